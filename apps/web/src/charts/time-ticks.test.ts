import { describe, expect, it } from 'vitest';
import { tickName, timeTicks } from './time-ticks';

const labels = (from: string, to: string, most: number) =>
  timeTicks(from, to, most)
    .filter(({ labelled }) => labelled)
    .map(({ day }) => day);

describe('The ticks of a time axis', () => {
  it('names days within a fortnight', () => {
    expect(labels('2026-11-02', '2026-11-06', 8)).toHaveLength(5);
    expect(labels('2026-11-02', '2026-11-14', 8)).toEqual([
      '2026-11-02',
      '2026-11-04',
      '2026-11-06',
      '2026-11-08',
      '2026-11-10',
      '2026-11-12',
      '2026-11-14',
    ]);
  });

  it('names Mondays within a season, every second where they do not fit', () => {
    expect(labels('2026-09-27', '2026-11-21', 8)).toEqual([
      '2026-09-28',
      '2026-10-05',
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
    ]);
    expect(labels('2026-09-27', '2026-11-21', 4)).toEqual([
      '2026-09-28',
      '2026-10-12',
      '2026-10-26',
      '2026-11-09',
    ]);
  });

  it('names months beyond, and years where they begin', () => {
    expect(labels('2026-02-10', '2026-11-21', 12)).toContain('2026-05-01');
    const january = timeTicks('2025-09-10', '2026-08-21', 6).find(({ day }) => day === '2026-01-01');
    expect(january && tickName(january, '2026-11-21')).toBe('2026');
  });

  it('never names many more than fit', () => {
    for (const days of [1, 5, 9, 20, 45, 80, 150, 300, 700, 2_000]) {
      const to = new Date(Date.UTC(2026, 0, 5) + days * 86_400_000).toISOString().slice(0, 10);
      for (const most of [3, 5, 9])
        expect(labels('2026-01-05', to, most).length).toBeLessThanOrEqual(most + 2);
    }
  });

  it('writes days as days and months as months', () => {
    const name = (kind: 'day' | 'week' | 'month') =>
      tickName({ day: '2026-11-02', kind, labelled: true }, '2026-11-21');
    expect(name('week')).toMatch(/2.*Nov|Nov.*2/);
    expect(name('month')).toBe('Nov');
  });
});
