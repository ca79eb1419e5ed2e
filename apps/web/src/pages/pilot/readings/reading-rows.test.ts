import { describe, expect, it } from 'vitest';
import { minutes, solved } from '../../../../test/support/a-criterion';
import {
  casesField,
  dueRows,
  lanesOf,
  problemsByRow,
  readingOf,
  readingProblems,
  typedRows,
  valueField,
} from './reading-rows';

const criteria = [
  { id: 'c1', design: 'TWO_ARMS', period: 'DAY', metric: solved },
  { id: 'c2', design: 'TWO_ARMS', period: 'DAY', metric: solved },
  { id: 'c3', design: 'BEFORE_AFTER', period: 'WEEK', metric: minutes },
] as unknown as Parameters<typeof lanesOf>[0]['criteria'];
const due = (metric: { readonly id: string }, arm: string, from: string, to: string, period = 'DAY') => ({
  metric,
  arm,
  period,
  from,
  to,
  behind: 1,
  last: null,
});
const pilotWith = (...readingsDue: readonly object[]) =>
  ({ criteria, readingsDue }) as unknown as Parameters<typeof dueRows>[0];
const today = '2026-11-21';

describe('Readings that are due', () => {
  it('are counted in the arms their criteria need, each metric once', () => {
    expect(lanesOf({ criteria }).map(({ metric, arm }) => [metric.name, arm])).toEqual([
      ['Solved at first contact', 'PILOT'],
      ['Solved at first contact', 'CONTROL'],
      ['Minutes a visit', 'PILOT'],
      ['Minutes a visit', 'CONTROL'],
    ]);
  });

  it('are every period that is over, the arms of one below each other', () => {
    const pilot = pilotWith(
      due(solved, 'PILOT', '2026-11-20', '2026-11-20'),
      due(solved, 'CONTROL', '2026-11-20', '2026-11-20'),
      due(minutes, 'PILOT', '2026-11-16', '2026-11-22', 'WEEK'),
    );
    const { rows, more, nextOn } = dueRows(pilot, today);
    expect(rows.map(({ lane, from, to }) => [lane.arm, from, to])).toEqual([
      ['PILOT', '2026-11-20', '2026-11-20'],
      ['CONTROL', '2026-11-20', '2026-11-20'],
      ['PILOT', '2026-11-21', '2026-11-21'],
      ['CONTROL', '2026-11-21', '2026-11-21'],
    ]);
    expect([more, nextOn]).toEqual([0, null]);
  });

  it('are a week at most at once; what is further behind is counted', () => {
    const { rows, more } = dueRows(pilotWith(due(solved, 'PILOT', '2026-11-01', '2026-11-01')), today);
    expect([rows.length, rows[0]?.from, rows.at(-1)?.to, more]).toEqual([7, '2026-11-01', '2026-11-07', 14]);
  });

  it('are none while the next period still runs, and say when it is over', () => {
    const pilot = pilotWith(due(minutes, 'PILOT', '2026-11-16', '2026-11-22', 'WEEK'));
    expect(dueRows(pilot, today)).toEqual({ rows: [], more: 0, nextOn: '2026-11-22' });
  });
});

describe('A typed reading', () => {
  const [row, second] = dueRows(pilotWith(due(solved, 'PILOT', '2026-11-20', '2026-11-20')), today).rows;
  if (!row || !second) throw new Error('Two days are due.');
  const lanes = lanesOf({ criteria });

  it('is sent only when something was typed into it', () => {
    expect(typedRows([row, second], { [casesField(second)]: '40' })).toEqual([second]);
    expect(typedRows([row, second], { [casesField(row)]: '  ' })).toEqual([]);
  });

  it('is counted as its metric is', () => {
    const typed = { [casesField(row)]: '1,240', [valueField(row)]: '744' };
    expect(readingOf(row, typed)).toMatchObject({ n: 1240, successes: 744, sum: null });
    const mean = { ...row, lane: { ...row.lane, metric: minutes } };
    expect(readingOf(mean, { ...typed, [valueField(row)]: '480,5' })).toMatchObject({
      successes: null,
      sum: 480.5,
    });
  });

  it('has its mistakes beside it', () => {
    const readings = [
      readingOf(row, { [casesField(row)]: '40', [valueField(row)]: '31' }),
      readingOf(second, { [casesField(second)]: '40', [valueField(second)]: '41' }),
    ];
    expect(readingProblems(readings, lanes, today)).toEqual(
      new Map([[1, { field: 'successes', message: 'There are more successes than cases.' }]]),
    );
    const half = [readingOf(row, { [casesField(row)]: '40' })];
    expect(readingProblems(half, lanes, today).get(0)?.field).toBe('successes');
  });

  it('is found by the place the server names', () => {
    const message = 'These days overlap another reading of this metric and arm.';
    expect(
      problemsByRow([
        { path: 'readings.3.from', message },
        { path: 'pilotId', message },
      ]),
    ).toEqual(new Map([[3, { field: 'from', message }]]));
  });
});
