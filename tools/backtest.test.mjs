import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inSprints, readHistories } from './backtest-file.mjs';

const day = (at) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
const weeks = (team, finished) => finished.map((items, at) => `${team},${day(7 * at)},${items}`);
const csv = (...rows) => ['team,period,finished', ...rows.flat()].join('\n');

describe('The histories of a file', () => {
  it('are weeks when the days are a week apart, and a week without a row finished nothing', () => {
    const rows = weeks('Lint', [3, 1, 4, 1]);
    const { teams, weekly, periodDays } = readHistories(csv(rows.filter((_, at) => at !== 2)));
    expect({ weekly, periodDays }).toEqual({ weekly: true, periodDays: 7 });
    expect(teams[0].finished).toEqual([3, 1, 0, 1]);
  });

  it('are sprints as long as their days are apart', () => {
    const rows = [0, 21, 42].map((at) => `Lint,${day(at)},5`);
    const { weekly, periodDays, teams } = readHistories(csv(rows));
    expect({ weekly, periodDays }).toEqual({ weekly: false, periodDays: 21 });
    expect(teams[0].endDays.map((end) => end - teams[0].endDays[0])).toEqual([0, 21, 42]);
  });

  it('are put in order by day, ISO week or number, under other headings too', () => {
    const text = 'project,sprint,issues_completed,added\r\nA,Sprint 10,1,0\r\n"A",Sprint 9,2,0\r\n';
    expect(readHistories(text)).toMatchObject({
      dated: false,
      periodDays: 14,
      teams: [{ finished: [2, 1] }],
    });
    const byWeek = readHistories(csv('A,2021-W01,2', 'A,2020-W53,1'));
    expect(byWeek).toMatchObject({ weekly: true, teams: [{ finished: [1, 2] }] });
  });

  it('add up rows of one day, and take numbers for weeks when told so', () => {
    expect(
      readHistories(csv('A,2024-01-01,2', 'A,2024-01-01,3', 'A,2024-01-08,1')).teams[0].finished,
    ).toEqual([5, 1]);
    expect(readHistories(csv('A,1,2', 'A,2,3'), { weeks: true })).toMatchObject({
      weekly: true,
      periodDays: 7,
    });
  });

  it('without days are of the same time by their numbers, else by their order', () => {
    const ends = (...rows) => {
      const { teams, numbered } = readHistories(csv(rows));
      return { numbered, ends: teams.map(({ endDays }) => endDays) };
    };
    expect(ends('A,1,2', 'A,2,3', 'B,Sprint 2,1', 'B,Sprint 3,4')).toEqual({
      numbered: true,
      ends: [
        [14, 28],
        [28, 42],
      ],
    });
    const nth = { numbered: false, ends: [[14, 28], [14]] };
    expect(ends('A,first,2', 'A,second,3', 'B,7,1')).toEqual(nth);
    expect(ends('A,Red 1,2', 'A,Blue 1,3', 'B,7,1')).toEqual(nth);
  });

  it('make sprints of whole weeks', () => {
    const { teams } = readHistories(csv(weeks('Lint', [1, 2, 3, 4, 5])));
    expect(inSprints(teams, 2)[0].finished).toEqual([3, 7]);
  });

  it('are refused with the line that is wrong', () => {
    expect(() => readHistories(csv('A,1,many'))).toThrow('Line 2: "many" is no number of finished items.');
    expect(() => readHistories(csv('A,1,'))).toThrow(RangeError);
    expect(() => readHistories('a,b\n1,2')).toThrow('The file needs the columns');
  });
});

describe('npm run backtest', () => {
  function asked(text, ...options) {
    const folder = mkdtempSync(join(tmpdir(), 'backtest-'));
    try {
      const file = join(folder, 'teams.csv');
      writeFileSync(file, text);
      const script = join(import.meta.dirname, 'backtest.mjs');
      return spawnSync(process.execPath, [script, file, ...options], { encoding: 'utf8' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const long = Array.from({ length: 40 }, (_, at) => (at * 7) % 11);

  it('prints weeks and sprints of a weekly file, the same every time', () => {
    const text = csv(weeks('Lint', long), weeks('Rust', long.toReversed()));
    const first = asked(text);
    expect(first.status).toBe(0);
    for (const heading of [
      'By week',
      '4 ahead: 16 forecasts, 2 teams',
      '13 ahead',
      'By sprint of 2 weeks',
      '6 ahead',
    ])
      expect(first.stdout).toContain(heading);
    expect(asked(text).stdout).toBe(first.stdout);
  });

  it('takes horizons, and says which history is too short', () => {
    const text = csv(long.map((items, at) => `Lint,${at + 1},${items}`));
    const { stdout } = asked(text, '--horizons', '2,60');
    expect(stdout).toContain('The periods are no days: periods of the same number count as the same time.');
    expect(stdout).toContain('2 ahead: 18 forecasts, 1 teams');
    expect(stdout).toContain('60 ahead: no history is long enough.');
  });

  it('says what is the same time when the periods have no numbers', () => {
    const letters = [...'abcdefghijkl'].map((letter, at) => `Lint,${letter},${at % 3}`);
    expect(asked(csv(letters)).stdout).toContain('the nth period of each team counts as the same time.');
  });

  it('explains itself without a file', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'backtest.mjs')], {
      encoding: 'utf8',
    });
    expect({ status, said: stderr.includes('--horizons') }).toEqual({ status: 2, said: true });
  });
});
