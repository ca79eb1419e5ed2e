import { unguardCell } from '../exports/csv.js';
import { graphemes, utf8Length } from '../text.js';
import { nameKey, tidyLine, tidyText } from './given-text.js';
import type { ImportTarget } from './import-target.js';
import {
  nameLimit,
  type RemarkKind,
  type RowRemark,
  type SourceRow,
  type TextLimit,
  textLimit,
} from './pilot-draft.js';
import { type Layout, targetWords } from './settle-mapping.js';

/** One row while it is worked on: its cells by target, and what there is to say about it. */
export interface RowDesk {
  readonly cells: readonly string[];
  /** The file is an export of our own: its words mean themselves, “N/A” included, and its texts were tidied once. */
  readonly literal: boolean;
  readonly remarks: readonly RowRemark[];
  readonly refusals: readonly RowRemark[];
  /** The cell of a target as given; null when no column is mapped to it. */
  cell(target: ImportTarget): string | null;
  remark(kind: RemarkKind, target: ImportTarget | null, sentence: string): void;
  refuse(kind: RemarkKind, target: ImportTarget | null, sentence: string): void;
}

/** Lays a row out under a mapping. */
export function rowDesk(source: SourceRow, mapping: Layout & { readonly guarded: boolean }): RowDesk {
  const cells = mapping.guarded ? source.cells.map(unguardCell) : source.cells;
  const lists = { REMARK: [] as RowRemark[], REFUSED: [] as RowRemark[] };
  const note =
    (severity: 'REMARK' | 'REFUSED') => (kind: RemarkKind, target: ImportTarget | null, sentence: string) => {
      const place = target === null ? undefined : mapping.places.get(target);
      lists[severity].push({
        row: source.row,
        severity,
        kind,
        column: place === undefined ? null : (mapping.columns[place]?.name ?? null),
        value: place === undefined ? null : (cells[place] ?? null),
        sentence,
      });
    };
  return {
    cells,
    literal: mapping.guarded,
    remarks: lists.REMARK,
    refusals: lists.REFUSED,
    cell(target) {
      const place = mapping.places.get(target);
      return place === undefined ? null : (cells[place] ?? '');
    },
    remark: note('REMARK'),
    refuse: note('REFUSED'),
  };
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const counted = (count: number) => count.toLocaleString('en-US');

/** What a text has too much of; null when it keeps within the limit. Counting characters is slow, so it comes last. */
function excess(text: string, limit: TextLimit): string | null {
  if (text.length <= limit.characters) return null;
  const bytes = utf8Length(text);
  if (bytes > text.length && bytes > limit.bytes)
    return `takes ${counted(bytes)} bytes; it can take at most ${counted(limit.bytes)}`;
  // A text of one byte a character needs no counting.
  const characters = bytes === text.length ? bytes : graphemes(text);
  if (characters <= limit.characters) return null;
  return `has ${counted(characters)} characters; it can have at most ${counted(limit.characters)}`;
}

function within(desk: RowDesk, target: ImportTarget, text: string, limit: TextLimit): string | null {
  const too = excess(text, limit);
  if (too !== null) desk.refuse('TOO_LONG', target, `${upperFirst(targetWords[target])} ${too}.`);
  return text === '' ? null : text;
}

/** A cell as a name on one line; null when blank. One that is too long refuses the row with its length. */
export function nameAt(desk: RowDesk, target: ImportTarget): string | null {
  return within(desk, target, tidyLine(desk.cell(target) ?? ''), nameLimit);
}

/** A cell as a text with its lines; null when blank. One that is too long refuses the row with its length. */
export function textAt(desk: RowDesk, target: ImportTarget): string | null {
  const given = desk.cell(target) ?? '';
  return within(desk, target, desk.literal ? given : tidyText(given), textLimit);
}

/** Tells whether a cell is blank, or by `test` as good as blank where the words of a file are not our own. */
export function isBlank(desk: RowDesk, target: ImportTarget, test: (given: string) => boolean): boolean {
  const given = desk.cell(target) ?? '';
  return desk.literal ? given.trim() === '' : test(given);
}

/** The parts of a pilot's natural key: the same for spellings people take for one. */
export function naturalParts(program: string, unit: string | null, name: string): string {
  // No part contains a NUL: such a row is refused.
  return [program, unit ?? '', name].map(nameKey).join('\0');
}
