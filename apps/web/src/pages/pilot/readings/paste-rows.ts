import type { MetricId } from '@scrimmage/domain/ids';
import { readReadingsSheet, splitPaste } from '@scrimmage/domain/imports/readings-sheet';
import { mostReadings, type ReadingInput } from '@scrimmage/domain/readings';
import { type Lane, readingProblems } from './reading-rows';

/** A row of the sheet: read, or with what is wrong with it. */
export interface PastedRow {
  /** Its number in the sheet, the first is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly reading: ReadingInput | null;
  readonly problem: string | null;
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  readonly readings: readonly ReadingInput[];
  /** Rows with a problem. */
  readonly wrong: number;
}

/** What a pasted sheet says, row by row; `refused` are problems the server found, by place in the list sent. */
export function pastedRows(
  text: string,
  lanes: readonly Lane[],
  today: string,
  refused: ReadonlyMap<number, { readonly message: string }>,
): Pasted {
  const cells = splitPaste(text);
  const metrics = lanes.map(({ metric: { id, name, kind }, period }) => ({
    id: id as MetricId,
    name,
    kind,
    period,
  }));
  const once = metrics.filter(({ id }, at) => metrics.findIndex((other) => other.id === id) === at);
  const { readings, rows, problems } = readReadingsSheet(cells, once);
  const own = readings.length > mostReadings ? new Map() : readingProblems(readings, lanes, today);
  const read = readings.map((reading, at): PastedRow => {
    const row = rows[at] ?? 0;
    const problem = own.get(at)?.message ?? refused.get(at)?.message ?? null;
    return { row, cells: cells[row - 1] ?? [], reading, problem };
  });
  const unread = problems.map(
    ({ row, message }): PastedRow => ({ row, cells: cells[row - 1] ?? [], reading: null, problem: message }),
  );
  const all = [...read, ...unread].toSorted((a, b) => a.row - b.row);
  return { rows: all, readings, wrong: all.filter(({ problem }) => problem !== null).length };
}
