import { useState } from 'react';
import { AddCauseDocument } from '../../generated/documents/add-cause';
import { EditCauseDocument } from '../../generated/documents/edit-cause';
import type { Cause_rowFragment } from '../../generated/operations';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { type Change, useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea, TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

interface CauseValues {
  readonly name: string;
  readonly hints: readonly string[];
}

/** Words as people list them, with commas or one a line. */
const hintsOf = (text: string) =>
  text
    .split(/[,\n]/)
    .map((hint) => hint.trim())
    .filter((hint) => hint !== '');

/** Adds a cause at the end of the list. */
export function AddCauseDialog({ onClose }: { readonly onClose: () => void }) {
  const change = useChange(AddCauseDocument);
  const [id] = useState(newId);
  const save = async ({ name, hints }: CauseValues) => {
    const outcome = await change.submit({ id, name, hints: [...hints] });
    if (!outcome.ok) return false;
    announceChange();
    showToast({ text: `${name.trim()} is added.` });
    return true;
  };
  return (
    <CauseForm
      title="New cause"
      verb="Add"
      initial={{ name: '', hints: [] }}
      change={change}
      onSave={save}
      onClose={onClose}
    />
  );
}

interface EditProps {
  readonly cause: Cause_rowFragment;
  readonly onClose: () => void;
}

/** Renames a cause or changes its hints; failures and learnings that have it go with it. */
export function EditCauseDialog({ cause, onClose }: EditProps) {
  const change = useChange(EditCauseDocument);
  const { id: causeId, name, hints } = cause;
  // After a refused save the answer brings the version that stands now.
  const [version, setVersion] = useState(cause.version);
  const save = async (values: CauseValues) => {
    const outcome = await change.submit({
      causeId,
      version,
      name: values.name,
      hints: [...values.hints],
    });
    const current = outcome.payload?.cause?.version ?? version;
    setVersion(current);
    if (!outcome.ok) return false;
    const inverse = { causeId, version: current, name, hints: [...hints] };
    remember({
      label: `${values.name.trim()} is changed.`,
      undo: () => takeBack(() => change.submit(inverse)),
    });
    return true;
  };
  return (
    <CauseForm
      title={`Edit ${name}`}
      verb="Save"
      initial={{ name, hints }}
      change={change}
      onSave={save}
      onClose={onClose}
    />
  );
}

interface FormProps {
  readonly title: string;
  readonly verb: string;
  readonly initial: CauseValues;
  readonly change: Pick<Change<unknown, unknown>, 'running' | 'refusal' | 'problems' | 'fault' | 'problemAt'>;
  readonly onSave: (values: CauseValues) => Promise<boolean>;
  readonly onClose: () => void;
}

function CauseForm({ title, verb, initial, change, onSave, onClose }: FormProps) {
  const [name, setName] = useState(initial.name);
  const [hints, setHints] = useState(initial.hints.join(', '));
  const [tried, setTried] = useState(false);
  const missing = tried && name.trim() === '' ? 'Give it a name people recognise.' : undefined;
  const hintPaths = hintsOf(hints).map((_, at) => `hints.${at}`);
  const hintProblem = ['hints', ...hintPaths].map((path) => change.problemAt(path)).find(Boolean);
  const submit = async () => {
    setTried(true);
    return name.trim() !== '' && onSave({ name, hints: hintsOf(hints) });
  };
  return (
    <FormDialog
      title={title}
      verb={verb}
      change={change}
      shown={['name', 'hints', ...hintPaths]}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onChange={setName} error={change.problemAt('name') ?? missing} />
      <TextArea
        label="Words that hint at it"
        optional
        rows={2}
        hint="with commas; a failure that is being logged is held against them, and the cause suggested"
        value={hints}
        onChange={setHints}
        error={hintProblem}
      />
    </FormDialog>
  );
}
