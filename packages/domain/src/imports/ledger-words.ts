import { pilotNumber } from '../pilot.js';
import { columnKey, type Wording } from './column-words.js';
import { parseGivenAmount } from './given-amount.js';
import { parseGivenDate } from './given-date.js';
import { dayTargets, type ImportTarget } from './import-target.js';
import { type GuessedColumn, matchColumns, type Vocabulary } from './match-columns.js';

/** How ledgers of payments and invoices call their columns, matched whole against `columnKey`. */
const wordings: readonly Wording[] = [
  ['VENDOR', 1, /^(?:supplier|vendor|payee|merchant|creditor|beneficiary)s?(?: name)?$/],
  [
    'VENDOR',
    0.95,
    /^(?:name of (?:the )?)?(?:supplier|vendor|payee|merchant) (?:organi[sz]ation|company|name)$/,
  ],
  ['VENDOR', 0.95, /^name of (?:the )?(?:supplier|vendor|payee|merchant)$/],
  ['VENDOR', 0.6, /^(?:trading|company|organi[sz]ation|business) name$|^(?:company|paid to)$/],

  [
    'AMOUNT',
    1,
    /^(?:net |payment |invoice |transaction |paid |ap )?amount(?: (?:paid|gbp|eur|usd|net|in sterling|in gbp|in pounds))?$/,
  ],
  ['AMOUNT', 1, /\bamount (?:excluding|excl?|net of|less)(?: of)? (?:irrecoverable )?vat$/],
  [
    'AMOUNT',
    0.9,
    /^(?:sum of |line |item |distribution |spend |total |gross |expenditure )?(?:amount|value|spend)(?: .{1,12})?$/,
  ],
  ['AMOUNT', 0.9, /^(?:£|€|\$|gbp|eur|usd)$/],
  ['AMOUNT', 0.85, /^(?:invoice|transaction|payment|net) (?:value|total|sum)$/],
  ['AMOUNT', 0.6, /^(?:total|net|sum|paid|cost)$/],

  [
    'BILLED_ON',
    1,
    /^(?:(?:payment|paid|pay|transaction|posting|posted|clearing|effective) )?date(?: (?:paid|posted|of payment|of transaction))?$/,
  ],
  ['BILLED_ON', 0.9, /^(?:invoice|document|accounting|gl|entry|ledger) date$|^date of (?:the )?invoice$/],
  ['BILLED_ON', 0.85, /^(?:paid|billed|invoiced|posted) on$|^day$/],

  ['NUMBER', 1, /^(?:transaction|invoice|voucher|document|trans|doc) (?:number|no|num|id|reference|ref)$/],
  ['NUMBER', 0.85, /^(?:payment|ledger|clearing document|our|supplier) (?:number|no|reference|ref)$/],
  ['NUMBER', 0.8, /^(?:invoice|voucher|reference|ref|number|no|#)$/],

  ['CURRENCY', 1, /^(?:(?:invoice|payment|transaction|document) )?currency(?: code)?$/],
  [
    'PERIOD_FROM',
    1,
    /^(?:billing |service |invoice )?period (?:from|start|start date|begin)$|^service (?:from|start)(?: date)?$/,
  ],
  [
    'PERIOD_TO',
    1,
    /^(?:billing |service |invoice )?period (?:to|end|end date|until)$|^service (?:to|end)(?: date)?$/,
  ],
  ['PILOT', 0.95, /^(?:scrimmage )?pilot(?: (?:key|id|number|no|code|reference|ref))?$/],

  [
    'NOTE',
    0.85,
    /^(?:(?:invoice|item|line|transaction|payment|service) )?(?:description|narrative|details|note|notes|text)$/,
  ],
];

/** Numbers and places of vendors, taxes and codes share words with what is looked for. */
const never =
  /\bvat (?:registration|number|reg|rate|code)\b|\b(?:supplier|vendor|company|merchant) (?:id|type|category|post ?code|site|address|group)\b|^(?:irrecoverable )?vat(?: amount)?$/;

const share = (values: readonly string[], test: (value: string) => boolean) =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const isAmount = (value: string) => parseGivenAmount(value, null, 'EUR').minorUnits !== null;
const isDay = (value: string) => parseGivenDate(value, 'DMY').day ?? parseGivenDate(value, 'MDY').day;

function suits(target: ImportTarget, values: readonly string[], filled: number): number {
  if (values.length === 0) return 0.3;
  if (dayTargets.has(target)) return 0.2 + 0.8 * share(values, (value) => isDay(value) !== null);
  switch (target) {
    case 'AMOUNT':
      return 0.2 + 0.8 * share(values, isAmount);
    case 'VENDOR':
      return (0.4 + 0.6 * filled) * (share(values, isAmount) > 0.5 ? 0.3 : 1);
    case 'PILOT':
      return share(values, (value) => pilotNumber(value) !== null);
    case 'CURRENCY':
      return share(values, (value) => /^[A-Za-z]{3}$/.test(value));
    default:
      return 0.9 + 0.1 * filled;
  }
}

const ledgerWords: Vocabulary = { wordings, never, suits, weigh: (candidates) => candidates };

/** Guesses what each column of a ledger is: see `matchColumns`. */
export function guessLedgerColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  before: Readonly<Record<string, ImportTarget>> = {},
): readonly GuessedColumn[] {
  return matchColumns(ledgerWords, headers, rows, before);
}

/** The ready-made mapping a ledger's own columns ask for; null when they are nobody's in particular. */
export function knownLedger(headers: readonly string[]): string | null {
  const keys = new Set(headers.map(columnKey));
  const family = keys.has('departmental family') || keys.has('department family');
  return family && (keys.has('supplier') || keys.has('supplier name')) ? 'uk-spend' : null;
}
