import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.js';
import { TeamHistoriesReader } from './team-histories.reader.js';

/** Fortnights of one team that finished as many items each; every question is asked of the database anew. */
function readerOf(finished: number[]): TeamHistoriesReader {
  const database = {
    keep: <T>(_key: unknown, make: () => T): T => make(),
    rows: async () =>
      finished.map((items, at) => ({
        id: `sprint ${at}`,
        teamId: 'a team',
        startsOn: '2026-01-01',
        endsOn: `2026-01-${14 + at}`,
        outcome: 'MET',
        finished: items,
        added: 0,
        closedAt: '2026-02-01T00:00:00.000Z',
      })),
  };
  return new TeamHistoriesReader(database as unknown as Database);
}

describe('What teams did', () => {
  it('is scored once, until one of its sprints says something else', async () => {
    const finished = [3, 4, 5, 4, 6];
    const reader = readerOf(finished);
    const first = await reader.all();
    expect((await reader.all()).pool).toBe(first.pool);
    finished[4] = 9;
    const after = await reader.all();
    expect(after.hash).not.toBe(first.hash);
    expect(after.pool.total).not.toEqual(first.pool.total);
  });
});
