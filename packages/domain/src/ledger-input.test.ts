import { describe, expect, it } from 'vitest';
import {
  creditInput,
  entryChanges,
  invoiceInput,
  invoiceList,
  settleValueInput,
  strikeInput,
  valueEventInput,
} from './ledger-input.js';
import { checked } from './problems.js';

const vendorId = '01936F1E-0000-7000-8000-00000000000A';
const invoice = { vendorId, on: '2026-03-01', amount: 100, currency: 'EUR' };

const pathsOf = (schema: Parameters<typeof checked>[0], input: unknown) =>
  checked(schema, input).problems.map(({ path, message }) => `${path}: ${message}`);

describe('An invoice as it is typed', () => {
  it('needs a vendor, a day, an amount and a currency; everything else may be left out', () => {
    expect(checked(invoiceInput, invoice)).toEqual({
      problems: [],
      value: {
        ...invoice,
        vendorId: vendorId.toLowerCase(),
        ...{
          id: null,
          engagementId: null,
          number: null,
          rate: null,
          note: null,
          periodFrom: null,
          periodTo: null,
        },
        ...{ triggerClaimed: null, fee: null, disputed: null },
      },
    });
  });

  it.each([
    [{ amount: -1 }, 'amount: An invoice is more than nothing. Enter what was given back as a credit.'],
    [{ amount: 1.5 }, 'amount: Write the amount as a whole number of cents, pence or the like.'],
    [{ amount: 1e15 + 1 }, 'amount: The amount is too large to be counted exactly.'],
    [{ currency: 'EU' }, 'currency: Use a currency code of ISO 4217, such as EUR.'],
    [{ on: '2026-02-30' }, 'on: Write the day as YYYY-MM-DD.'],
    [{ on: '0026-02-28' }, 'on: The day lies between 1970 and 2199.'],
    [{ periodFrom: '2026-02-02', periodTo: '2026-02-01' }, 'periodTo: The period ends before it begins.'],
    [{ triggerClaimed: 'LATER' }, 'triggerClaimed: Say which event it is billed for.'],
    [{ id: 'x' }, 'id: An id is a UUID.'],
  ])('%j is told: %s', (changes, problem) => {
    expect(pathsOf(invoiceInput, { ...invoice, ...changes })).toEqual([problem]);
  });

  it('is one of 1 to 200, no two of one id', () => {
    expect(pathsOf(invoiceList, { invoices: [] })).toEqual(['invoices: List at least one invoice.']);
    const many = Array.from({ length: 201 }, () => invoice);
    expect(pathsOf(invoiceList, { invoices: many })).toEqual(['invoices: Add at most 200 invoices at once.']);
    const twice = [
      { ...invoice, id: vendorId },
      { ...invoice, id: vendorId.toLowerCase() },
    ];
    expect(pathsOf(invoiceList, { invoices: twice })).toEqual([
      'invoices: Two of these invoices have the same id.',
    ]);
  });
});

describe('Other entries', () => {
  it('a credit is written above zero', () => {
    expect(pathsOf(creditInput, { ...invoice, amount: -5 })).toEqual([
      'amount: A credit is what came back: write it above zero.',
    ]);
  });

  it('changes leave out what stays, and clear with null', () => {
    expect(checked(entryChanges, { note: ' ', fee: null })).toMatchObject({
      value: { note: null, fee: null },
    });
    expect(checked(entryChanges, {})).toMatchObject({ value: {} });
    expect(pathsOf(entryChanges, { rate: 0 })).toHaveLength(1);
  });

  it('a reason says something, or there is none', () => {
    expect(checked(strikeInput, {})).toMatchObject({ value: { reason: null } });
    expect(pathsOf(strikeInput, { reason: ' ' })).toEqual(['reason: The reason is needed.']);
  });
});

describe('Value', () => {
  const value = {
    engagementId: vendorId,
    on: '2026-03-01',
    what: 'Half',
    fraction: 0.5,
    acceptance: 'ACCEPTED',
  };
  const input = valueEventInput('2026-03-10');

  it.each([
    [{}, 'acceptedOn: Say on which day it was accepted.'],
    [{ acceptedOn: '2026-02-28' }, 'acceptedOn: It was accepted before it came.'],
    [{ acceptedOn: '2026-03-11' }, 'acceptedOn: This day has not come yet.'],
    [{ acceptance: 'CLAIMED', on: '2026-03-11' }, 'on: This day has not come yet.'],
    [{ acceptance: 'MAYBE' }, 'acceptance: Say whether it is claimed, accepted or rejected.'],
  ])('%j is told: %s', (changes, problem) => {
    expect(pathsOf(input, { ...value, ...changes })).toContain(problem);
  });

  it('is accepted on a day from the one it came to today', () => {
    for (const acceptedOn of ['2026-03-01', '2026-03-10'])
      expect(pathsOf(input, { ...value, acceptedOn })).toEqual([]);
    const settle = settleValueInput('2026-03-01', '2026-03-10');
    expect(pathsOf(settle, { acceptance: 'REJECTED' })).toEqual([]);
    expect(pathsOf(settle, { acceptance: 'ACCEPTED' })).toEqual([
      'acceptedOn: Say on which day it was accepted.',
    ]);
    expect(pathsOf(settle, { acceptance: 'ACCEPTED', acceptedOn: '2026-02-01' })).toEqual([
      'acceptedOn: It was accepted before it came.',
    ]);
  });
});
