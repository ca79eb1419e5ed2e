import type { Problem } from '../answer.js';
import { isCurrency } from '../money.js';
import { columnKey } from './column-words.js';
import type { DateOrder } from './date-order.js';
import { countAmounts, type DecimalMark } from './given-amount.js';
import type { ImportTarget } from './import-target.js';
import type { MappedColumn, MappingMemory } from './mapping-memory.js';
import { columnProblems, type Layout, layOut } from './settle-mapping.js';
import { type DayColumn, rememberOrders, type SurveyedDays, settleDays, surveyDays } from './survey-days.js';

/** What somebody chose for a ledger: what its columns are, and the currency of amounts that do not name theirs. */
export interface LedgerChoice {
  readonly columns: readonly DayColumn[];
  readonly currency: string | null;
}

/** How a ledger's cells are read, plain enough to be stored: the writing reads them exactly as the check did. */
export interface LedgerReading {
  /** By the name of the column. */
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  readonly mark: DecimalMark | null;
  readonly currency: string;
}

/** Everything needed to make entries of one ledger's rows. */
export interface LedgerMapping extends Layout, LedgerReading {
  readonly guarded: false;
}

/** What one pass over a ledger's rows tells before entries can be made of them. */
export interface LedgerSurvey {
  readonly days: readonly SurveyedDays[];
  readonly mark: DecimalMark | null;
  readonly currency: string | null;
}

const headerSigns: readonly (readonly [RegExp, string])[] = [
  [/£|\bGBP\b|\bsterling\b/i, 'GBP'],
  [/€|\bEUR\b/i, 'EUR'],
  [/\bUSD\b/i, 'USD'],
];

/** Starts a pass over a ledger's rows with the columns as mapped so far; keeps counts, never rows. */
export function surveyLedger(columns: readonly MappedColumn[]) {
  const at = (target: ImportTarget) => columns.findIndex((column) => column.target === target);
  const amount = at('AMOUNT');
  const amounts = countAmounts();
  const days = surveyDays(columns);
  const header = columns[amount]?.name ?? '';
  return {
    add(cells: readonly string[]) {
      if (amount >= 0) amounts.add(cells[amount] ?? '');
      days.add(cells);
    },
    told: (): LedgerSurvey => ({
      days: days.told(),
      mark: amounts.mark(),
      currency: amounts.currency() ?? headerSigns.find(([sign]) => sign.test(header))?.[1] ?? null,
    }),
  };
}

/** What came of joining choice, file and memory. `unclear`: columns whose days nobody can tell yet. */
export type SettledLedger =
  | { readonly ok: true; readonly mapping: LedgerMapping }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly unclear: readonly SurveyedDays[] };

const why = 'every entry of the ledger needs one';

/**
 * Joins a ledger's header, what was chosen for it, what its rows tell and what is remembered into a mapping. Days that
 * could be two are never guessed: their columns are handed back as `unclear` until somebody says.
 */
export function settleLedger(
  header: readonly string[],
  choice: LedgerChoice,
  survey: LedgerSurvey,
  memory: MappingMemory,
): SettledLedger {
  const needed = (['VENDOR', 'BILLED_ON', 'AMOUNT'] as const).map((target) => [target, why] as const);
  const problems = [...columnProblems('LEDGER', header, choice.columns, needed)];
  const currency = choice.currency ?? memory.currency ?? survey.currency;
  const ownColumn = choice.columns.some(({ target }) => target === 'CURRENCY');
  if (currency !== null ? !isCurrency(currency) : !ownColumn)
    problems.push({
      path: 'currency',
      code: 'NO_CURRENCY',
      message: 'Say which currency the amounts are in, by its code of ISO 4217, such as EUR.',
    });
  const { unclear, dateOrders } = settleDays(survey.days, choice.columns, memory);
  if (problems.length > 0 || unclear.length > 0) return { ok: false, problems, unclear };
  const reading = { dateOrders, mark: survey.mark, currency: currency ?? '' };
  return { ok: true, mapping: ledgerMapping(header, choice.columns, reading) };
}

/** The mapping of a ledger that was settled before. */
export function ledgerMapping(
  header: readonly string[],
  columns: readonly MappedColumn[],
  reading: LedgerReading,
): LedgerMapping {
  return { ...layOut(header, columns), ...reading, guarded: false };
}

/** The memory with what was said of one ledger added; what the file told by itself is asked of the next one again. */
export function rememberLedger(memory: MappingMemory, { columns, currency }: LedgerChoice): MappingMemory {
  const targets = columns.map(({ name, target }) => [columnKey(name), target] as const);
  return {
    ...memory,
    columns: { ...memory.columns, ...Object.fromEntries(targets) },
    dateOrders: rememberOrders(memory, columns),
    currency: currency ?? memory.currency,
  };
}
