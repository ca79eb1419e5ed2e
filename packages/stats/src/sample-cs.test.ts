import { describe, expect, it } from 'vitest';
import { diffCs, meanCs, relativeLiftCs } from './sample-cs.js';

const unknown = { se: null, nu: null, m: null, crit: null, low: null, high: null };
const some = { n: 100, sum: 500, sumSq: 2600 };

describe('Intervals of single observations', () => {
  it('are not known for a mean of nothing, of one, or of equal values', () => {
    const plan = { nTune: 20, alpha: 0.1 };
    expect(meanCs({ n: 0, sum: 0, sumSq: 0, ...plan })).toEqual({ ...unknown, estimate: null });
    expect(meanCs({ n: 1, sum: 3, sumSq: 9, ...plan })).toEqual({ ...unknown, estimate: 3 });
    // 0.1 seven times: the squares do not add up to the last digit, and still nothing varies.
    const equal = { n: 7, sum: 0.1 * 7, sumSq: 0.1 * 0.1 * 7 };
    expect(meanCs({ ...equal, ...plan })).toMatchObject({ low: null, high: null, crit: null });
  });

  it('are not known for a difference while an arm has fewer than two', () => {
    const plan = { nTunePerArm: 50, alpha: 0.1 };
    const nobody = { n: 0, sum: 0, sumSq: 0 };
    const one = { n: 1, sum: 4, sumSq: 16 };
    expect(diffCs({ pilot: some, control: nobody, ...plan })).toEqual({ ...unknown, estimate: null });
    expect(diffCs({ pilot: some, control: one, ...plan })).toEqual({ ...unknown, estimate: 1 });
  });

  it('speak of a relative lift only when the control is clear of zero', () => {
    const plan = { nTune: 100, alpha: 0.1 };
    const aboutZero = { n: 100, sum: 10, sumSq: 400 };
    expect(relativeLiftCs({ pilot: some, control: aboutZero, ...plan })).toEqual({
      ...unknown,
      estimate: null,
    });
    expect(
      relativeLiftCs({ pilot: some, control: { n: 100, sum: 400, sumSq: 1700 }, ...plan }),
    ).toMatchObject({
      estimate: 0.25,
      nu: Number.POSITIVE_INFINITY,
      m: 200,
    });
  });
});
