import { mulberry32 } from './mulberry32.js';
import { pertQuantile } from './pert.js';

/** Where nobody counted what was added: the items that are left, times this. Source: Magennis, Throughput Forecaster. */
const unknownGrowth = { min: 1, mode: 1.2, max: 1.5 };
/** Points of the range between which one interpolates: a beta quantile is slow. */
const points = 64;
/** What was added longer ago says little of what will be. */
const recentSprints = 12;
/** Apart from the team's other draws, though made from the same seed. */
const streamOfGrowth = 0x5c09e;

/** How scope grows while a milestone is worked on, a figure a draw. */
export interface ScopeGrowth {
  /** The items that are left count as many times. */
  readonly times: Float64Array;
  /** Items added for each one finished; 1 or more never arrives. */
  readonly share: Float64Array;
}

/**
 * Draws of scope growth from items `finished` and `added` in the same sprints: what was added for each one finished, in as many
 * sprints drawn with both their figures, of the last twelve that say so; where no sprint says what was added, a range of 1 to 1.5 times what is left. More added
 * never gives less growth, more finished never more. `draws` figures; the same seed gives the same.
 */
export function scopeGrowth(
  finished: readonly number[],
  added: readonly (number | null)[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): ScopeGrowth {
  const next = mulberry32(seed ^ streamOfGrowth);
  const pairs = pairsOf(finished, added);
  if (pairs.length === 0) {
    const range = Array.from({ length: points + 1 }, (_, at) => pertQuantile(at / points, unknownGrowth));
    const times = Float64Array.from({ length: draws }, () => between(range, next() * points));
    return { times, share: new Float64Array(draws) };
  }
  const share = Float64Array.from({ length: draws }, () => drawnShare(pairs, next));
  return { times: new Float64Array(draws).fill(1), share };
}

interface SprintScope {
  readonly finished: number;
  readonly added: number;
}

function pairsOf(finished: readonly number[], added: readonly (number | null)[]): readonly SprintScope[] {
  const pairs = finished.flatMap((items, at): readonly SprintScope[] => {
    const more = added[at] ?? null;
    return more === null ? [] : [{ finished: items, added: more }];
  });
  return pairs.slice(-recentSprints);
}

function drawnShare(pairs: readonly SprintScope[], next: () => number): number {
  let [finished, added] = [0, 0];
  for (let drawn = 0; drawn < pairs.length; drawn += 1) {
    const pair = pairs[Math.floor(next() * pairs.length)] as SprintScope;
    finished += pair.finished;
    added += pair.added;
  }
  return added / Math.max(1, finished);
}

function between(values: readonly number[], place: number): number {
  const at = Math.min(values.length - 2, Math.floor(place));
  const [below, above] = [values[at] as number, values[at + 1] as number];
  return below + (place - at) * (above - below);
}

/** Whether the last twelve sprints that say what was added add at least what they finish, all together. */
export function outgrows(finished: readonly number[], added: readonly (number | null)[]): boolean {
  const pairs = pairsOf(finished, added);
  const sum = (figure: keyof SprintScope) => pairs.reduce((total, pair) => total + pair[figure], 0);
  return sum('added') > 0 && sum('added') >= sum('finished');
}
