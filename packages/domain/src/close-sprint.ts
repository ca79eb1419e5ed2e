import type { TeamId } from './ids.js';
import { itemsLeft, type MilestonePart } from './milestone.js';

/** What a sprint did to a milestone, in items, 0 or more each. */
export interface SprintMove {
  readonly finished: number;
  readonly added: number;
}

/** A milestone after a sprint moved it. */
export interface MovedMilestone {
  readonly parts: readonly MilestonePart[];
  /** What was moved: finishing more than was left shows that there was more than was known, which counts as added. */
  readonly move: SprintMove;
  /** All parts are done. */
  readonly reached: boolean;
}

/**
 * What closing a sprint does to the part its team has in a milestone. Nothing falls below 0 items; reached when every part is
 * done. Throws a RangeError when the team has no part in it.
 */
export function closedMilestone(
  parts: readonly MilestonePart[],
  teamId: TeamId,
  { finished, added }: SprintMove,
): MovedMilestone {
  const move = { finished, added: Math.max(added, finished - partOf(parts, teamId).remaining) };
  const after = withMove(parts, teamId, move);
  return { parts: after, move, reached: itemsLeft(after) === 0 };
}

/** The parts as they were before a move, which must be the last one made to that team's part. */
export function reopenedParts(
  parts: readonly MilestonePart[],
  teamId: TeamId,
  { finished, added }: SprintMove,
): readonly MilestonePart[] {
  return withMove(parts, teamId, { finished: -finished, added: -added });
}

function partOf(parts: readonly MilestonePart[], teamId: TeamId): MilestonePart {
  const part = parts.find((one) => one.teamId === teamId);
  if (!part) throw new RangeError('This team has no part in the milestone.');
  return part;
}

function withMove(
  parts: readonly MilestonePart[],
  teamId: TeamId,
  { finished, added }: SprintMove,
): readonly MilestonePart[] {
  return parts.map((part) =>
    part.teamId === teamId
      ? { teamId, remaining: part.remaining + added - finished, finished: part.finished + finished }
      : part,
  );
}

/** A milestone counted anew. */
export interface Rescoped {
  readonly parts: readonly MilestonePart[];
  /** Items more, or below 0 fewer, by team; teams where nothing changed are left out. */
  readonly changes: readonly { readonly teamId: TeamId; readonly items: number }[];
}

/** What counting the items left anew does: what was finished stays; a team that is not named has nothing left to do. */
export function rescopedParts(
  parts: readonly MilestonePart[],
  counted: readonly Pick<MilestonePart, 'teamId' | 'remaining'>[],
): Rescoped {
  const left = new Map(counted.map(({ teamId, remaining }) => [teamId, remaining]));
  const known = new Set(parts.map(({ teamId }) => teamId));
  const joined = counted.filter(({ teamId }) => !known.has(teamId));
  const all = [...parts, ...joined.map(({ teamId }) => ({ teamId, remaining: 0, finished: 0 }))];
  const after = all.map((part) => ({ ...part, remaining: left.get(part.teamId) ?? 0 }));
  return {
    parts: after.filter(({ teamId, finished }) => finished > 0 || left.has(teamId)),
    changes: after.flatMap(({ teamId, remaining }, at) => {
      const items = remaining - (all[at]?.remaining ?? 0);
      return items === 0 ? [] : [{ teamId, items }];
    }),
  };
}
