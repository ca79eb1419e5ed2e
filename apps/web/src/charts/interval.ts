/** Which way is better: decides on which side of a line the bad and the good lie. */
export type Better = 'higher' | 'lower';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface MaybeInterval {
  /** Null while there is too little to tell. */
  readonly low: number | null;
  readonly high: number | null;
}

export type Verdict = 'good' | 'bad' | 'neutral';

/** The interval, when both of its ends are known; the lower one first. */
export function intervalOf({ low, high }: MaybeInterval): Interval | null {
  if (low === null || high === null) return null;
  return low <= high ? { low, high } : { low: high, high: low };
}

interface Lines {
  /** The line past which it is bad. */
  readonly limit: number | null;
  /** The line past which it is good. */
  readonly goal: number | null;
  readonly better: Better;
}

/** Good when the whole interval lies beyond the goal, bad when the whole of it lies beyond the limit; else neither. */
export function verdictOf(ends: MaybeInterval, { limit, goal, better }: Lines): Verdict {
  const interval = intervalOf(ends);
  if (!interval) return 'neutral';
  const { low, high } = interval;
  if (goal !== null && (better === 'higher' ? low > goal : high < goal)) return 'good';
  if (limit !== null && (better === 'higher' ? high < limit : low > limit)) return 'bad';
  return 'neutral';
}
