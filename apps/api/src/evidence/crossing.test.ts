import { exampleCriterion, exampleMetric } from '@scrimmage/domain/example-criterion';
import type { CriterionId, MetricId } from '@scrimmage/domain/ids';
import type { Metric } from '@scrimmage/domain/metrics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from './criterion-rows.js';
import { type Crossing, newCrossing } from './crossing.js';
import type { Counting } from './evidence-lanes.js';
import { seriesOf } from './evidence-series.js';
import { killShares, tuningOf } from './evidence-tuning.js';
import { type Weighing, weigh } from './weigh-evidence.js';

const metric = exampleMetric;

const criterion = (more: Partial<Criterion> = {}): Criterion => ({
  ...exampleCriterion({ threshold: 0.3, nTune: 400, periodsTune: 10, version: 2 }),
  termsVersion: 0,
  ...more,
});

const date = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;
const reading = (day: number, sum: number, arm: Counting['arm'] = 'PILOT', n = 40): Counting => ({
  metricId: metric.id,
  arm,
  from: date(day),
  to: date(day),
  n,
  sum,
  sumOfSquares: null,
});

function weighing(
  readings: readonly Counting[],
  crossings: readonly Crossing[] = [],
  more: Partial<Criterion> = {},
): Weighing {
  const pilot = { stage: 'RUNNING', startedOn: '2026-11-01' } as const;
  return { criterion: criterion(more), metric, shares: 1, readings, crossings, pilot, today: '2026-11-30' };
}

/** Hands readings in part by part, as `addReadings` does, and keeps what is settled after each. */
function handedIn(
  parts: readonly (readonly Counting[])[],
  more: Partial<Criterion> = {},
): readonly Crossing[] {
  let known: readonly Counting[] = [];
  const crossings: Crossing[] = [];
  for (const part of parts.filter(({ length }) => length > 0)) {
    const keys = new Set(part.map(({ arm, from }) => `${arm} ${from}`));
    known = [...known.filter(({ arm, from }) => !keys.has(`${arm} ${from}`)), ...part];
    const changedFrom = part.map(({ to }) => to).toSorted()[0] ?? null;
    const found = newCrossing(weighing(known, crossings, more), changedFrom);
    if (found) crossings.push({ criterionId: 'c' as CriterionId, termsVersion: 0, at: '', ...found });
  }
  return crossings;
}

const days = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 8, max: 26 })), {
  selector: ([day]) => day,
  minLength: 4,
  maxLength: 28,
});

describe('What was settled', () => {
  it('is by the readings as they stand the same however they came: the newest crossing does not know their order', () => {
    fc.assert(
      fc.property(days, fc.array(fc.nat({ max: 28 }), { maxLength: 4 }), (drawn, cuts) => {
        const readings = drawn.map(([day, sum]) => reading(day, sum));
        const at = [0, ...cuts.toSorted((a, b) => a - b), readings.length];
        const parts = at.slice(1).map((end, n) => readings.slice(at[n], end));
        const [once, later] = [handedIn([readings]), handedIn(parts)].map((crossings) => crossings.at(-1));
        expect([later?.state ?? 'OPEN', later?.on ?? null]).toEqual([
          once?.state ?? 'OPEN',
          once?.on ?? null,
        ]);
        const evidence = [[readings], parts].map((list) => {
          const { firstCrossing: _first, ...rest } = weigh(weighing(readings.toReversed(), handedIn(list)));
          return rest;
        });
        expect(evidence[1]).toEqual(evidence[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('is looked at anew from the day that was corrected on, also before it was settled', () => {
    const many = Array.from({ length: 20 }, (_, n) => reading(n + 1, 18 + (n % 3)));
    const [first] = handedIn([many]);
    expect(first).toMatchObject({ state: 'PROVEN' });
    const lower = many.map(({ from, sum }) => reading(Number(from.slice(8)), sum - 8));
    expect(handedIn([many, lower]).map(({ state }) => state)).toEqual(['PROVEN', 'OPEN']);
    expect(handedIn([many, [reading(20, 19)]])).toHaveLength(1);
  });
});

describe('The chance of a wrong kill', () => {
  it('is shared among metrics that may kill, not among claims on one of them', () => {
    const on = (metricId: string, role: Criterion['role'], state: Criterion['state'] = 'LOCKED') => ({
      metricId: metricId as MetricId,
      role,
      state,
    });
    const all = [
      on('a', 'SUCCESS'),
      on('a', 'KILL'),
      on('b', 'GUARDRAIL'),
      on('c', 'KILL', 'WITHDRAWN'),
      on('d', 'SUCCESS'),
    ];
    expect(killShares(all, { futility: true })).toBe(3);
    expect(killShares(all, { futility: false })).toBe(2);
    expect(killShares([], { futility: true })).toBe(1);
  });

  it('narrows the side that may kill alone, where success is claimed', () => {
    const alphas = (role: Criterion['role'], direction: Metric['direction']) => {
      const plan = tuningOf(criterion({ role }), { ...metric, direction }, 2);
      return [plan?.alphaLow, plan?.alphaHigh];
    };
    expect(alphas('SUCCESS', 'HIGHER_IS_BETTER')).toEqual([0.1, 0.05]);
    expect(alphas('SUCCESS', 'LOWER_IS_BETTER')).toEqual([0.05, 0.1]);
    expect(alphas('KILL', 'HIGHER_IS_BETTER')).toEqual([0.05, 0.05]);
    expect(alphas('GUARDRAIL', 'LOWER_IS_BETTER')).toEqual([0.05, 0.05]);
    expect(tuningOf(criterion({ nTune: null, periodsTune: null }), metric, 1)).toBeNull();
  });
});

describe('A series', () => {
  it('of very many looks keeps its end, and what was known there', () => {
    const many = Array.from({ length: 1_000 }, (_, n): Counting => {
      const day = new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
      return { ...reading(1, 10 + (n % 5)), from: day, to: day };
    });
    const series = seriesOf(weighing(many));
    expect(series.days.length).toBeLessThanOrEqual(400);
    expect(series.days.at(-1)).toBe(many.at(-1)?.to);
    expect(series.low.at(-1)).toBe(weigh(weighing(many)).low);
    expect(series.n.at(-1)).toBe(40_000);
  });

  it('of two arms has a place for each day on which either was read', () => {
    const readings = [reading(1, 10), reading(1, 9, 'CONTROL'), reading(2, 10), reading(3, 9, 'CONTROL')];
    const { days: known, n } = seriesOf(
      weighing(readings, [], { design: 'TWO_ARMS', plannedSplit: 0.5, threshold: 0 }),
    );
    expect(known).toEqual([date(1), date(2), date(3)]);
    expect(n).toEqual([80, 120, 160]);
  });
});
