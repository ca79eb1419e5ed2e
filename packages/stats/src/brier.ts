/**
 * The mean squared distance of forecast chances from what came, 0 (always right and sure) to 1; `came` is 1 or 0 a forecast.
 * Throws a RangeError without a forecast or for a chance outside 0 to 1. Source: Brier, Monthly Weather Review 78, 1950.
 */
export function brier(chances: readonly number[], came: readonly number[]): number {
  if (chances.length === 0 || chances.length !== came.length)
    throw new RangeError('A score needs forecasts, each with what came of it.');
  if ([...chances, ...came].some((one) => !(one >= 0 && one <= 1)))
    throw new RangeError('Chances and what came of them lie between 0 and 1.');
  return chances.reduce((sum, chance, at) => sum + (chance - (came[at] as number)) ** 2, 0) / chances.length;
}
