import { describe, expect, it } from 'vitest';
import { timeToStop, timeToStopSentence } from './time-to-stop.js';

const failure = (startedOn: string | null, seenOn: string, stoppedOn: string | null) => ({
  startedOn,
  seenOn,
  stoppedOn,
});

describe('The time until failures stop', () => {
  it('runs from their beginning, or from when they were seen, and leaves out those that go on', () => {
    const failures = [
      failure('2026-11-01', '2026-11-03', '2026-11-03'),
      failure(null, '2026-11-03', '2026-11-03'),
      failure(null, '2026-11-03', '2026-11-04'),
      failure('2026-11-01', '2026-11-03', '2026-11-11'),
      failure('2026-11-01', '2026-11-03', '2026-11-21'),
      failure(null, '2026-11-03', null),
    ];
    const told = timeToStop(failures);
    expect(told).toEqual({ n: 5, median: 2, p90: 16, open: 1 });
    expect(timeToStopSentence(told)).toBe(
      'Half of 5 failures were stopped within 2 days of their beginning, nine in ten within 16 days. 1 more goes on, or nobody has said.',
    );
  });

  it('is not told of fewer than five', () => {
    const told = timeToStop([failure(null, '2026-11-03', '2026-11-04'), failure(null, '2026-11-03', null)]);
    expect(told).toEqual({ n: 1, median: null, p90: null, open: 1 });
    expect(timeToStopSentence({ ...told, open: 2 })).toBe(
      'Too few to tell: 1 failure stopped, and below 5 nothing is said. 2 more go on, or nobody has said.',
    );
    expect(timeToStopSentence(timeToStop([]))).toBe(
      'Too few to tell: no failures stopped, and below 5 nothing is said.',
    );
  });
});
