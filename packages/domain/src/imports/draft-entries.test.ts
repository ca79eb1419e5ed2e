import { describe, expect, it } from 'vitest';
import { entryDrafting } from './draft-entries.js';
import { rememberLedger, settleLedger, surveyLedger } from './ledger-mapping.js';
import { guessLedgerColumns } from './ledger-words.js';
import { newMapping } from './mapping-memory.js';

const header = ['Supplier', 'Date', 'Amount', 'Ref', 'From', 'Until', 'Area', 'Pilot'];
const targets = { Ref: 'NUMBER', From: 'PERIOD_FROM', Until: 'PERIOD_TO' } as const;

function settled(
  rows: readonly (readonly string[])[],
  said: { order?: 'DMY' | 'MDY'; currency?: string; pilots?: boolean } = {},
) {
  const pilotTarget = said.pilots ? ('PILOT' as const) : ('KEEP' as const);
  const columns = guessLedgerColumns(header, rows).map(({ name, target }) => ({
    name,
    target: name === 'Pilot' ? pilotTarget : (targets[name as keyof typeof targets] ?? target),
    ...(said.order && name === 'Date' && { dateOrder: said.order }),
  }));
  const survey = surveyLedger(columns);
  for (const row of rows) survey.add(row);
  const choice = { columns, currency: said.currency ?? 'GBP' };
  return { choice, settled: settleLedger(header, choice, survey.told(), newMapping('harbour', 'LEDGER')) };
}

function drafted(rows: readonly (readonly string[])[], said: Parameters<typeof settled>[1] = {}) {
  const { settled: found } = settled(rows, said);
  if (!found.ok) throw new Error(JSON.stringify(found));
  const draft = entryDrafting(found.mapping);
  return rows.map((cells, place) => draft({ row: place + 2, cells, surplus: 0 }));
}

const row = (supplier: string, date: string, amount: string, ...more: readonly string[]) => [
  supplier,
  date,
  amount,
  more[0] ?? '',
  more[1] ?? '',
  more[2] ?? '',
  more[3] ?? '',
  more[4] ?? '',
];

const refusals = (one: ReturnType<typeof drafted>[number] | undefined) =>
  one?.is === 'REFUSED' ? one.refusals.map(({ sentence }) => sentence) : one?.is;

