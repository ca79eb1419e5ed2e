import type { Actor } from '@scrimmage/domain/actor';
import type { Refusal } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import type { ImportId } from '@scrimmage/domain/ids';
import type { RefusalCode } from '@scrimmage/domain/refusals';
import type { CsvSource } from './csv/csv-problem.js';
import type { Chosen, ImportCounts, ImportRecord, Made } from './import-record.js';

/** A file to be compared with what is there; `locked`: what it changes is written right after. */
export interface Comparing {
  readonly actor: Actor;
  readonly source: CsvSource;
  readonly chosen: Chosen;
  readonly mapping: string;
  readonly locked: boolean;
  readonly tell: (rows: number) => void;
}

/** What every statement of a writing needs to know. */
export interface Writing {
  readonly actor: Actor;
  readonly importId: ImportId;
  readonly mapping: string;
  readonly now: Instant;
}

/** Rows that stand compared in the transaction's temporary tables, ready to be written. */
export interface Compared {
  readonly counts: ImportCounts;
  /** Writes them all; `tell` hears how many more rows are written. */
  write(task: Writing, tell: (rows: number) => Promise<void>): Promise<Made>;
}

/** What the rows of one kind of file become: how that is compared, written, and taken back. */
export interface ImportedRows {
  /** Compares every row with what is there; leaves its remarks in the temporary table `staged`. */
  compare(file: Comparing): Promise<Compared>;
  /** Why an import cannot be taken back: somebody has built on it. */
  standsInTheWay(id: ImportId): Promise<Refusal<RefusalCode> | null>;
  /** Takes back everything an import wrote. */
  takeBack(record: ImportRecord, now: Instant): Promise<void>;
  /** A writing ended, well or not. */
  ended(task: Pick<ImportRecord, 'id' | 'workspaceId'>, well: boolean): Promise<void>;
}
