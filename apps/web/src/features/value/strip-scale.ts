/** The part of the width kept free at each end. */
const margin = 4;

/** Places values on a strip, in percent of its width; 0 is always on it. */
export function stripScale(values: readonly number[]): (value: number) => number {
  const from = Math.min(0, ...values);
  const to = Math.max(0, ...values);
  const span = to - from || 1;
  return (value) => margin + ((value - from) / span) * (100 - 2 * margin);
}
