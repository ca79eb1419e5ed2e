import type { Glyph, Tone } from '../ui/badge';
import { field, type Measured } from './interval-mark';
import { textWidth, widestText } from './text-width';

/** A state or an ask: tone, shape and word. */
export interface Tag {
  readonly word: string;
  readonly tone: Tone;
  readonly glyph: Glyph;
}

export interface ForestRow extends Measured {
  readonly id: string;
  readonly name: string;
  readonly badge: Tag | null;
  /** The estimate in its unit: "+3.3 points". */
  readonly effect: string;
  readonly days: string;
  readonly ask: Tag | null;
  /** Said beside the dot, or instead of an interval: "too few to tell", "no lines set". */
  readonly note: string | null;
  /** Read aloud: "Proactive refund, deciding, +3.3 points, 2.4 to 4.2, beyond the target, 36 days". */
  readonly words: string;
  readonly cells: readonly (string | number)[];
}

/** Rows that belong together; the first group is what must be looked at first. */
export interface ForestGroup {
  readonly heading: string | null;
  readonly rows: readonly ForestRow[];
}

export interface ForestHeads {
  readonly name: string;
  readonly badge: string;
  readonly effect: string;
  readonly days: string;
  readonly ask: string;
  /** Over the two lines of the field. */
  readonly limit: string;
  readonly goal: string;
}

export interface Column {
  readonly left: number;
  readonly right: number;
}

export interface ForestColumns {
  readonly narrow: boolean;
  readonly name: Column;
  readonly badge: Column;
  readonly field: Column;
  readonly effect: Column;
  readonly days: Column;
  readonly ask: Column;
}

const gap = 12;
const leastField = 152;
const headingHeight = 26;
export const headHeight = 24;

/** The word with its shape and the room around it. */
export function tagWidth({ word, glyph }: Pick<Tag, 'word' | 'glyph'>): number {
  return textWidth(word, 12) + 12 + (glyph === 'none' ? 0 : 16);
}

const tagColumn = (tags: readonly (Tag | null)[], head: string) => {
  const given = tags.filter((tag) => tag !== null);
  return given.length === 0 ? 0 : Math.max(textWidth(head, 12), ...given.map(tagWidth));
};

/** Columns side by side from a left edge; a column without width takes no gap. */
function sideBySide(widths: readonly number[], left: number): readonly Column[] {
  let at = left;
  return widths.map((width) => {
    const column = { left: at, right: at + width };
    at += width === 0 ? 0 : width + gap;
    return column;
  });
}

const none: Column = { left: 0, right: 0 };

/** Which column stands where in a drawing of a width; narrow drawings give the field all of it. */
export function forestColumns(rows: readonly ForestRow[], heads: ForestHeads, width: number): ForestColumns {
  const narrow = width < 560;
  if (narrow) {
    const whole = { left: 1, right: width - 1 };
    return { narrow, name: whole, badge: whole, field: whole, effect: whole, days: whole, ask: whole };
  }
  const badge = tagColumn(
    rows.map((row) => row.badge),
    heads.badge,
  );
  const ask = tagColumn(
    rows.map((row) => row.ask),
    heads.ask,
  );
  const effect = widestText([heads.effect, ...rows.map((row) => row.effect)], 12);
  const days = widestText([heads.days, ...rows.map((row) => row.days)], 12);
  const others = [badge, effect, days, ask].filter((column) => column > 0);
  const left = width - others.reduce((sum, column) => sum + column + gap, 0) - gap;
  const wanted = Math.min(widestText([heads.name, ...rows.map((row) => row.name)], 12), width * 0.3);
  const name = Math.max(64, Math.min(wanted, left - leastField));
  const columns = sideBySide([name, badge, left - name, effect, days, ask], 0);
  const [nameAt = none, badgeAt = none, fieldAt = none, effectAt = none, daysAt = none, askAt = none] =
    columns;
  return {
    narrow,
    name: nameAt,
    badge: badgeAt,
    field: fieldAt,
    effect: effectAt,
    days: daysAt,
    ask: askAt,
  };
}

/** Where a line of the shared scale stands: 0 the limit, 1 the goal. */
export function lineAt({ left, right }: Column, value: 0 | 1): number {
  return left + ((value - field.from) / (field.to - field.from)) * (right - left);
}

export interface PlacedRow {
  readonly row: ForestRow;
  readonly top: number;
}

export interface ForestRows {
  readonly rowHeight: number;
  readonly rows: readonly PlacedRow[];
  readonly headings: readonly { readonly text: string; readonly top: number }[];
  readonly height: number;
}

/** Rows below each other, a heading over each group that has one. */
export function forestRows(groups: readonly ForestGroup[], narrow: boolean): ForestRows {
  const rowHeight = narrow ? 68 : 30;
  const rows: PlacedRow[] = [];
  const headings: { text: string; top: number }[] = [];
  let top = headHeight;
  for (const group of groups.filter((it) => it.rows.length > 0)) {
    if (group.heading !== null) {
      headings.push({ text: group.heading, top });
      top += headingHeight;
    }
    for (const row of group.rows) {
      rows.push({ row, top });
      top += rowHeight;
    }
  }
  return { rowHeight, rows, headings, height: top + 1 };
}
