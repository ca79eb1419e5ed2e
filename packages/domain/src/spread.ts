/** The middle of some numbers, and what nine in ten of them stay within; null where there are too few to tell. */
export interface Spread {
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** Fewer numbers than these tell nothing of their spread: a convention. */
export const leastForSpread = 5;

/**
 * The value below which a part of the numbers lies, by linear interpolation between neighbours; null for none. `part` is 0 to 1, and a
 * RangeError outside. Source: Hyndman and Fan, The American Statistician 50, 1996, type 7.
 */
export function quantile(numbers: readonly number[], part: number): number | null {
  if (!(part >= 0 && part <= 1)) throw new RangeError('A part is 0 to 1.');
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}

/** The spread of numbers in their own unit. The mean is left out on purpose: one disaster makes it. */
export function spreadOf(numbers: readonly number[], least = leastForSpread): Spread {
  const n = numbers.length;
  if (n < Math.max(1, least)) return { n, median: null, p90: null };
  return { n, median: quantile(numbers, 0.5), p90: quantile(numbers, 0.9) };
}

/** What is said when there are too few of something: `what` in the plural, `Too few to tell: 2 kills, and below 5 nothing is said.` */
export function tooFewWords(n: number, what: string, least = leastForSpread): string {
  return `Too few to tell: ${n === 0 ? 'no' : n.toLocaleString('en-US')} ${what}, and below ${least} nothing is said.`;
}
