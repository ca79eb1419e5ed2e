import { useEffect, useRef, useState } from 'react';
import { AddPromiseDocument } from '../../../generated/documents/add-promise';
import { useDraft } from '../../../platform/drafts';
import { newId } from '../../../platform/new-id';
import { useChange } from '../../../platform/use-change';
import { DateField } from '../../../ui/date-field';
import { focusFirstError } from '../../../ui/field';
import { TextArea, TextField } from '../../../ui/text-field';
import { RecordForm } from '../gates/record-form';

const empty = { text: '', saidBy: '', saidWhere: '', saidOn: '', dueOn: '' };
const needed = [
  ['text', 'Write the promise in one sentence.'],
  ['saidBy', 'Say who said it.'],
  ['saidWhere', 'Say where: a meeting, a proposal, a page.'],
] as const;

interface Props {
  readonly engagementId: string;
  readonly onClose: () => void;
}

/** A checkable sentence, with who said it and where. */
export function PromiseForm({ engagementId, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [id] = useState(newId);
  const [tried, setTried] = useState(false);
  const { values, setValue, forget } = useDraft(`promise.${engagementId}`, empty);
  const change = useChange(AddPromiseDocument);
  const missing = needed.filter(([field]) => values[field].trim() === '');
  const errorAt = (path: keyof typeof empty) =>
    change.problemAt(path) ?? (tried ? missing.find(([field]) => field === path)?.[1] : undefined);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  async function submit() {
    setTried(true);
    if (change.running) return;
    if (missing.length > 0) return focusFirstError(form.current);
    const { saidOn, dueOn, ...said } = values;
    const input = { id, engagementId, ...said, saidOn: saidOn || null, dueOn: dueOn || null };
    if (!(await change.submit(input)).ok) return focusFirstError(form.current);
    forget();
    onClose();
  }
  return (
    <RecordForm
      form={form}
      change={change}
      shown={Object.keys(empty)}
      button="Write it down"
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextArea
        label="What was promised"
        hint="One sentence that can be checked."
        rows={2}
        value={values.text}
        onChange={(text) => setValue('text', text)}
        error={errorAt('text')}
      />
      <div className="grid grid-cols-2 items-start gap-3 phone:grid-cols-1">
        <TextField
          label="Who said it"
          value={values.saidBy}
          onChange={(saidBy) => setValue('saidBy', saidBy)}
          error={errorAt('saidBy')}
        />
        <TextField
          label="Where"
          placeholder="Their proposal, page 4"
          value={values.saidWhere}
          onChange={(saidWhere) => setValue('saidWhere', saidWhere)}
          error={errorAt('saidWhere')}
        />
        <DateField
          label="When"
          optional
          value={values.saidOn}
          onChange={(saidOn) => setValue('saidOn', saidOn)}
          error={errorAt('saidOn')}
        />
        <DateField
          label="Due"
          optional
          value={values.dueOn}
          onChange={(dueOn) => setValue('dueOn', dueOn)}
          error={errorAt('dueOn')}
        />
      </div>
    </RecordForm>
  );
}
