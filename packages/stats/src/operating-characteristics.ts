import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { kAlpha, tMixtureCrit } from './mixture.js';

/** What a plan of looks is asked about. */
export interface LookPlan {
  /** True effect less the threshold, in the metric's unit. */
  readonly delta: number;
  /** Standard deviation per effective observation: Var(estimate) = sdUnit² / m. > 0. */
  readonly sdUnit: number;
  /** Effective observations added by each look, > 0. */
  readonly mPerLook: number;
  /** Looks until the deadline, whole, 1 to 2,000. */
  readonly looks: number;
  /** Effective observations at which the interval is tightest, > 0. */
  readonly mTune: number;
  readonly alpha: number;
  /** Degrees of freedom at a look (1, 2, …); Infinity for the normal mixture. */
  readonly nuAt: (look: number) => number;
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
const gridPoints = 801;

/** Points of the standardised walk that is still undecided, with their density. */
interface Undecided {
  readonly from: number;
  readonly step: number;
  readonly density: Float64Array;
}

/** Standardised increments between looks: mean and standard deviation. */
interface Step {
  readonly drift: number;
  readonly sd: number;
}

const rootTwoPi = Math.sqrt(2 * Math.PI);

function spread(before: Undecided | null, { drift, sd }: Step, bound: number): Undecided {
  const from = -bound;
  const step = (2 * bound) / (gridPoints - 1);
  const density = new Float64Array(gridPoints);
  for (let at = 0; at < gridPoints; at += 1) {
    const x = from + at * step;
    density[at] = before ? arriving(before, x, drift, sd) : bell((x - drift) / sd) / sd;
  }
  return { from, step, density };
}

function bell(z: number): number {
  return Math.exp(-0.5 * z * z) / rootTwoPi;
}

/** Density of arriving at x: the trapezoid rule over where the walk was, eight standard deviations wide. */
function arriving(before: Undecided, x: number, drift: number, sd: number): number {
  const { from, step, density } = before;
  const last = density.length - 1;
  const first = Math.max(0, Math.ceil((x - drift - 8 * sd - from) / step));
  const end = Math.min(last, Math.floor((x - drift + 8 * sd - from) / step));
  let sum = 0;
  for (let at = first; at <= end; at += 1) {
    const weight = at === 0 || at === last ? 0.5 : 1;
    sum += weight * (density[at] as number) * bell((x - drift - from - at * step) / sd);
  }
  return (sum * step) / sd;
}

/** Mass that leaves above `bound` (side 1) or below −bound (side −1) at this step. */
function leaving(before: Undecided | null, { drift, sd }: Step, bound: number, side: 1 | -1): number {
  if (!before) return normalCdf((side * drift - bound) / sd, 0, 1);
  const { from, step, density } = before;
  const last = density.length - 1;
  let sum = 0;
  for (let at = 0; at <= last; at += 1) {
    const weight = at === 0 || at === last ? 0.5 : 1;
    sum +=
      weight * (density[at] as number) * normalCdf((side * (from + at * step + drift) - bound) / sd, 0, 1);
  }
  return sum * step;
}

function requirePlan({ sdUnit, mPerLook, looks, mTune }: LookPlan): void {
  if (!(sdUnit > 0 && mPerLook > 0 && mTune > 0))
    throw new RangeError('sdUnit, mPerLook and mTune are above 0.');
  if (!(Number.isInteger(looks) && looks >= 1 && looks <= mostLooks))
    throw new RangeError(`Looks are whole, 1 to ${mostLooks}.`);
}

/**
 * How likely a plan is to decide, and when, without simulating: Brownian motion with a drift between two bounds, by
 * recursive numerical integration. Looks at which the interval is still infinite are passed over.
 * Accurate to about 0.002. Throws a RangeError for a plan that is none.
 * Source: Armitage, McPherson, Rowe, JRSS A 132, 1969; Jennison and Turnbull, Group Sequential Methods, 2000, chapter 19.
 */
export function operatingCharacteristics(plan: LookPlan): OperatingCharacteristics {
  requirePlan(plan);
  const { delta, sdUnit, mPerLook, looks, mTune, alpha, nuAt } = plan;
  const g = kAlpha(alpha) / mTune;
  const driftPerLook = (delta * Math.sqrt(mPerLook)) / sdUnit;
  let walk: Undecided | null = null;
  let [above, below, since] = [0, 0, 0];
  let medianLook: number | null = null;
  let look80: number | null = null;
  for (let look = 1; look <= looks; look += 1) {
    const crit = tMixtureCrit({ m: look * mPerLook, nu: nuAt(look), g, alpha });
    if (!Number.isFinite(crit)) continue;
    const bound = crit * Math.sqrt(look);
    const step = { drift: driftPerLook * (look - since), sd: Math.sqrt(look - since) };
    above += leaving(walk, step, bound, 1);
    below += leaving(walk, step, bound, -1);
    walk = spread(walk, step, bound);
    since = look;
    if (medianLook === null && above + below >= 0.5) medianLook = look;
    if (look80 === null && above + below >= 0.8) look80 = look;
  }
  return { above: Math.min(1, above), below: Math.min(1, below), medianLook, look80 };
}
