import { describe, expect, it } from 'vitest';
import { boardCsv, boardTables, plain } from './board-tables';

const origin = 'https://scrimmage.test';
const rows = {
  __typename: 'PilotSelection',
  stages: ['RUNNING'],
  outcomes: null,
  programIds: ['p1', 'p2'],
  unitIds: null,
  modes: null,
  due: null,
  ages: null,
  onHold: null,
  pastKillLine: true,
  waits: null,
};
const answer = {
  __typename: 'Portfolio',
  today: '2026-11-22',
  killed: { __typename: 'PilotCount', count: 3, rows },
  ages: {
    __typename: 'Ages',
    n: 9,
    medianDays: null,
    bands: [{ __typename: 'AgeCount', band: 'OLD', count: 2, rows }],
  },
  decisions: [
    {
      __typename: 'Pilot',
      id: 'x',
      key: 'SC-1',
      name: '=HYPERLINK("x")',
      viewerCan: { decideScale: true },
      waiting: { total: { __typename: 'Money', minorUnits: 123456, currency: 'EUR' } },
    },
    { __typename: 'Pilot', id: 'y', key: 'SC-2', name: 'Yen', waiting: null, tags: ['a', 'b'] },
  ],
};
const titles = { decisions: 'What must be decided?', ages: 'How old?' };

describe('the board page as tables', () => {
  const tables = boardTables(answer, titles, origin);
  const named = (title: string) => tables.find((table) => table.title === title);

  it('has one section a figure, those with a title first and in their order', () => {
    expect(tables.map(({ title }) => title)).toEqual([
      'What must be decided?',
      'How old?',
      'How old? (bands)',
      'Today',
      'Killed',
    ]);
  });

  it('opens what a figure counts by an address that says the same filter', () => {
    const opens = 'https://scrimmage.test/pilots?stage=RUNNING&program=p1&program=p2&killLine=past';
    expect(named('Killed')?.rows).toEqual([
      ['Count', 3],
      ['Opens', opens],
    ]);
    expect(named('How old? (bands)')).toEqual({
      title: 'How old? (bands)',
      columns: ['Band', 'Count', 'Opens'],
      rows: [['OLD', 2, opens]],
    });
  });

  it('gives money in whole units beside its currency, and leaves out ids and rights', () => {
    expect(named('What must be decided?')).toEqual({
      title: 'What must be decided?',
      columns: ['Key', 'Name', 'Waiting total', 'Waiting total currency', 'Waiting', 'Tags'],
      rows: [
        ['SC-1', '=HYPERLINK("x")', '1234.56', 'EUR', undefined, undefined],
        ['SC-2', 'Yen', undefined, undefined, null, 'a; b'],
      ],
    });
  });

  it('writes a file in which nothing runs as a formula, a blank line between its sections', () => {
    const csv = boardCsv(tables);
    expect(csv.startsWith('\uFEFFWhat must be decided?\r\nKey,Name,')).toBe(true);
    expect(csv).toContain(`SC-1,"'=HYPERLINK(""x"")",1234.56,EUR`);
    expect(csv).toContain('\r\n\r\nHow old?\r\nFigure,Value\r\nN,9\r\nMedian days,\r\n');
  });

  it('takes an answer as it came, without the names of its types', () => {
    expect(JSON.stringify(plain(answer))).not.toContain('__typename');
    expect(plain(answer)).toMatchObject({ ages: { n: 9, medianDays: null } });
  });
});
