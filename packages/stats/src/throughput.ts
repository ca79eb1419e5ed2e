import { knots, type RecentPace } from './recent-pace.js';

/** How uncertain the logarithm of a throughput is, as variances. */
const spread = {
  /** Of a single two-week sprint; it averages out over several. */
  ofSprints: 0.2,
  /** Of where the rate has drifted in eight weeks; it grows with the root of time. */
  ofDrift: 0.04,
  /** Of the pace itself, were it known from one sprint. */
  ofPace: 0.3,
};
/** Bulk closings come to every team in the end: the middle of a sum grows a little faster than its length. */
const bulk = 0.05;
/** Items a week that reach a team standing still, and how much wider they spread. */
const trickle = 0.2;
const trickleSpread = 2;
/** Items a week at each of the knots: below 0 where fewer than usual come. */
const trickleAt = knots.map((score) => trickle * Math.expm1(trickleSpread * score));
const usualWeeks = 8;
const lastKnot = knots.length - 1;
const perKnot = 1 / ((knots[1] as number) - (knots[0] as number));

/**
 * Items finished in the next `sprints` sprints, one figure at each of the knots, rising; below 0 where none would be finished.
 * Rises, or stays, with every item that was finished. `sprints` 1 or more; the pace is that of one sprint of `sprintDays` days.
 */
export function throughputAt(
  pace: RecentPace,
  sprints: number,
  sprintDays: number,
): Float64Array<ArrayBuffer> {
  const weeksEach = sprintDays / 7;
  const weeks = sprints * weeksEach;
  const sd = Math.sqrt(
    spread.ofSprints / sprints / Math.sqrt(weeksEach / 2) +
      spread.ofDrift * Math.sqrt(weeks / usualWeeks) +
      spread.ofPace / pace.weight,
  );
  const usual = sprints * (weeks / usualWeeks) ** bulk;
  const curve = new Float64Array(knots.length);
  for (let at = 0; at < curve.length; at += 1)
    curve[at] =
      usual * (pace.atKnots[at] as number) * Math.exp(sd * (knots[at] as number)) +
      weeks * (trickleAt[at] as number);
  return curve;
}

/** The figure of a curve at a score; beyond the outer knots it stays. */
export function atScore(curve: Float64Array, score: number): number {
  const place = (score - (knots[0] as number)) * perKnot;
  if (place <= 0) return curve[0] as number;
  if (place >= lastKnot) return curve[lastKnot] as number;
  const at = Math.floor(place);
  const [below, above] = [curve[at] as number, curve[at + 1] as number];
  return below + (place - at) * (above - below);
}

/** The score at which a curve reaches `items`: the inverse of `atScore`, between the outer knots. */
export function scoreAt(curve: Float64Array, items: number): number {
  if (items <= (curve[0] as number)) return knots[0] as number;
  if (items >= (curve[lastKnot] as number)) return knots[lastKnot] as number;
  let [low, high] = [0, lastKnot];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((curve[middle] as number) < items) low = middle;
    else high = middle;
  }
  const [below, above] = [curve[low] as number, curve[high] as number];
  return (knots[low] as number) + (items - below) / (above - below) / perKnot;
}
