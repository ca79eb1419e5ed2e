import { useState } from 'react';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-field';
import type { MilestoneOnRoad } from './road-flags';
import { useRescope } from './use-rescope';

interface Props {
  readonly milestone: MilestoneOnRoad;
  readonly onClose: () => void;
}

/** Takes a milestone off the road: nobody waits for it any more, and why is kept. */
export function DropMilestoneDialog({ milestone, onClose }: Props) {
  const { change, rescope } = useRescope(milestone);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const submit = async () => {
    setTried(true);
    if (missing) return false;
    return rescope([], reason);
  };
  return (
    <FormDialog
      title={`Drop ${milestone.key}`}
      description={`${milestone.name}. What was finished and forecast stays to be read; forecasts that promised an earlier day count as missed.`}
      verb="Drop it"
      danger
      change={change}
      shown={['reason']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label="Why?"
        rows={2}
        maxLength={1_000}
        value={reason}
        onChange={setReason}
        error={
          change.problemAt('reason') ??
          (tried && missing ? 'Say why nobody waits for it any more.' : undefined)
        }
      />
    </FormDialog>
  );
}
