import { describe, expect, it } from 'vitest';
import { pushApart } from './push-apart';

describe('Labels that would cover each other', () => {
  it('stay where they belong when there is room', () => {
    expect(pushApart([100, 10, 50], 16, 0, 200)).toEqual([100, 10, 50]);
  });

  it('give way evenly to both sides, and keep their order', () => {
    expect(pushApart([50, 50], 16, 0, 200)).toEqual([42, 58]);
    expect(pushApart([54, 50, 150], 16, 0, 200)).toEqual([60, 44, 150]);
  });

  it('stay inside the field', () => {
    expect(pushApart([2, 3], 16, 8, 200)).toEqual([8, 24]);
    expect(pushApart([199, 198], 16, 0, 192)).toEqual([192, 176]);
  });

  it('keep their distance in whatever place they meet', () => {
    const wanted = [3, 90, 91, 95, 96, 97, 190, 12, 13];
    const placed = pushApart(wanted, 12, 0, 200).toSorted((a, b) => a - b);
    for (const [index, value] of placed.entries()) {
      expect(value - (placed[index - 1] ?? -12)).toBeGreaterThanOrEqual(12 - 1e-9);
    }
    expect(placed.at(-1)).toBeLessThanOrEqual(200);
    expect(pushApart([], 12, 0, 100)).toEqual([]);
  });
});
