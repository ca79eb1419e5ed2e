import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceAt } from './evidence-at.js';
import { type EvidencePlan, tuningFor } from './evidence-plan.js';
import { armSums, evidenceSeries, firstCrossing, type Look } from './evidence-series.js';
import {
  mergePeriods,
  noPeriods,
  type PeriodRow,
  sumPeriods,
  withoutPeriod,
  withPeriod,
} from './period-sums.js';

const share: EvidencePlan = {
  kind: 'PROPORTION',
  design: 'ONE_ARM',
  alphaLow: 0.1,
  alphaHigh: 0.1,
  nTune: 200,
  periodsTune: 10,
  capped: false,
};
const twoShares: EvidencePlan = { ...share, design: 'TWO_ARMS' };
const mean: EvidencePlan = { ...share, kind: 'MEAN', capped: true };

const counted = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, rate]): PeriodRow => ({ n, y: Math.round(n * rate) }));
const periods = fc.array(counted, { minLength: 2, maxLength: 30 });
/** Days about one share, as pilots have them: their intervals are mostly defined. */
const steady = fc
  .tuple(
    fc.integer({ min: 100, max: 900 }),
    fc.array(fc.tuple(fc.integer({ min: 10, max: 60 }), fc.integer({ min: -2, max: 2 })), {
      minLength: 8,
      maxLength: 30,
    }),
  )
  .map(([share, days]) =>
    days.map(
      ([n, off]): PeriodRow => ({ n, y: Math.min(n, Math.max(0, Math.round((n * share) / 1000) + off)) }),
    ),
  );
const looks = (pilot: readonly PeriodRow[], control: readonly PeriodRow[] = []): Look[] =>
  pilot.map((row, at) => ({ pilot: [row], control: control.slice(at, at + 1) }));
const all = (plan: EvidencePlan, pilot: readonly PeriodRow[], control: readonly PeriodRow[] = []) =>
  evidenceAt(plan, armSums(plan, looks(pilot, control)), 0.3);

describe('Sums of periods', () => {
  it('do not depend on order, batches, or rows that were entered and taken back', () => {
    fc.assert(
      fc.property(periods, counted, fc.nat({ max: 30 }), (rows, mistaken, cut) => {
        const whole = sumPeriods(rows);
        expect(sumPeriods(rows.toReversed())).toEqual(whole);
        expect(mergePeriods(sumPeriods(rows.slice(cut)), sumPeriods(rows.slice(0, cut)))).toEqual(whole);
        expect(withoutPeriod(withPeriod(whole, mistaken), mistaken)).toEqual(whole);
      }),
    );
  });

  it('keep their digits about an origin when values are large', () => {
    const rows = [1, 2, 3, 4].map((step) => ({ n: 10, y: 1e10 + step }));
    const plan = { ...mean, design: 'TWO_ARMS' as const };
    const control = rows.map(({ n, y }) => ({ n, y: y - 50 }));
    const near = all(plan, rows, control);
    const far = all(
      plan,
      rows.map(({ n, y }) => ({ n, y: y - 1e10 })),
      control.map(({ n, y }) => ({ n, y: y - 1e10 })),
    );
    expect(near.estimate).toBeCloseTo(far.estimate as number, 6);
    expect(near.se).toBeCloseTo(far.se as number, 6);
  });

  it('merge about one origin only, and refuse what is no count', () => {
    expect(() => mergePeriods(noPeriods(0), noPeriods(1))).toThrow(RangeError);
    expect(() => sumPeriods([{ n: -1, y: 0 }])).toThrow(RangeError);
    expect(() => sumPeriods([{ n: 1, y: Number.NaN }])).toThrow(RangeError);
  });
});

