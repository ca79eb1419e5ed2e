import { describe, expect, it } from 'vitest';
import { dayScale, yardLines } from './day-scale';
import { fieldOf } from './spans';

describe('A field of time', () => {
  it('puts days where they belong, and what is outside at the edge', () => {
    const scale = dayScale('2026-01-01', '2026-01-11', 100, 200);
    expect(scale('2026-01-01')).toBe(100);
    expect(scale('2026-01-06')).toBe(150);
    expect(scale('2027-01-01')).toBe(200);
    expect(scale('2020-01-01')).toBe(100);
  });

  it('draws weeks on Mondays and names the months of half a year', () => {
    const lines = yardLines('2026-06-10', '2026-12-20', 12);
    expect(lines.filter(({ labelled }) => labelled).map(({ day }) => day)).toEqual([
      '2026-07-01',
      '2026-08-01',
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
    ]);
    const weeks = lines.filter(({ kind }) => kind === 'week');
    expect(weeks.length).toBeGreaterThan(20);
    expect(weeks.every(({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
  });

  it('names quarters where months do not fit, and no weeks over a year', () => {
    const lines = yardLines('2025-02-01', '2026-12-20', 8);
    expect(lines.some(({ kind }) => kind === 'week')).toBe(false);
    expect(lines.find(({ labelled }) => labelled)?.day).toBe('2025-04-01');
    expect(lines.filter(({ kind }) => kind === 'year').map(({ day }) => day)).toEqual(['2026-01-01']);
  });

  it('draws years only over decades, and names no more than fit', () => {
    const lines = yardLines('1999-05-01', '2026-12-20', 6);
    expect(lines.every(({ kind }) => kind === 'year')).toBe(true);
    expect(lines.filter(({ labelled }) => labelled).length).toBeLessThanOrEqual(6);
  });

  it('covers all bars and today, with a week on both sides', () => {
    expect(fieldOf([{ from: '2026-03-08', to: '2026-05-01' }], '2026-11-21')).toEqual([
      '2026-03-01',
      '2026-11-28',
    ]);
    expect(fieldOf([], '2026-11-21')).toEqual(['2026-11-14', '2026-11-28']);
  });
});
