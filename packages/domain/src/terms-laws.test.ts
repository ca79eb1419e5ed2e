import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTerms, namedScenario, scenarioNames } from './assess-terms.js';
import { exposureCurve, maximumExposure, mostPoints, stopToday } from './exposure.js';
import { ledgerGap } from './ledger-gap.js';
import { owedEvents, owedSum, triggerDay } from './owed-events.js';
import { plannedScenario, scenarioOutcome } from './scenario.js';
import { billingTriggers, contingentShapes, type Fee, type Scenario, type Terms } from './terms.js';
import { checkedTerms } from './terms-input.js';

const amount = fc.nat({ max: 100_000_000 });
const share = fc.nat({ max: 20 }).map((twentieth) => twentieth / 20);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const contingent = fc
  .record({
    threshold: fc.nat({ max: 18 }),
    more: fc.integer({ min: 1, max: 2 }),
    shape: fc.constantFrom(...contingentShapes),
  })
  .map(({ threshold, more, shape }) => ({ threshold: threshold / 20, full: (threshold + more) / 20, shape }));

const fee = fc
  .record({
    name: fc.constantFrom('Base fee', 'Licence', 'Service'),
    amount,
    trigger: fc.constantFrom(...billingTriggers),
    day: fc.nat({ max: 400 }),
    everyDays: maybe(fc.integer({ min: 5, max: 120 })),
    untilDay: maybe(fc.nat({ max: 400 })),
    contingent: maybe(contingent),
    refundableShare: share,
    clause: fc.constant(null),
  })
  .map(({ trigger, everyDays, untilDay, ...given }) => {
    const again = trigger === 'VALUE_PROVEN' ? null : everyDays;
    return { ...given, trigger, everyDays: again, untilDay: again === null ? null : untilDay };
  });

const cost = fc.record({ amount, buyerShare: share });

/** Terms as somebody could have entered them: they pass the check of the form. */
const terms: fc.Arbitrary<Terms> = fc
  .record({
    days: fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 90 }), fc.nat({ max: 120 }), fc.nat({ max: 300 })),
    freeDays: fc.nat({ max: 120 }),
    netDays: fc.nat({ max: 90 }),
    noticeDays: fc.nat({ max: 120 }),
    fees: fc.array(fee, { maxLength: 5 }),
    cap: maybe(amount),
    minimum: amount,
    earlyTerminationFee: amount,
    refundBelow: share.map((below) => Math.max(0.05, below)),
    refundRealisation: share,
    gainShare: maybe(fc.record({ share, base: amount, cap: maybe(amount) })),
    integration: cost,
    exit: cost,
    buyerInternalPerMonth: amount,
    valueAtTarget: fc.nat({ max: 1_000_000_000 }),
    vendorCost: fc.record({ upfront: amount, perMonth: amount }),
  })
  .map(({ days, cap, minimum, ...given }) => {
    const [kickoffDay, toGoLive, toValue, toEnd] = days;
    const goLiveDay = kickoffDay + toGoLive;
    const firstValueDay = goLiveDay + toValue;
    const answer = checkedTerms({
      ...given,
      kickoffDay,
      goLiveDay,
      firstValueDay,
      horizonDays: Math.max(1, firstValueDay + toEnd),
      feeCap: cap,
      minCommitment: cap === null ? minimum : Math.min(minimum, cap),
    });
    if (!('value' in answer)) throw new Error(JSON.stringify(answer.problems));
    return answer.value;
  });

const ending = fc.record({ endDay: fc.nat({ max: 700 }), valueFraction: share, early: fc.boolean() });
const seeded = { seed: 20_260_301, numRuns: 300 };
const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));

/** The whole real cost, written out once more. */
function realCost(given: Terms, { endDay, exits }: Scenario): number {
  const monthly = given.buyerInternalPerMonth + given.vendorCost.perMonth;
  const once = given.vendorCost.upfront + given.integration.amount + (exits ? given.exit.amount : 0);
  return once + (monthly * endDay) / 30;
}

/** The days of a recurring fee, found by asking every day. */
function daysOneByOne(given: Fee, all: Terms, { endDay, early, milestones }: Scenario): number[] {
  const reached = triggerDay(given, milestones);
  const last = endDay + (early ? all.noticeDays : 0);
  const days: number[] = [];
  for (let day = 0; day < Math.min(last, given.untilDay ?? last); day += 1) {
    const start = Math.max(reached ?? 0, all.freeDays);
    const isDue = day >= start && (day - start) % (given.everyDays ?? 1) === 0;
    if (reached !== null && reached <= endDay && isDue) days.push(day);
  }
  return days;
}

