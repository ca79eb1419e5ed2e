import { describe, expect, it } from 'vitest';
import { forecastRecord, type ResolvedForecast } from './forecast-record.js';
import {
  type ClosedMilestone,
  type DatedHistory,
  milestoneBacktest,
  poolsByDay,
} from './milestone-backtest.js';
import { forecastPool } from './milestone-forecast.js';
import { mulberry32 } from './mulberry32.js';

const resolved = (milestone: string, held85: boolean | null, more: Partial<ResolvedForecast> = {}) => ({
  milestone,
  held50: null,
  held85,
  held95: null,
  chance: null,
  came: null,
  ...more,
});

describe('The record of forecasts', () => {
  it('counts dates that held, and leaves out those still open', () => {
    const all = [resolved('a', true), resolved('b', false), resolved('c', true), resolved('d', null)];
    const [, at85] = forecastRecord(all, 1).levels;
    expect(at85).toMatchObject({ level: 85, held: 2, n: 3, milestones: 3 });
    expect(at85?.interval?.low).toBeGreaterThan(0.1);
  });

  it('is no surer for forecasting one milestone more often', () => {
    const often = Array.from({ length: 40 }, () => resolved('a', true));
    const [, weekly] = forecastRecord(often, 1).levels;
    const [, once] = forecastRecord([resolved('a', true)], 1).levels;
    expect(weekly?.interval).toEqual(once?.interval);
  });

  it('scores chances with an interval around the score, the same with the same seed', () => {
    const said = (milestone: string, chance: number, came: boolean) =>
      resolved(milestone, null, { chance, came });
    const all = [said('a', 0.9, true), said('b', 0.8, true), said('c', 0.3, false), said('d', 1, false)];
    const { brier, bins } = forecastRecord(all, 5);
    expect(brier).toMatchObject({ n: 4 });
    expect(brier?.score).toBeCloseTo((0.01 + 0.04 + 0.09 + 1) / 4, 12);
    expect(brier?.low).toBeLessThan(brier?.score as number);
    expect(brier?.high).toBeGreaterThan(brier?.score as number);
    expect(forecastRecord(all, 5)).toEqual(forecastRecord(all, 5));
    expect(bins.map(({ n }) => n)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 1, 2]);
    expect(bins[9]).toMatchObject({ said: 0.95, came: 0.5 });
  });

  it('says nothing without forecasts', () => {
    const { levels, brier } = forecastRecord([], 1);
    expect(brier).toBeNull();
    expect(levels.map(({ n, interval }) => [n, interval])).toEqual(Array(3).fill([0, null]));
  });
});

describe('The back-test over closed milestones', () => {
  const closed: ClosedMilestone = {
    milestone: 'm',
    team: 'lint',
    seed: 3,
    sprintDays: 14,
    before: 0,
    finished: [5, 6, 4, 5, 6, 5],
    added: [0, 0, 0, 0, 0, 0],
    left: [26, 20, 16, 11, 5, 0],
    endDays: [14, 28, 42, 56, 70, 84],
    wantedDay: 90,
  };

  it('makes one forecast after each sprint from the third on, and resolves it', () => {
    const all = milestoneBacktest(closed, poolsByDay([]));
    expect(all).toHaveLength(3);
    for (const { held95, came, chance } of all) {
      expect({ held95, came }).toEqual({ held95: true, came: true });
      expect(chance).toBeGreaterThan(0);
    }
  });

  it('knows what the team did before the milestone was put on the road, and forecasts from there on', () => {
    const longKnown: ClosedMilestone = {
      ...closed,
      before: 4,
      finished: [20, 22, 18, 21, ...closed.finished],
      added: [...Array(4).fill(0), ...closed.added],
      left: [...Array(4).fill(0), ...closed.left],
      endDays: Array.from({ length: 10 }, (_, at) => 14 * (at + 1)),
      wantedDay: 140,
    };
    const all = milestoneBacktest(longKnown, poolsByDay([]));
    expect(all).toHaveLength(5);
    const [first] = milestoneBacktest({ ...longKnown, before: 6 }, poolsByDay([]));
    const [without] = milestoneBacktest(closed, poolsByDay([]));
    expect(all[2]).toEqual(first);
    expect(first?.chance).not.toBe(without?.chance);
  });

  it('does not know what happened later, to the team or to others', () => {
    const other = { team: 'rust', sprintDays: 14, endDays: closed.endDays };
    const first = (last: number, others: readonly number[]) => {
      const changed = { ...closed, finished: closed.finished.with(4, last) };
      return milestoneBacktest(changed, poolsByDay([{ ...other, finished: others }]))[0];
    };
    expect(first(50, [1, 2, 3, 90, 90, 90])).toEqual(first(6, [1, 2, 3, 4, 5, 6]));
  });

  it('knows of other teams on every day what a pool made anew from that day would know', () => {
    const next = mulberry32(7);
    const histories = Array.from({ length: 6 }, (_, team): DatedHistory => {
      const sprintDays = 7 * (1 + (team % 3));
      const days = Array.from(
        { length: 3 * team },
        (__, at) => team + at * sprintDays + Math.floor(next() * 7),
      );
      const endDays = days.toSorted((one, other) => one - other);
      return {
        team: `team ${team}`,
        sprintDays,
        endDays,
        finished: endDays.map(() => Math.floor(next() * 9)),
      };
    });
    const poolOn = poolsByDay(histories);
    for (let day = 0; day < 330; day += 4) {
      const known = histories.map(({ endDays, finished, ...history }) => ({
        ...history,
        finished: finished.filter((_, at) => (endDays[at] as number) <= day),
      }));
      expect(poolOn(day)).toEqual(forecastPool(known));
    }
    expect(poolOn(330).teams.size).toBe(4);
  });
});
