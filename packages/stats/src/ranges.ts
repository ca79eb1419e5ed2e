import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { type Ci90Range, ci90 } from './ci90.js';
import { type PertRange, pert } from './pert.js';

/** An uncertain number, as somebody states it. All parts are in the number's own unit. */
export type Range =
  | ({ readonly kind: 'PERT' } & PertRange)
  | ({ readonly kind: 'CI90' } & Ci90Range)
  | { readonly kind: 'NORMAL'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'FIXED'; readonly value: number };

/** A number's mean and variance. */
export interface Spread {
  readonly mean: number;
  readonly variance: number;
}

const knots = 256;

/** The mean and variance of a range, exactly. Throws a RangeError for a range that is none. */
export function spreadOf(range: Range): Spread {
  if (range.kind === 'PERT') return pert(range);
  if (range.kind === 'CI90') return ci90(range);
  if (range.kind === 'FIXED') {
    if (!Number.isFinite(range.value)) throw new RangeError('A fixed value is a number.');
    return { mean: range.value, variance: 0 };
  }
  if (!(Number.isFinite(range.mean) && range.sd >= 0 && Number.isFinite(range.sd)))
    throw new RangeError('A normal range has a mean and an sd of 0 or more.');
  return { mean: range.mean, variance: range.sd ** 2 };
}

/**
 * The quantile function of a range, made for many calls: p in (0, 1) gives a value in the range's unit.
 * A PERT is read from a table of 257 knots with straight lines between, because a beta quantile costs about 70 µs.
 * Throws a RangeError for a range that is none.
 */
export function quantileOf(range: Range): (p: number) => number {
  const { mean, variance } = spreadOf(range);
  if (variance === 0) return () => mean;
  if (range.kind === 'PERT') return pertTable(range);
  if (range.kind === 'CI90') {
    const { kind, mu, sigma } = ci90(range);
    const at = (p: number) => mu + sigma * normalQuantile(p, 0, 1);
    return kind === 'lognormal' ? (p) => Math.exp(at(p)) : at;
  }
  const sd = Math.sqrt(variance);
  return (p) => mean + sd * normalQuantile(p, 0, 1);
}

function pertTable(range: PertRange): (p: number) => number {
  const { alpha, beta } = pert(range);
  if (alpha === null || beta === null) return () => range.min;
  const table = betaTable(alpha, beta).map((unit) => range.min + (range.max - range.min) * unit);
  return (p) => {
    const place = p * knots;
    const knot = Math.min(knots - 1, Math.floor(place));
    const left = table[knot] as number;
    return left + (place - knot) * ((table[knot + 1] as number) - left);
  };
}

const mostTables = 256;
const betaTables = new Map<string, Float64Array>();

/** Kept, the longest unasked first out: the same range comes with every look at a pilot, and a table costs about 20 ms. */
function betaTable(alpha: number, beta: number): Float64Array {
  const key = `${alpha} ${beta}`;
  const table =
    betaTables.get(key) ??
    Float64Array.from({ length: knots + 1 }, (_, knot) => betaQuantile(knot / knots, alpha, beta));
  betaTables.delete(key);
  betaTables.set(key, table);
  for (const oldest of betaTables.keys()) {
    if (betaTables.size <= mostTables) break;
    betaTables.delete(oldest);
  }
  return table;
}
