import type { Everything } from './read-export.js';

/** Column, field of the export, type. */
export type Field = readonly [column: string, field: string, type: string];

/** A table that is written back, and its rows in an export. */
export interface RestoredTable {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly rows: (everything: Everything) => readonly object[];
}

/** Columns whose fields are called the same. */
export const same = (type: string, ...names: readonly string[]): readonly Field[] =>
  names.map((name) => [name, name, type]);
/** Columns whose fields are called so in camel case. */
export const cased = (type: string, ...names: readonly string[]): readonly Field[] =>
  names.map((name) => [name, name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), type]);
