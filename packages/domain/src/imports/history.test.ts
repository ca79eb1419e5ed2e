import { describe, expect, it } from 'vitest';
import type { ProgramId } from '../ids.js';
import type { HistoryReader } from './history-desk.js';
import { type HistoryChoice, rememberHistory, settleHistory, surveyHistory } from './history-mapping.js';
import { guessHistoryColumns, type HistoryKind } from './history-words.js';
import { newMapping } from './mapping-memory.js';
import { sprintHistory } from './sprint-history.js';
import { weekHistory } from './week-history.js';

const quays = 'p1' as ProgramId;
const said = { programId: quays, sprintDays: null, lastEndsOn: null };
const now = { timeZone: 'Europe/Berlin', today: '2026-11-22' };
const memory = (kind: HistoryKind) => newMapping('past', kind);

function settled(
  kind: HistoryKind,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  choice: Partial<HistoryChoice> = {},
) {
  const columns = guessHistoryColumns(kind, header, rows).map(({ name, target }) => ({ name, target }));
  const survey = surveyHistory(choice.columns ?? columns);
  for (const row of rows) survey.add(row);
  return settleHistory(header, { columns, ...said, ...choice }, survey.told(), memory(kind), now);
}

function read(
  kind: HistoryKind,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  choice: Partial<HistoryChoice> = {},
) {
  const found = settled(kind, header, rows, choice);
  if (!found.ok) throw new Error(JSON.stringify(found));
  const programOf = (name: string) => (name === 'Locks' ? ('p2' as ProgramId) : null);
  const reader: HistoryReader = (kind === 'SPRINTS' ? sprintHistory : weekHistory)(found.mapping, programOf);
  const taken = rows.map((cells, at) => reader.add({ row: at + 2, cells, surplus: 0 }));
  const told = taken.map((one) =>
    one.is === 'REFUSED' ? one.remarks.map(({ sentence }) => sentence).join(' ') : one.is,
  );
  return { told, sprints: reader.sprints(), mapping: found.mapping };
}

describe('The columns of a team’s past', () => {
  const targets = (kind: HistoryKind, header: readonly string[], row: readonly string[]) =>
    guessHistoryColumns(kind, header, [row]).map(({ target }) => target);

  it('are guessed by their names and by what stands in them', () => {
    expect(
      targets(
        'SPRINTS',
        ['Team', 'Sprint name', 'Start date', 'End date', 'Committed', 'Completed', 'Added'],
        ['Cranes', 'Ropes', '2026-01-05', '2026-01-18', '8', '7', '1'],
      ),
    ).toEqual(['TEAM', 'SPRINT', 'STARTS_ON', 'ENDS_ON', 'PLANNED', 'FINISHED', 'ADDED']);
    expect(
      targets('SPRINTS', ['project', 'week_start', 'issues_completed'], ['Cranes', '2026-01-05', '7']),
    ).toEqual(['TEAM', 'STARTS_ON', 'FINISHED']);
    expect(targets('SPRINTS', ['team', 'sprint', 'finished'], ['Cranes', '12', '7'])).toEqual([
      'TEAM',
      'SPRINT_ORDER',
      'FINISHED',
    ]);
    expect(targets('SPRINTS', ['team', 'period', 'finished'], ['Cranes', '2026-W05', '7'])).toEqual([
      'TEAM',
      'STARTS_ON',
      'FINISHED',
    ]);
    expect(
      targets('FINISHED_ITEMS', ['Key', 'Project', 'Created', 'Resolved'], ['C-1', 'C', '1/2/26', '2/2/26']),
    ).toEqual(['KEEP', 'TEAM', 'KEEP', 'FINISHED_ON']);
  });
});

