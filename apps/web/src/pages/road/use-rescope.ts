import type { MilestonePartInput } from '@scrimmage/contract/generated/schema-types';
import { RescopeMilestoneDocument } from '../../generated/documents/rescope-milestone';
import { takenBackReason, useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import type { MilestoneOnRoad } from './road-flags';

/** Counts a milestone anew, or drops it where no part is left; either can be taken back. */
export function useRescope(milestone: MilestoneOnRoad) {
  const change = useChange(RescopeMilestoneDocument);
  const inverse = useInverse(RescopeMilestoneDocument);
  const rescope = async (parts: MilestonePartInput[], reason: string): Promise<boolean> => {
    const { id: milestoneId, key, version } = milestone;
    const { ok, payload } = await change.submit({ milestoneId, version, parts, reason });
    if (ok && payload?.milestone)
      inverse(
        parts.length === 0 ? `${key} is dropped.` : `${key} is counted anew.`,
        {
          milestoneId,
          parts: milestone.parts.map(({ team, remaining }) => ({ teamId: team.id, remaining })),
          reason: takenBackReason,
        },
        {
          id: milestoneId,
          before: version,
          now: payload.milestone.version,
          of: (answer) => answer.milestone?.version,
        },
      );
    return ok;
  };
  return { change, rescope };
}
