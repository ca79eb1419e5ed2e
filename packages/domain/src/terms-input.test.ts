import { describe, expect, it } from 'vitest';
import { archetypalTerms } from './archetypal-terms.js';
import { checkedTerms, mostFees } from './terms-input.js';

const successFee = {
  name: 'Success fee',
  amount: 24_000_000,
  trigger: 'VALUE_PROVEN',
  contingent: { threshold: 0.5, full: 1, shape: 'LINEAR' },
};

/** The least a person must state. */
const stated = {
  horizonDays: 360,
  kickoffDay: 15,
  goLiveDay: 90,
  firstValueDay: 120,
  fees: [successFee],
  valueAtTarget: 60_000_000,
  vendorCost: { upfront: 2_000_000, perMonth: 1_000_000 },
};

function problemsOf(parts: object) {
  return checkedTerms({ ...stated, ...parts }).problems.map(({ path, message }) => [path, message]);
}
const feeProblems = (parts: object) => problemsOf({ fees: [{ ...successFee, ...parts }] });

describe('Terms as a person enters them', () => {
  it('need little; the rest has a plain beginning', () => {
    const answer = checkedTerms(stated);
    expect(answer).toMatchObject({
      problems: [],
      value: {
        freeDays: 0,
        netDays: 30,
        feeCap: null,
        minCommitment: 0,
        gainShare: null,
        integration: { amount: 0, buyerShare: 1 },
        liabilityCap: null,
        clauses: [],
        fees: [{ day: null, everyDays: null, refundableShare: 0, clause: null }],
      },
    });
  });

  it('may leave open with null what may be left out', () => {
    const open = { freeDays: null, netDays: null, refundRealisation: null, integration: null, clauses: null };
    expect(checkedTerms({ ...stated, ...open })).toEqual(checkedTerms(stated));
  });

  it.each(Object.entries(archetypalTerms))('may be those of every archetype: %s', (_, terms) => {
    expect(checkedTerms(terms)).toEqual({ value: terms, problems: [] });
  });

  it('may be free of any fee', () => {
    expect(problemsOf({ fees: [] })).toEqual([]);
  });

  it.each([
    [{ goLiveDay: 10 }, 'goLiveDay', 'Go-live comes before kick-off.'],
    [{ firstValueDay: 80 }, 'firstValueDay', 'The first value comes before go-live.'],
    [{ horizonDays: 100 }, 'horizonDays', 'The engagement ends before the first value.'],
    [{ horizonDays: 0 }, 'horizonDays', 'The length of the engagement is a number from 1 to 3,650.'],
    [{ noticeDays: 3_651 }, 'noticeDays', 'The notice is a number from 0 to 3,650.'],
    [{ kickoffDay: 1.5 }, 'kickoffDay', 'The day of kick-off must be a whole number.'],
    [{ feeCap: 5, minCommitment: 6 }, 'minCommitment', 'The minimum is more than the cap.'],
    [{ feeCap: -1 }, 'feeCap', 'The cap is a number from 0 to 1,000,000,000,000.'],
    [
      { valueAtTarget: 0.5 },
      'valueAtTarget',
      'The value at target is a whole number of cents, pence or the like.',
    ],
    [{ refundRealisation: 1.2 }, 'refundRealisation', 'What a refund is worth is a number from 0 to 1.'],
    [
      { exit: { amount: 5, buyerShare: 2 } },
      'exit.buyerShare',
      'Your share of leaving is a number from 0 to 1.',
    ],
    [{ gainShare: { share: 2 } }, 'gainShare.share', 'The gain share is a number from 0 to 1.'],
    [{ vendorCost: null }, 'vendorCost', 'Estimate what delivering costs the vendor.'],
    [{ fees: Array.from({ length: mostFees + 1 }, () => successFee) }, 'fees', 'Terms have at most 24 fees.'],
    [
      {
        clauses: [
          { about: 'EXIT', text: 'a' },
          { about: 'EXIT', text: 'b' },
        ],
      },
      'clauses',
      'Quote each clause once.',
    ],
  ])('are refused where they cannot be: %o', (parts, path, message) => {
    expect(problemsOf(parts)).toEqual([[path, message]]);
  });

  it.each([
    [{ name: ' ' }, 'fees.0.name', 'The name of the fee is needed.'],
    [{ trigger: 'SOON' }, 'fees.0.trigger', 'Say what starts the billable clock.'],
    [{ trigger: 'DAY' }, 'fees.0.day', 'Say on which day the fee falls due.'],
    [{ amount: 1e12 + 1 }, 'fees.0.amount', 'The fee is a number from 0 to 1,000,000,000,000.'],
    [
      { everyDays: 30 },
      'fees.0.everyDays',
      'A fee on proven value is owed once. For a part of the value every month, state a gain share.',
    ],
    [{ untilDay: 30 }, 'fees.0.untilDay', 'Only a fee that comes again has a last day.'],
    [
      { contingent: { threshold: 0.5, full: 0.5, shape: 'LINEAR' } },
      'fees.0.contingent.full',
      'The fee must be owed in full at more value than it begins with.',
    ],
    [{ refundableShare: 0.5 }, 'refundBelow', 'Say below which part of the value refunds are owed.'],
    [{ trigger: 'SIGNATURE', everyDays: 1 }, null, null],
  ])('are refused where a fee cannot be: %o', (parts, path, message) => {
    expect(feeProblems(parts)).toEqual(path === null ? [] : [[path, message]]);
  });

  it('may not make more invoices than can be re-run for every day', () => {
    const daily = { ...successFee, trigger: 'SIGNATURE', everyDays: 1 };
    expect(problemsOf({ fees: [daily, daily, daily] })[0]?.[1]).toMatch(/^These fees make more than 1,000/);
  });

  it('keep no day of a fee that waits for an event, and one value of a fee that is owed at once', () => {
    const answer = checkedTerms({
      ...stated,
      fees: [{ ...successFee, day: 40, contingent: { threshold: 0.6, full: 1, shape: 'CLIFF' } }],
    });
    expect(answer).toMatchObject({
      value: { fees: [{ day: null, contingent: { threshold: 0.6, full: 0.6, shape: 'CLIFF' } }] },
    });
  });
});