describe('Whatever the terms', () => {
  it('what one side loses and the other side loses is the real cost less the value', () => {
    fc.assert(
      fc.property(terms, ending, (given, end) => {
        const scenario = plannedScenario(given, end);
        const outcome = scenarioOutcome(given, scenario);
        near(outcome.buyerLoss + outcome.vendorLoss, realCost(given, scenario) - outcome.value);
        near(outcome.totalLoss, outcome.buyerLoss + outcome.vendorLoss);
        if (outcome.riskShareRatio === null) expect(outcome.totalLoss).toBeLessThanOrEqual(0);
        else expect(outcome.riskShareRatio).toBe(Math.min(1, Math.max(0, outcome.riskShareRatio)));
      }),
      seeded,
    );
  });

  it('what is owed in all is what everything owed comes to, settled or running', () => {
    fc.assert(
      fc.property(terms, ending, fc.boolean(), (given, end, running) => {
        const scenario = { ...plannedScenario(given, end), running };
        const listed = owedEvents(given, scenario).reduce((sum, { amount: one }) => sum + one, 0);
        near(owedSum(given, scenario), listed);
      }),
      seeded,
    );
  });

  it('recurring fees fall due on the days one finds by asking every day', () => {
    fc.assert(
      fc.property(terms, ending, (given, end) => {
        const open = { ...given, feeCap: null };
        const scenario = plannedScenario(open, { ...end, valueFraction: 1 });
        const events = owedEvents(open, scenario);
        for (const [place, one] of open.fees.entries()) {
          if (one.everyDays === null || one.amount === 0) continue;
          const days = events.filter((event) => event.fee === place).map(({ day }) => day);
          expect(days).toEqual(daysOneByOne(one, open, scenario));
        }
      }),
      seeded,
    );
  });

  it('fees and gain share stay within the cap, come in order, and never before their trigger', () => {
    fc.assert(
      fc.property(terms, ending, (given, end) => {
        const scenario = plannedScenario(given, end);
        const events = owedEvents(given, scenario);
        expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).toSorted((a, b) => a - b));
        const capped = events.filter(({ kind }) => kind === 'FEE' || kind === 'GAIN_SHARE');
        const billed = capped.reduce((sum, event) => sum + event.amount, 0);
        expect(billed).toBeLessThanOrEqual((given.feeCap ?? Number.POSITIVE_INFINITY) + 1e-6);
        const milestones = { ...scenario.milestones, provenDay: end.endDay };
        for (const { day, fee: place } of events) {
          const own = place === null ? undefined : given.fees[place];
          if (own)
            expect(day).toBeGreaterThanOrEqual(triggerDay(own, milestones) ?? Number.POSITIVE_INFINITY);
        }
      }),
      seeded,
    );
  });

  it('they are judged the same in euros as in cents', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const [cents, euros] = [assessTerms(given), assessTerms(inHundredths(given))];
        expect(euros.class).toBe(cents.class);
        near(euros.maxExposure * 100, cents.maxExposure);
        near(euros.contingentShare, cents.contingentShare);
        near(euros.preValueShare, cents.preValueShare);
        near(euros.riskShare ?? -1, cents.riskShare ?? -1);
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it('the largest exposure is the largest over every single day', () => {
    fc.assert(
      fc.property(terms, (given) => {
        let most = { day: 0, amount: Number.NEGATIVE_INFINITY };
        for (let day = 0; day <= given.horizonDays; day += 1) {
          const early = day < given.horizonDays;
          const scenario = plannedScenario(given, { endDay: day, valueFraction: 0, early });
          const { buyerLoss } = scenarioOutcome(given, scenario);
          if (buyerLoss > most.amount) most = { day, amount: buyerLoss };
        }
        expect(maximumExposure(given)).toEqual(most);
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it('an exposure curve runs from signature to the horizon, where it meets its scenario', () => {
    fc.assert(
      fc.property(terms, share, (given, valueFraction) => {
        const curve = exposureCurve(given, valueFraction);
        expect(curve.length).toBeLessThanOrEqual(mostPoints);
        const days = curve.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
        expect([days[0], days.at(-1)]).toEqual([0, given.horizonDays]);
        const end = { endDay: given.horizonDays, valueFraction, early: false };
        const { buyerLoss, vendorLoss } = scenarioOutcome(given, plannedScenario(given, end));
        near(curve.at(-1)?.buyerLoss ?? Number.NaN, buyerLoss);
        near(curve.at(-1)?.vendorLoss ?? Number.NaN, vendorLoss);
      }),
      { ...seeded, numRuns: 100 },
    );
  });

  it('stopping today on the planned days is the planned failure', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { endDay: day, milestones } = namedScenario(given, 'FAIL_EARLY');
        expect(stopToday(given, milestones, { day })).toEqual(
          scenarioOutcome(given, namedScenario(given, 'FAIL_EARLY')),
        );
      }),
      seeded,
    );
  });

  it('a ledger that holds exactly what is owed has no gap', () => {
    fc.assert(
      fc.property(terms, fc.constantFrom(...scenarioNames), (given, name) => {
        const scenario = namedScenario(given, name);
        const gap = ledgerGap(given, scenario, owedEvents(given, scenario));
        near(gap.overbilled, 0);
        near(gap.earlyPeak, 0);
        near(gap.avgDaysEarly, 0);
        near(gap.realisedRiskShare ?? -1, gap.promisedRiskShare ?? -1);
      }),
      seeded,
    );
  });
});

function inHundredths(given: Terms): Terms {
  const less = (whole: number) => whole / 100;
  const { gainShare, integration, exit, vendorCost, feeCap } = given;
  return {
    ...given,
    fees: given.fees.map((one) => ({ ...one, amount: less(one.amount) })),
    feeCap: feeCap === null ? null : less(feeCap),
    minCommitment: less(given.minCommitment),
    earlyTerminationFee: less(given.earlyTerminationFee),
    gainShare: gainShare && {
      share: gainShare.share,
      base: less(gainShare.base),
      cap: gainShare.cap === null ? null : less(gainShare.cap),
    },
    integration: { ...integration, amount: less(integration.amount) },
    exit: { ...exit, amount: less(exit.amount) },
    buyerInternalPerMonth: less(given.buyerInternalPerMonth),
    valueAtTarget: less(given.valueAtTarget),
    vendorCost: { upfront: less(vendorCost.upfront), perMonth: less(vendorCost.perMonth) },
  };
}
