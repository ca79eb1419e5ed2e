import type { MilestoneChange } from '@scrimmage/domain/milestone';
import type { Sprint } from '@scrimmage/domain/sprint';

/**
 * Changes since the sprint before the last one was closed: what the last one did, and what was said since. All of them while there
 * was at most one.
 */
export function changedSinceSprints(
  changes: readonly MilestoneChange[],
  sprints: readonly Pick<Sprint, 'closedAt'>[],
): readonly MilestoneChange[] {
  const closed = [...new Set(sprints.flatMap(({ closedAt }) => closedAt ?? []))].sort();
  const before = closed.at(-2);
  return before === undefined ? changes : changes.filter(({ saidAt }) => saidAt > before);
}
