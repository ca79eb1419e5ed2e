import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { ImportId, MemberId, WorkspaceId } from '@scrimmage/domain/ids';
import type { DateOrder } from '@scrimmage/domain/imports/date-order';
import {
  type HistoryMapping,
  type HistoryReading,
  historyMapping,
} from '@scrimmage/domain/imports/history-mapping';
import type { ImportKind } from '@scrimmage/domain/imports/import-target';
import {
  type LedgerMapping,
  type LedgerReading,
  ledgerMapping,
} from '@scrimmage/domain/imports/ledger-mapping';
import { type MappedColumn, newMapping } from '@scrimmage/domain/imports/mapping-memory';
import type { GuessedColumn } from '@scrimmage/domain/imports/match-columns';
import { type PilotMapping, settleMapping } from '@scrimmage/domain/imports/settle-mapping';
import type { StageMeaning, StageWord } from '@scrimmage/domain/imports/stage-word';
import sql from 'sql-template-tag';

export type ImportState = 'DRAFT' | 'CHECKED' | 'APPLYING' | 'APPLIED' | 'UNDONE' | 'FAILED';

/** What became, or would become, of a file's rows; the four fates add up to the first. */
export interface ImportCounts {
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Lines that say nothing; not among the rows. Missing in imports of earlier releases. */
  readonly blank?: number;
}

/** How the rows are read: guessed at first, settled at the check; the writing reads the file exactly like this. */
export interface Chosen {
  readonly columns: readonly MappedColumn[];
  readonly stages: Readonly<Record<string, StageMeaning>>;
  readonly dateOrder: DateOrder | null;
  readonly guarded: boolean;
  /** Of a ledger; missing while nobody knows enough. */
  readonly ledger?: LedgerReading;
  /** Of sprints and finished items; before the check, what is known of it. */
  readonly history?: Partial<HistoryReading>;
}

/** Ids of what an import had to make besides pilots and entries. */
export interface Made {
  readonly program?: readonly string[];
  readonly unit?: readonly string[];
  readonly system?: readonly string[];
  readonly vendor?: readonly string[];
  readonly team?: readonly string[];
}

/** A column as it was guessed or chosen; a ledger's days with what they tell. */
export interface ImportColumn extends GuessedColumn {
  readonly dateOrder?: DateOrder | null;
  readonly unclearDays?: readonly string[];
}

/** One file on its way in, as stored. */
export interface ImportRecord {
  readonly workspaceId: WorkspaceId;
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly mapping: string;
  readonly state: ImportState;
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly ImportColumn[];
  readonly stageWords: readonly StageWord[];
  readonly chosen: Chosen;
  readonly counts: ImportCounts | null;
  readonly done: number;
  readonly failure: string | null;
  readonly actor: Actor | null;
  readonly attempts: number;
  readonly made: Made;
  /** Null: the command line of the server. */
  readonly createdBy: MemberId | null;
  readonly createdAt: Instant;
  readonly appliedAt: Instant | null;
  readonly undoableUntil: Instant | null;
  readonly version: number;
}

/** What a statement selects to give imports as they are known here; `i` is the table. */
export const importColumns = sql`i.workspace_id as "workspaceId", i.id, i.kind, i.file_name as "fileName", i.mapping, i.state,
  i.encoding, i.delimiter, i.columns, i.stage_words as "stageWords", i.chosen, i.counts, i.done, i.failure, i.actor,
  i.attempts, i.made, i.created_by as "createdBy", i.created_at as "createdAt", i.applied_at as "appliedAt",
  i.undoable_until as "undoableUntil", i.version`;

/** The state in a sentence: “This import is …”. */
export const stateWords: Readonly<Record<ImportState, string>> = {
  DRAFT: 'not checked yet',
  CHECKED: 'checked',
  APPLYING: 'being written at this moment',
  APPLIED: 'applied',
  UNDONE: 'undone',
  FAILED: 'not applied',
};

/** The mapping that was settled at the check, ready to make pilots of rows again. */
export function mappingOf(chosen: Chosen): PilotMapping {
  const memory = { ...newMapping(''), ...chosen, columns: {} };
  const header = chosen.columns.map(({ name }) => name);
  const settled = settleMapping(
    header,
    { columns: chosen.columns, stageWords: [] },
    memory,
    chosen.dateOrder,
  );
  if (!('mapping' in settled)) throw new Error('What was settled once can be settled again.');
  return settled.mapping;
}

/** The same of a ledger. */
export function ledgerMappingOf({ columns, ledger }: Chosen): LedgerMapping {
  if (!ledger) throw new Error('A ledger is read as its check settled.');
  const header = columns.map(({ name }) => name);
  return ledgerMapping(header, columns, ledger);
}

/** The same of what teams did. */
export function historyMappingOf({ columns, history }: Chosen): HistoryMapping {
  if (!history?.today) throw new Error('A history is read as its check settled.');
  const header = columns.map(({ name }) => name);
  return historyMapping(header, columns, history as HistoryReading);
}
