import type { Day } from '../calendar.js';
import { isCurrency } from '../money.js';
import { pilotNumber } from '../pilot.js';
import { isStorable } from '../text.js';
import { columnKey } from './column-words.js';
import { digest } from './digest.js';
import { parseGivenAmount } from './given-amount.js';
import { parseGivenDate } from './given-date.js';
import { quoted, saysNothing, tidyLine } from './given-text.js';
import type { ImportTarget } from './import-target.js';
import type { LedgerMapping } from './ledger-mapping.js';
import type { RowRemark, SourceRow } from './pilot-draft.js';
import { nameAt, type RowDesk, rowDesk, textAt } from './row-desk.js';
import { targetWords } from './settle-mapping.js';

/** An entry of the ledger as one row of a file states it. */
export interface EntryDraft {
  readonly row: number;
  /** The same for the same row of the same source: all its cells, and how many times they came before in the file. */
  readonly sourceKey: string;
  readonly kind: 'INVOICE' | 'CREDIT';
  /** The vendor's name letter by letter, on one line: every spelling is a name of its own until a person says otherwise. */
  readonly vendor: string;
  readonly number: string | null;
  readonly on: Day;
  readonly periodFrom: Day | null;
  readonly periodTo: Day | null;
  /** Minor units, above zero. */
  readonly amount: number;
  readonly currency: string;
  /** The number of the pilot it was billed for; null: the row names none. */
  readonly pilot: number | null;
  readonly note: string | null;
  /** Every column of the row as given, by its name. */
  readonly given: Readonly<Record<string, string>>;
  readonly remarks: readonly RowRemark[];
}

/** What became of a row: an entry, every reason why not, or nothing because it says nothing. */
export type DraftedEntry =
  | { readonly is: 'ENTRY'; readonly draft: EntryDraft }
  | { readonly is: 'REFUSED'; readonly row: number; readonly refusals: readonly RowRemark[] }
  | { readonly is: 'BLANK'; readonly row: number };

const telling = ['VENDOR', 'AMOUNT', 'BILLED_ON'] as const;

function dayAt(desk: RowDesk, target: ImportTarget, mapping: LedgerMapping): Day | null {
  const given = desk.cell(target) ?? '';
  const name = mapping.columns[mapping.places.get(target) ?? -1]?.name ?? '';
  const { day, remark } = parseGivenDate(given, mapping.dateOrders[name] ?? null);
  if (remark !== null) {
    const sentence = remark.replace(/; it was left as text\.$/, '.');
    if (target === 'BILLED_ON') desk.refuse('DAY_UNREADABLE', target, sentence);
    else desk.remark('DATE_AS_TEXT', target, remark);
  } else if (day === null && target === 'BILLED_ON')
    desk.refuse('MISSING', target, `The row lacks ${targetWords.BILLED_ON}.`);
  return day;
}

function currencyAt(desk: RowDesk, { currency }: LedgerMapping): string {
  const given = tidyLine(desk.cell('CURRENCY') ?? '').toUpperCase();
  if (given !== '' && isCurrency(given)) return given;
  if (given !== '')
    desk.refuse('AMOUNT_UNREADABLE', 'CURRENCY', `${quoted(given)} is no code of ISO 4217, such as EUR.`);
  else if (currency === '') desk.refuse('MISSING', 'CURRENCY', `The row lacks ${targetWords.CURRENCY}.`);
  return currency === '' ? 'EUR' : currency;
}

/** The amount, signed, and its currency; null with a refusal when there is none. */
function moneyAt(desk: RowDesk, mapping: LedgerMapping): { units: number; currency: string } | null {
  const currency = currencyAt(desk, mapping);
  const given = parseGivenAmount(desk.cell('AMOUNT') ?? '', mapping.mark, currency);
  if (given.remark !== null) desk.refuse('AMOUNT_UNREADABLE', 'AMOUNT', given.remark);
  else if (given.minorUnits === null)
    desk.refuse('MISSING', 'AMOUNT', `The row lacks ${targetWords.AMOUNT}.`);
  else if (given.minorUnits === 0)
    desk.refuse('NOTHING_PAID', 'AMOUNT', 'The amount is zero: there is nothing to enter.');
  if (given.minorUnits === null) return null;
  if (given.currency !== null && desk.cell('CURRENCY') && given.currency !== currency)
    desk.refuse('AMOUNT_UNREADABLE', 'AMOUNT', `The amount is in ${given.currency}, the row in ${currency}.`);
  return { units: given.minorUnits, currency: given.currency ?? currency };
}

const nothing = 'The entry is held against no terms.';

/** The number of the pilot a row names; one that names none stays with its vendor alone, and says so. */
function pilotAt(desk: RowDesk): number | null {
  const cell = desk.cell('PILOT');
  if (cell === null) return null;
  const given = tidyLine(cell);
  const number = pilotNumber(given);
  if (number !== null) return number;
  const reason =
    given === '' ? 'The row names no pilot.' : `${quoted(given)} is no key of a pilot, such as SC-104.`;
  desk.remark('NO_PILOT', 'PILOT', `${reason} ${nothing}`);
  return null;
}

