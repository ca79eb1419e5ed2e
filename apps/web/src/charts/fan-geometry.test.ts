import { describe, expect, it } from 'vitest';
import { type FanField, fanBand, fanLayout, fanLine, nearestFanStep } from './fan-geometry';

const step = (day: string, middle: number) => ({
  day,
  low80: Math.max(0, middle - 8),
  low50: Math.max(0, middle - 4),
  middle,
  high50: middle + 4,
  high80: middle + 8,
  said: day,
  cells: [day],
});
const field: FanField = {
  steps: [step('2026-11-22', 30), step('2026-12-06', 18), step('2026-12-20', 6), step('2027-01-03', 0)],
  marks: [
    { id: 'wanted', day: '2026-12-13', label: 'wanted 13 Dec', tone: 'neutral' },
    { id: 'p95', day: '2027-05-01', label: '95 % 1 May 2027', tone: 'accent' },
  ],
  itemsText: String,
};

describe('The fan of a forecast', () => {
  it('comes down from what is left: bands around the middle, the wider one outside', () => {
    const { x, y, plot } = fanLayout(field, 700);
    expect(x('2026-11-22')).toBe(plot.left);
    expect(x('2027-01-03')).toBe(plot.right);
    for (const { low80, low50, middle, high50, high80 } of field.steps) {
      const heights = [high80, high50, middle, low50, low80].map(y);
      expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    }
    expect(y(0)).toBe(plot.bottom);
  });

  it('draws a band along its upper edge and back along its lower one', () => {
    const layout = fanLayout(field, 700);
    expect(fanLine(field.steps, 'middle', layout).split('L')).toHaveLength(4);
    expect(fanBand(field.steps, '80', layout).split('L')).toHaveLength(8);
    expect(fanBand([], '80', layout)).toBe('');
  });

  it('keeps a day beyond the last step at the edge, its words inside', () => {
    const layout = fanLayout(field, 360);
    const far = layout.marks.find(({ id }) => id === 'p95');
    expect(far?.x).toBe(layout.plot.right);
    expect(far && far.flag.left >= 0 && far.flag.left < 360).toBe(true);
    expect(layout.height).toBeGreaterThan(layout.markTop);
  });

  it('finds the step nearest to a pointer', () => {
    const layout = fanLayout(field, 700);
    expect(nearestFanStep(field.steps, layout, layout.x('2026-12-19'))).toBe(2);
    expect(nearestFanStep(field.steps, layout, -100)).toBe(0);
  });
});
