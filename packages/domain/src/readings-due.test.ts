import { describe, expect, it } from 'vitest';
import type { MetricId } from './ids.js';
import { dueReadings } from './readings-due.js';
import type { StandingReading } from './sort-readings.js';

const share = '00000000-0000-7000-8000-00000000000a' as MetricId;
const running = { stage: 'RUNNING', startedOn: '2026-11-02' } as const;
const claim = (design: 'ONE_ARM' | 'TWO_ARMS' | 'BEFORE_AFTER', period: 'DAY' | 'WEEK' = 'DAY') => [
  { metricId: share, design, period },
];

const read = (from: string, to = from, more: Partial<StandingReading> = {}): StandingReading => ({
  metricId: share,
  arm: 'PILOT',
  from,
  to,
  n: 40,
  sum: 20,
  sumOfSquares: null,
  struck: false,
  revision: 1,
  ...more,
});

describe('What is to be typed next', () => {
  it('begins with the first day, and tells how many days are missing', () => {
    expect(dueReadings(running, claim('ONE_ARM'), [], '2026-11-05')).toEqual([
      {
        metricId: share,
        arm: 'PILOT',
        period: 'DAY',
        from: '2026-11-02',
        to: '2026-11-02',
        behind: 3,
        last: null,
      },
    ]);
  });

  it('goes on behind the last reading, whatever order they came in', () => {
    const last = read('2026-11-04');
    const known = [last, read('2026-11-03'), read('2026-11-06', '2026-11-06', { struck: true })];
    expect(dueReadings(running, claim('ONE_ARM'), known, '2026-11-05')).toMatchObject([
      { from: '2026-11-05', to: '2026-11-05', behind: 0, last },
    ]);
  });

  it('counts whole weeks, and both arms of two', () => {
    const due = dueReadings(
      running,
      claim('TWO_ARMS', 'WEEK'),
      [read('2026-11-02', '2026-11-08')],
      '2026-11-20',
    );
    expect(due.map(({ arm, from, to, behind }) => [arm, from, to, behind])).toEqual([
      ['PILOT', '2026-11-09', '2026-11-15', 1],
      ['CONTROL', '2026-11-02', '2026-11-08', 2],
    ]);
  });

  it('asks nothing of the time before, and begins at the start when only that was read', () => {
    const before = read('2026-10-26', '2026-11-01', { arm: 'CONTROL' });
    const due = dueReadings(running, claim('BEFORE_AFTER'), [before], '2026-11-03');
    expect(due.map(({ arm, from }) => [arm, from])).toEqual([['PILOT', '2026-11-02']]);
  });

  it('asks once for a metric several criteria rest on, and nothing of a pilot that does not run', () => {
    const two = [...claim('ONE_ARM'), ...claim('ONE_ARM')];
    expect(dueReadings(running, two, [], '2026-11-05')).toHaveLength(1);
    expect(dueReadings({ stage: 'PROPOSED', startedOn: null }, two, [], '2026-11-05')).toEqual([]);
    expect(dueReadings({ stage: 'CLOSED', startedOn: '2026-11-02' }, two, [], '2026-11-05')).toEqual([]);
  });
});
