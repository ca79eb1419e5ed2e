import type { MilestoneChange_changeFragment } from '../../generated/operations';
import { formatCount, formatDay } from '../../platform/format';

export type Change = MilestoneChange_changeFragment;

/** One change in words: what moved, and by how much. Scope that was added says so. */
export function changeWords({ kind, items, wantedBefore, wantedAfter }: Change, today: string): string {
  const many = formatCount(Math.abs(items ?? 0), 'item');
  const day = (on: string | null) => (on === null ? 'no day' : formatDay(on, today));
  switch (kind) {
    case 'FINISHED':
      return `${many} finished`;
    case 'GREW':
      return `${many} of scope added`;
    case 'RESCOPED':
      return `counted anew: ${many} ${(items ?? 0) < 0 ? 'fewer' : 'more'}`;
    case 'MOVED':
      return wantedBefore === wantedAfter
        ? 'put into another outcome'
        : `wanted by ${day(wantedAfter)} instead of ${day(wantedBefore)}`;
    case 'ADDED':
      return `put on the road with ${many}`;
    case 'REACHED':
      return 'reached';
    case 'DROPPED':
      return 'dropped';
  }
}

/** Where it comes from and why: the sprint, the team, the reason, the person. */
export function originWords({ sprint, team, reason, by }: Change): string {
  return [sprint?.key, team?.name, reason && `“${reason}”`, by.name].filter(Boolean).join(' · ');
}
