import { ReasonDialog } from '../../ui/reason-dialog';
import type { MilestoneOnRoad } from './road-flags';
import { useRescope } from './use-rescope';

interface Props {
  readonly milestone: MilestoneOnRoad;
  readonly onClose: () => void;
}

/** Takes a milestone off the road: nobody waits for it any more, and why is kept. */
export function DropMilestoneDialog({ milestone, onClose }: Props) {
  const { change, rescope } = useRescope(milestone);
  return (
    <ReasonDialog
      title={`Drop ${milestone.key}`}
      description={`${milestone.name}. What was finished and forecast stays to be read; forecasts that promised an earlier day count as missed.`}
      verb="Drop it"
      danger
      missing="Say why nobody waits for it any more."
      change={change}
      onSubmit={(reason) => rescope([], reason)}
      onClose={onClose}
    />
  );
}
