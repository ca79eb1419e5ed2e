import type { MetricKind } from '@scrimmage/domain/metrics';
import type { Counted } from '@scrimmage/domain/readings';

/** How single cases of a metric vary: a mean's standard deviation, a ratio's share from period to period. */
interface Varying {
  readonly kind: MetricKind;
  readonly sd?: number;
}

/** How much periods differ in their number of cases. */
const unevenness = 0.3;

/**
 * Lays a total out over periods so that it looks as if it had been counted: cases fall unevenly, successes and sums vary
 * from period to period as chance would have it, and everything adds up to the total again.
 */
export function spreadCounts(
  { n, sum }: Pick<Counted, 'n' | 'sum'>,
  periods: number,
  metric: Varying,
  random: () => number,
): readonly Counted[] {
  const cases = uneven(n, periods, random);
  if (metric.kind === 'PROPORTION')
    return dealt(sum, cases, random).map((successes, i) => ({
      n: cases[i] ?? 0,
      sum: successes,
      sumOfSquares: null,
    }));
  const sums = varied({ n, sum }, cases, metric, random);
  return sums.map((own, i) => {
    const ownCases = cases[i] ?? 0;
    const squares = ownCases ? own ** 2 / ownCases + (metric.sd ?? 0) ** 2 * (ownCases - 1) : 0;
    return { n: ownCases, sum: own, sumOfSquares: metric.kind === 'MEAN' ? Math.ceil(squares) : null };
  });
}

/** Whole numbers that add up to a total, each near its share. */
function uneven(total: number, parts: number, random: () => number): readonly number[] {
  const weights = Array.from({ length: parts }, () => 1 + unevenness * (random() - 0.5));
  const all = weights.reduce((a, b) => a + b, 0);
  let before = 0;
  let weight = 0;
  return weights.map((own) => {
    weight += own;
    const upTo = Math.round((total * weight) / all);
    const part = upTo - before;
    before = upTo;
    return part;
  });
}

/** Deals successes to the cases one by one, none twice. */
function dealt(successes: number, cases: readonly number[], random: () => number): readonly number[] {
  const n = cases.reduce((a, b) => a + b, 0);
  // The rarer side is dealt: the other is what is left.
  const rare = Math.min(successes, n - successes);
  const left = [...cases];
  for (let done = 0; done < rare; done++) {
    let at = random() * (n - done);
    let period = 0;
    while (period < left.length - 1 && at >= (left[period] ?? 0)) at -= left[period++] ?? 0;
    left[period] = (left[period] ?? 0) - 1;
  }
  return cases.map((own, i) => (rare === successes ? own - (left[i] ?? 0) : (left[i] ?? 0)));
}

function varied(
  { n, sum }: Pick<Counted, 'n' | 'sum'>,
  cases: readonly number[],
  { kind, sd = 0 }: Varying,
  random: () => number,
): readonly number[] {
  const level = sum / n;
  const raw = cases.map(
    (own) => level * own + bell(random) * (kind === 'MEAN' ? sd * Math.sqrt(own) : sd * level * own),
  );
  const missing = sum - raw.reduce((a, b) => a + b, 0);
  const sums = raw.map((own, i) => cents(own + (missing * (cases[i] ?? 0)) / n));
  const rest = cents(sum - sums.reduce((a, b) => a + b, 0));
  return sums.map((own, i) => (i === sums.length - 1 ? cents(own + rest) : own));
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** About normal: the sum of twelve uniform numbers, less its mean. */
function bell(random: () => number): number {
  return Array.from({ length: 12 }, random).reduce((a, b) => a + b, -6);
}

/** A seed from a name, FNV-1a in 32 bits: the same name, the same figures. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
