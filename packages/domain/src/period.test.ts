import { describe, expect, it } from 'vitest';
import { type Period, periodProblem, periodSentence, periodWords, usualPeriods } from './period.js';

const period = (from: string | null, to: string | null): Period => ({ from, to });

describe('a period', () => {
  it('may be open on either side, and may be a single day', () => {
    for (const fine of [
      period(null, null),
      period('2026-01-01', null),
      period(null, '2026-01-01'),
      period('2026-01-01', '2026-01-01'),
    ])
      expect(periodProblem(fine)).toBeNull();
  });

  it('cannot end before it begins', () => {
    expect(periodProblem(period('2026-03-01', '2026-02-28'))).toBe(
      'The period ends before it begins: choose a last day that is the first day or later.',
    );
  });

  it('is told by its days', () => {
    expect(periodWords(period('2026-07-01', '2026-09-30'))).toBe('1 July 2026 to 30 September 2026');
    expect(periodWords(period('2026-07-01', '2026-07-01'))).toBe('1 July 2026');
    expect(periodWords(period('2026-07-01', null))).toBe('from 1 July 2026 on');
    expect(periodWords(period(null, '2026-09-30'))).toBe('until 30 September 2026');
    expect(periodWords(period(null, null))).toBe('all time');
  });

  it('says which figures it narrows', () => {
    expect(periodSentence(period('2026-07-01', null))).toMatch(
      /^The period \(from 1 July 2026 on\) narrows three figures: /,
    );
  });
});

describe('the usual periods', () => {
  const days = (today: string) => usualPeriods(today).map(({ from, to }) => [from, to]);

  it('are this quarter, the one before, twelve months and all time', () => {
    expect(usualPeriods('2026-11-22')).toEqual([
      { label: 'This quarter', from: '2026-10-01', to: '2026-12-31' },
      { label: 'Last quarter', from: '2026-07-01', to: '2026-09-30' },
      { label: 'Last twelve months', from: '2025-11-23', to: '2026-11-22' },
      { label: 'All time', from: null, to: null },
    ]);
  });

  it('reach over the turn of a year, and know a leap year', () => {
    expect(days('2024-02-29').slice(0, 2)).toEqual([
      ['2024-01-01', '2024-03-31'],
      ['2023-10-01', '2023-12-31'],
    ]);
    expect(days('2026-06-30').slice(0, 2)).toEqual([
      ['2026-04-01', '2026-06-30'],
      ['2026-01-01', '2026-03-31'],
    ]);
    expect(days('2026-07-01')[0]).toEqual(['2026-07-01', '2026-09-30']);
  });
});
