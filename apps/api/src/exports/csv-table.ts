import type { CsvValue } from '@scrimmage/domain/exports/csv';
import { pilotKey } from '@scrimmage/domain/pilot';
import type { ExportedRow, SectionName } from './sections.js';

/** Names and addresses by id, so that a table can show them instead. */
export interface Names {
  readonly member: ReadonlyMap<string, string>;
  readonly unit: ReadonlyMap<string, string>;
  readonly program: ReadonlyMap<string, string>;
  readonly system: ReadonlyMap<string, string>;
  readonly metric: ReadonlyMap<string, string>;
  readonly vendor: ReadonlyMap<string, string>;
}

/** A table of one kind of thing: its header, and what each thing says in it, in one line or several. */
export interface Table {
  readonly section: SectionName;
  readonly header: readonly string[];
  readonly lines: (row: ExportedRow, names: Names) => readonly (readonly CsvValue[])[];
}

/** A field of a row as a cell. */
export const value = (row: ExportedRow, field: string) => row[field] as CsvValue;
/** The name behind an id; null when there is none. */
export const named = (names: ReadonlyMap<string, string>, id: unknown) => names.get(String(id)) ?? null;

/** A pilot's nested lists as lines of a table of their own, its key in front. */
export const within =
  (field: string, line: (item: ExportedRow, names: Names) => readonly CsvValue[]) =>
  (row: ExportedRow, names: Names) =>
    (row[field] as readonly ExportedRow[]).map((item) => [
      pilotKey(row.number as number),
      ...line(item, names),
    ]);
