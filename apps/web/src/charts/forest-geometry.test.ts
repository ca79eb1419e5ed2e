import { describe, expect, it } from 'vitest';
import { type ForestRow, forestColumns, forestRows, headHeight, lineAt, tagWidth } from './forest-geometry';

const aRow = (id: string, changes: Partial<ForestRow> = {}): ForestRow => ({
  id,
  name: `Pilot ${id}`,
  badge: { word: 'Deciding', tone: 'watch', glyph: 'triangle' },
  effect: '+3.3 points',
  days: '36 d',
  ask: null,
  note: null,
  words: '',
  cells: [],
  estimate: 3.3,
  low: 2,
  high: 4,
  limit: -1,
  goal: 2,
  reference: null,
  better: 'higher',
  ...changes,
});
const heads = {
  name: 'Pilot',
  badge: 'Stage',
  effect: 'Effect',
  days: 'Days',
  ask: 'Ask',
  limit: 'kill line',
  goal: 'target',
};

describe('The columns of a forest', () => {
  const stop = { word: 'Kill', tone: 'bad', glyph: 'none' } as const;

  it.each([560, 700, 900, 1_400])('stand side by side at %i pixels, and the field keeps room', (width) => {
    const rows = [aRow('a', { name: 'A pilot with quite a long name in the Nordics', ask: stop })];
    const { narrow, name, badge, field, effect, days, ask } = forestColumns(rows, heads, width);
    expect(narrow).toBe(false);
    const columns = [name, badge, field, effect, days, ask];
    for (const [index, column] of columns.entries()) {
      expect(column.right).toBeGreaterThan(column.left);
      expect(column.left).toBeGreaterThanOrEqual(columns[index - 1]?.right ?? 0);
    }
    expect(ask.right).toBeLessThanOrEqual(width);
    expect(field.right - field.left).toBeGreaterThanOrEqual(140);
  });

  it('leave out what no row has', () => {
    const { badge, field, ask } = forestColumns([aRow('a', { badge: null })], heads, 900);
    expect([badge.right - badge.left, ask.right - ask.left]).toEqual([0, 0]);
    const full = forestColumns([aRow('a', { ask: stop })], heads, 900);
    expect(field.right - field.left).toBeGreaterThan(full.field.right - full.field.left);
  });

  it('give the field the whole width where it is narrow', () => {
    const { narrow, field } = forestColumns([aRow('a')], heads, 340);
    expect([narrow, field.left, field.right]).toEqual([true, 1, 339]);
  });

  it('put the limit at a quarter and the goal at three quarters of the field', () => {
    expect([lineAt({ left: 100, right: 300 }, 0), lineAt({ left: 100, right: 300 }, 1)]).toEqual([150, 250]);
  });

  it('make room for a shape beside its word', () => {
    expect(tagWidth({ word: 'Kill', glyph: 'disc' })).toBe(tagWidth({ word: 'Kill', glyph: 'none' }) + 16);
  });
});

describe('The rows of a forest', () => {
  it('stand below each other, each group under its heading, and an empty group leaves nothing', () => {
    const groups = [
      { heading: 'Needs a decision', rows: [aRow('a')] },
      { heading: 'Empty', rows: [] },
      { heading: 'Running', rows: [aRow('b'), aRow('c')] },
    ];
    const { rows, headings, height, rowHeight } = forestRows(groups, false);
    expect(headings).toEqual([
      { text: 'Needs a decision', top: headHeight },
      { text: 'Running', top: headHeight + 26 + rowHeight },
    ]);
    expect(rows.map(({ row }) => row.id)).toEqual(['a', 'b', 'c']);
    expect(rows.at(-1)?.top).toBe(headHeight + 52 + 2 * rowHeight);
    expect(height).toBeGreaterThanOrEqual((rows.at(-1)?.top ?? 0) + rowHeight);
  });

  it('are taller where names stand above', () => {
    const groups = [{ heading: null, rows: [aRow('a')] }];
    expect(forestRows(groups, true).rowHeight).toBeGreaterThan(forestRows(groups, false).rowHeight);
    expect(forestRows(groups, false).headings).toEqual([]);
  });
});
