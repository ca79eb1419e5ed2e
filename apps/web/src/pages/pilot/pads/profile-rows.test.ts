import { padsCriteria } from '@scrimmage/domain/pads';
import { describe, expect, it } from 'vitest';
import { profileColumns, profileRows } from './profile-rows';

const aLevel = (changes: object = {}) => ({
  criterion: 'REAL_STAFF' as const,
  essential: true,
  claimed: 2,
  counted: 2,
  apart: false,
  byRater: [{ level: 2 }],
  ...changes,
});
const rowOf = (changes: object = {}, before?: number) => {
  const earlier =
    before === undefined ? null : { levels: [{ criterion: 'REAL_STAFF' as const, counted: before }] };
  const [row] = profileRows([aLevel(changes)], earlier);
  if (!row) throw new Error('There is no row.');
  return row;
};

describe('The rows of a profile', () => {
  it.each([
    [{}, '2', 'Real staff, essential, level 2. Trained champions.'],
    [
      { claimed: 4, counted: 2 },
      '4 claimed, 2 counts',
      'Real staff, essential, level 4 claimed, 2 counts. Ordinary rota, ordinary training.',
    ],
    [
      { claimed: null, counted: null },
      'does not apply',
      'Real staff, essential, does not apply. Does not apply.',
    ],
    [{ apart: true }, 'to settle', 'Real staff, essential, level 2, to settle. Trained champions.'],
  ])('of %j end in “%s”', (changes, end, words) => {
    expect(rowOf(changes)).toMatchObject({ end, words });
  });

  it('draw what is claimed only where more is claimed than counts', () => {
    expect(rowOf().claimed).toBeNull();
    expect(rowOf({ claimed: 4 }).claimed).toBe(4);
  });

  it('draw raters only where there are two', () => {
    expect(rowOf().raters).toEqual([]);
    expect(rowOf({ byRater: [{ level: 1 }, { level: null }] }).raters).toEqual([1, null]);
  });

  it('say how it was before, where it was different', () => {
    expect(rowOf({}, 1)).toMatchObject({ earlier: 1, words: expect.stringContaining('level 2, 1 before.') });
    expect(rowOf({}, 2).words).not.toContain('before');
  });

  it('have a cell for each column, for each criterion', () => {
    const rows = profileRows(
      padsCriteria.map((criterion) => aLevel({ criterion })),
      null,
    );
    expect(rows).toHaveLength(10);
    for (const { cells } of rows) expect(cells).toHaveLength(profileColumns.length);
  });
});
