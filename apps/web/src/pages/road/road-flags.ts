import type { RoadFlag } from '../../charts/road-geometry';
import { milestoneFlags } from '../../features/sprints/milestone-flags';
import type { MilestoneOnRoad_milestoneFragment, RoadPageQuery } from '../../generated/operations';
import { addDays } from '../../platform/format';

export type Marathon = NonNullable<RoadPageQuery['program']>['marathon'];
export type MilestoneOnRoad = MilestoneOnRoad_milestoneFragment;

/** Reached before, it is a line of the list and no flag any more. */
const drawnDays = 180;

/** The milestones of a road as flags: open ones, and those that were reached lately. */
export function roadFlags({ milestones }: Marathon, today: string): readonly RoadFlag[] {
  const oldest = addDays(today, -drawnDays);
  const drawn = milestones.filter(({ reachedOn }) => reachedOn === null || reachedOn >= oldest);
  return milestoneFlags(drawn, today, ({ lane }) => lane.name);
}
