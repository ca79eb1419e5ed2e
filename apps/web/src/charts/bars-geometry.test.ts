import { describe, expect, it } from 'vitest';
import { barsGeometry } from './bars-geometry';

const names = ['Proposed', 'Running'];

describe('Where the bars stand', () => {
  it('begins every scale at nought, and the longest bar ends where the scale does', () => {
    const { left, right, ticks, lengths } = barsGeometry([5, 10], names, ['5', '10'], 400);
    expect(ticks[0]).toEqual({ x: left, value: 0 });
    expect(lengths[1]).toBeCloseTo(right - left);
    expect(lengths[0]).toBeCloseTo((right - left) / 2);
  });

  it('leaves room for the longest name and the longest number', () => {
    const { left, right } = barsGeometry([1], ['A year or more'], ['1,234, 12 on hold'], 400);
    expect(left).toBeGreaterThan(80);
    expect(400 - right).toBeGreaterThan(100);
  });

  it('keeps at least a little scale on the narrowest screens', () => {
    const { left, right } = barsGeometry([3], ['A very long name of a very long stage'], ['3'], 120);
    expect(right - left).toBeGreaterThanOrEqual(24);
  });

  it('shows a single pilot among thousands, and nothing for none', () => {
    expect(barsGeometry([1, 9_000, 0], [...names, 'x'], ['', '', ''], 300).lengths).toEqual([
      2,
      expect.any(Number),
      0,
    ]);
  });

  it('numbers whole pilots only, at most five times', () => {
    for (const most of [0, 1, 2, 3, 7, 24, 892, 2_133]) {
      const numbered = barsGeometry([most], ['x'], ['9'], 500).ticks.flatMap(({ value }) => value ?? []);
      expect(numbered.every(Number.isInteger)).toBe(true);
      expect(numbered.length).toBeLessThanOrEqual(6);
    }
  });
});
