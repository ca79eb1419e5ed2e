import { describe, expect, it } from 'vitest';
import { mostTileRows, readTile } from './read-tile.js';

const answer = {
  portfolio: { open: 7, note: null },
  pilots: {
    edges: [
      { node: { key: 'SC-101', effect: { value: 0.2, low: 0.1, high: 0.3 }, notes: [] } },
      { node: { key: 'SC-102', effect: null, late: true, notes: [] } },
    ],
  },
};
const path = 'pilots.edges.node';
const forest = [
  { role: 'HIGH', path: 'effect.high' },
  { role: 'LOW', path: 'effect.low' },
  { role: 'VALUE', path: 'effect.value' },
  { role: 'LABEL', path: 'key' },
] as const;

describe('a number', () => {
  it.each([
    ['portfolio.open', 7],
    ['portfolio.note', null],
    ['missing', null],
  ])('is what stands at %s', (at, value) => {
    expect(readTile(answer, { mark: 'NUMBER', path: at, fields: [] })).toEqual({ kind: 'NUMBER', value });
  });

  it('is the only one of a list, and none of several', () => {
    const read = (list: readonly number[]) =>
      readTile({ list }, { mark: 'NUMBER', path: 'list', fields: [] });
    expect(read([4])).toEqual({ kind: 'NUMBER', value: 4 });
    expect(read([4, 5])).toMatchObject({
      kind: 'UNREADABLE',
      sentence: 'At list there is more than one value. Choose one, or draw a table.',
    });
  });
});

describe('a table', () => {
  it('has all plain fields as columns when none were chosen', () => {
    expect(readTile(answer, { mark: 'TABLE', path, fields: [] })).toEqual({
      kind: 'ROWS',
      columns: ['key', 'late'],
      rows: [
        ['SC-101', null],
        ['SC-102', true],
      ],
      left: 0,
    });
  });

  it('has the chosen columns, also from inside', () => {
    const fields = [{ role: 'COLUMN', path: 'effect.low' }] as const;
    expect(readTile(answer, { mark: 'TABLE', path, fields })).toMatchObject({ rows: [[0.1], [null]] });
  });

  it('has one column for a list of plain values', () => {
    expect(readTile({ list: ['a', 'b'] }, { mark: 'TABLE', path: 'list', fields: [] })).toEqual({
      kind: 'ROWS',
      columns: ['value'],
      rows: [['a'], ['b']],
      left: 0,
    });
  });

  it('says what to do when there is nothing plain in the rows', () => {
    expect(readTile(answer, { mark: 'TABLE', path: 'pilots', fields: [] })).toMatchObject({
      kind: 'UNREADABLE',
      sentence: 'The rows have no plain values. Choose the columns inside them.',
    });
  });

  it('is empty where the answer has no rows', () => {
    const empty = { kind: 'ROWS', columns: [], rows: [], left: 0 };
    expect(readTile({ list: [] }, { mark: 'TABLE', path: 'list', fields: [] })).toEqual(empty);
    expect(readTile(null, { mark: 'TABLE', path: 'list', fields: [] })).toEqual(empty);
  });

  it('tells how many rows it leaves out', () => {
    const list = Array.from({ length: mostTileRows + 3 }, (_, n) => ({ n }));
    const reading = readTile({ list }, { mark: 'TABLE', path: 'list', fields: [] });
    expect(reading).toMatchObject({ left: 3 });
    expect(reading.kind === 'ROWS' && reading.rows).toHaveLength(mostTileRows);
  });
});

describe('a chart', () => {
  it('has its cells in the order of the mark, whatever the order they were chosen in', () => {
    expect(readTile(answer, { mark: 'FOREST', path, fields: forest })).toEqual({
      kind: 'ROWS',
      columns: ['LABEL', 'VALUE', 'LOW', 'HIGH'],
      rows: [
        ['SC-101', 0.2, 0.1, 0.3],
        ['SC-102', null, null, null],
      ],
      left: 0,
    });
  });

  it('says which field is no number', () => {
    const fields = [
      { role: 'LABEL', path: 'key' },
      { role: 'FROM', path: 'effect.low' },
      { role: 'TO', path: 'key' },
    ] as const;
    expect(readTile(answer, { mark: 'DUMBBELL', path, fields })).toEqual({
      kind: 'UNREADABLE',
      sentence: 'key is no number, so it cannot be drawn.',
    });
  });

  it('draws a line without a band', () => {
    const fields = [
      { role: 'X', path: 'day' },
      { role: 'VALUE', path: 'n' },
    ] as const;
    expect(
      readTile({ days: [{ day: '2026-11-22', n: 1 }] }, { mark: 'LINE_WITH_BAND', path: 'days', fields }),
    ).toEqual({
      kind: 'ROWS',
      columns: ['X', 'VALUE'],
      rows: [['2026-11-22', 1]],
      left: 0,
    });
  });
});

describe('money', () => {
  const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
  const rows = [
    { name: 'Coach', spent: eur(420_000), left: { ...eur(80_000), __typename: 'Money' } },
    { name: 'Flock', spent: null, left: eur(5) },
  ];
  const dumbbell = (left: string) =>
    [
      { role: 'LABEL', path: 'name' },
      { role: 'FROM', path: 'spent' },
      { role: 'TO', path: left },
    ] as const;

  it.each(['total', 'total.minorUnits'])('is one value with its currency at %s', (at) => {
    const read = (total: object) => readTile({ total }, { mark: 'NUMBER', path: at, fields: [] });
    expect(read(eur(1250))).toEqual({ kind: 'NUMBER', value: eur(1250) });
  });

  it('stays a bare number when its currency was not asked for', () => {
    expect(
      readTile({ total: { minorUnits: 5 } }, { mark: 'NUMBER', path: 'total.minorUnits', fields: [] }),
    ).toEqual({ kind: 'NUMBER', value: 5 });
  });

  it('is a column of a table, chosen or not', () => {
    const chosen = [{ role: 'COLUMN', path: 'spent.minorUnits' }] as const;
    expect(readTile({ rows }, { mark: 'TABLE', path: 'rows', fields: [] })).toMatchObject({
      columns: ['name', 'spent', 'left'],
    });
    expect(readTile({ rows }, { mark: 'TABLE', path: 'rows', fields: chosen })).toMatchObject({
      rows: [[eur(420_000)], [null]],
    });
  });

  it('in a list is a row of its own', () => {
    const list = [eur(1), { minorUnits: 2, currency: 'USD' }];
    expect(readTile({ list }, { mark: 'TABLE', path: 'list', fields: [] })).toMatchObject({
      columns: ['minorUnits', 'currency'],
      rows: [
        [eur(1), 'EUR'],
        [{ minorUnits: 2, currency: 'USD' }, 'USD'],
      ],
    });
  });

  it('is drawn on one scale in one currency, and in no two', () => {
    const read = (given: readonly object[], left = 'left') =>
      readTile({ rows: given }, { mark: 'DUMBBELL', path: 'rows', fields: dumbbell(left) });
    expect(read(rows)).toMatchObject({ kind: 'ROWS', columns: ['LABEL', 'FROM', 'TO'] });
    expect(read([...rows, { name: 'Yen', left: { minorUnits: 5, currency: 'JPY' } }])).toEqual({
      kind: 'UNREADABLE',
      sentence: 'The amounts are in EUR and JPY. One scale cannot show both: draw a table.',
    });
    expect(read([{ name: 'Both', spent: eur(1), left: 3 }])).toEqual({
      kind: 'UNREADABLE',
      sentence: 'Some of the values are money and some are not. One scale cannot show both: draw a table.',
    });
  });
});
