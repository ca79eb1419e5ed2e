import { describe, expect, it } from 'vitest';
import { dayGroups, dayWords } from './day-groups';

describe('Entries by day', () => {
  it('belong to the day it was where the workspace is', () => {
    const entries = [
      { id: 3, at: '2026-11-21T23:30:00.000Z' },
      { id: 2, at: '2026-11-21T09:00:00.000Z' },
      { id: 1, at: '2026-11-20T23:30:00.000Z' },
    ];
    const ids = (timeZone: string) =>
      dayGroups(entries, timeZone).map(({ day, entries: of }) => [day, of.map((entry) => entry.id)]);
    expect(ids('UTC')).toEqual([
      ['2026-11-21', [3, 2]],
      ['2026-11-20', [1]],
    ]);
    expect(ids('Europe/Oslo')).toEqual([
      ['2026-11-22', [3]],
      ['2026-11-21', [2, 1]],
    ]);
  });

  it('are headed by words for the days people know', () => {
    expect(dayWords('2026-11-21', '2026-11-21')).toBe('Today');
    expect(dayWords('2026-11-20', '2026-11-21')).toBe('Yesterday');
    expect(dayWords('2026-11-02', '2026-11-21')).toMatch(/2/);
  });
});
