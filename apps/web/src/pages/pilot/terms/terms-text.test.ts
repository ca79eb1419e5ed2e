import { describe, expect, it } from 'vitest';
import { aSheet } from '../../../../test/support/a-terms';
import { placeOf, plannedDays, readTermsText } from './read-terms-text';
import { blankFee, blankTerms, type TermsText, textOf } from './terms-text';

const read = (text: TermsText) => readTermsText(text, 360);
const typed = (changes: Partial<TermsText> = {}): TermsText => ({
  ...blankTerms,
  currency: 'EUR',
  fees: [{ ...blankFee(), amount: '240,000' }],
  valueAtTarget: '600 000',
  ...changes,
});
const at = (text: TermsText) =>
  Object.fromEntries(read(text).mistakes.map(({ path, message }) => [path, message]));

describe('Terms that are typed again', () => {
  it.each(['A', 'B', 'C', 'D', 'E'] as const)('come out as they went in: contract %s', (name) => {
    const sheet = aSheet(name);
    const { input, mistakes } = read(textOf(sheet));
    expect(mistakes).toEqual([]);
    expect(input).toEqual(sheet);
  });

  it('keep a fee that depends in part on proven value as one fee, to the cent', () => {
    const fees = [{ ...blankFee(), name: 'Licence', amount: '100,000.01', dependent: '33', threshold: '50' }];
    const first = read(typed({ fees })).input;
    expect(first.fees.map(({ name, amount, trigger }) => [name, amount, trigger])).toEqual([
      ['Licence', 6_700_001, 'ACCEPTANCE'],
      ['Licence, on proven value', 3_300_000, 'VALUE_PROVEN'],
    ]);
    const again = textOf({ ...aSheet('A'), fees: first.fees as never });
    expect(again.fees).toHaveLength(1);
    expect(again.fees[0]).toMatchObject({ name: 'Licence', amount: '100,000.01', threshold: '50' });
    expect(read({ ...again }).input.fees).toEqual(first.fees);
  });

  it('keep a refund that only some fees have', () => {
    const text = textOf(aSheet('E'));
    expect(text.refundShare).toBe('10');
    expect(text.fees.map(({ refundable }) => refundable)).toEqual(['', '0']);
  });
});

describe('What is left blank', () => {
  it('is nothing, or what the place beside it says', () => {
    const { input } = read(typed());
    expect(input).toMatchObject({
      horizonDays: 360,
      ...plannedDays(360),
      freeDays: 0,
      netDays: 30,
      feeCap: null,
    });
    expect(plannedDays(360)).toEqual({ kickoffDay: 15, goLiveDay: 90, firstValueDay: 120 });
    expect(input.fees[0]?.name).toBe('Fee 1');
  });

  it('is missing where the figures need it, and is said only then', () => {
    const { mistakes, terms } = read(typed({ fees: [blankFee()], valueAtTarget: '' }));
    expect(mistakes.map(({ path, kind }) => [path, kind])).toEqual([
      ['fees.0.amount', 'missing'],
      ['valueAtTarget', 'missing'],
    ]);
    expect(terms).not.toBeNull();
  });

  it('makes a refund due whenever less than all of the value is proven', () => {
    expect(read(typed({ refundShare: '50' })).input.refundBelow).toBe(1);
  });
});

describe('What delivering should cost the vendor', () => {
  it('is 60 % of a benchmark price, spread over the months', () => {
    const { input, cost } = read(typed({ benchmark: '200 000' }));
    expect(cost).toEqual({ from: 'BENCHMARK', price: 20_000_000 });
    expect(input.vendorCost).toEqual({ upfront: 0, perMonth: 1_000_000 });
  });

  it('is 60 % of what a success bills while no price is known', () => {
    const { input, cost } = read(typed());
    expect(cost).toEqual({ from: 'FEES', price: 24_000_000 });
    expect(input.vendorCost).toEqual({ upfront: 0, perMonth: 1_200_000 });
  });

  it('is what somebody stated, a zero too', () => {
    const { input, cost } = read(typed({ costUpfront: '0', benchmark: '1' }));
    expect(cost.from).toBe('STATED');
    expect(input.vendorCost).toEqual({ upfront: 0, perMonth: 0 });
  });
});

describe('What cannot be', () => {
  it('is said beside its field in one sentence', () => {
    expect(
      at(typed({ feeCap: 'much', refundShare: 'half', noticeDays: 'soon', minCommitment: '5 USD' })),
    ).toEqual({
      feeCap: 'Write the amount as a number, such as 42000 or 12.50.',
      refundShare: 'Write per cent as a number, such as 50.',
      noticeDays: 'Write whole days, such as 30.',
      minCommitment: 'All amounts of these terms are in EUR.',
    });
    expect(at(typed({ exitShare: '120' }))).toEqual({ 'exit.buyerShare': 'Write per cent from 0 to 100.' });
    expect(at(typed({ goLiveDay: '5' }))).toEqual({ goLiveDay: 'Go-live comes before kick-off.' });
    expect(at(typed({ currency: 'EURO' }))).toEqual({
      currency: 'Use a currency code of ISO 4217, such as EUR.',
    });
    const fee = { ...blankFee(), amount: '1', dependent: '50', threshold: '80', full: '60' };
    expect(at(typed({ fees: [fee] }))).toEqual({
      'fees.0.contingent.full': 'The fee must be owed in full at more value than it begins with.',
    });
  });

  it('stands at the fee it was typed in, though one that is typed is two that are billed', () => {
    expect(placeOf('fees.2.day', [0, 0, 1])).toBe('fees.1.day');
    expect(placeOf('fees.2.refundableShare', [0, 0, 1])).toBe('refundShare');
    expect(placeOf('goLiveDay', [])).toBe('goLiveDay');
  });

  it('takes amounts in currencies without and with three digits', () => {
    expect(read(typed({ currency: 'jpy', valueAtTarget: '600000' })).input.valueAtTarget).toBe(600_000);
    expect(read(typed({ currency: 'KWD', valueAtTarget: '600.125' })).input.valueAtTarget).toBe(600_125);
  });
});
