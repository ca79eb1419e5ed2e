import { followUpInput } from '@scrimmage/domain/decision-input';
import { checked } from '@scrimmage/domain/problems';
import { useEffect, useRef, useState } from 'react';
import { RecordFollowUpDocument } from '../../../generated/documents/record-follow-up';
import type { FollowUp_lineFragment } from '../../../generated/operations';
import { useDraft } from '../../../platform/drafts';
import { readNumber } from '../../../platform/read-number';
import { useChange } from '../../../platform/use-change';
import { focusFirstError } from '../../../ui/field';
import { TextArea, TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toasts';
import { RecordForm } from './record-form';

const empty = { effect: '', note: '' };

interface Props {
  readonly followUp: FollowUp_lineFragment;
  /** Shares are stored as fractions of 1 and typed in points. */
  readonly inHundreds: boolean;
  readonly onClose: () => void;
}

/** Records what is measured at scale, beside what was measured in the pilot. */
export function FollowUpForm({ followUp, inHundreds, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const { values, setValue, forget } = useDraft(`follow-up.${followUp.id}`, empty);
  const change = useChange(RecordFollowUpDocument);
  const effectAtScale = readNumber(values.effect) / (inHundreds ? 100 : 1);
  const input = { effectAtScale, note: values.note };
  const own = tried ? checked(followUpInput, input).problems : [];
  const errorAt = (path: string) =>
    change.problemAt(path) ?? own.find((problem) => problem.path === path)?.message;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function submit() {
    setTried(true);
    if (change.running) return;
    if (checked(followUpInput, input).problems.length > 0) return focusFirstError(form.current);
    const outcome = await change.submit({ followUpId: followUp.id, ...input });
    if (!outcome.ok) return focusFirstError(form.current);
    forget();
    showToast({ text: 'The effect at scale is recorded.' });
    onClose();
  }
  const unit = inHundreds ? 'points' : followUp.unit;
  return (
    <RecordForm
      form={form}
      change={change}
      shown={['effectAtScale', 'note']}
      button="Record it"
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={unit ? `Effect at scale, in ${unit}` : 'Effect at scale'}
        inputMode="decimal"
        value={values.effect}
        onChange={(effect) => setValue('effect', effect)}
        error={errorAt('effectAtScale')}
        className="max-w-60"
      />
      <TextArea
        label="What was seen, and how was it measured?"
        rows={2}
        value={values.note}
        onChange={(note) => setValue('note', note)}
        error={errorAt('note')}
      />
    </RecordForm>
  );
}
