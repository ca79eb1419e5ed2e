import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padsBands, padsScore } from './pads-score.js';

const essential = [0, 1, 2, 3];
const level = fc.integer({ min: 0, max: 4 });
const levels = fc.array(level, { minLength: 10, maxLength: 10 });

describe('The score of a pads profile', () => {
  it.each([
    [[4, 4, 4, 4, 4, 4, 4, 4, 4, 4], 1, 1, 100, 4, 'FULL_PADS'],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 0, 0, 0, 'SANDBOX'],
    [[4, 4, 4, 0, 4, 4, 4, 4, 4, 4], 0.9, 0.8141749031509806, 81, 0, 'SANDBOX'],
    [[2, 2, 2, 2, 1, 1, 2, 0, 1, 2], 0.375, 0.3450065686491101, 35, 0, 'SHELLS'],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3, 1], 0.7, 0.6830329915368074, 68, 1, 'SHELLS'],
    [[1, 2, 3, 4, 4, 4, 4, 4, 4, 4], 0.85, 0.8098395837840896, 81, 1, 'WALK_THROUGH'],
    [[3, 3, 3, 3, 2, 2, 2, 2, 2, 2], 0.6, 0.5914663590846496, 59, 2, 'FULL_PADS'],
  ])(
    'of %j is a mean of %d and %d, %d of 100, weakest %d: %s',
    (given, arithmetic, geometric, score, weakest, band) => {
      const scored = padsScore(given, essential);
      expect(scored).toMatchObject({ score, weakest, band });
      expect(scored.arithmetic).toBeCloseTo(arithmetic, 9);
      expect(scored.geometric).toBeCloseTo(geometric, 9);
    },
  );

  it('leaves out what does not apply', () => {
    const all = padsScore([3, 3, 3, 3], essential);
    expect(padsScore([3, 3, 3, 3, null, null, null, null, null, null], essential)).toEqual(all);
  });

  it('stays within its bounds, and never falls when a level rises', () => {
    fc.assert(
      fc.property(levels, fc.nat({ max: 9 }), (given, place) => {
        const before = padsScore(given, essential);
        expect(before.geometric).toBeGreaterThanOrEqual(0);
        expect(before.geometric).toBeLessThanOrEqual(before.arithmetic + 1e-12);
        expect(before.score).toBeGreaterThanOrEqual(0);
        expect(before.score).toBeLessThanOrEqual(100);
        const raised = given.map((one, at) => (at === place ? Math.min(4, one + 1) : one));
        const after = padsScore(raised, essential);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.weakest).toBeGreaterThanOrEqual(before.weakest);
        expect(padsBands.indexOf(after.band)).toBeGreaterThanOrEqual(padsBands.indexOf(before.band));
      }),
    );
  });

  it('is in the sandbox as long as one essential criterion is at 0, whatever the others are', () => {
    fc.assert(
      fc.property(levels, fc.nat({ max: 3 }), (given, place) => {
        const missing = given.map((one, at) => (at === place ? 0 : one));
        expect(padsScore(missing, essential).band).toBe('SANDBOX');
      }),
    );
  });

  it.each([[[5, 1, 1, 1]], [[-1, 1, 1, 1]], [[Number.NaN, 1, 1, 1]], [[]], [[null, null, null, null, 3]]])(
    'is refused for %j',
    (given) => {
      expect(() => padsScore(given, essential)).toThrow(RangeError);
    },
  );
});