const exactLine = (text: string) => text.trim().replace(/[\t\r\n]+/g, ' ');

function checkCells(desk: RowDesk, { surplus }: SourceRow, mapping: LedgerMapping): void {
  if (surplus > 0)
    desk.refuse(
      'SURPLUS_CELLS',
      null,
      `The row has content in ${surplus} more ${surplus === 1 ? 'cell' : 'cells'} than the header names; a cell with a delimiter in it may lack its quotation marks.`,
    );
  const place = desk.cells.findIndex((cell) => !isStorable(cell));
  if (place >= 0)
    desk.refuse(
      'UNSTORABLE',
      null,
      `The cell under ${quoted(mapping.columns[place]?.name ?? '')} contains characters that cannot be stored.`,
    );
}

/** All cells of a row as one text; day and amount by what they say, so that a workbook and a CSV of one ledger agree. */
function contentOf(desk: RowDesk, mapping: LedgerMapping, said: Readonly<Record<string, string>>): string {
  const parts: string[] = [];
  for (const place of mapping.byName) {
    const { name = '', target = 'KEEP' } = mapping.columns[place] ?? {};
    const cell = said[target] ?? tidyLine(desk.cells[place] ?? '');
    // Blank cells do not count: next month's file may have one column fewer at its end.
    if (cell !== '') parts.push(columnKey(name), cell);
  }
  return parts.join('\0');
}

function draftEntry(source: SourceRow, mapping: LedgerMapping): DraftedEntry {
  const desk = rowDesk(source, mapping);
  if (telling.every((target) => saysNothing(desk.cell(target) ?? '')))
    return { is: 'BLANK', row: source.row };
  checkCells(desk, source, mapping);
  const vendor = exactLine(desk.cell('VENDOR') ?? '');
  if (nameAt(desk, 'VENDOR') === null)
    desk.refuse('MISSING', 'VENDOR', `The row lacks ${targetWords.VENDOR}.`);
  const on = dayAt(desk, 'BILLED_ON', mapping);
  const periodFrom = dayAt(desk, 'PERIOD_FROM', mapping);
  const periodTo = dayAt(desk, 'PERIOD_TO', mapping);
  if (periodFrom !== null && periodTo !== null && periodTo < periodFrom)
    desk.refuse('PERIOD_REVERSED', 'PERIOD_TO', 'The period ends before it begins.');
  const money = moneyAt(desk, mapping);
  const number = nameAt(desk, 'NUMBER');
  const pilot = pilotAt(desk);
  const note = textAt(desk, 'NOTE');
  if (desk.refusals.length > 0 || on === null || money === null)
    return { is: 'REFUSED', row: source.row, refusals: desk.refusals };
  const said = { BILLED_ON: on, AMOUNT: String(money.units), CURRENCY: money.currency };
  return {
    is: 'ENTRY',
    draft: {
      row: source.row,
      sourceKey: digest(contentOf(desk, mapping, said)),
      kind: money.units < 0 ? 'CREDIT' : 'INVOICE',
      vendor,
      number,
      on,
      periodFrom,
      periodTo,
      amount: Math.abs(money.units),
      currency: money.currency,
      pilot,
      note,
      given: Object.fromEntries(mapping.columns.map(({ name }, place) => [name, desk.cells[place] ?? ''])),
      remarks: desk.remarks,
    },
  };
}

/**
 * Starts making entries of the rows of one ledger, to be called with each row once, in the file's order. A row that says
 * in all its cells what an earlier one says becomes an entry of its own, with a remark: ledgers do pay the same twice.
 * A row without vendor, amount and day is blank, whatever else stands in it. Keeps about 100 bytes a row.
 */
export function entryDrafting(mapping: LedgerMapping): (source: SourceRow) => DraftedEntry {
  const seen = new Map<string, { readonly row: number; times: number }>();
  return (source) => {
    const drafted = draftEntry(source, mapping);
    if (drafted.is !== 'ENTRY') return drafted;
    const { draft } = drafted;
    const before = seen.get(draft.sourceKey);
    if (!before) {
      seen.set(draft.sourceKey, { row: source.row, times: 1 });
      return drafted;
    }
    before.times++;
    const twin: RowRemark = {
      row: source.row,
      severity: 'REMARK',
      kind: 'REPEATED_ROW',
      column: null,
      value: null,
      sentence: `The row says the same as row ${before.row}; both were taken.`,
    };
    const sourceKey = `${draft.sourceKey}#${before.times}`;
    return { is: 'ENTRY', draft: { ...draft, sourceKey, remarks: [...draft.remarks, twin] } };
  };
}
