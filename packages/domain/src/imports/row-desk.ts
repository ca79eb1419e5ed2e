import { unguardCell } from '../exports/csv.js';
import { graphemes } from '../text.js';
import { nameKey, tidyLine, tidyText, utf8Length } from './given-text.js';
import type { ImportTarget } from './import-target.js';
import { nameLimit, type RemarkKind, type RowRemark, type SourceRow, textLimit } from './pilot-draft.js';
import { type PilotMapping, targetWords } from './settle-mapping.js';

/** One row while it is worked on: its cells by target, and what there is to say about it. */
export interface RowDesk {
  readonly cells: readonly string[];
  readonly remarks: readonly RowRemark[];
  readonly refusals: readonly RowRemark[];
  /** The cell of a target as given; null when no column is mapped to it. */
  cell(target: ImportTarget): string | null;
  remark(kind: RemarkKind, target: ImportTarget | null, sentence: string): void;
  refuse(kind: RemarkKind, target: ImportTarget | null, sentence: string): void;
}

/** Lays a row out under a mapping. */
export function rowDesk(source: SourceRow, mapping: PilotMapping): RowDesk {
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

/** A cell as a name on one line; null when blank. One that is too long refuses the row with its length. */
export function nameAt(desk: RowDesk, target: ImportTarget): string | null {
  const name = tidyLine(desk.cell(target) ?? '');
  if (name === '') return null;
  // Counting characters is slow, and a text has at most as many as units.
  const length = name.length > nameLimit.graphemes ? graphemes(name) : name.length;
  const what = upperFirst(targetWords[target]);
  if (length > nameLimit.graphemes)
    desk.refuse(
      'TOO_LONG',
      target,
      `${what} has ${counted(length)} characters; it can have at most ${nameLimit.graphemes}.`,
    );
  else if (utf8Length(name) > nameLimit.bytes)
    desk.refuse(
      'TOO_LONG',
      target,
      `${what} takes ${counted(utf8Length(name))} bytes; it can take at most ${counted(nameLimit.bytes)}.`,
    );
  return name;
}

/** A cell as a text with its lines; null when blank. One that is too long refuses the row with its length. */
export function textAt(desk: RowDesk, target: ImportTarget): string | null {
  const text = tidyText(desk.cell(target) ?? '');
  if (text === '') return null;
  const length = text.length > textLimit ? graphemes(text) : text.length;
  if (length > textLimit)
    desk.refuse(
      'TOO_LONG',
      target,
      `${upperFirst(targetWords[target])} has ${counted(length)} characters; it can have at most ${counted(textLimit)}.`,
    );
  return text;
}

/** The parts of a pilot's natural key: the same for spellings people take for one. */
export function naturalParts(program: string, unit: string | null, name: string): string {
  return JSON.stringify([program, unit ?? '', name].map(nameKey));
}
