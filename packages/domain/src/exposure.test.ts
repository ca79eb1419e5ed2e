import { describe, expect, it } from 'vitest';
import { archetypalTerms } from './archetypal-terms.js';
import { exposureCurve, maximumExposure, stopToday, valuePart } from './exposure.js';
import { scenarioOutcome } from './scenario.js';
import type { Milestones, Terms } from './terms.js';

const prepaid = archetypalTerms.PREPAID_SHARED_RISK;
const zeroRisk = archetypalTerms.PAY_ON_PROVEN_VALUE;
const shared = archetypalTerms.BASE_FEE_AND_GAIN_SHARE;

function lossOn(terms: Terms, day: number) {
  return exposureCurve(terms, 0).find((point) => point.day === day)?.buyerLoss;
}

describe('An exposure curve', () => {
  it('shows a step as a step: the day before it and its day', () => {
    const [before, after] = [14, 15].map((day) => lossOn({ ...prepaid, minCommitment: 0 }, day));
    expect(Math.round((after ?? Number.NaN) - (before ?? Number.NaN) - 800_000 / 30)).toBe(6_000_000);
  });

  it('counts a recurring fee as soon as the notice would reach it', () => {
    const [early, late] = [lossOn(shared, 90), lossOn(shared, 91)];
    expect(Math.round((late ?? Number.NaN) - (early ?? Number.NaN) - 800_000 / 30)).toBe(600_000);
  });

  it('falls for the buyer once value comes', () => {
    const curve = exposureCurve(zeroRisk, 1);
    const atValue = curve.find(({ day }) => day === zeroRisk.firstValueDay);
    const atEnd = curve.at(-1);
    expect(atEnd?.buyerLoss).toBeLessThan(atValue?.buyerLoss ?? Number.NaN);
    expect(atEnd?.buyerLoss).toBe(-24_600_000);
  });

  it('has its largest exposure on the last day before the end, when notice and the termination fee are still owed', () => {
    expect(maximumExposure(prepaid).day).toBe(359);
    expect(maximumExposure(zeroRisk)).toEqual({ day: 360, amount: 11_400_000 });
  });

  it('of a single day has two ends', () => {
    const oneDay = { ...zeroRisk, horizonDays: 1, kickoffDay: 0, goLiveDay: 0, firstValueDay: 1 };
    expect(exposureCurve(oneDay, 1).map(({ day }) => day)).toEqual([0, 1]);
  });

  it('takes value as coming evenly from the first of it to the end', () => {
    expect([119, 120, 240, 360, 400].map((day) => valuePart(zeroRisk, day))).toEqual([0, 0, 0.5, 1, 1]);
    expect(valuePart({ ...zeroRisk, firstValueDay: 360 }, 360)).toBe(1);
  });
});

describe('Stopping today', () => {
  const none: Milestones = { kickoffDay: null, goLiveDay: null, firstValueDay: null, provenDay: null };

  it('owes nothing that hangs on an event that has not come', () => {
    expect(stopToday(shared, none, { day: 200 }).netFees).toBe(0);
    expect(stopToday(shared, { ...none, goLiveDay: 190 }, { day: 200 }).netFees).toBe(1_200_000);
  });

  it('counts the value proven so far', () => {
    const { value, buyerLoss } = stopToday(zeroRisk, none, { day: 200, valueFraction: 0.4 });
    expect(value).toBe(24_000_000);
    expect(buyerLoss).toBeLessThan(stopToday(zeroRisk, none, { day: 200 }).buyerLoss);
  });

  it('is no early stop from the horizon on', () => {
    const started = { ...none, kickoffDay: 15 };
    const [before, after] = [359, 360].map((day) => stopToday(prepaid, started, { day }).netFees);
    expect([before, after]).toEqual([26_000_000, 24_000_000]);
  });

  it('cannot come before signature', () => {
    expect(() => stopToday(shared, none, { day: -1 })).toThrow(RangeError);
    expect(() => stopToday(shared, none, { day: Number.NaN })).toThrow(RangeError);
  });
});

describe('The losses of both sides', () => {
  it('are never given out when they do not add up', () => {
    const broken = { ...zeroRisk, vendorCost: { upfront: Number.NaN, perMonth: 0 } };
    expect(() => stopToday(broken, { ...zeroRisk, provenDay: null }, { day: 3 })).toThrow(/do not come to/);
    expect(() =>
      scenarioOutcome(zeroRisk, {
        endDay: Number.POSITIVE_INFINITY,
        valueFraction: 0,
        early: false,
        exits: true,
        running: false,
        milestones: { ...zeroRisk, provenDay: null },
      }),
    ).toThrow(/do not come to/);
  });
});
