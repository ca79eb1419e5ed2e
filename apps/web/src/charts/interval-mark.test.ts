import { describe, expect, it } from 'vitest';
import { intervalMark, type Measured, rowScale } from './interval-mark';

const measured = (changes: Partial<Measured> = {}): Measured => ({
  estimate: 0.5,
  low: 0,
  high: 1,
  limit: -1,
  goal: 2,
  reference: 0,
  better: 'higher',
  ...changes,
});

describe('The scale all rows share', () => {
  it('puts the limit at nought and the goal at one, whichever way is better', () => {
    const higher = rowScale(measured());
    expect([higher?.(-1), higher?.(2), higher?.(0.5)]).toEqual([0, 1, 0.5]);
    const lower = rowScale(measured({ limit: 30, goal: 20, better: 'lower' }));
    expect(lower?.(30)).toBeCloseTo(0);
    expect([lower?.(20), lower?.(35)]).toEqual([1, -0.5]);
  });

  it.each([
    ['only a limit', { goal: null }, 0],
    ['only a goal', { limit: null }, 1],
    ['a limit that is the goal', { limit: 2 }, 0],
  ] as const)(
    'keeps the place of the line with %s, and everything known in the field',
    (_what, lines, at) => {
      for (const better of ['higher', 'lower'] as const) {
        const row = measured({ ...lines, better, low: -40, high: 90, estimate: 25 });
        const scale = rowScale(row);
        expect(scale?.(row.limit ?? row.goal ?? 0)).toBe(at);
        for (const value of [-40, 90, 25]) {
          expect(scale?.(value)).toBeGreaterThanOrEqual(-0.4 - 1e-9);
          expect(scale?.(value)).toBeLessThanOrEqual(1.4 + 1e-9);
        }
        expect(Math.sign((scale?.(90) ?? 0) - at)).toBe(better === 'higher' ? 1 : -1);
      }
    },
  );

  it('is none without a line', () => expect(rowScale(measured({ limit: null, goal: null }))).toBeNull());

  it('stands when nothing is known', () => {
    const scale = rowScale(measured({ goal: null, estimate: null, low: null, high: null }));
    expect(scale?.(-1)).toBe(0);
  });
});

describe('An interval in its field', () => {
  it('stands between the lines, from left to right even where lower is better', () => {
    expect(intervalMark(measured(), 0, 200)).toMatchObject({
      verdict: 'neutral',
      limit: 50,
      goal: 150,
      dot: 100,
      ends: [{ beyond: 0 }, { beyond: 0 }],
    });
    const lower = intervalMark(measured({ limit: 30, goal: 20, low: 22, high: 28, better: 'lower' }), 0, 200);
    expect(lower?.ends?.map(({ x }) => Math.round(x))).toEqual([70, 130]);
  });

  it('ends in an arrow where it goes on beyond the field', () => {
    const mark = intervalMark(measured({ low: -9, high: 1 }), 0, 200);
    expect(mark?.ends?.[0]).toEqual({ x: 0, beyond: -1 });
    expect(mark?.ends?.[1].beyond).toBe(0);
  });

  it('has no dot when the estimate itself is outside, and both ends lie at the edge it left by', () => {
    const mark = intervalMark(measured({ estimate: 40, low: 30, high: 50 }), 0, 200);
    expect(mark).toMatchObject({
      verdict: 'good',
      dot: null,
      ends: [
        { x: 200, beyond: 1 },
        { x: 200, beyond: 1 },
      ],
    });
  });

  it('is a dot alone while there is too little to tell', () => {
    expect(intervalMark(measured({ low: null, high: null }), 0, 200)).toMatchObject({ ends: null, dot: 100 });
  });
});
