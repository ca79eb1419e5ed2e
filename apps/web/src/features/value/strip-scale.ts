/** The part of the width kept free at each end. */
const margin = 4;

/** Places values on a strip, in percent of its width; 0 is always on it. */
export function stripScale(values: readonly number[]): (value: number) => number {
  const from = Math.min(0, ...values);
  const to = Math.max(0, ...values);
  const span = to - from || 1;
  return (value) => margin + ((value - from) / span) * (100 - 2 * margin);
}

/** A text on the strip; `x` in percent of its width. */
export interface StripLabel {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Nearer to an end than this a text in the middle would be cut on a phone. */
const edge = 30;

/** A text at a place, kept within the strip. */
export function labelAt(x: number, text: string): StripLabel {
  return { x, anchor: x < edge ? 'start' : x > 100 - edge ? 'end' : 'middle', text };
}

/** What stands at the ends of a band; where they are too close for two texts, one says both. */
export function endLabels(low: Omit<StripLabel, 'anchor'>, high: Omit<StripLabel, 'anchor'>): StripLabel[] {
  if (high.x - low.x < 2 * edge) return [labelAt((low.x + high.x) / 2, `${low.text} to ${high.text}`)];
  return [
    { ...low, anchor: 'start' },
    { ...high, anchor: 'end' },
  ];
}
