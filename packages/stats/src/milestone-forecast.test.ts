import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishDraws } from './finish-draws.js';
import {
  forecastPool,
  latest,
  type MilestonePart,
  milestoneForecast,
  type PoolTeam,
  partFan,
} from './milestone-forecast.js';
import { scoreTable } from './score-table.js';

const nobody = forecastPool([]);
const part: MilestonePart = {
  team: 'lint',
  seed: 11,
  finished: [6, 4, 7, 5, 6, 8],
  added: [1, 0, 2, 0, 1, 0],
  remaining: 40,
  sprintDays: 14,
  firstEndsIn: 9,
};
const alone = { pool: nobody, wantedIn: null };
const forecast = (changed: Partial<MilestonePart>, wantedIn: number | null = null) =>
  milestoneForecast([{ ...part, ...changed }], { pool: nobody, wantedIn });
/** A date beyond five years is later than any. */
const day = (ahead: number | null) => ahead ?? Number.POSITIVE_INFINITY;

const sprint = fc.record({ finished: fc.nat({ max: 30 }), added: fc.option(fc.nat({ max: 8 })) });
const parts = fc
  .record({
    sprints: fc.array(sprint, { minLength: 3, maxLength: 12 }),
    remaining: fc.integer({ min: 1, max: 300 }),
    seed: fc.nat(),
    sprintDays: fc.constantFrom(7, 14, 21, 28),
  })
  .map(({ sprints, ...given }) => ({
    ...part,
    ...given,
    finished: sprints.map(({ finished }) => finished),
    added: sprints.map(({ added }) => added),
  }));
const few = { numRuns: 60 };

describe('The forecast of a milestone', () => {
  it('is never later when more was finished', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat({ max: 40 }), (given, place, more) => {
        const at = place % given.finished.length;
        const finished = given.finished.with(at, (given.finished[at] as number) + more);
        const [before, after] = [forecast(given), forecast({ ...given, finished })];
        if (before.state === 'DOES_NOT_CONVERGE') return;
        expect(after.state).toBe('DATED');
        for (const level of ['p50', 'p85', 'p95'] as const)
          expect(day(after[level])).toBeLessThanOrEqual(day(before[level]));
      }),
      few,
    );
  });

  it('is never earlier when scope was added, or when more is left', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat({ max: 20 }), (given, place, more) => {
        const known = given.added.map((items) => items ?? 0);
        const at = place % known.length;
        const before = forecast({ ...given, added: known });
        const added = known.with(at, (known[at] as number) + more);
        const after = [
          forecast({ ...given, added }),
          forecast({ ...given, added: known, remaining: given.remaining + more }),
        ];
        for (const { state, p85 } of after)
          if (state === 'DATED') expect(day(p85)).toBeGreaterThanOrEqual(day(before.p85));
          else expect(state).toBe('DOES_NOT_CONVERGE');
      }),
      few,
    );
  });

  it('is the same with the same seed, and hardly another with another', () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(forecast(given, 90)).toEqual(forecast(given, 90));
      }),
      { numRuns: 20 },
    );
    const [one, other] = [forecast({ added: [] }), forecast({ added: [], seed: 12 })];
    expect(Math.abs(day(one.p85) - day(other.p85))).toBeLessThanOrEqual(part.sprintDays);
  });

  it('orders its dates, its chances and its fan', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const { p50, p85, p95, state } = forecast(given);
        if (state !== 'DATED') return;
        expect(day(p50)).toBeLessThanOrEqual(day(p85));
        expect(day(p85)).toBeLessThanOrEqual(day(p95));
        if (p85 !== null) expect(forecast(given, p85).chance).toBeGreaterThanOrEqual(0.85);
        for (const { low80, low50, middle, high50, high80 } of partFan(given, nobody))
          expect([low80, low50, middle, high50, high80]).toEqual(
            [low80, low50, middle, high50, high80].toSorted((a, b) => a - b),
          );
      }),
      few,
    );
  });

  it('ends with sprints: its days are those on which they end', () => {
    const { p50, p85, sprints, wide } = forecast({});
    expect(p50).toBe(9 + 14 * ((sprints?.p50 as number) - 1));
    expect(p85).toBe(9 + 14 * ((sprints?.p85 as number) - 1));
    expect(wide).toBe(true);
  });

  it('needs three sprints, and says how many are lacking', () => {
    expect(forecast({ finished: [4], added: [0] })).toMatchObject({
      state: 'NEEDS_SPRINTS',
      sprintsNeeded: 2,
      p85: null,
    });
    expect(forecast({ finished: [], added: [] }).sprintsNeeded).toBe(3);
  });

  it('does not converge when at least as much is added as finished', () => {
    expect(forecast({ added: part.finished })).toMatchObject({ state: 'DOES_NOT_CONVERGE', p50: null });
    expect(forecast({ finished: [0, 0, 0], added: [1, 0, 0] }).state).toBe('DOES_NOT_CONVERGE');
  });

  it('has no dates beyond five years, and none for what is done', () => {
    expect(forecast({ finished: [0, 0, 0], added: [0, 0, 0], remaining: 5000 })).toMatchObject({
      state: 'DATED',
      p85: null,
    });
    expect(forecast({ remaining: 0 })).toMatchObject({ state: 'DONE', p50: null });
  });

  it('is later when nobody counted what was added than when nothing was', () => {
    const counted = forecast({ added: [0, 0, 0, 0, 0, 0], remaining: 90 });
    expect(day(forecast({ added: [], remaining: 90 }).p50)).toBeGreaterThan(day(counted.p50));
  });

  it('has a fan that falls from what is left to nothing, and none without dates', () => {
    const fan = partFan(part, nobody);
    expect(fan[0]).toMatchObject({ sprint: 1, inDays: 9 });
    expect(fan.at(-1)).toMatchObject({ low80: 0, middle: 0 });
    expect([partFan({ ...part, remaining: 0 }, nobody), partFan({ ...part, finished: [3] }, nobody)]).toEqual(
      [[], []],
    );
  });

  it('is not wide with five sprints and three teams to compare with', () => {
    const others = ['a', 'b', 'c'].map(
      (team): PoolTeam => ({ team, finished: [4, 5, 4, 6, 5], sprintDays: 14 }),
    );
    const asked = (pool: readonly PoolTeam[]) =>
      milestoneForecast([part], { pool: forecastPool(pool), wantedIn: null });
    expect([asked(others).wide, asked(others.slice(1)).wide]).toEqual([false, true]);
    expect(asked([...others.slice(1), { team: 'lint', finished: part.finished, sprintDays: 14 }]).wide).toBe(
      true,
    );
  });
});

