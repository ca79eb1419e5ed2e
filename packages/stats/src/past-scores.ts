import { pacesOf } from './recent-pace.js';
import { chanceUpTo, scoreOf, scoreTable } from './score-table.js';
import { scoreAt, throughputAt } from './throughput.js';

/** One forecast a team's past would have made, and what came. */
export interface PastScore {
  /** As many sprints were known. */
  readonly known: number;
  /** The forecast was of as many sprints. */
  readonly sprints: number;
  /** The curve of the forecast, at the knots. */
  readonly curve: Float64Array;
  readonly came: number;
  /** Where on its curve what came lies. */
  readonly score: number;
}

/** The golden section spreads places evenly, the same every time. */
const golden = 0.618033988749895;
const usual = scoreTable();

/**
 * Every forecast of `horizons` sprints that a team's past would have made, from `least` known sprints on, each from the sprints
 * before it alone, with its score. Finishing nothing lies below the score that finishes something. Throws as `pacesOf`.
 */
export function pastScores(
  finished: readonly number[],
  sprintDays: number,
  { horizons, least }: { readonly horizons: readonly number[]; readonly least: number },
): readonly PastScore[] {
  const paces = pacesOf(finished, sprintDays);
  const sums = [0];
  for (const items of finished) sums.push((sums.at(-1) as number) + items);
  return horizons.flatMap((sprints) => {
    const count = Math.max(0, finished.length - sprints - least + 1);
    return Array.from({ length: count }, (_, at): PastScore => {
      const known = least + at;
      const pace = paces[known] as (typeof paces)[number];
      const curve = throughputAt(pace, sprints, sprintDays);
      const came = (sums[known + sprints] as number) - (sums[known] as number);
      const score = scoreAt(curve, came);
      return { known, sprints, curve, came, score: came === 0 ? below(score, at) : score };
    });
  });
}

/** In the upper half of what lies below: an interval that begins at nothing holds it wherever it lies, and would be too wide. */
function below(score: number, at: number): number {
  const place = 0.5 + 0.5 * (((at + 0.5) * golden) % 1);
  return scoreOf(usual, chanceUpTo(usual, score) * place);
}
