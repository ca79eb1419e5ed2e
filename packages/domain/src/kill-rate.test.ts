import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { killRateSentence, killState, plannedTogether } from './kill-rate.js';

const none = { tooMany: null, tooFew: null };

describe('What programs plan together', () => {
  it('weighs each plan by its conclusions', () => {
    const programs = [
      { concluded: 3, planned: 0.4 },
      { concluded: 1, planned: 0.8 },
      { concluded: 0, planned: 0.1 },
    ];
    expect(plannedTogether(programs)).toBeCloseTo(0.5);
  });

  it('is nothing without a conclusion', () => {
    expect(plannedTogether([])).toBeNull();
    expect(plannedTogether([{ concluded: 0, planned: 0.4 }])).toBeNull();
  });

  it('lies between the lowest and the highest plan', () => {
    const program = fc.record({
      concluded: fc.integer({ min: 1, max: 50 }),
      planned: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(program, { minLength: 1 }), (programs) => {
        const plans = programs.map(({ planned }) => planned);
        const together = plannedTogether(programs) ?? Number.NaN;
        expect(together).toBeGreaterThanOrEqual(Math.min(...plans) - 1e-9);
        expect(together).toBeLessThanOrEqual(Math.max(...plans) + 1e-9);
      }),
    );
  });
});

describe('Where failed conclusions stand', () => {
  const limits = { tooMany: 8, tooFew: 1 };
  it.each([
    [7, 2, 'TOO_FEW_TO_TELL'],
    [10, 8, 'BURNING'],
    [10, 7, 'IN_CONTROL'],
    [10, 2, 'IN_CONTROL'],
    [10, 1, 'TOO_SAFE'],
  ])('of %i with %i failed is %s', (concluded, failed, state) => {
    expect(killState({ concluded, failed, killed: 0, planned: 0.4 }, limits)).toBe(state);
  });

  it('can be told from exactly three expected on', () => {
    expect(killState({ concluded: 30, failed: 3, killed: 3, planned: 0.1 }, none)).toBe('IN_CONTROL');
  });
});

describe('The kill rate in a sentence', () => {
  const said = (concluded: number, killed: number, failed: number) =>
    killRateSentence(
      { concluded, killed, failed, planned: 0.4 },
      { limits: { tooMany: 8, tooFew: 1 }, range: { low: 0.152, high: 0.651 } },
    ).replaceAll('\u00a0', ' ');

  it('tells the counts, the interval and the band', () => {
    expect(said(10, 3, 4)).toBe(
      '3 of 10 concluded pilots were killed (30 %, 90 % interval 15 to 65 %). Killed or inconclusive: 4, 4 planned; chance explains that.',
    );
    expect(said(1, 1, 1)).toContain('1 of 1 concluded pilot was killed');
    expect(said(2, 0, 0)).toContain('0, 0.8 planned; too few to tell.');
    expect(said(10, 8, 9)).toContain('more than chance explains.');
    expect(said(10, 0, 0)).toContain('fewer than chance explains.');
  });

  it('says plainly that nothing is concluded', () => {
    const figures = { limits: none, range: null };
    expect(killRateSentence({ concluded: 0, killed: 0, failed: 0, planned: 0.4 }, figures)).toBe(
      'No pilot has been concluded yet.',
    );
  });
});
