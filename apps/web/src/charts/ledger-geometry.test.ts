import { describe, expect, it } from 'vitest';
import { ledgerLayout, nearestPoint, stepPath } from './ledger-geometry';

const point = (on: string, ...values: number[]) => ({ on, values, said: on, cells: [on, ...values] });

const field = {
  points: [point('2026-01-05', 0, 0, 0), point('2026-04-15', 66, 0, 0), point('2026-07-04', 102, 24, 10)],
  names: ['Billed', 'Allowed', 'Value'],
  today: '2026-11-21',
  tickText: String,
};

describe('The ledger over time', () => {
  it('keeps each line level until something happens', () => {
    const layout = ledgerLayout(field, 800);
    const path = stepPath(field.points, 0, layout);
    expect(path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+$/);
    expect(path.endsWith(`H${layout.plot.right.toFixed(1)}V${layout.plot.top.toFixed(1)}`)).toBe(true);
  });

  it('finds the day nearest to a pointer', () => {
    const layout = ledgerLayout(field, 800);
    expect(nearestPoint(field.points, layout, layout.plot.left)).toBe(0);
    expect(nearestPoint(field.points, layout, layout.x('2026-04-20'))).toBe(1);
    expect(nearestPoint(field.points, layout, layout.plot.right)).toBe(2);
  });

  it('names lines at their ends without covering another, and below where it is narrow', () => {
    const wide = ledgerLayout(field, 800);
    const heights = wide.ends.map(({ y }) => y).toSorted((a, b) => a - b);
    expect(Math.min(...heights.slice(1).map((y, at) => y - (heights[at] ?? 0)))).toBeGreaterThanOrEqual(16);
    const narrow = ledgerLayout(field, 358);
    expect(narrow.narrow).toBe(true);
    expect(narrow.ends.every(({ y }) => y > narrow.plot.bottom)).toBe(true);
    expect(narrow.ends.every(({ x }) => x < 358)).toBe(true);
  });

  it('stands with one point, and with nothing billed', () => {
    const layout = ledgerLayout({ ...field, points: [point('2026-01-05', 0, 0, 0)] }, 400);
    expect(Number.isFinite(layout.y(0))).toBe(true);
    expect(stepPath([point('2026-01-05', 0, 0, 0)], 0, layout)).toMatch(/^M/);
  });
});
