import { pilotColumns } from '../exports/pilot-columns.js';
import type { ProgramId } from '../ids.js';
import type { Outcome, Stage } from '../pilot.js';
import { columnKey } from './column-words.js';
import type { DateOrder } from './date-order.js';
import type { ImportKind, ImportTarget } from './import-target.js';
import { type StageMeaning, stageKey } from './stage-word.js';

/** What is known about files of one source before one is read: plain data, kept as JSON under its name. */
export interface MappingMemory {
  readonly kind: ImportKind;
  readonly name: string;
  /** By `columnKey`. */
  readonly columns: Readonly<Record<string, ImportTarget>>;
  /** By `stageKey`. */
  readonly stages: Readonly<Record<string, StageMeaning>>;
  /** How days are written when a file does not tell; null: not known. */
  readonly dateOrder: DateOrder | null;
  /** Whether cells may carry the apostrophe of `guardCell`. */
  readonly guarded: boolean;
  /** Of a ledger: how the days of single columns are written, by `columnKey`, where somebody had to say. */
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  /** Of a ledger: the currency of amounts that do not name theirs, ISO 4217; null: not known. */
  readonly currency: string | null;
  /** Of sprints and finished items: the program of teams that do not name theirs; null: not known. */
  readonly programId: ProgramId | null;
  /** Of sprints: how many days one takes where the file does not tell; null: not known. */
  readonly sprintDays: number | null;
}

/** A mapping that remembers nothing yet. */
export function newMapping(name: string, kind: ImportKind = 'PILOTS'): MappingMemory {
  return {
    kind,
    name,
    columns: {},
    stages: {},
    dateOrder: null,
    guarded: false,
    dateOrders: {},
    currency: null,
    programId: null,
    sprintDays: null,
  };
}

/**
 * The mappings that need no set-up. The inventory's columns and stage words change every year, so it brings only the
 * order of its days; the rest is guessed by wording and content.
 */
export const readyMappings: readonly MappingMemory[] = [
  { ...newMapping('us-ai-inventory'), dateOrder: 'MDY' },
  {
    ...newMapping('scrimmage'),
    columns: Object.fromEntries(pilotColumns.map(({ name, target }) => [columnKey(name), target])),
    guarded: true,
  },
  // HM Treasury's guidance on publishing spend over £25,000 (2013) names these columns; days are written the British way.
  {
    ...newMapping('uk-spend', 'LEDGER'),
    columns: {
      'source file': 'KEEP',
      'departmental family': 'KEEP',
      entity: 'KEEP',
      'expense type': 'KEEP',
      'expense area': 'KEEP',
      'supplier type': 'KEEP',
      'supplier postcode': 'KEEP',
      supplier: 'VENDOR',
      'transaction number': 'NUMBER',
      amount: 'AMOUNT',
      '£': 'AMOUNT',
    },
    dateOrder: 'DMY',
    currency: 'GBP',
  },
];

export interface MappedColumn {
  readonly name: string;
  readonly target: ImportTarget;
}

/** What somebody said a stage word means. */
export interface SaidStage {
  readonly given: string;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
}

/** The memory with the choices made for one file added: the next file with these names and words needs no choice. */
export function remember(
  memory: MappingMemory,
  columns: readonly MappedColumn[],
  stageWords: readonly SaidStage[],
): MappingMemory {
  const said = stageWords.map(({ given, stage, outcome }) => [stageKey(given), { stage, outcome }] as const);
  return {
    ...memory,
    columns: { ...memory.columns, ...Object.fromEntries(columns.map((c) => [columnKey(c.name), c.target])) },
    stages: { ...memory.stages, ...Object.fromEntries(said.filter(([key]) => key !== '')) },
  };
}
