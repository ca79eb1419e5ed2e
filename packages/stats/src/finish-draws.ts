import { mulberry32 } from './mulberry32.js';
import { knots, pacesOf, type RecentPace } from './recent-pace.js';
import { type ScopeGrowth, scopeGrowth } from './scope-growth.js';
import { evenScores, type ScoreTable } from './score-table.js';
import { atScore, throughputAt } from './throughput.js';

/** One team's part of a milestone. */
export interface TeamPart {
  /** Of the team: its milestones share it, so that a slow team is slow for all of them. A whole number, taken modulo 2^32. */
  readonly seed: number;
  /** Items a sprint, oldest first, 0 or more. */
  readonly finished: readonly number[];
  /** Items added in the same sprints; null where nobody counted. */
  readonly added: readonly (number | null)[];
  /** Items that are left. */
  readonly remaining: number;
  readonly sprintDays: number;
  /** In as many days the team's next sprint ends. */
  readonly firstEndsIn: number;
}

/** How many futures are drawn. */
export const draws = 2000;
/** Nothing is said of what lies further off. */
const furthestDays = 5 * 365;

/** Possible futures of one team's part, a figure a draw. */
export interface FinishDraws {
  /** The sprint that finishes the part, 1 for the next to end; Infinity beyond five years. */
  readonly sprints: Float64Array;
  /** In as many days it ends. */
  readonly days: Float64Array;
  /** The scores drawn, and how scope grows beside them. */
  readonly scores: Float64Array;
  readonly growth: ScopeGrowth;
  readonly pace: RecentPace;
}

/**
 * Draws when a team finishes its part: 2,000 futures, evenly over the table of scores, in an order that the team's seed decides.
 * Draw by draw, more finished never takes longer, and more left or added never less. Throws a RangeError for negative figures.
 */
export function finishDraws(part: TeamPart, table: ScoreTable): FinishDraws {
  const { seed, finished, added, remaining, sprintDays, firstEndsIn } = part;
  const pace = pacesOf(finished, sprintDays).at(-1) as RecentPace;
  const scores = drawnScores(seed, table);
  const growth = scopeGrowth(finished, added, { draws, seed });
  const needed = growth.times.map((times, at) => {
    const net = 1 - (growth.share[at] as number);
    return net > 0 ? (remaining * times) / net : Number.POSITIVE_INFINITY;
  });
  const sprints = sprintsToFinish(needed, scores, { pace, sprintDays });
  const days = sprints.map((count) => (count === 0 ? 0 : firstEndsIn + (count - 1) * sprintDays));
  return { sprints, days, scores, growth, pace };
}

function drawnScores(seed: number, table: ScoreTable): Float64Array {
  const scores = evenScores(table, draws);
  const next = mulberry32(seed);
  for (let last = draws - 1; last > 0; last -= 1) {
    const at = Math.floor(next() * (last + 1));
    const held = scores[last] as number;
    scores[last] = scores[at] as number;
    scores[at] = held;
  }
  return scores;
}

function sprintsToFinish(
  needed: Float64Array,
  scores: Float64Array,
  { pace, sprintDays }: { readonly pace: RecentPace; readonly sprintDays: number },
): Float64Array {
  const coming = curvesOf(pace, sprintDays);
  const furthest = Math.max(1, Math.floor(furthestDays / sprintDays));
  const curves = Array.from({ length: furthest }, () => coming.next().value);
  return needed.map((items, at) => {
    if (items <= 0) return 0;
    const enough = (count: number) =>
      atScore(curves[count - 1] as Float64Array, scores[at] as number) >= items;
    if (!enough(furthest)) return Number.POSITIVE_INFINITY;
    let [low, high] = [0, furthest];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (enough(middle)) high = middle;
      else low = middle;
    }
    return high;
  });
}

/** The curve of each sprint to come; what is finished stays finished, so none lies below the one before. */
export function* curvesOf(pace: RecentPace, sprintDays: number): Generator<Float64Array<ArrayBuffer>, never> {
  let before = new Float64Array(knots.length);
  for (let count = 1; ; count += 1) {
    const curve = throughputAt(pace, count, sprintDays);
    for (let at = 0; at < curve.length; at += 1)
      curve[at] = Math.max(curve[at] as number, before[at] as number);
    before = curve;
    yield curve;
  }
}
