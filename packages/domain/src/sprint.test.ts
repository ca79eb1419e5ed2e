import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.js';
import { milestoneKey, milestoneNumber } from './milestone.js';
import { milestoneInput, moveInput, rescopeInput } from './milestone-input.js';
import { checked } from './problems.js';
import {
  effectiveGoals,
  endedByCounts,
  nextSprintEndsIn,
  sprintCadence,
  sprintDays,
  sprintKey,
  sprintNumber,
  sprintWarnings,
  usualSprintDays,
} from './sprint.js';
import { closeSprintInput, sprintInput } from './sprint-input.js';
import { consistencySentence, momentumSentence, timeToValueSentence } from './sprint-words.js';

const goal = (text: string, effort: number | null = null) => ({ text, effort, met: null });
const fortnight = { startsOn: '2026-03-02', endsOn: '2026-03-15', goals: [goal('one')], plannedItems: null };
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');
const id = '01890000-0000-7000-8000-000000000001';

describe('A sprint', () => {
  it('is known by its key, as a milestone is', () => {
    expect(sprintKey(12)).toBe('SP-12');
    expect([sprintNumber('sp-12'), sprintNumber('SP-0'), sprintNumber('MS-1')]).toEqual([12, null, null]);
    expect([milestoneNumber(milestoneKey(4)), milestoneNumber('SP-4')]).toEqual([4, null]);
  });

  it('counts its first and its last day', () => {
    expect(sprintDays(fortnight)).toBe(14);
  });

  it('is as focused as its efforts are spread', () => {
    expect(effectiveGoals([goal('a', 3), goal('b', 3)])).toBe(2);
    expect(effectiveGoals([goal('a')])).toBeNull();
  });

  it('is warned of above four weeks, above three goals, and above what was ever finished', () => {
    expect(sprintWarnings({ ...fortnight, plannedItems: 8 }, 8)).toEqual([]);
    expect(sprintWarnings({ ...fortnight, plannedItems: 8 }, null)).toEqual([]);
    const much = {
      ...fortnight,
      endsOn: '2026-03-30',
      goals: 'abcd'.split('').map((text) => goal(text)),
      plannedItems: 9,
    };
    expect(sprintWarnings(much, 8)).toHaveLength(3);
    expect(sprintWarnings({ ...fortnight, endsOn: '2026-03-29' }, null)).toEqual([]);
  });
});

describe('A sprint of which only counts are known', () => {
  it('was met, partly met or missed by what was planned, or by whether anything was finished', () => {
    expect([endedByCounts(8, 9), endedByCounts(8, 7), endedByCounts(8, 0), endedByCounts(0, 0)]).toEqual([
      'MET',
      'PARTLY',
      'MISSED',
      'MET',
    ]);
    expect([endedByCounts(null, 1), endedByCounts(null, 0)]).toEqual(['MET', 'MISSED']);
  });
});

describe('The next sprint of a team', () => {
  it('is the open one, or one of its usual length', () => {
    expect(usualSprintDays([])).toBe(14);
    const week = { startsOn: '2026-01-05', endsOn: '2026-01-11' };
    expect(usualSprintDays([week, week, fortnight])).toBe(7);
    expect(nextSprintEndsIn([], 7, '2026-03-05')).toBe(7);
    expect(nextSprintEndsIn([fortnight], 7, '2026-03-05')).toBe(10);
    expect(nextSprintEndsIn([week], 7, '2026-03-05')).toBe(0);
  });

  it('comes as far apart as the last ones did: weekends count, one long break does not', () => {
    const workdays = (startsOn: string) => ({ startsOn, endsOn: addDays(startsOn, 11) });
    const mondays = ['2026-01-05', '2026-01-19', '2026-02-02', '2026-03-30', '2026-04-13'];
    expect(sprintCadence(mondays.map(workdays))).toBe(14);
    expect(sprintCadence([workdays('2026-01-05')])).toBe(12);
    expect(sprintCadence([])).toBe(14);
    const parallel = { startsOn: '2026-01-05', endsOn: '2026-01-18' };
    expect(sprintCadence([parallel, parallel, parallel])).toBe(14);
  });
});

describe('What is planned', () => {
  const given = {
    pilotId: id,
    focus: 'Refunds in a day',
    goals: [{ text: 'a' }],
    startsOn: '2026-03-02',
    endsOn: '2026-03-15',
  };
  const paths = (schema: Parameters<typeof checked>[0], input: object) =>
    checked(schema, input).problems.map(({ path }) => path);

  it('is of one team, pilot or program, and ends after it starts', () => {
    expect(paths(sprintInput, given)).toEqual([]);
    expect(paths(sprintInput, { ...given, programId: id })).toEqual(['pilotId']);
    expect(paths(sprintInput, { ...given, endsOn: '2026-03-01' })).toEqual(['endsOn']);
    expect(paths(sprintInput, { ...given, endsOn: '2027-03-03' })).toEqual(['endsOn']);
    expect(paths(sprintInput, { ...given, goals: [], capacity: 0 })).toEqual(['goals', 'capacity']);
  });

  it('ends with moves of milestones, each once, unless it was cancelled', () => {
    const move = { milestoneId: id, finished: 1 };
    const close = { outcome: 'MET', goalsMet: [true], moves: [move] };
    expect(paths(closeSprintInput, close)).toEqual([]);
    expect(paths(closeSprintInput, { ...close, moves: [move, move] })).toEqual(['moves']);
    expect(paths(closeSprintInput, { ...close, outcome: 'CANCELLED' })).toEqual(['moves']);
    expect(paths(closeSprintInput, { ...close, evidenceUrl: 'javascript:alert(1)' })).toEqual([
      'evidenceUrl',
    ]);
  });

  it('is a milestone with something to finish, moved and counted anew with a reason', () => {
    const part = { pilotId: id, remaining: 3 };
    const milestone = { programId: id, laneId: id, name: 'Every refund', parts: [part] };
    expect(paths(milestoneInput, milestone)).toEqual([]);
    expect(paths(milestoneInput, { ...milestone, parts: [{ ...part, remaining: 0 }] })).toEqual(['parts']);
    expect(paths(milestoneInput, { ...milestone, parts: [{ ...part, teamId: id }] })).toEqual([
      'parts.0.pilotId',
    ]);
    expect(paths(moveInput, { wantedOn: null, reason: ' ' })).toEqual(['reason']);
    expect(paths(rescopeInput, { parts: [], reason: 'Not wanted any more.' })).toEqual([]);
  });
});

describe('What sprints say of a team', () => {
  it('says its runs with the chance of luck, its evenness and its time to value', () => {
    const run = { current: 2, longest: 3, share: 0.5, chance: 0.25, n: 8 };
    expect(plain(momentumSentence(run))).toBe(
      'The last 2 sprints brought something (by luck alone: 25 %); 50 % of 8 sprints brought something.',
    );
    expect(momentumSentence({ ...run, current: 0, chance: null })).toMatch(
      /^The last sprint missed its focus/,
    );
    expect(momentumSentence({ current: 0, longest: 0, share: null, chance: null, n: 0 })).toBe(
      'No sprint was closed yet.',
    );
    expect(plain(consistencySentence({ variation: 0.2, goalsMet: 0.5, n: 6, counted: 4 }))).toBe(
      '50 % of the goals were met. Finished items vary by 20 % around their mean over 4 sprints.',
    );
    expect(timeToValueSentence({ days: 1, open: true })).toBe('No value accepted in 1 day since the start.');
    expect(timeToValueSentence({ days: 30, open: false })).toBe('First value accepted after 30 days.');
  });
});