describe('Evidence', () => {
  it.each([
    share,
    twoShares,
    { ...twoShares, design: 'BEFORE_AFTER' as const },
    { ...mean, design: 'TWO_ARMS' as const },
  ])('of $kind, $design is the same in whatever order its periods come', (plan) => {
    fc.assert(
      fc.property(periods, periods, (pilot, control) => {
        const one = evidenceAt(plan, { pilot: sumPeriods(pilot), control: sumPeriods(control) }, 0.3);
        const other = evidenceAt(
          plan,
          { pilot: sumPeriods(pilot.toReversed()), control: sumPeriods(control.toReversed()) },
          0.3,
        );
        expect(other).toEqual(one);
      }),
    );
  });

  it.each([share, twoShares])('has an interval about its estimate: $design', (plan) => {
    fc.assert(
      fc.property(steady, steady, (pilot, control) => {
        const { estimate, low, high } = all(plan, pilot, control);
        fc.pre(estimate !== null && low !== null && high !== null);
        expect(low).toBeLessThanOrEqual(estimate as number);
        expect(high).toBeGreaterThanOrEqual(estimate as number);
      }),
    );
  });

  it.each([share, twoShares, { ...share, alphaHigh: 0.02 }])(
    'reaches the e-value exactly when the interval leaves the threshold: $design, $alphaHigh',
    (plan) => {
      const threshold = fc.integer({ min: 1, max: 999 }).map((thousandth) => thousandth / 1000);
      fc.assert(
        fc.property(steady, steady, threshold, (pilot, control, at) => {
          const sums = { pilot: sumPeriods(pilot), control: sumPeriods(control) };
          const { low, high, logE, estimate } = evidenceAt(plan, sums, at);
          fc.pre(logE !== null && low !== null && high !== null && estimate !== null);
          const near = Math.min(Math.abs(at - (low as number)), Math.abs(at - (high as number)));
          fc.pre(near > 1e-9);
          const alpha = at > (estimate as number) ? plan.alphaHigh : plan.alphaLow;
          const left = at < (low as number) || at > (high as number);
          expect((logE as number) > -Math.log(alpha)).toBe(left);
        }),
      );
    },
  );

  it.each([
    [share, [], [], 'NO_READINGS'],
    [share, [{ n: 0, y: 0 }], [], 'NO_READINGS'],
    [
      twoShares,
      [
        { n: 9, y: 1 },
        { n: 9, y: 2 },
      ],
      [],
      'NO_COMPARISON',
    ],
    [share, [{ n: 50, y: 5 }], [], 'TOO_FEW_PERIODS'],
    [
      share,
      [
        { n: 50, y: 5 },
        { n: 50, y: 5 },
        { n: 50, y: 5 },
      ],
      [],
      'NO_VARIATION',
    ],
    [
      share,
      [
        { n: 50, y: 5 },
        { n: 50, y: 8 },
      ],
      [],
      'TOO_FEW_PERIODS',
    ],
    [
      share,
      [
        { n: 50, y: 0 },
        { n: 40, y: 0 },
        { n: 50, y: 0 },
      ],
      [],
      'NO_EVENTS',
    ],
    [
      twoShares,
      [
        { n: 50, y: 0 },
        { n: 50, y: 0 },
      ],
      [
        { n: 50, y: 0 },
        { n: 50, y: 0 },
      ],
      'NO_EVENTS',
    ],
    [
      { ...mean, capped: false },
      [
        { n: 50, y: 5 },
        { n: 50, y: 8 },
      ],
      [],
      'NO_CAP',
    ],
    [
      mean,
      [
        { n: 20, y: 5 },
        { n: 29, y: 8 },
      ],
      [],
      'TOO_FEW_CASES',
    ],
  ] as const)('of %o says why there is no interval: %j %j %s', (plan, pilot, control, why) => {
    const longest = Math.max(pilot.length, control.length);
    const given = Array.from({ length: longest }, (_, at) => ({
      pilot: pilot.slice(at, at + 1),
      control: control.slice(at, at + 1),
    }));
    const told = evidenceAt(plan, armSums(plan, given), 0.3);
    expect(told).toMatchObject({ low: null, high: null, noInterval: why });
  });

  it('does not count a period without cases', () => {
    const rows = [
      { n: 30, y: 9 },
      { n: 40, y: 10 },
      { n: 30, y: 11 },
      { n: 35, y: 9 },
    ];
    expect(all(share, [{ n: 0, y: 0 }, ...rows, { n: 0, y: 0 }])).toEqual(all(share, rows));
  });

  it('carries how it was made', () => {
    expect(all(share, [{ n: 30, y: 9 }]).stamp).toEqual({
      method: 'BETA_BINOMIAL_PERIOD_HULL',
      version: 1,
      alphaLow: 0.1,
      alphaHigh: 0.1,
      nTune: 200,
      periodsTune: 10,
    });
  });
});

describe('The running sequence', () => {
  const rows = Array.from({ length: 40 }, (_, day) => ({ n: 20, y: day % 3 === 0 ? 12 : 9 }));

  it('ends where all periods together stand', () => {
    fc.assert(
      fc.property(periods, periods, (pilot, control) => {
        for (const plan of [share, twoShares]) {
          const series = evidenceSeries(plan, looks(pilot, control), 0.3);
          const used = plan.design === 'ONE_ARM' ? [] : control.slice(0, pilot.length);
          expect(series.at(-1)).toEqual(all(plan, pilot, used));
        }
      }),
    );
  });

  it('is settled first at the look whose interval leaves the threshold, by the side that is claimed', () => {
    const series = evidenceSeries(share, looks(rows), 0.3);
    const crossing = firstCrossing(series, 0.3, 'ABOVE');
    expect(crossing).toMatchObject({ state: 'PROVEN' });
    const at = crossing?.look as number;
    expect(series[at]?.low).toBeGreaterThan(0.3);
    for (const earlier of series.slice(0, at)) expect(earlier.low ?? 0).toBeLessThanOrEqual(0.3);
    expect(firstCrossing(series, 0.3, 'BELOW')).toMatchObject({ state: 'REFUTED', look: at });
    expect(firstCrossing(series, series.at(-1)?.estimate as number, 'ABOVE')).toBeNull();
  });

  it('kills later when the side that kills has a smaller alpha', () => {
    const strict = { ...share, alphaHigh: 0.02 };
    const usual = firstCrossing(evidenceSeries(share, looks(rows), null), 0.7, 'ABOVE');
    const late = firstCrossing(evidenceSeries(strict, looks(rows), null), 0.7, 'ABOVE');
    expect(usual?.state).toBe('REFUTED');
    expect(late?.look as number).toBeGreaterThan(usual?.look as number);
  });
});

describe('Tuning', () => {
  it('aims at three tenths of what is expected, and at something in any case', () => {
    expect(tuningFor(40, 90)).toEqual({ nTune: 1080, periodsTune: 27 });
    expect(tuningFor(1, 1)).toEqual({ nTune: 1, periodsTune: 2 });
  });
});
