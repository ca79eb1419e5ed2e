import * as v from 'valibot';
import { type Ambition, ambitions } from './ambition.js';
import type { Instant } from './calendar.js';
import type { MemberId, WorkspaceId } from './ids.js';
import { countWithin } from './numbers.js';

/** How the money is meant to be spread: whole percentages that add to 100. */
export type TargetShares = Readonly<Record<Lowercase<Ambition>, number>>;

/** A version of what a workspace declared; no shares: it took its target back. */
export interface TargetMix {
  readonly workspaceId: WorkspaceId;
  readonly version: number;
  readonly shares: TargetShares | null;
  readonly setBy: MemberId;
  readonly setAt: Instant;
}

const whole = 100;

const shares = v.pipe(
  v.object(
    {
      core: countWithin('The share of core', 0, whole),
      adjacent: countWithin('The share of adjacent', 0, whole),
      transformational: countWithin('The share of transformational', 0, whole),
    },
    'Write the three shares.',
  ),
  v.check(
    ({ core, adjacent, transformational }) => core + adjacent + transformational === whole,
    'The three shares must add to 100.',
  ),
);

/** A target as people declare one: nothing is usual, for no spread fits everybody. Null takes it back. */
export const targetMixInput = v.object({ shares: v.nullable(shares) });

/** The shares of a target, 0 to 1, in the order of the ambitions. */
export function targetParts(target: TargetShares): readonly number[] {
  return ambitions.map((ambition) => target[ambition.toLowerCase() as Lowercase<Ambition>] / whole);
}
