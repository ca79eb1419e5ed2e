import type { MetricKind, PeriodCount } from './evidence-plan.js';
import { clusteredRatio, sumPeriods } from './period-sums.js';

/** The squared standard error as if every case stood alone; null where it cannot be known. */
function caseSe2(kind: MetricKind, rows: readonly PeriodCount[]): number | null {
  const counted = rows.filter(({ n }) => n > 0);
  const n = counted.reduce((sum, row) => sum + row.n, 0);
  const y = counted.reduce((sum, row) => sum + row.y, 0);
  if (n < 2 || kind === 'RATIO') return null;
  // A share's successes are their own squares.
  const squares = counted.map((row) => (kind === 'PROPORTION' ? row.y : row.sumSq));
  if (!squares.every((square) => typeof square === 'number')) return null;
  const spread = squares.reduce((sum, square) => sum + square, 0) - y ** 2 / n;
  return spread / (n - 1) / n;
}

/**
 * How much alike the cases of one period are: the squared standard error among periods over that among cases, all arms together.
 * 1: not at all; above 1.5 worth a remark; below 1 by chance, or because something evens the periods out.
 * `se2` is the squared standard error in use, where the arms are compared period by period; null: that of each arm by itself.
 * Null for ratios, for means without sums of squares, for fewer than 2 periods in an arm, and when nothing varies.
 * Source: Kish, Survey Sampling, 1965 (deff).
 */
export function designEffect(
  kind: MetricKind,
  arms: readonly (readonly PeriodCount[])[],
  se2: number | null = null,
): number | null {
  let [byPeriods, byCases] = [0, 0];
  for (const rows of arms) {
    const sums = sumPeriods(rows);
    const cases = caseSe2(kind, rows);
    if (sums.k < 2 || cases === null) return null;
    byPeriods += clusteredRatio(sums).se2;
    byCases += cases;
  }
  const used = se2 ?? byPeriods;
  return used > 0 && byCases > 0 ? used / byCases : null;
}
