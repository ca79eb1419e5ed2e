import { useState } from 'react';
import { ProgramPicker } from '../../features/programs/program-picker';
import { SystemPicker } from '../../features/systems/system-picker';
import { SaveTemplateDocument } from '../../generated/documents/save-template';
import type { Template_templateFragment } from '../../generated/operations';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import type { Option } from '../../ui/combobox';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea, TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

interface Props {
  /** Null: a new one. */
  readonly template: Template_templateFragment | null;
  readonly onClose: () => void;
}

const option = (thing: { readonly id: string; readonly name: string } | null | undefined): Option | null =>
  thing ? { id: thing.id, label: thing.name } : null;

/** A template, typed: its criteria come from the pilot it was made of, and stay. */
export function TemplateDialog({ template, onClose }: Props) {
  const change = useChange(SaveTemplateDocument);
  const defaults = template?.defaults;
  const [id] = useState(() => template?.id ?? newId());
  const [name, setName] = useState(template?.name ?? '');
  const [problem, setProblem] = useState(defaults?.problem ?? '');
  const [hypothesis, setHypothesis] = useState(defaults?.hypothesis ?? '');
  const [days, setDays] = useState(defaults?.decisionDays ? String(defaults.decisionDays) : '');
  const [program, setProgram] = useState(option(defaults?.program));
  const [system, setSystem] = useState(option(defaults?.system));
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';
  const wrongDays = days.trim() !== '' && !/^\d{1,4}$/.test(days.trim());

  async function submit() {
    setTried(true);
    if (missing || wrongDays) return false;
    const outcome = await change.submit({
      id,
      version: template?.version ?? null,
      name: name.trim(),
      problem,
      hypothesis,
      customerOutcome: defaults?.customerOutcome ?? null,
      businessOutcome: defaults?.businessOutcome ?? null,
      preMortem: defaults?.preMortem ?? null,
      programId: program?.id ?? null,
      unitId: defaults?.unit?.id ?? null,
      systemId: system?.id ?? null,
      sponsorId: defaults?.sponsor?.id ?? null,
      deciderId: defaults?.decider?.id ?? null,
      decisionDays: days.trim() === '' ? null : Number(days),
    });
    if (!outcome.ok) return false;
    announceChange();
    showToast({ text: `The template “${name.trim()}” is saved.` });
    return true;
  }

  return (
    <FormDialog
      title={template ? `Edit “${template.name}”` : 'New template'}
      description="What you leave empty, the new pilot is asked for. Criteria come from a pilot: “Save as template” on its page."
      verb="Save"
      change={change}
      shown={['name', 'decisionDays']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={change.problemAt('name') ?? (tried && missing ? 'Give it a name.' : undefined)}
      />
      <TextArea label="Problem" rows={2} optional value={problem} onChange={setProblem} />
      <TextArea label="Hypothesis" rows={2} optional value={hypothesis} onChange={setHypothesis} />
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        <ProgramPicker label="Program" optional value={program} onChange={setProgram} />
        <SystemPicker label="System" optional value={system} onChange={setSystem} />
      </div>
      <TextField
        label="Days until the decision"
        optional
        inputMode="numeric"
        value={days}
        onChange={setDays}
        error={
          change.problemAt('decisionDays') ??
          (tried && wrongDays ? 'Write whole days, such as 56.' : undefined)
        }
      />
    </FormDialog>
  );
}
