import { describe, expect, it } from 'vitest';
import { fitsMark, guessedFields, type PlaceChoice, placesOfAnswer } from './tile-choices.js';

const answer = {
  portfolio: { asOf: '2026-11-22T12:00:00Z', total: { count: 24 } },
  pilots: {
    totalCount: 2,
    edges: [
      {
        cursor: 'a',
        node: {
          key: 'SC-1',
          name: 'One',
          lead: { name: 'Priya' },
          effect: { value: 0.4, low: 0.1, high: 0.7 },
        },
      },
      {
        cursor: 'b',
        node: { key: 'SC-2', name: 'Two', lead: null, effect: { value: 1, low: null, high: 2 } },
      },
    ],
  },
};
const placeAt = (path: string, of: unknown = answer): PlaceChoice => {
  const found = placesOfAnswer(of).find((place) => place.path === path);
  if (!found) throw new Error(`nothing at ${path}`);
  return found;
};

describe('The places of an answer', () => {
  it('are rows with what stands in them, the likeliest first, and single values', () => {
    expect(placesOfAnswer(answer).map(({ path, kind, rows }) => [path, kind, rows])).toEqual([
      ['pilots.edges.node', 'ROWS', 2],
      ['pilots.edges.node.lead', 'ROWS', 1],
      ['pilots.edges', 'ROWS', 2],
      ['pilots.edges.node.effect', 'ROWS', 2],
      ['portfolio', 'ROWS', 1],
      ['portfolio.total', 'ROWS', 1],
      ['pilots', 'ROWS', 1],
      ['portfolio.asOf', 'VALUE', 1],
      ['portfolio.total.count', 'VALUE', 1],
      ['pilots.totalCount', 'VALUE', 1],
    ]);
  });

  it('say which fields are numbers, also where some are missing', () => {
    expect(placeAt('pilots.edges.node').fields).toEqual([
      { path: 'key', numeric: false },
      { path: 'name', numeric: false },
      { path: 'lead.name', numeric: false },
      { path: 'effect.value', numeric: true },
      { path: 'effect.low', numeric: true },
      { path: 'effect.high', numeric: true },
    ]);
  });

  it.each([[null], ['x'], [[]], [{}], [{ a: [] }], [{ a: null }], [{ a: [[1]] }]])('of %j are none', (of) => {
    expect(placesOfAnswer(of)).toEqual([]);
  });

  it('leave out the names of types', () => {
    expect(placesOfAnswer({ a: { __typename: 'A', b: 1 } }).flatMap(({ fields }) => fields)).toEqual([
      { path: 'b', numeric: true },
    ]);
  });
});

describe('A mark', () => {
  it('fits where there is enough to draw', () => {
    const rows = placeAt('pilots.edges.node');
    const count = placeAt('pilots.totalCount');
    expect(fitsMark('NUMBER', count)).toBe(true);
    expect(fitsMark('NUMBER', rows)).toBe(false);
    expect(fitsMark('TABLE', count)).toBe(false);
    for (const mark of ['TABLE', 'LINE_WITH_BAND', 'FOREST', 'DUMBBELL'] as const)
      expect(fitsMark(mark, rows)).toBe(true);
    const names = placeAt('a', { a: [{ name: 'x', n: 1 }, { name: 'y' }] });
    expect(['FOREST', 'DUMBBELL'].map((mark) => fitsMark(mark as 'FOREST', names))).toEqual([false, false]);
    expect(fitsMark('LINE_WITH_BAND', names)).toBe(true);
    expect(fitsMark('LINE_WITH_BAND', placeAt('a', { a: [{ n: 1 }] }))).toBe(false);
    expect(fitsMark('LINE_WITH_BAND', placeAt('a', { a: [{ n: 1, m: 2 }] }))).toBe(true);
  });

  it('is offered fields by their names, none of them twice', () => {
    const chosen = (mark: 'FOREST' | 'DUMBBELL' | 'LINE_WITH_BAND' | 'TABLE', rows: readonly object[]) =>
      guessedFields(mark, placeAt('rows', { rows })).map(({ role, path }) => `${role} ${path}`);
    const row = { n: 3, name: 'x', effect: 2, low: 1, high: 4, day: '2026-11-22' };
    expect(chosen('FOREST', [row])).toEqual(['LABEL name', 'VALUE effect', 'LOW low', 'HIGH high']);
    expect(chosen('LINE_WITH_BAND', [row])).toEqual(['X day', 'VALUE effect', 'LOW low', 'HIGH high']);
    expect(chosen('TABLE', [{ a: 1, b: { c: 'x' } }])).toEqual(['COLUMN a', 'COLUMN b.c']);
    expect(chosen('TABLE', [{ id: 'u', name: 'x' }])).toEqual(['COLUMN name']);
    expect(chosen('TABLE', [{ id: 'u' }])).toEqual(['COLUMN id']);
    const wide = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`n${n}`, n]));
    expect(chosen('TABLE', [wide])).toHaveLength(12);
    const gap = { vendor: 'Halyard', promised: 0.6, carried: 0.2 };
    expect(chosen('DUMBBELL', [gap])).toEqual(['LABEL vendor', 'FROM promised', 'TO carried']);
  });

  it('takes fields in their order where names tell nothing, and half a band is none', () => {
    const rows = [{ colour: 'red', a: 1, b: 2, high: 3 }];
    expect(guessedFields('LINE_WITH_BAND', placeAt('rows', { rows }))).toEqual([
      { role: 'X', path: 'colour' },
      { role: 'VALUE', path: 'a' },
    ]);
  });
});

it('takes an amount with its currency for one value, not for rows of two', () => {
  const money = { minorUnits: 5, currency: 'EUR' };
  expect(placesOfAnswer({ total: money, list: [{ name: 'a', spent: money }] })).toEqual([
    {
      path: 'list',
      kind: 'ROWS',
      fields: [
        { path: 'name', numeric: false },
        { path: 'spent', numeric: true },
      ],
      rows: 1,
      listed: true,
    },
    { path: 'total', kind: 'VALUE', fields: [], rows: 1, listed: false },
  ]);
});

it('takes amounts in a list for rows, one in each currency', () => {
  const [list] = placesOfAnswer({ list: [{ minorUnits: 5, currency: 'EUR' }] });
  expect(list).toMatchObject({
    path: 'list',
    kind: 'ROWS',
    fields: [{ path: 'minorUnits' }, { path: 'currency' }],
  });
});
