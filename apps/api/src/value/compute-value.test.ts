import type { CriterionId, PilotId } from '@scrimmage/domain/ids';
import { blankValueTerms, type ValueRange, type ValueTerms } from '@scrimmage/domain/value-model';
import { describe, expect, it } from 'vitest';
import { computeValue, type ScalingEffect } from './compute-value.js';

const criterionId = 'c' as CriterionId;
const pilotId = 'p' as PilotId;
const fixed = (likely: number): ValueRange => ({ kind: 'FIXED', low: null, likely, high: null });
const ci90 = (low: number, high: number): ValueRange => ({ kind: 'CI90', low, likely: null, high });

const scaling: ScalingEffect = {
  kind: 'PROPORTION',
  design: 'TWO_ARMS',
  periodDays: 1,
  measured: {
    criterionId,
    estimate: 0.04,
    low: 0.01,
    high: 0.07,
    se: 0.01,
    n: 1_000,
    nControl: 1_000,
    periods: 28,
  },
};

function terms(changes: Partial<ValueTerms> = {}): ValueTerms {
  const effect = { criterionId, perUnit: fixed(100_000), expected: null, startMonth: 0, rampMonths: 0 };
  return { ...blankValueTerms('EUR'), adoption: fixed(0.5), effect, sunk: 0, weeklyBurn: 0, ...changes };
}

const computed = (given: Partial<Parameters<typeof computeValue>[0]> = {}) =>
  computeValue({ pilotId, modelVersion: 1, terms: terms(), scaling, padsScore: 100, ...given });

describe('A value that grows with an effect', () => {
  it('is the effect in points, times what a point is worth, times adoption, times the months', () => {
    const { summary } = computed();
    expect(summary.expected).toMatchObject({ mean: 0.04, ratio: 1, padsScore: 100, priorOnly: false });
    expect(summary.forward?.mean).toBe(4 * 100_000 * 0.5 * 12);
  });

  it('leaves the measurement as it is, and expects less the less real the pilot was', () => {
    const means = [100, 60, 20, 0, null].map((padsScore) => computed({ padsScore }).summary);
    for (const { measured } of means) expect(measured).toEqual(scaling.measured);
    const expected = means.map(({ expected: there }) => there?.mean ?? 0);
    expect(expected.map((mean) => Math.round(mean * 1e6))).toEqual([40_000, 32_000, 24_000, 20_000, 20_000]);
  });

  it('keeps a lucky measurement in its place by what was believed before', () => {
    const { effect } = terms();
    const tamed = terms({ effect: effect && { ...effect, expected: ci90(-0.01644854, 0.01644854) } });
    // Prior 0 ± 0.01, measured 0.04 ± 0.01: half way.
    expect(computed({ terms: tamed }).summary.expected?.mean).toBeCloseTo(0.02, 6);
  });

  it('counts minutes by the minute', () => {
    const minutes = computed({ scaling: { ...scaling, kind: 'MEAN' } });
    expect(minutes.summary.forward?.mean).toBe(0.04 * 100_000 * 0.5 * 12);
  });

  it.each([
    ['its criterion is gone', { scaling: null }],
    ['nothing is measured or believed', { scaling: { ...scaling, measured: null } }],
  ])('is not known when %s', (_, given) => {
    const { summary, learning } = computed(given);
    expect(summary).toMatchObject({ forward: null, expected: null, unknown: ['how large the effect is'] });
    expect(learning).toBeNull();
  });
});

describe('The same inputs', () => {
  it('give the same value, key by key in any order', () => {
    const shuffled = Object.fromEntries(Object.entries(terms()).reverse()) as unknown as ValueTerms;
    expect(computed({ terms: shuffled })).toEqual(computed());
  });

  it('stored with more around them are still the same', () => {
    const row = { ...terms(), id: 'x', version: 7, editedAt: 'now' } as ValueTerms;
    expect(computed({ terms: row }).summary.stamp).toEqual(computed().summary.stamp);
  });

  it.each([
    ['the pads score', { padsScore: 99 }],
    ['a measurement', { scaling: { ...scaling, measured: null } }],
    ['a term', { terms: terms({ horizonMonths: 13 }) }],
  ])('are others once %s is', (_, given) => {
    expect(computed(given).summary.stamp.inputsHash).not.toBe(computed().summary.stamp.inputsHash);
  });
});