describe('Several milestones and several teams', () => {
  const table = scoreTable();
  const days = (changed: Partial<MilestonePart>) =>
    finishDraws({ ...part, added: [], ...changed }, table).days;

  it('makes two milestones of one team late together, and those of two teams apart', () => {
    const lateDraws = (values: Float64Array) => {
      const latest = values.toSorted()[1700] as number;
      return values.map((value) => Number(value > latest));
    };
    const both = (one: Float64Array, other: Float64Array) => {
      const [late, too] = [lateDraws(one), lateDraws(other)];
      return late.filter((is, at) => is === 1 && too[at] === 1).length / late.length;
    };
    const first = days({ remaining: 40 });
    expect(both(first, days({ remaining: 70 }))).toBeGreaterThan(0.08);
    expect(both(first, days({ remaining: 70, seed: 99 }))).toBeLessThan(0.05);
  });

  it('needs all teams: no likelier than the least likely of them, and no date before the last', () => {
    const other = {
      ...part,
      team: 'rust',
      seed: 5,
      finished: [3, 2, 4, 3],
      added: [0, 0, 0, 0],
      remaining: 15,
    };
    const chanceOf = (given: readonly MilestonePart[]) =>
      milestoneForecast(given, { pool: nobody, wantedIn: 100 }).chance as number;
    const together = chanceOf([part, other]);
    expect(together).toBeLessThan(Math.min(chanceOf([part]), chanceOf([other])));
    expect(together).toBeGreaterThan(chanceOf([part]) * chanceOf([other]) - 0.05);
    const { p85, sprints } = milestoneForecast([part, other], alone);
    expect(day(p85)).toBeGreaterThanOrEqual(day(forecast({}).p85));
    expect(sprints).toBeNull();
    expect([...latest([new Float64Array([1, 5]), new Float64Array([3, 2])])]).toEqual([3, 5]);
  });

  it('waits for the open parts alone', () => {
    expect(milestoneForecast([part, { ...part, team: 'rust', remaining: 0 }], alone)).toEqual(forecast({}));
  });
});