describe('A file of sprints', () => {
  const header = ['Team', 'Sprint', 'Start', 'End', 'Planned', 'Finished', 'Added', 'Program'];

  it('becomes sprints with their days in whatever shape, oldest first within each team', () => {
    const { told, sprints } = read('SPRINTS', header, [
      ['Cranes', 'Ropes', '19 Jan 2026', '2026-02-01', '8', '9', '2', ''],
      ['Cranes', 'Hooks', '2026-01-05T08:00:00Z', '18/01/2026', '8', '7', '', ''],
      ['Locks', 'Gates', '2026-W02', '2026-W03', '', '1,200', '', 'Locks'],
    ]);
    expect(told).toEqual(['TAKEN', 'TAKEN', 'TAKEN']);
    expect(sprints.map(({ focus, startsOn, endsOn }) => [focus, startsOn, endsOn])).toEqual([
      ['Hooks', '2026-01-05', '2026-01-18'],
      ['Ropes', '2026-01-19', '2026-02-01'],
      ['Gates', '2026-01-05', '2026-01-18'],
    ]);
    expect(
      sprints.map(({ planned, finished, added, programId }) => [planned, finished, added, programId]),
    ).toEqual([
      [8, 7, null, 'p1'],
      [8, 9, 2, 'p1'],
      [null, 1_200, null, 'p2'],
    ]);
  });

  it('refuses a row with every reason, in plain sentences', () => {
    const { told, sprints } = read('SPRINTS', header, [
      ['Cranes', 'A', '2026-01-05', '2026-01-18', '8', '-3', '1', ''],
      ['Cranes', 'B', '2026-01-05', '2026-01-18', '8', '', 'many', ''],
      ['Cranes', 'C', '2026-01-05', '2026-01-18', '', '2.5', '', 'Nobody knows'],
      ['', 'D', '', '', '', '4', '', ''],
      ['Cranes', 'E', '2026-01-18', '2026-01-05', '', '4', '', ''],
      ['Cranes', 'F', '2026-11-16', '2026-11-29', '', '4', '', ''],
      ['Cranes', 'G', '30/02/2026', '2026-03-05', '', '4', '', ''],
      ['', '', '', '', '', '', '', ''],
    ]);
    expect(told).toEqual([
      '“-3” is below zero: the finished items are counted.',
      'The row lacks the finished items; write 0 where none was. “many” is no number of items: the added items are counted.',
      'There is no program “Nobody knows”. Make it first. “2.5” is no number of items: the finished items are counted.',
      'The row lacks the team. The row lacks its days.',
      'The sprint ends before it starts.',
      'It ends on 29 November 2026: bring it in when it is over.',
      '“30/02/2026” is no day of the calendar.',
      'BLANK',
    ]);
    expect(sprints).toEqual([]);
  });

  it('takes a sprint once, by its team, name and first day', () => {
    const { told } = read('SPRINTS', header, [
      ['Cranes', 'Ropes', '2026-01-05', '2026-01-18', '', '7', '', ''],
      ['cranes ', 'ROPES', '2026-01-05', '2026-01-18', '', '8', '', ''],
      ['Cranes', 'Ropes', '2026-01-19', '2026-02-01', '', '9', '', ''],
      ['Hooks', 'Ropes', '2026-01-05', '2026-01-18', '', '9', '', ''],
    ]);
    expect(told).toEqual(['TAKEN', 'Row 2 is the same sprint of the same team.', 'TAKEN', 'TAKEN']);
  });

  it('tells how long a sprint is from the days between two where only one of its days is known', () => {
    const rows = ['2026-01-05', '2026-01-12', '2026-01-26', '2026-02-02'].map((day) => ['Cranes', day, '3']);
    const { sprints, mapping } = read('SPRINTS', ['team', 'week', 'finished'], rows);
    expect(mapping.sprintDays).toBe(7);
    expect(sprints[0]).toMatchObject({
      focus: 'From 5 January 2026',
      endsOn: '2026-01-11',
      knownBy: 'FIRST_DAY',
      spans: false,
    });
    const ends = read('SPRINTS', ['team', 'end', 'finished'], rows, { sprintDays: 10 }).sprints;
    expect([ends[0]?.startsOn, ends[0]?.knownBy]).toEqual(['2025-12-27', 'LAST_DAY']);
  });

  it('lets sprints with numbers instead of days follow each other up to the day somebody says', () => {
    const rows = [
      ['Cranes', '10', '5'],
      ['Cranes', '9', '4'],
      ['Hooks', '7', '1'],
      ['Cranes', 'Sprint 8', '3'],
      ['Cranes', 'next', '3'],
    ];
    const asked = settled('SPRINTS', ['team', 'order', 'finished'], rows);
    expect(!asked.ok && asked.problems.map(({ path, code }) => [path, code])).toEqual([
      ['lastEndsOn', 'NO_LAST_DAY'],
    ]);
    const early = settled('SPRINTS', ['team', 'order', 'finished'], rows, { lastEndsOn: '2026-11-22' });
    expect(!early.ok && early.problems.map(({ code }) => code)).toEqual(['NOT_OVER']);
    const { told, sprints } = read('SPRINTS', ['team', 'order', 'finished'], rows, {
      lastEndsOn: '2026-11-15',
    });
    expect(told.at(-1)).toBe('“next” is no number.');
    expect(sprints.map(({ focus, startsOn, endsOn }) => [focus, startsOn, endsOn])).toEqual([
      ['Sprint 8', '2026-10-05', '2026-10-18'],
      ['Sprint 9', '2026-10-19', '2026-11-01'],
      ['Sprint 10', '2026-11-02', '2026-11-15'],
      ['Sprint 7', '2026-11-02', '2026-11-15'],
    ]);
  });

  it('takes the order of the file where there are neither days nor numbers', () => {
    const rows = ['Ropes', 'Hooks'].map((name) => ['Cranes', name, '5']);
    const { sprints } = read('SPRINTS', ['team', 'sprint', 'finished'], rows, {
      lastEndsOn: '2026-11-15',
      sprintDays: 7,
    });
    expect(sprints.map(({ focus, endsOn }) => [focus, endsOn])).toEqual([
      ['Ropes', '2026-11-08'],
      ['Hooks', '2026-11-15'],
    ]);
  });

  it('asks for the program, and never guesses which number of a day is the month', () => {
    const rows = [['Cranes', '03/04/2026', '5']];
    const asked = settled('SPRINTS', ['team', 'start', 'finished'], rows, { programId: null });
    expect(
      !asked.ok && [asked.problems.map(({ path }) => path), asked.unclear.map(({ name }) => name)],
    ).toEqual([['programId'], ['start']]);
    const columns = [
      { name: 'team', target: 'TEAM' as const },
      { name: 'start', target: 'STARTS_ON' as const, dateOrder: 'MDY' as const },
      { name: 'finished', target: 'FINISHED' as const },
    ];
    expect(read('SPRINTS', ['team', 'start', 'finished'], rows, { columns }).sprints[0]?.startsOn).toBe(
      '2026-03-04',
    );
    const next = rememberHistory(memory('SPRINTS'), { ...said, columns, sprintDays: 10 });
    expect(next).toMatchObject({ programId: 'p1', sprintDays: 10, dateOrders: { start: 'MDY' } });
  });
});

