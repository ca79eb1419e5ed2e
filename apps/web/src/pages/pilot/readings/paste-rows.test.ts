import { describe, expect, it } from 'vitest';
import { minutes, solved } from '../../../../test/support/a-criterion';
import { pastedRows } from './paste-rows';
import type { Lane } from './reading-rows';

const today = '2026-11-21';
const lane = (metric: Lane['metric'], arm: Lane['arm']): Lane => ({
  id: `${metric.id} ${arm}`,
  metric,
  arm,
  design: 'TWO_ARMS',
  period: 'DAY',
});
const lanes = [lane(solved, 'PILOT'), lane(solved, 'CONTROL')];
const none = new Map<number, { message: string }>();

describe('A pasted sheet', () => {
  it('is read row by row, and loses nothing', () => {
    const text =
      'from\tarm\tn\tsuccesses\n2026-11-19\tpilot\t40\t31\nsoon\tpilot\t40\t31\n2026-11-20\tpilot\t40\t55';
    const { rows, readings, wrong } = pastedRows(text, lanes, today, none);
    expect(rows.map(({ row, problem }) => [row, problem])).toEqual([
      [2, null],
      [3, '“soon” is not a day.'],
      [4, 'There are more successes than cases.'],
    ]);
    expect([readings.length, wrong]).toEqual([2, 2]);
    expect(rows[1]?.cells).toEqual(['soon', 'pilot', '40', '31']);
  });

  it('has the server’s problems on the rows it sent', () => {
    const refused = new Map([[1, { message: 'These days overlap another reading of this metric and arm.' }]]);
    const { rows } = pastedRows('2026-11-19,40,31\n2026-11-20,40,30', lanes, today, refused);
    expect(rows.map(({ problem }) => problem)).toEqual([
      null,
      'These days overlap another reading of this metric and arm.',
    ]);
  });

  it('asks which metric when there are several', () => {
    const { rows } = pastedRows('2026-11-19,40,31', [...lanes, lane(minutes, 'PILOT')], today, none);
    expect(rows[0]?.problem).toBe('Say which metric this is: the pilot has several.');
  });

  it('is empty while nothing is pasted', () => {
    expect(pastedRows('', lanes, today, none).readings).toEqual([]);
  });
});
