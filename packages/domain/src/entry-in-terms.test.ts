import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCurrency, invoiceOf } from './entry-in-terms.js';
import type { Fee } from './terms.js';

describe('An amount in another currency', () => {
  it.each([
    ['as it is in its own', { amount: 999, currency: 'EUR', rate: null }, { amount: 999, currency: 'EUR' }],
    ['by its rate', { amount: 1_000, currency: 'USD', rate: 0.9 }, { amount: 900, currency: 'EUR' }],
    [
      'from no digits to two',
      { amount: 100_000, currency: 'JPY', rate: 0.006 },
      { amount: 60_000, currency: 'EUR' },
    ],
    [
      'from three digits to two',
      { amount: 1_500, currency: 'KWD', rate: 3 },
      { amount: 450, currency: 'EUR' },
    ],
    ['nowhere without a rate', { amount: 5, currency: 'USD', rate: null }, { amount: 5, currency: 'USD' }],
    [
      'by no rate where it needs none',
      { amount: 5, currency: 'EUR', rate: 7 },
      { amount: 5, currency: 'EUR' },
    ],
  ])('is taken %s', (_, entry, expected) => {
    expect(inCurrency(entry, 'EUR')).toEqual(expected);
  });

  it('is whole, whatever the rate', () => {
    const currency = fc.constantFrom('JPY', 'EUR', 'KWD');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        currency,
        currency,
        fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
        (amount, from, to, rate) => {
          expect(Number.isInteger(inCurrency({ amount, currency: from, rate }, to).amount)).toBe(true);
        },
      ),
    );
  });
});

describe('The event an invoice is for', () => {
  const fee = { name: 'Base fee', trigger: 'GO_LIVE' } as Fee;
  const entry = {
    ...{
      amount: 1,
      currency: 'EUR',
      rate: null,
      number: null,
      on: '2026-01-01',
      periodFrom: null,
      periodTo: null,
    },
    ...{ triggerClaimed: null, fee: null },
  };
  const sheet = { currency: 'EUR', fees: [fee] };

  it('is what it claims, else what its fee waits for, else not said', () => {
    expect(invoiceOf({ ...entry, triggerClaimed: 'KICKOFF', fee: 'Base fee' }, sheet).trigger).toBe(
      'KICKOFF',
    );
    expect(invoiceOf({ ...entry, fee: 'base FEE' }, sheet).trigger).toBe('GO_LIVE');
    expect(invoiceOf({ ...entry, fee: 'Travel' }, sheet).trigger).toBeNull();
    expect(invoiceOf(entry, sheet).trigger).toBeNull();
  });
});
