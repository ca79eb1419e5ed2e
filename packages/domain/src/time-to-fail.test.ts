import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.js';
import { quantile, spreadOf, tooFewWords } from './spread.js';
import {
  costToFailSentence,
  killLatency,
  killLatencySentence,
  learningYield,
  learningYieldSentence,
  type TimedPilot,
  timeToFailSentence,
  toldMedian,
  watchedPilots,
} from './time-to-fail.js';

const today = '2026-11-22';
const pilot = (parts: Partial<TimedPilot>): TimedPilot => ({
  stage: 'RUNNING',
  outcome: null,
  startedOn: '2026-11-01',
  closedOn: null,
  ...parts,
});
const closed = (outcome: TimedPilot['outcome'], closedOn: string | null) =>
  pilot({ stage: 'CLOSED', outcome, closedOn });
const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });

describe('The pilots that are watched', () => {
  it('are those that started: killed ones until the kill, all others until they ended or today', () => {
    const answer = watchedPilots(
      [
        closed('KILLED', '2026-11-11'),
        closed('SCALED', '2026-11-21'),
        closed('INCONCLUSIVE', '2026-11-02'),
        pilot({}),
        pilot({ stage: 'DECIDING' }),
        pilot({ stage: 'PROPOSED', startedOn: null }),
        { ...closed('WITHDRAWN', '2026-11-11'), startedOn: null },
      ],
      today,
    );
    expect(answer).toEqual({
      watched: [
        { days: 10, killed: true },
        { days: 20, killed: false },
        { days: 1, killed: false },
        { days: 21, killed: false },
        { days: 21, killed: false },
      ],
      leftOut: 0,
    });
  });

  it('say how many are left out because their days are not known', () => {
    const unknown = [
      pilot({ startedOn: null }),
      closed('KILLED', null),
      closed('KILLED', '2026-10-01'),
      pilot({ startedOn: '2026-12-01' }),
    ];
    expect(watchedPilots(unknown, today)).toEqual({ watched: [], leftOut: 4 });
  });
});

describe('The time to fail in a sentence', () => {
  const time = { n: 12, killed: 7, median: 60, medianLow: 35, medianHigh: 91 };

  it('says the median with what it rests on', () => {
    expect(timeToFailSentence(time)).toBe(
      'Half are killed within 60 days of the start: 7 of 12 pilots killed; at least 35 days, at most 91 days, nine times in ten.',
    );
    expect(timeToFailSentence({ ...time, medianHigh: null })).toContain('open above');
  });

  it('says that it is not reached, or that there are too few', () => {
    const few = { ...time, n: 4, killed: 2 };
    expect(timeToFailSentence({ ...time, killed: 2, median: null })).toBe(
      'Not reached: 2 of 12 pilots killed, and more than half go on or ended otherwise.',
    );
    expect(timeToFailSentence(few)).toBe('Too few to tell: 4 pilots started, and below 5 nothing is said.');
    expect([toldMedian(time), toldMedian(few)]).toEqual([60, null]);
  });
});

describe('The spread of numbers', () => {
  it('lies within them, and the middle splits them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 5, maxLength: 40 }),
        (numbers) => {
          const { n, median, p90 } = spreadOf(numbers);
          expect(n).toBe(numbers.length);
          expect(median).toBeLessThanOrEqual(p90 as number);
          expect(p90).toBeLessThanOrEqual(Math.max(...numbers));
          expect(numbers.filter((one) => one < (median as number)).length).toBeLessThanOrEqual(n / 2);
          expect(numbers.filter((one) => one > (median as number)).length).toBeLessThanOrEqual(n / 2);
        },
      ),
    );
  });

  it('is interpolated between neighbours, and not told of fewer than five', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9)).toBe(10);
    expect([quantile([], 0.5), quantile([7], 0.9)]).toEqual([null, 7]);
    expect(spreadOf([1, 2, 3, 4])).toEqual({ n: 4, median: null, p90: null });
    expect(spreadOf([], 0)).toEqual({ n: 0, median: null, p90: null });
    expect(tooFewWords(0, 'kills')).toBe('Too few to tell: no kills, and below 5 nothing is said.');
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
  });
});

describe('Kill latency', () => {
  it('is counted from the first sign; a kill before any sign waited for nothing', () => {
    const kills = [3, 9, 9, 12, 30].map((days) => ({
      firstSignOn: '2026-10-01',
      closedOn: addDays('2026-10-01', days),
    }));
    const silent = [
      { firstSignOn: null, closedOn: today },
      { firstSignOn: today, closedOn: '2026-11-01' },
    ];
    const latency = killLatency([...kills, ...silent]);
    expect(latency).toMatchObject({ n: 5, median: 9 });
    expect(killLatencySentence(latency)).toBe(
      'Half of 5 kills came within 9 days of the first sign, nine in ten within 23 days; the aim is 14.',
    );
    expect(killLatencySentence(killLatency(kills.slice(0, 1)))).toBe(
      'Too few to tell: 1 kill after a sign, and below 5 nothing is said.',
    );
  });
});

describe('The cost to fail', () => {
  it('is told by its middle and its tail, never by the mean', () => {
    const costs = spreadOf([100_000, 200_000, 300_000, 400_000, 90_000_000]);
    expect(costToFailSentence(costs, 'EUR')).toBe(
      'Half of 5 failed pilots cost up to €3,000, nine in ten up to €541,600.',
    );
    expect(costToFailSentence(spreadOf([]), 'EUR')).toContain('no failed pilots with a cost');
  });
});

describe('The learning yield', () => {
  it('is what was applied for what was lost, in money and in months', () => {
    const facts = { applied: 3, spent: eur(24_000_000), failedDays: 365.25 };
    expect(learningYield(facts)).toEqual({ per100k: 1.25, perMonth: 0.25 });
    expect(learningYieldSentence(learningYield(facts), facts)).toBe(
      '3 learnings were applied for €240,000 spent on failed pilots: 1.3 for each €100,000, 0.25 for each month of a failed pilot.',
    );
  });

  it('counts in main units, whatever the smallest is', () => {
    const yen = { applied: 2, spent: { minorUnits: 200_000, currency: 'JPY' }, failedDays: 0 };
    expect(learningYield(yen)).toEqual({ per100k: 1, perMonth: null });
  });

  it('is not told while nothing is known to be spent', () => {
    const facts = { applied: 1, spent: eur(0), failedDays: 10 };
    expect(learningYield(facts).per100k).toBeNull();
    expect(learningYieldSentence(learningYield(facts), facts)).toBe(
      'Nothing is known to be spent on failed pilots yet.',
    );
  });
});
