import { columnKey } from './column-words.js';
import { countDateOrder, type DateOrder } from './date-order.js';
import { parseGivenDate } from './given-date.js';
import { tidyLine } from './given-text.js';
import { dayTargets } from './import-target.js';
import type { MappedColumn, MappingMemory } from './mapping-memory.js';

/** A column as it was chosen; of a column of days, which of the first two numbers is the day, where somebody said. */
export interface DayColumn extends MappedColumn {
  readonly dateOrder?: DateOrder | null | undefined;
}

/** What a column of days tells: the order it is written in, and days of it that could be two. */
export interface SurveyedDays {
  readonly name: string;
  readonly order: DateOrder | null;
  readonly unclear: readonly string[];
}

const mostUnclear = 3;

function surveyColumn(name: string) {
  const order = countDateOrder();
  const unclear = new Set<string>();
  return {
    add(cell: string) {
      order.add(cell);
      if (unclear.size === mostUnclear || parseGivenDate(cell, null).day !== null) return;
      const [british, american] = [parseGivenDate(cell, 'DMY').day, parseGivenDate(cell, 'MDY').day];
      if (british !== null && american !== null) unclear.add(tidyLine(cell));
    },
    told: (): SurveyedDays => ({ name, order: order.order(), unclear: [...unclear] }),
  };
}

/** Starts a pass over a file's rows with the columns as mapped so far: what its columns of days tell, kept as counts. */
export function surveyDays(columns: readonly MappedColumn[]) {
  const days = columns.flatMap(({ name, target }, place) =>
    dayTargets.has(target) ? [{ place, column: surveyColumn(name) }] : [],
  );
  return {
    add(cells: readonly string[]) {
      for (const { place, column } of days) column.add(cells[place] ?? '');
    },
    told: (): readonly SurveyedDays[] => days.map(({ column }) => column.told()),
  };
}

/** How a column of days is read: as somebody said, else as it tells itself, else as its source was read before. */
export function dateOrderOf(
  { name, order }: SurveyedDays,
  columns: readonly DayColumn[],
  memory: MappingMemory,
): DateOrder | null {
  const said = columns.find((column) => column.name === name)?.dateOrder;
  return said ?? order ?? memory.dateOrders[columnKey(name)] ?? memory.dateOrder;
}

/** The columns whose days nobody can tell yet, and how the others are read, by their names. */
export function settleDays(
  days: readonly SurveyedDays[],
  columns: readonly DayColumn[],
  memory: MappingMemory,
): { readonly unclear: readonly SurveyedDays[]; readonly dateOrders: Readonly<Record<string, DateOrder>> } {
  const orders = days.map((one) => ({ one, order: dateOrderOf(one, columns, memory) }));
  return {
    unclear: orders.flatMap(({ one, order }) => (order === null && one.unclear.length > 0 ? [one] : [])),
    dateOrders: Object.fromEntries(
      orders.flatMap(({ one, order }) => (order ? [[one.name, order] as const] : [])),
    ),
  };
}

/** The orders that are remembered, with what was said of columns of days added. */
export function rememberOrders(
  { dateOrders }: MappingMemory,
  columns: readonly DayColumn[],
): MappingMemory['dateOrders'] {
  const said = columns.flatMap(({ name, dateOrder }) =>
    dateOrder ? [[columnKey(name), dateOrder] as const] : [],
  );
  return { ...dateOrders, ...Object.fromEntries(said) };
}
