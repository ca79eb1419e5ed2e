import { describe, expect, it } from 'vitest';
import type { ImportTarget } from './import-target.js';
import { guessLedgerColumns, knownLedger } from './ledger-words.js';

type Shape = readonly [
  string,
  readonly string[],
  Readonly<Record<string, ImportTarget>>,
  readonly (readonly string[])[],
];

/** How departments, councils and companies head the columns of their ledgers. */
const shapes: readonly Shape[] = [
  [
    'of a department, as the guidance has it',
    [
      'Departmental Family',
      'Entity',
      'Date',
      'Expense Type',
      'Expense Area',
      'Supplier',
      'Transaction Number',
      'Amount',
    ],
    { Date: 'BILLED_ON', Supplier: 'VENDOR', 'Transaction Number': 'NUMBER', Amount: 'AMOUNT' },
    [['HAR', 'Quays', '05/04/2022', 'Rope', 'Ropes', 'Kelp & Sons', '20001971', '25779.79']],
  ],
  [
    'with an amount called “ £ ” and columns without name at the end',
    [
      'Department Family',
      'Entity',
      'Payment Date',
      'Expense Type',
      'Supplier Name',
      'Supplier Postcode',
      'AP Transaction No',
      ' £ ',
      'Column 9',
    ],
    { 'Payment Date': 'BILLED_ON', 'Supplier Name': 'VENDOR', ' £ ': 'AMOUNT' },
    [['HAR', 'Quays', '05-Apr-22', 'Rope', 'Kelp & Sons', 'SW1A 1AA', '1971', ' £25,779.79 ', '']],
  ],
  [
    'of a council, with VAT beside',
    [
      'Body Name',
      'Service Area',
      'Payment Date',
      'Supplier Name',
      'Supplier ID',
      'Transaction Reference',
      'Net Amount',
      'Irrecoverable VAT',
      'Purpose',
    ],
    {
      'Payment Date': 'BILLED_ON',
      'Supplier Name': 'VENDOR',
      'Transaction Reference': 'NUMBER',
      'Net Amount': 'AMOUNT',
    },
    [['Quays', 'Ropes', '2022-04-05', 'Kelp & Sons', '77', 'T-1', '10.00', '2.00', 'Rope']],
  ],
  [
    'of invoices with periods and a currency',
    [
      'Invoice Number',
      'Invoice Date',
      'Vendor',
      'Service from',
      'Service to',
      'Currency',
      'Amount (excl. VAT)',
      'Description',
      'Pilot',
    ],
    {
      'Invoice Number': 'NUMBER',
      'Invoice Date': 'BILLED_ON',
      Vendor: 'VENDOR',
      'Service from': 'PERIOD_FROM',
      'Service to': 'PERIOD_TO',
      Currency: 'CURRENCY',
      'Amount (excl. VAT)': 'AMOUNT',
      Description: 'NOTE',
      Pilot: 'PILOT',
    },
    [['I-1', '2026-01-31', 'Kelp & Sons', '2026-01-01', '2026-01-31', 'EUR', '100.00', 'Rope', 'SC-104']],
  ],
  [
    'of card payments',
    ['Merchant Name', 'Transaction Date', 'Posting Date', 'Merchant Category', 'Total'],
    { 'Merchant Name': 'VENDOR', 'Transaction Date': 'BILLED_ON', Total: 'AMOUNT' },
    [['Kelp & Sons', '5 April 2022', '6 April 2022', 'Ropes', '£10.00']],
  ],
];

describe('The columns of a ledger', () => {
  it.each(shapes)('%s are known by their names and values', (_, headers, expected, rows) => {
    const guessed = guessLedgerColumns(headers, rows).filter(({ target }) => target !== 'KEEP');
    expect(Object.fromEntries(guessed.map(({ name, target }) => [name, target]))).toEqual(expected);
  });

  it('ask for the ready-made mapping when they are those of UK central government', () => {
    expect(knownLedger(shapes[0]?.[1] ?? [])).toBe('uk-spend');
    expect(knownLedger(shapes[1]?.[1] ?? [])).toBe('uk-spend');
    expect(knownLedger(shapes[2]?.[1] ?? [])).toBeNull();
  });
});
