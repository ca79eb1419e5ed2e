import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archetypalTerms } from './archetypal-terms.js';
import { addDays } from './calendar.js';
import { type AlarmContext, invoiceAlarms, ledgerAlarms } from './invoice-alarms.js';
import { invoiceBook, twinOf } from './invoice-twins.js';
import type { Credit, Invoice } from './ledger.js';
import { billingTriggers } from './terms.js';

const signedOn = '2026-01-01';
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
// Few days, numbers and amounts, so that many invoices are the same in one way or another.
const day = fc.nat({ max: 8 }).map((at) => addDays(signedOn, at * 20 - 20));
const currency = fc.constantFrom('EUR', 'EUR', 'EUR', 'USD');
const number = fc.constantFrom(null, '', 'R-1', ' r-1', 'R-2', 'R-3', 'Ｒ-3', 'R-4');

const anInvoice: fc.Arbitrary<Invoice> = fc.record({
  number,
  invoicedOn: day,
  periodFrom: maybe(day),
  periodTo: maybe(day),
  amount: fc.constantFrom(-100, 0, 100, 2_000_000, 2_000_000, 9_000_000),
  currency,
  trigger: maybe(fc.constantFrom(...billingTriggers)),
});

const aCredit: fc.Arbitrary<Credit> = fc.record({
  creditedOn: day,
  amount: fc.constantFrom(100, 5_000_000),
  currency,
});

const aLedger: fc.Arbitrary<AlarmContext> = fc
  .record({
    terms: fc.constantFrom(...Object.values(archetypalTerms)),
    feeCap: maybe(fc.constantFrom(0, 4_000_000, 18_000_000)),
    freeDays: fc.constantFrom(0, 45),
    goLiveOn: maybe(day),
    acceptedOn: maybe(day),
    invoices: fc.array(anInvoice, { maxLength: 25 }),
    credits: fc.array(aCredit, { maxLength: 3 }),
  })
  .map(({ terms, feeCap, freeDays, goLiveOn, acceptedOn, invoices, credits }) => ({
    terms: { ...terms, feeCap, freeDays },
    currency: 'EUR',
    dates: { signedOn, kickoffOn: null, goLiveOn, acceptedOn, provenOn: acceptedOn },
    invoices,
    credits,
  }));

const seeded = { seed: 20_261_122, numRuns: 400 };

describe('The alarms of a whole ledger', () => {
  it('are those each invoice has against the invoices before it', () => {
    fc.assert(
      fc.property(aLedger, (ledger) => {
        const oneByOne = ledger.invoices.map((invoice, at) =>
          invoiceAlarms(invoice, { ...ledger, invoices: ledger.invoices.slice(0, at) }),
        );
        expect(ledgerAlarms(ledger)).toEqual(oneByOne);
      }),
      seeded,
    );
  });
});

describe('A book of invoices', () => {
  it('finds the very invoice that is found by looking at all of them', () => {
    fc.assert(
      fc.property(fc.array(anInvoice, { maxLength: 25 }), anInvoice, (invoices, invoice) => {
        const book = invoiceBook<Invoice>();
        for (const one of invoices) book.add(one);
        expect(book.twin(invoice)).toBe(twinOf(invoice, invoices));
      }),
      seeded,
    );
  });
});
