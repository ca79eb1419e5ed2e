import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designEffect } from './design-effect.js';
import { evidenceAt } from './evidence-at.js';
import type { EvidencePlan } from './evidence-plan.js';
import { armSums, evidenceSeries, type Look } from './evidence-series.js';
import { type PeriodRow, sumPeriods } from './period-sums.js';
import { noShared, pairedSe2, type SharedPeriod, withShared } from './shared-periods.js';

const plan: EvidencePlan = {
  kind: 'MEAN',
  design: 'TWO_ARMS',
  alphaLow: 0.1,
  alphaHigh: 0.1,
  nTune: 200,
  periodsTune: 10,
  capped: false,
};

const row = fc.record({ n: fc.integer({ min: 1, max: 60 }), y: fc.integer({ min: -50, max: 200 }) });
const pairs = fc.array(fc.record({ pilot: row, control: row }), { minLength: 3, maxLength: 25 });

const looks = (shared: readonly SharedPeriod[], paired = true): readonly Look[] =>
  shared.map(({ pilot, control }) => ({
    pilot: [pilot],
    control: [control],
    shared: paired ? [{ pilot, control }] : [],
  }));

/** Days on which both arms swing together by far more than they differ. */
const swinging: readonly SharedPeriod[] = Array.from({ length: 14 }, (_, day) => {
  const level = 100 + 60 * Math.sin(day);
  return { pilot: { n: 10, y: level + 5 + (day % 3) }, control: { n: 10, y: level + (day % 2) } };
});

/** The definition, without running sums: each period's share of both ratios' error, squared. */
function byDefinition(shared: readonly SharedPeriod[]): number {
  const sum = (of: (pair: SharedPeriod) => number) => shared.reduce((total, pair) => total + of(pair), 0);
  const [n1, n0] = [sum(({ pilot }) => pilot.n), sum(({ control }) => control.n)];
  const [r1, r0] = [sum(({ pilot }) => pilot.y) / n1, sum(({ control }) => control.y) / n0];
  const spread = sum(
    ({ pilot, control }) => ((pilot.y - r1 * pilot.n) / n1 - (control.y - r0 * control.n) / n0) ** 2,
  );
  return (spread * shared.length) / (shared.length - 1);
}

function se2Of(shared: readonly SharedPeriod[], origin = 0): number {
  const pilot = sumPeriods(
    shared.map((pair) => pair.pilot),
    origin,
  );
  const control = sumPeriods(
    shared.map((pair) => pair.control),
    origin,
  );
  const sums = shared.reduce((all, pair) => withShared(all, pair, { pilot, control }), noShared);
  return pairedSe2(pilot, control, sums);
}

describe('Two arms counted over the same periods', () => {
  it('have the standard error of the difference in each period, about any origin', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: -100, max: 100 }), (shared, origin) => {
        const expected = byDefinition(shared);
        expect(Math.abs(se2Of(shared) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
        expect(Math.abs(se2Of(shared, origin) - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, expected));
      }),
    );
  });

  it('come to the same in any order and any batches', () => {
    fc.assert(
      fc.property(pairs, fc.nat({ max: 25 }), (shared, cut) => {
        const parts = [shared.slice(cut), shared.slice(0, cut)].map((part) => looks(part));
        const [late, early] = parts as [Look[], Look[]];
        const once = evidenceAt(
          { ...plan, kind: 'PROPORTION' },
          armSums({ ...plan, kind: 'PROPORTION' }, looks(shared)),
          0,
        );
        const again = evidenceAt(
          { ...plan, kind: 'PROPORTION' },
          armSums({ ...plan, kind: 'PROPORTION' }, [...late, ...early]),
          0,
        );
        expect(again).toEqual(once);
      }),
    );
  });

  it('are told apart though both swing: what they share is not in the interval', () => {
    const paired = evidenceAt(plan, armSums(plan, looks(swinging)), 0);
    const apart = evidenceAt(plan, armSums(plan, looks(swinging, false)), 0);
    expect(paired.estimate).toBeCloseTo(apart.estimate as number, 12);
    expect(paired.low).toBeGreaterThan(0);
    expect(apart.low).toBeLessThan(0);
    expect([paired.stamp.method, apart.stamp.method]).toEqual([
      'PAIRED_PERIOD_T_MIXTURE',
      'PERIOD_T_MIXTURE',
    ]);
  });

  it('are compared as well as can be where an arm lacks a period', () => {
    const [first, ...rest] = looks(swinging);
    const lacking = [{ ...(first as Look), control: [], shared: [] }, ...rest];
    const { low, high, stamp } = evidenceAt(plan, armSums(plan, lacking), 0);
    expect(stamp.method).toBe('PAIRED_PERIOD_T_MIXTURE');
    expect(high).toBeGreaterThan(low as number);
  });

  it('never trust less than the pooled standard error of shares', () => {
    const share: EvidencePlan = { ...plan, kind: 'PROPORTION' };
    const same: PeriodRow = { n: 40, y: 12 };
    const shared = Array.from({ length: 10 }, (_, at) => ({
      pilot: { ...same, y: 12 + (at % 2) },
      control: { ...same, y: 10 + (at % 2) + (at === 9 ? 1 : 0) },
    }));
    const { se, stamp } = evidenceAt(share, armSums(share, looks(shared)), 0);
    const pooled = shared.reduce((y, { pilot, control }) => y + pilot.y + control.y, 0) / 800;
    expect(se).toBeCloseTo(Math.sqrt(pooled * (1 - pooled) * (2 / 400)), 12);
    expect(stamp.method).toBe('PAIRED_PERIOD_T_MIXTURE_POOLED_FLOOR');
  });

  it('say nothing while their difference never varies, or an arm has no cases', () => {
    const level = (y: number): SharedPeriod => ({ pilot: { n: 10, y: y + 5 }, control: { n: 10, y } });
    const flat = evidenceAt(plan, armSums(plan, looks([level(10), level(30), level(50)])), 0);
    expect(flat.noInterval).toBe('NO_VARIATION');
    const sums = withShared(
      noShared,
      { pilot: { n: 0, y: 0 }, control: { n: 9, y: 1 } },
      { pilot: { origin: 0 }, control: { origin: 0 } },
    );
    expect(sums).toEqual(noShared);
  });

  it('have a series whose last place is that of everything', () => {
    const series = evidenceSeries(plan, looks(swinging), 0);
    expect(series.at(-1)).toEqual(evidenceAt(plan, armSums(plan, looks(swinging)), 0));
  });

  it('have the design effect of the standard error in use', () => {
    const arms = [
      swinging.map(({ pilot }) => ({ ...pilot, sumSq: 400 + pilot.y ** 2 })),
      swinging.map(({ control }) => ({ ...control, sumSq: 400 + control.y ** 2 })),
    ];
    const se = evidenceAt(plan, armSums(plan, looks(swinging)), 0).se as number;
    const alone = designEffect('MEAN', arms) as number;
    expect(designEffect('MEAN', arms, se ** 2)).toBeLessThan(alone / 100);
  });
});
