import { clearInput } from '@scrimmage/domain/decision-input';
import { checked } from '@scrimmage/domain/problems';
import { useEffect, useRef, useState } from 'react';
import { ClearConditionDocument } from '../../../generated/documents/clear-condition';
import { ReopenConditionDocument } from '../../../generated/documents/reopen-condition';
import type { Condition_lineFragment } from '../../../generated/operations';
import { useDraft } from '../../../platform/drafts';
import { useInverse } from '../../../platform/take-back';
import { useChange } from '../../../platform/use-change';
import { focusFirstError } from '../../../ui/field';
import { TextArea } from '../../../ui/text-field';
import { RecordForm } from './record-form';

const empty = { note: '' };

/** Says how a condition was met. */
export function ClearForm({
  condition,
  onClose,
}: {
  readonly condition: Condition_lineFragment;
  readonly onClose: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const { values, setValue, forget } = useDraft(`clear.${condition.id}`, empty);
  const change = useChange(ClearConditionDocument);
  const inverse = useInverse(ReopenConditionDocument);
  const own = tried ? checked(clearInput, values).problems[0]?.message : undefined;
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  async function submit() {
    setTried(true);
    if (change.running) return;
    if (checked(clearInput, values).problems.length > 0) return focusFirstError(form.current);
    const { id, version } = condition;
    const outcome = await change.submit({ conditionId: id, note: values.note, version });
    if (!outcome.ok) return focusFirstError(form.current);
    forget();
    const now = outcome.payload.condition?.version ?? version + 1;
    const of = ({ condition: after }: { condition: { version: number } | null }) => after?.version;
    inverse('The condition is cleared.', { conditionId: id }, { id, before: version, now, of });
    onClose();
  }
  return (
    <RecordForm
      form={form}
      change={change}
      shown={['note']}
      button="Clear it"
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextArea
        label="How was it met?"
        rows={2}
        value={values.note}
        onChange={(note) => setValue('note', note)}
        error={change.problemAt('note') ?? own}
      />
    </RecordForm>
  );
}