describe('A row of a ledger', () => {
  it('becomes an invoice, or a credit where the amount is below zero', () => {
    const [invoice, credit] = drafted([
      row('Kelp & Sons', '2022-04-05', '£1,000.50', 'I-1', '2022-03-01', '2022-03-31'),
      row('Kelp & Sons', '2022-04-06', '(20.00)'),
    ]);
    expect(invoice).toMatchObject({
      is: 'ENTRY',
      draft: {
        kind: 'INVOICE',
        vendor: 'Kelp & Sons',
        number: 'I-1',
        on: '2022-04-05',
        periodFrom: '2022-03-01',
        periodTo: '2022-03-31',
        amount: 100050,
        currency: 'GBP',
      },
    });
    expect(credit).toMatchObject({ draft: { kind: 'CREDIT', amount: 2000, number: null } });
  });

  it('names its pilot by its key, or says that it is held against no terms', () => {
    const found = drafted(
      ['SC-104', ' sc-7 ', '', 'Refunds'].map((pilot) =>
        row('Kelp', '2022-04-05', '1.00', '', '', '', '', pilot),
      ),
      { pilots: true },
    );
    expect(found.map((one) => one.is === 'ENTRY' && one.draft.pilot)).toEqual([104, 7, null, null]);
    expect(
      found.map((one) => one.is === 'ENTRY' && one.draft.remarks.map(({ sentence }) => sentence)),
    ).toEqual([
      [],
      [],
      ['The row names no pilot. The entry is held against no terms.'],
      ['“Refunds” is no key of a pilot, such as SC-104. The entry is held against no terms.'],
    ]);
  });

  it('names no pilot, and has nothing to say of it, where no column does', () => {
    const [one] = drafted([row('Kelp', '2022-04-05', '1.00', '', '', '', '', 'SC-104')]);
    expect(one).toMatchObject({ is: 'ENTRY', draft: { pilot: null, remarks: [] } });
  });

  it('keeps every spelling of a vendor’s name letter by letter', () => {
    const names = ['Kelp  & Sons', 'KELP & SONS', 'Kelp & Sons.'];
    const found = drafted(names.map((name) => row(` ${name} `, '2022-04-05', '1.00')));
    expect(found.map((one) => one.is === 'ENTRY' && one.draft.vendor)).toEqual(names);
  });

  it('is blank without vendor, day and amount, whatever else stands in it', () => {
    expect(drafted([row('', '', '', '', '', '', 'April'), row('A', '2022-04-05', '1')])[0]).toEqual({
      is: 'BLANK',
      row: 2,
    });
  });

  it('is refused with every reason', () => {
    const found = drafted([
      row('', '31/02/2022', 'free'),
      row('A', '2022', '0.00'),
      row('A', '2022-04-05', '1.00', '', '2022-04-01', '2022-03-01'),
      row('A', '', ''),
    ]);
    expect(found.map(refusals)).toEqual([
      ['The row lacks the vendor.', '“31/02/2022” is no day of the calendar.', '“free” is not an amount.'],
      ['“2022” names a year but no day.', 'The amount is zero: there is nothing to enter.'],
      ['The period ends before it begins.'],
      ['The row lacks the day.', 'The row lacks the amount.'],
    ]);
  });

  it('is the same row again in whatever order of columns, spacing and way to write days and amounts', () => {
    const key = (cells: readonly string[]) => {
      const [one] = drafted([cells]);
      return one?.is === 'ENTRY' ? one.draft.sourceKey : null;
    };
    const first = key(row('A', '2022-04-05', '1,000.00', '7'));
    expect(key(row('A', 'Tuesday, April 5, 2022', '£1000', ' 7'))).toBe(first);
    expect(key(row('A', '2022-04-05', '1,000.01', '7'))).not.toBe(first);
    expect(key(row('A', '2022-04-05', '1,000.00', '7', '', '', 'Ropes'))).not.toBe(first);
  });

  it('counts a second time when it comes twice, with a remark', () => {
    const twice = row('A', '2022-04-05', '1.00');
    const [one, other] = drafted([twice, twice]);
    if (one?.is !== 'ENTRY' || other?.is !== 'ENTRY') throw new Error('Both are entries.');
    expect(other.draft.sourceKey).toBe(`${one.draft.sourceKey}#2`);
    expect(other.draft.remarks.map(({ sentence }) => sentence)).toEqual([
      'The row says the same as row 2; both were taken.',
    ]);
  });
});

describe('The mapping of a ledger', () => {
  const unclear = [row('A', '03/04/22', '1.00'), row('A', '05/06/22', '2.00')];

  it('asks which number is the day when days could be two, and never guesses', () => {
    const { settled: found } = settled(unclear);
    expect(found).toMatchObject({
      ok: false,
      unclear: [{ name: 'Date', unclear: ['03/04/22', '05/06/22'] }],
    });
  });

  it('reads them as somebody said, and remembers it', () => {
    const on = drafted(unclear, { order: 'MDY' }).map((one) => one.is === 'ENTRY' && one.draft.on);
    expect(on).toEqual(['2022-03-04', '2022-05-06']);
    const { choice } = settled(unclear, { order: 'MDY' });
    expect(rememberLedger(newMapping('harbour', 'LEDGER'), choice).dateOrders).toEqual({ date: 'MDY' });
  });

  it('reads them as the column tells, and refuses the one day that says otherwise', () => {
    const found = drafted([...Array(30).fill(row('A', '25/04/22', '1.00')), row('A', '4/26/22', '1.00')]);
    expect(found[0]).toMatchObject({ draft: { on: '2022-04-25' } });
    expect(refusals(found.at(-1))).toEqual(['“4/26/22” cannot be read as day/month/year.']);
  });

  it('needs vendor, day, amount and a currency', () => {
    const survey = surveyLedger([]).told();
    const found = settleLedger(header, { columns: [], currency: null }, survey, newMapping('x', 'LEDGER'));
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual([
      'NO_VENDOR',
      'NO_BILLED_ON',
      'NO_AMOUNT',
      'NO_CURRENCY',
    ]);
  });
});
