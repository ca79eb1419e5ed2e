import type { PromiseState } from '@scrimmage/contract/generated/schema-types';
import { useEffect, useRef, useState } from 'react';
import { promiseLooks } from '../../../features/terms/terms-words';
import { SettlePromiseDocument } from '../../../generated/documents/settle-promise';
import type { Promise_lineFragment } from '../../../generated/operations';
import { useDraft } from '../../../platform/drafts';
import { useChange } from '../../../platform/use-change';
import { focusFirstError } from '../../../ui/field';
import { TextArea, TextField } from '../../../ui/text-field';
import { RecordForm } from '../gates/record-form';

const empty = { evidence: '', evidenceUrl: '' };

interface Props {
  readonly promise: Promise_lineFragment;
  readonly state: Exclude<PromiseState, 'OPEN'>;
  readonly onSettled: (version: number) => void;
  readonly onClose: () => void;
}

/** What became of a promise, and what shows it; to call it kept or broken, something must. */
export function SettleForm({ promise, state, onSettled, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const { values, setValue, forget } = useDraft(`settle.${promise.id}`, empty);
  const change = useChange(SettlePromiseDocument);
  const needed = state !== 'NOT_CHECKABLE';
  const missing = needed && values.evidence.trim() === '';
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  async function submit() {
    setTried(true);
    if (change.running) return;
    if (missing) return focusFirstError(form.current);
    const outcome = await change.submit({
      promiseId: promise.id,
      version: promise.version,
      state,
      evidence: values.evidence.trim() || null,
      evidenceUrl: values.evidenceUrl.trim() || null,
    });
    if (!outcome.ok) return focusFirstError(form.current);
    forget();
    onSettled(outcome.payload.promise?.version ?? promise.version + 1);
  }
  const label = promiseLooks[state].label.toLowerCase();
  return (
    <RecordForm
      form={form}
      change={change}
      shown={['evidence', 'evidenceUrl']}
      button={`Call it ${label}`}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextArea
        label={needed ? 'What shows it?' : 'Why can nobody tell?'}
        optional={!needed}
        rows={2}
        value={values.evidence}
        onChange={(evidence) => setValue('evidence', evidence)}
        error={
          change.problemAt('evidence') ??
          (tried && missing ? 'Say what shows it: a date, a figure, a page.' : undefined)
        }
      />
      <TextField
        label="Where it can be seen"
        optional
        hint="An address that begins with https."
        type="url"
        value={values.evidenceUrl}
        onChange={(evidenceUrl) => setValue('evidenceUrl', evidenceUrl)}
        error={change.problemAt('evidenceUrl')}
      />
    </RecordForm>
  );
}
