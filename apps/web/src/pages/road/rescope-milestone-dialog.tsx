import { useState } from 'react';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-field';
import { PartFields, partPaths } from './part-fields';
import type { MilestoneOnRoad } from './road-flags';
import { useParts } from './use-parts';
import { useRescope } from './use-rescope';

interface Props {
  readonly milestone: MilestoneOnRoad;
  readonly onClose: () => void;
}

/** Counts what is left anew. It is said to be a new count, with its reason: sprints alone finish items. */
export function RescopeMilestoneDialog({ milestone, onClose }: Props) {
  const { change, rescope } = useRescope(milestone);
  const form = useParts(milestone.program.id, milestone.parts);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const submit = async () => {
    setTried(true);
    if (missing || form.wrong) return false;
    return rescope(form.inputs(), reason);
  };
  return (
    <FormDialog
      title={`Count ${milestone.key} anew`}
      description="It is shown as a new count, not as work that was finished."
      verb="Count anew"
      change={change}
      shown={['reason', ...partPaths(form)]}
      onSubmit={submit}
      onClose={onClose}
    >
      <PartFields form={form} tried={tried} problemAt={change.problemAt} />
      <TextArea
        label="Why?"
        rows={2}
        maxLength={1_000}
        value={reason}
        onChange={setReason}
        error={change.problemAt('reason') ?? (tried && missing ? 'Say why it is counted anew.' : undefined)}
      />
    </FormDialog>
  );
}