describe('A file of finished items', () => {
  const header = ['Team', 'Resolved'];

  it('is counted week by week from Monday to Sunday, where the people are, with the weeks in which nothing was finished', () => {
    const { told, sprints } = read('FINISHED_ITEMS', header, [
      ['Cranes', '2026-03-02'],
      ['cranes', '2026-03-08'],
      // Sunday night in London is Monday in Berlin.
      ['Cranes', '2026-03-08T23:30:00.000+0000'],
      ['Cranes', '23/Mar/26 4:05 PM'],
      ['Hooks', '20260302'],
    ]);
    expect(told).toEqual(['TAKEN', 'TAKEN', 'TAKEN', 'TAKEN', 'TAKEN']);
    expect(sprints.map(({ team, focus, finished, rows, row }) => [team, focus, finished, rows, row])).toEqual(
      [
        ['Cranes', 'Week of 2 March 2026', 2, 2, 2],
        ['Cranes', 'Week of 9 March 2026', 1, 1, 4],
        ['Cranes', 'Week of 16 March 2026', 0, 0, null],
        ['Cranes', 'Week of 23 March 2026', 1, 1, 5],
        ['Hooks', 'Week of 2 March 2026', 1, 1, 6],
      ],
    );
    expect(sprints[0]).toMatchObject({ startsOn: '2026-03-02', endsOn: '2026-03-08', spans: true });
  });

  it('leaves the week that is not over out, and what has no day, with the reason', () => {
    const { told } = read('FINISHED_ITEMS', header, [
      ['Cranes', '2026-11-22'],
      ['Cranes', '2026-11-15'],
      ['Cranes', '2027-01-01'],
      ['Cranes', ''],
      ['Cranes', 'soon'],
      ['Cranes', '1969-12-31'],
      ['', 'n/a'],
    ]);
    expect(told).toEqual([
      'The week of 16 November 2026 is not over: half a week would look like a bad one.',
      'TAKEN',
      '1 January 2027 is still to come.',
      'The row lacks the day it was finished.',
      '“soon” is not a day.',
      '“1969-12-31” lies before 1970.',
      'BLANK',
    ]);
  });

  it('never makes more weeks than fit, however far apart two days lie', () => {
    const teams = Array.from({ length: 12 }, (_, at) => `Team ${at}`);
    const rows = teams.flatMap((team) => [
      [team, '1970-01-05'],
      [team, '2026-01-05'],
    ]);
    const { told, sprints } = read('FINISHED_ITEMS', header, rows);
    expect(sprints.length).toBeLessThanOrEqual(20_000);
    expect(told.filter((one) => one.includes('at most 20,000')).length).toBeGreaterThan(0);
  });
});
