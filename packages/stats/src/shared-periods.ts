import type { PeriodRow, PeriodSums } from './period-sums.js';

/** A period that both arms have. Each row also stands among its own arm's periods. */
export interface SharedPeriod {
  readonly pilot: PeriodRow;
  readonly control: PeriodRow;
}

/**
 * Running sums of products over the periods that both arms have, about the origins of the arms' own sums (y stands for
 * y − o·n). Added in any order and any batches, like the arms' own.
 */
export interface SharedSums {
  /** Periods in which both arms have cases. */
  readonly k: number;
  readonly nn: number;
  /** n of the pilot, y of the control. */
  readonly ny: number;
  /** y of the pilot, n of the control. */
  readonly yn: number;
  readonly yy: number;
}

/** No shared periods yet. */
export const noShared: SharedSums = { k: 0, nn: 0, ny: 0, yn: 0, yy: 0 };

/** The sums with one shared period more; a period in which an arm has no cases is not shared. */
export function withShared(
  sums: SharedSums,
  { pilot, control }: SharedPeriod,
  origins: { readonly pilot: Pick<PeriodSums, 'origin'>; readonly control: Pick<PeriodSums, 'origin'> },
): SharedSums {
  if (pilot.n === 0 || control.n === 0) return sums;
  const first = pilot.y - origins.pilot.origin * pilot.n;
  const second = control.y - origins.control.origin * control.n;
  return {
    k: sums.k + 1,
    nn: sums.nn + pilot.n * control.n,
    ny: sums.ny + pilot.n * second,
    yn: sums.yn + first * control.n,
    yy: sums.yy + first * second,
  };
}

/** An arm's ratio about its origin, and the sum of its squared residuals over N². */
function residuals({ N, Y, NN, NY, YY }: PeriodSums): { readonly about: number; readonly square: number } {
  const about = Y / N;
  return { about, square: Math.max(0, YY - 2 * about * NY + about ** 2 * NN) / N ** 2 };
}

/**
 * The squared standard error of the difference of two ratios, with the period as the cluster of both arms: what swings in
 * both of them together (weekdays, seasons, a campaign) cancels. 0 when the difference never varies.
 * Both arms need cases. Source: Liang and Zeger, Biometrika 73, 1986 (cluster-robust variance); Cochran 1977, chapter 6.
 */
export function pairedSe2(pilot: PeriodSums, control: PeriodSums, shared: SharedSums): number {
  const first = residuals(pilot);
  const second = residuals(control);
  const product =
    (shared.yy -
      second.about * shared.yn -
      first.about * shared.ny +
      first.about * second.about * shared.nn) /
    (pilot.N * control.N);
  const clusters = pilot.k + control.k - shared.k;
  const spread = first.square + second.square - 2 * product;
  // Equal differences leave only rounding behind; that is no variation.
  const varies = spread > 64 * Number.EPSILON * (first.square + second.square);
  return varies && clusters > 1 ? (spread * clusters) / (clusters - 1) : 0;
}
