import { describe, expect, it } from 'vitest';
import { archetypalTerms } from './archetypal-terms.js';
import { claimWords, clauseOf, feeWords, triggerWords } from './fee-words.js';
import { billingTriggers, type Fee, type Terms } from './terms.js';
import { termsSentence } from './terms-sentence.js';

const zeroRisk = archetypalTerms.PAY_ON_PROVEN_VALUE;
const said = (terms: Terms, day = 90, signedOn: string | null = '2025-12-01') =>
  termsSentence({ terms, currency: 'EUR', signedOn }, day);
const owedFirst = (terms: Terms) => said(terms).split(';')[0];

function withFee(parts: Partial<Fee>, others: Partial<Terms> = {}): Terms {
  return {
    ...zeroRisk,
    ...others,
    fees: zeroRisk.fees.map((fee) => ({ ...fee, contingent: null, ...parts })),
  };
}

describe('Terms in a sentence', () => {
  it('say what is owed first and what each side loses', () => {
    expect(said(withFee({ trigger: 'ACCEPTANCE' }))).toBe(
      'You owe nothing until acceptance; if you stop on 1 March 2026 you lose at most €42,000 and the vendor €112,000.',
    );
  });

  it('say when the vendor gains by it', () => {
    expect(said(archetypalTerms.TIME_AND_MATERIALS)).toBe(
      'You owe €20,000 on signature and every 30 days after; if you stop on 1 March 2026 you lose at most €204,000 and the vendor gains €50,000.',
    );
  });

  it('count days while nothing is signed', () => {
    expect(said(zeroRisk, 90, null)).toContain('if you stop on day 90 you');
  });

  it.each([
    [zeroRisk, 'You owe nothing until value is proven'],
    [archetypalTerms.BASE_FEE_AND_GAIN_SHARE, 'You owe nothing until go-live'],
    [archetypalTerms.REFUNDABLE_MILESTONES, 'You owe nothing until kick-off'],
    [archetypalTerms.PREPAID_SHARED_RISK, 'You owe €180,000 on signature'],
    [withFee({ trigger: 'DAY', day: 31 }), 'You owe nothing until 1 January 2026'],
    [
      withFee({ trigger: 'SIGNATURE' }, { freeDays: 31 }),
      'You owe nothing until 1 January 2026, when the free period ends',
    ],
    [withFee({ amount: 0 }), 'You owe no fee'],
    [{ ...archetypalTerms.BASE_FEE_AND_GAIN_SHARE, fees: [] }, 'You owe nothing until value is proven'],
  ])('begin with what is owed first', (terms, beginning) => {
    expect(owedFirst(terms)).toBe(beginning);
  });

  it('say that nothing is lost where nothing is', () => {
    const nothing = { amount: 0, buyerShare: 1 };
    const weightless = {
      ...withFee({}, { integration: nothing, exit: nothing, buyerInternalPerMonth: 0 }),
      vendorCost: { upfront: 0, perMonth: 0 },
    };
    expect(said(weightless)).toMatch(/you lose nothing and the vendor loses nothing\.$/);
  });

  it('know no day before signature', () => {
    expect(() => said(zeroRisk, -1)).toThrow(RangeError);
  });

  it.each([
    ['JPY', '¥4,200,000'],
    ['EUR', '€42,000'],
    ['KWD', 'KWD 4,200'],
  ])('use the digits of the currency: %s', (currency, amount) => {
    const sentence = termsSentence({ terms: zeroRisk, currency, signedOn: null }, 90);
    expect(sentence.replace(/\s/g, ' ')).toContain(`lose at most ${amount} `);
  });
});

describe('A fee in words', () => {
  const [fee] = zeroRisk.fees;
  if (!fee) throw new Error('The archetype has a fee.');

  it.each([
    [fee, 'Success fee: €240,000 when value is proven, growing from 50\u00a0% to 100\u00a0% of the value'],
    [
      { ...fee, contingent: { threshold: 0.6, full: 0.6, shape: 'CLIFF' as const } },
      'Success fee: €240,000 when value is proven, only if 60\u00a0% of the value is proven',
    ],
    [
      { ...fee, contingent: null, trigger: 'KICKOFF' as const, everyDays: 30 },
      'Success fee: €240,000 every 30 days from kick-off',
    ],
    [{ ...fee, contingent: null, trigger: 'DAY' as const, day: 60 }, 'Success fee: €240,000 on day 60'],
  ])('says how much, when and on what it depends', (given, words) => {
    expect(feeWords(given, 'EUR')).toBe(words);
  });

  it('has a word for every trigger, as a day and as a claim', () => {
    expect(billingTriggers.map((trigger) => triggerWords({ trigger, day: 60 }))).toEqual([
      'signature',
      'kick-off',
      'go-live',
      'acceptance',
      'value is proven',
      'day 60',
    ]);
    expect(billingTriggers.map(claimWords)).toEqual([
      'signature',
      'kick-off',
      'go-live',
      'acceptance',
      'proven value',
      'a day of its own',
    ]);
  });

  it('gives way to the contract’s own words', () => {
    const clauses = [{ about: 'EXIT' as const, text: 'Our data comes back.' }];
    expect(clauseOf({ clauses }, 'EXIT', 'none')).toBe('Our data comes back.');
    expect(clauseOf({ clauses }, 'NOTICE', 'none')).toBe('none');
  });
});
