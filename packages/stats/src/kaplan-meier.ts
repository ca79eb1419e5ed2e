import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { assertConfidence } from './tails.js';

/** How long one pilot was watched, and whether it was killed at the end of that. */
export interface Watched {
  /** Days, 0 and more. */
  readonly days: number;
  /** False: it runs on, or it ended in another way; how long it would have taken to kill is not known. */
  readonly killed: boolean;
}

/** The share that is not killed yet from a day on. */
export interface SurvivalStep {
  readonly day: number;
  /** 0 to 1. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** How many were watched on that day and not killed before. */
  readonly atRisk: number;
  /** How many were killed on that day. */
  readonly killed: number;
}

/** The share not killed over time, and the day on which half are. */
export interface Survival {
  readonly steps: readonly SurvivalStep[];
  /** Days; null: not reached, more than half are not killed by what is known. */
  readonly median: number | null;
  /** Null: the interval has no such end. */
  readonly medianLow: number | null;
  readonly medianHigh: number | null;
  readonly n: number;
  readonly killed: number;
}

/** A half that is one but for rounding is one. */
const half = 0.5 + 1e-9;

/**
 * The time to a kill from all that were watched, those not killed included: leaving them out makes it look shorter than it is. The
 * share's interval is pointwise (log-log of Greenwood's variance), the median's is the days on which it holds a half. No pilots: no
 * steps, not reached. Throws a RangeError for days below 0 and a confidence that is none. Source: Kaplan and Meier, JASA 53, 1958;
 * Brookmeyer and Crowley, Biometrics 38, 1982; Kalbfleisch and Prentice, section 1.4.
 */
export function kaplanMeier(watched: readonly Watched[], conf = 0.9): Survival {
  assertConfidence(conf);
  if (watched.some(({ days }) => !(days >= 0 && days < Number.POSITIVE_INFINITY)))
    throw new RangeError('Days are 0 or more.');
  const steps = stepsOf(watched, normalQuantile((1 + conf) / 2, 0, 1));
  const first = (end: 'share' | 'low' | 'high') => steps.find((step) => step[end] <= half)?.day ?? null;
  return {
    steps,
    median: first('share'),
    medianLow: first('low'),
    medianHigh: first('high'),
    n: watched.length,
    killed: watched.filter(({ killed }) => killed).length,
  };
}

/** The days on which somebody left, in their order, with how many were killed on each and how many were still watched. */
function daysOf(watched: readonly Watched[]) {
  const days = new Map<number, { left: number; killed: number }>();
  for (const { days: day, killed } of watched) {
    const known = days.get(day) ?? { left: 0, killed: 0 };
    days.set(day, { left: known.left + 1, killed: known.killed + (killed ? 1 : 0) });
  }
  let atRisk = watched.length;
  const ordered = [...days].sort(([one], [other]) => one - other);
  return ordered.map(([day, { left, killed }]) => {
    // Who leaves on the day of a kill was still there to be killed.
    const here = { day, killed, atRisk };
    atRisk -= left;
    return here;
  });
}

function stepsOf(watched: readonly Watched[], z: number): readonly SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let share = 1;
  let variance = 0;
  let high = 1;
  for (const { day, killed, atRisk } of daysOf(watched).filter((one) => one.killed > 0)) {
    share *= 1 - killed / atRisk;
    variance += killed / (atRisk * (atRisk - killed));
    const ends = intervalOf(share, variance, z);
    // The last one killed leaves no variance to tell: nothing below, and no better above than before.
    high = ends === null ? high : ends.high;
    steps.push({ day, share, low: ends?.low ?? 0, high, atRisk, killed });
  }
  return steps;
}

function intervalOf(share: number, variance: number, z: number) {
  if (share <= 0) return null;
  const reach = (z * Math.sqrt(variance)) / Math.abs(Math.log(share));
  return { low: share ** Math.exp(reach), high: share ** Math.exp(-reach) };
}
