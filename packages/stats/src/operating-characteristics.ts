import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { kAlpha, tMixtureCrit } from './mixture.js';

/** What a plan of looks is asked about. */
export interface LookPlan {
  /** True effect less the threshold, in the metric's unit. */
  readonly delta: number;
  /** Standard deviation per effective observation: Var(estimate) = sdUnit² / m. > 0. */
  readonly sdUnit: number;
  /** Effective observations by a look (1, 2, …); > 0 and rising. */
  readonly mAt: (look: number) => number;
  /** Degrees of freedom at a look; Infinity for the normal mixture, 0 while there are none. */
  readonly nuAt: (look: number) => number;
  /** Looks until the deadline, whole, 1 to 2,000. */
  readonly looks: number;
  /** Effective observations at which the interval is tightest, > 0. */
  readonly mTune: number;
  /** Two-sided alpha of the lower bound: it speaks for "above". */
  readonly alphaLow: number;
  /** Two-sided alpha of the upper bound: it speaks for "below". */
  readonly alphaHigh: number;
}

/** What is likely to happen under a plan. */
export interface OperatingCharacteristics {
  /** Chance that the interval has ever been wholly above the threshold by the last look. */
  readonly above: number;
  /** Chance that it has ever been wholly below. */
  readonly below: number;
  /** First look at which half of such pilots are decided either way; null when that is not reached. */
  readonly medianLook: number | null;
  /** The same for 80 %. */
  readonly look80: number | null;
}

const mostLooks = 2000;
/** Looks beyond this many are taken several at a time: it costs less than 0.01 of a chance, and keeps the time flat. */
const mostSteps = 120;
/** Grid points to one standard deviation of a step; Simpson's rule on them is good to about 1e-4. */
const pointsPerSd = 8;
/** Steps this much smaller than the corridor add next to nothing and are taken together with the next. */
const leastStep = 1 / 100;

/** Where the walk may still be, with its density there. */
interface Undecided {
  readonly low: number;
  readonly step: number;
  readonly density: Float64Array;
}

/** From one look that counts to the next: drift and standard deviation of the walk, and the bounds at its end. */
interface Stride {
  readonly drift: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
}

function bell(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/** Simpson's weights 1 4 2 4 … 4 1 over an odd number of points, times 3. */
function weight(at: number, last: number): number {
  if (at === 0 || at === last) return 1;
  return at % 2 === 1 ? 4 : 2;
}

function spread(before: Undecided | null, { drift, sd, low, high }: Stride): Undecided {
  const cells = 2 * Math.max(16, Math.ceil((((high - low) / sd) * pointsPerSd) / 2));
  const step = (high - low) / cells;
  const density = new Float64Array(cells + 1);
  for (let at = 0; at <= cells; at += 1) {
    const x = low + at * step - drift;
    density[at] = before ? arriving(before, x, sd) : bell(x / sd) / sd;
  }
  return { low, step, density };
}

/** Density of arriving at x (drift taken off), from all the places within six standard deviations. */
function arriving({ low, step, density }: Undecided, x: number, sd: number): number {
  const last = density.length - 1;
  const first = Math.max(0, Math.ceil((x - 6 * sd - low) / step));
  const end = Math.min(last, Math.floor((x + 6 * sd - low) / step));
  let sum = 0;
  for (let at = first; at <= end; at += 1) {
    const z = (x - low - at * step) / sd;
    sum += weight(at, last) * (density[at] as number) * Math.exp(-0.5 * z * z);
  }
  return (sum * step) / (3 * sd * Math.sqrt(2 * Math.PI));
}

/** The chance that the walk leaves over `bound` (side 1), or under it (side −1), in this stride. */
function leaving(before: Undecided | null, { drift, sd }: Stride, bound: number, side: 1 | -1): number {
  const beyond = (from: number) => normalCdf((side * (from + drift - bound)) / sd, 0, 1);
  if (!before) return beyond(0);
  const { low, step, density } = before;
  const last = density.length - 1;
  let sum = 0;
  for (let at = 0; at <= last; at += 1)
    sum += weight(at, last) * (density[at] as number) * beyond(low + at * step);
  return (sum * step) / 3;
}

function requirePlan({ sdUnit, looks, mTune, mAt }: LookPlan): void {
  if (!(sdUnit > 0 && mTune > 0 && mAt(1) > 0)) throw new RangeError('sdUnit, m and mTune are above 0.');
  if (!(Number.isInteger(looks) && looks >= 1 && looks <= mostLooks))
    throw new RangeError(`Looks are whole, 1 to ${mostLooks}.`);
}

/** The stride from information `since` to a look; null when the look decides nothing or adds too little. */
function strideTo(plan: LookPlan, look: number, since: number): Stride | null {
  const m = plan.mAt(look);
  const nu = plan.nuAt(look);
  const crit = (alpha: number) => tMixtureCrit({ m, nu, g: kAlpha(alpha) / plan.mTune, alpha });
  const low = -crit(plan.alphaHigh) * Math.sqrt(m);
  const high = crit(plan.alphaLow) * Math.sqrt(m);
  const sd = Math.sqrt(m - since);
  const last = look === plan.looks;
  if (!Number.isFinite(high - low) || !(sd > (last ? 0 : leastStep * (high - low)))) return null;
  return { drift: (plan.delta / plan.sdUnit) * (m - since), sd, low, high };
}

/**
 * How likely a plan is to decide, and when, without simulating: Brownian motion with a drift between two bounds, by
 * recursive numerical integration. Looks at which the interval is still infinite are passed over.
 * Accurate to about 0.002. Throws a RangeError for a plan that is none.
 * Source: Armitage, McPherson, Rowe, JRSS A 132, 1969; Jennison and Turnbull, Group Sequential Methods, 2000, chapter 19.
 */
export function operatingCharacteristics(plan: LookPlan): OperatingCharacteristics {
  requirePlan(plan);
  const every = Math.ceil(plan.looks / mostSteps);
  let walk: Undecided | null = null;
  let [above, below, since] = [0, 0, 0];
  let medianLook: number | null = null;
  let look80: number | null = null;
  for (let look = 1; look <= plan.looks; look += 1) {
    if (look % every !== 0 && look !== plan.looks) continue;
    const stride = strideTo(plan, look, since);
    if (!stride) continue;
    above += leaving(walk, stride, stride.high, 1);
    below += leaving(walk, stride, stride.low, -1);
    walk = spread(walk, stride);
    since = plan.mAt(look);
    if (medianLook === null && above + below >= 0.5) medianLook = look;
    if (look80 === null && above + below >= 0.8) look80 = look;
  }
  return { above: Math.min(1, above), below: Math.min(1, below), medianLook, look80 };
}
