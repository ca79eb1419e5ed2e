import { describe, expect, it } from 'vitest';
import { bandPath, type LinePoint, lineLayout, linePath, nearestPoint } from './line-geometry';

const point = (
  at: number,
  value: number | null,
  low: number | null = null,
  high: number | null = null,
): LinePoint => ({
  at,
  name: `week ${at}`,
  value,
  low,
  high,
  said: `week ${at}: ${value}`,
  cells: [at],
});
const field = (points: readonly LinePoint[]) => ({ points, tickText: String });

describe('A line with its band', () => {
  it('keeps every value and its band within the plot, at every width', () => {
    const points = [point(0, -4, -9, 1), point(3, 2, -2, 8), point(9, 30, 20, 41)];
    for (const width of [280, 600, 1200]) {
      const { plot, x, y } = lineLayout(field(points), width);
      for (const { at, low, high } of points) {
        expect(x(at)).toBeGreaterThanOrEqual(plot.left);
        expect(x(at)).toBeLessThanOrEqual(plot.right);
        expect(y(high as number)).toBeGreaterThanOrEqual(plot.top);
        expect(y(low as number)).toBeLessThanOrEqual(plot.bottom);
      }
    }
  });

  it('is broken where a value is missing, and so is the band', () => {
    const points = [point(0, 1, 0, 2), point(1, 2, 1, 3), point(2, null), point(3, 4, null, 5), point(4, 5)];
    const layout = lineLayout(field(points), 600);
    expect(linePath(points, layout).match(/M/g)).toHaveLength(2);
    expect(bandPath(points, layout).match(/M/g)).toHaveLength(1);
  });

  it('stands on nought where it is near it, and not where it is far', () => {
    expect(lineLayout(field([point(0, 1), point(1, 10)]), 600).ticks[0]).toBe(0);
    expect(lineLayout(field([point(0, 100), point(1, 103)]), 600).ticks[0]).toBeGreaterThan(90);
  });

  it('names places along it without one touching another', () => {
    const points = Array.from({ length: 40 }, (_, n) => point(n, n));
    const { names } = lineLayout(field(points), 600);
    expect(names.length).toBeGreaterThan(2);
    expect(names.at(-1)?.text).toBe('week 39');
    for (const width of [200, 320]) expect(lineLayout(field(points), width).names.length).toBeLessThan(5);
  });

  it('finds the point under the pointer, and draws one and none', () => {
    const points = [point(0, 1), point(10, 2)];
    const layout = lineLayout(field(points), 600);
    expect(nearestPoint(points, layout, layout.x(9))).toBe(1);
    expect(linePath([point(3, 1)], lineLayout(field([point(3, 1)]), 300))).toMatch(/^M\d/);
    expect(lineLayout(field([]), 300).names).toEqual([]);
    expect(nearestPoint([], lineLayout(field([]), 300), 4)).toBe(0);
  });
});
