import { describe, expect, it } from 'vitest';
import { dashboardInput, dashboardSharingInput, mostTiles } from './dashboard-input.js';
import { checked } from './problems.js';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const tile = {
  tileId: id(1),
  title: 'Open pilots',
  query: '{ portfolio { total } }',
  path: 'portfolio.total',
  mark: 'NUMBER',
  width: 3,
  height: 1,
};
const save = (...tiles: readonly object[]) => checked(dashboardInput, { title: 'Monday', tiles });
const wrong = (change: object) => save({ ...tile, ...change }).problems.map(({ path }) => path);

describe('a dashboard that is saved', () => {
  it('is cleaned, and has what was left out', () => {
    expect(checked(dashboardInput, { title: ' Monday  board ', tiles: [tile] })).toEqual({
      value: {
        id: null,
        title: 'Monday board',
        tiles: [{ ...tile, operationName: null, variables: {}, fields: [] }],
      },
      problems: [],
    });
  });

  it('may be empty, and has a title', () => {
    expect(save().problems).toEqual([]);
    expect(checked(dashboardInput, { title: ' ', tiles: [] }).problems).toMatchObject([{ path: 'title' }]);
  });

  it.each([
    ['query', { query: '' }],
    ['query', { query: 'x'.repeat(10_001) }],
    ['title', { title: 'x'.repeat(201) }],
    ['path', { path: 'a[0]' }],
    ['path', { path: '' }],
    ['mark', { mark: 'PIE' }],
    ['width', { width: 13 }],
    ['width', { width: 1 }],
    ['width', { mark: 'TABLE', width: 3 }],
    ['height', { height: 7 }],
    ['height', { height: 0.5 }],
    ['tileId', { tileId: 'one' }],
    ['variables', { variables: '[]' }],
    ['variables', { variables: JSON.stringify({ text: 'x'.repeat(9_995) }) }],
    ['variables', { variables: '{' }],
    ['variables', { variables: JSON.stringify({ text: 'a\0b' }) }],
    ['variables', { variables: JSON.stringify({ 'a\0b': 1 }) }],
  ])('has a problem with the %s of %j', (field, change) => {
    expect(wrong(change)).toEqual([`tiles.0.${field}`]);
  });

  it('has at most as many tiles as are read, each with an id of its own', () => {
    const many = Array.from({ length: mostTiles + 1 }, (_, n) => ({ ...tile, tileId: id(n + 1) }));
    expect(save(...many.slice(1)).problems).toEqual([]);
    expect(save(...many).problems).toMatchObject([{ path: 'tiles' }]);
    expect(save(tile, tile).problems).toMatchObject([{ message: 'Give each tile an id of its own.' }]);
  });
});

describe('the fields of a mark', () => {
  const field = (role: string, path = 'value') => ({ role, path });
  const drawn = (mark: string, ...roles: readonly string[]) =>
    wrong({ mark, width: 6, fields: roles.map((role) => field(role)) });

  it.each([
    ['NUMBER', []],
    ['TABLE', ['COLUMN', 'COLUMN']],
    ['LINE_WITH_BAND', ['X', 'VALUE']],
    ['LINE_WITH_BAND', ['X', 'VALUE', 'LOW', 'HIGH']],
    ['FOREST', ['LABEL', 'VALUE', 'LOW', 'HIGH']],
    ['DUMBBELL', ['LABEL', 'FROM', 'TO']],
  ])('are enough: %s %j', (mark, roles) => {
    expect(drawn(mark, ...roles)).toEqual([]);
  });

  it.each([
    ['NUMBER', ['VALUE']],
    ['TABLE', ['VALUE']],
    ['LINE_WITH_BAND', ['X']],
    ['LINE_WITH_BAND', ['X', 'VALUE', 'LOW']],
    ['FOREST', ['LABEL', 'VALUE', 'LOW']],
    ['DUMBBELL', ['LABEL', 'FROM', 'TO', 'TO']],
    ['TABLE', Array(13).fill('COLUMN')],
  ])('are not right: %s %j', (mark, roles) => {
    expect(drawn(mark, ...roles)).toEqual(['tiles.0.fields']);
  });
});

describe('sharing', () => {
  it('says nothing that is not said', () => {
    const nothing = { sharing: null, linkDays: null, endLink: false };
    expect(checked(dashboardSharingInput, {})).toMatchObject({ value: nothing });
    expect(checked(dashboardSharingInput, { sharing: null, linkDays: null, endLink: null })).toMatchObject({
      value: nothing,
    });
  });

  it.each([1, 60])('gives a link %s days', (linkDays) => {
    expect(checked(dashboardSharingInput, { linkDays })).toMatchObject({ value: { linkDays } });
  });

  it.each([0, 61, 1.5])('gives no link %s days', (linkDays) => {
    expect(checked(dashboardSharingInput, { linkDays }).problems).toMatchObject([{ path: 'linkDays' }]);
  });
});
