import { isCurrency, minorDigits } from '../money.js';
import { quoted, saysNothing, tidyLine } from './given-text.js';

/** What stands before the cents. */
export type DecimalMark = '.' | ',';

/** What a cell for money says: an amount, signed and in minor units, or a sentence why none was taken; neither when it says nothing. */
export interface GivenAmount {
  readonly minorUnits: number | null;
  /** What the cell itself names, ISO 4217; null when it names none or a sign several countries use. */
  readonly currency: string | null;
  readonly remark: string | null;
}

/** A number taken apart: sign, digits, and the currency its sign or code names. */
interface Bare {
  readonly negative: boolean;
  readonly currency: string | null;
  readonly number: string;
}

const signs: Readonly<Record<string, string | null>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: null,
  '¥': null,
  '₹': 'INR',
};
/** Longer cells hold prose. */
const longestAmount = 60;

// A pound sign read in the wrong encoding is two characters, or the mark of a damaged one.
const currencyMark =
  /^(?:Â?([£€$¥₹])|\ufffd|([A-Z]{3})(?![A-Za-z]))|(?:Â?([£€$¥₹])|(?<![A-Za-z])([A-Z]{3}))$/;

/** Takes signs, brackets, CR or DR and the currency off, in whatever order they stand. */
function bare(text: string): Bare {
  let [number, negative, currency] = [text, false, null as string | null];
  for (let before = ''; before !== number; ) {
    before = number;
    const minus = /^[-−–](?=.)|(?<=\d)[-−–]$|(?<=\d) ?CR$/i.exec(number);
    const brackets = /^\((.*)\)$/.exec(number);
    if (brackets) [number, negative] = [brackets[1]?.trim() ?? '', !negative];
    else if (minus) [number, negative] = [number.replace(minus[0], '').trim(), !negative];
    else if (/^\+|(?<=\d) ?DR$/i.test(number)) number = number.replace(/^\+|(?<=\d) ?DR$/i, '').trim();
    else {
      const mark = currencyMark.exec(number);
      if (!mark) continue;
      const code = mark[2] ?? mark[4];
      if (code !== undefined && !isCurrency(code)) continue;
      currency ??= code ?? signs[mark[1] ?? mark[3] ?? ''] ?? null;
      number = number.replace(mark[0], '').trim();
    }
  }
  return { negative, currency, number: number.replace(/[\s'’]/g, '') };
}

const groupedBy = (mark: ',' | '.') => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{2,3})*\\${mark}\\d{3}$`);
const grouped = { ',': groupedBy(','), '.': groupedBy('.') };

/** Whole digits and digits of the fraction when `mark` stands before the fraction; null when it cannot. */
function readWith(mark: DecimalMark, number: string): readonly [string, string] | null {
  const at = number.lastIndexOf(mark);
  const [whole, fraction] = at < 0 ? [number, ''] : [number.slice(0, at), number.slice(at + 1)];
  const group = mark === '.' ? ',' : '.';
  if (!/^\d*$/.test(fraction) || (whole === '' && fraction === '')) return null;
  if (/^\d*$/.test(whole)) return [whole, fraction];
  return grouped[group].test(whole) ? [whole.replaceAll(group, ''), fraction] : null;
}

/** The mark a number shows by itself: a fraction of one or two digits, or both marks. Null when it could be either. */
export function markOf(number: string): DecimalMark | null {
  const last = /([.,])(\d*)$/.exec(number);
  if (!last) return null;
  const mark = last[1] as DecimalMark;
  const other = mark === '.' ? ',' : '.';
  const before = number.slice(0, last.index);
  if (before.includes(mark)) return before.includes(other) ? null : other;
  return before.includes(other) || (last[2] ?? '').length !== 3 ? mark : null;
}

/** Counts how the amounts of a file are written, cell by cell. */
export interface AmountCount {
  add(cell: string): void;
  mark(): DecimalMark | null;
  /** The one currency the cells name; null when they name none or several. */
  currency(): string | null;
}

/** Starts a count over a column of amounts too long to hold. */
export function countAmounts(): AmountCount {
  const marks = { '.': 0, ',': 0 };
  const named = new Set<string>();
  return {
    add(cell) {
      if (cell.length > longestAmount) return;
      const { number, currency } = bare(tidyLine(cell));
      const mark = markOf(number);
      if (mark !== null && readWith(mark, number)) marks[mark]++;
      if (currency !== null) named.add(currency);
    },
    // One typing error must not decide how thousands of amounts are read.
    mark: () => (marks['.'] > marks[','] * 20 ? '.' : marks[','] > marks['.'] * 20 ? ',' : null),
    currency: () => (named.size === 1 ? ([...named][0] ?? null) : null),
  };
}

/** The digits of a fraction as minor units; null when it is finer than the currency. */
function minorOf(fraction: string, digits: number): { readonly units: string; readonly up: boolean } | null {
  const [kept, rest] = [fraction.slice(0, digits).padEnd(digits, '0'), fraction.slice(digits)];
  if (/^0*$/.test(rest)) return { units: kept, up: false };
  // What a spreadsheet's arithmetic leaves of a round number: 26786.399999999998, 123.45000000000002.
  if (rest.length < 6 || !/^(?:0{4}|9{4})/.test(rest)) return null;
  return { units: kept, up: rest.startsWith('9') };
}

/**
 * Reads money as ledgers write it: `25,779.79`, `£25,779.79`, `-1 234,56 €`, `(1,000.00)`, `1,000.00-`, `1,000.00 CR`,
 * ` £ 25779.8 `; exact to the smallest unit of `currency`, or of the one the cell names. `mark` says what stands before the
 * cents; with null only what can be read one way is taken, three digits after a single comma being a thousand. A fraction
 * finer than the currency, or a number a spreadsheet shortened (`1.2E+06`), gives a sentence and no amount.
 */
export function parseGivenAmount(given: string, mark: DecimalMark | null, currency: string): GivenAmount {
  const text = tidyLine(given);
  const none = { minorUnits: null, currency: null, remark: null };
  if (saysNothing(text)) return none;
  const left = (why: string): GivenAmount => ({ ...none, remark: `${quoted(text)} ${why}.` });
  if (text.length > longestAmount) return left('is not an amount');
  const { negative, currency: named, number } = bare(text);
  if (number === '' || number === '-') return none;
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(number))
    return left('was shortened by a spreadsheet, so its cents are lost');
  const own = mark ?? markOf(number) ?? (/^\d{1,3}\.\d{3}$/.test(number) ? null : '.');
  if (own === null) return left('may be a thousand or a fraction');
  const parts = readWith(own, number);
  if (!parts) return left('is not an amount');
  const code = named ?? currency;
  const digits = minorDigits(code);
  const minor = minorOf(parts[1], digits);
  if (!minor) return left(`is finer than ${code} has cents: it has ${parts[1].length} decimals`);
  const units = BigInt(`${parts[0]}${minor.units}` || '0') + (minor.up ? 1n : 0n);
  if (units > BigInt(Number.MAX_SAFE_INTEGER)) return left('is too large');
  return { minorUnits: Number(units) * (negative && units > 0n ? -1 : 1), currency: named, remark: null };
}
