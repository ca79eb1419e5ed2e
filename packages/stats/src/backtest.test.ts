import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backtest, type TeamPast } from './backtest.js';
import { mulberry32 } from './mulberry32.js';
import { pastScores } from './past-scores.js';
import { knots, pacesOf } from './recent-pace.js';
import { addScores, chanceUpTo, noScores, scoreOf, scoreTable } from './score-table.js';
import { atScore, scoreAt, throughputAt } from './throughput.js';

const items = fc.nat({ max: 60 });
const histories = fc.array(items, { minLength: 3, maxLength: 20 });
const ahead = fc.integer({ min: 1, max: 12 });
const plan = { horizons: [1, 3], least: 3 };

function curveOf(finished: readonly number[], sprints: number): Float64Array {
  return throughputAt(pacesOf(finished, 14).at(-1) as ReturnType<typeof pacesOf>[number], sprints, 14);
}

/** Teams of drifting rates, all starting on one day. */
function madeUp(teams: number, periods: number, seed = 7): readonly TeamPast[] {
  const next = mulberry32(seed);
  return Array.from({ length: teams }, (_, team): TeamPast => {
    let rate = 4 + 16 * next();
    const finished = Array.from({ length: periods }, () => {
      rate *= Math.exp(0.5 * (next() - 0.5));
      return Math.round(rate * 2 * next());
    });
    return { team: `team ${team}`, finished, endDays: finished.map((__, at) => 14 * (at + 1)) };
  });
}

describe('The throughput to come', () => {
  it('rises at every score with every item that was finished', () => {
    fc.assert(
      fc.property(histories, fc.nat(), items, ahead, (finished, at, more, sprints) => {
        const grown = finished.with(at % finished.length, (finished[at % finished.length] as number) + more);
        const [before, after] = [curveOf(finished, sprints), curveOf(grown, sprints)];
        before.forEach((figure, knot) => {
          expect(after[knot]).toBeGreaterThanOrEqual(figure - 1e-6);
        });
      }),
    );
  });

  it('rises with the score, and a score is found again from its figure', () => {
    fc.assert(
      fc.property(
        histories,
        ahead,
        fc.double({ min: -4.9, max: 4.9, noNaN: true }),
        (finished, sprints, score) => {
          const curve = curveOf(finished, sprints);
          for (let knot = 1; knot < knots.length; knot += 1)
            expect(curve[knot]).toBeGreaterThan(curve[knot - 1] as number);
          expect(scoreAt(curve, atScore(curve, score))).toBeCloseTo(score, 6);
        },
      ),
    );
  });

  it('stays at the outer knots beyond them', () => {
    const curve = curveOf([4, 5, 6], 2);
    expect([atScore(curve, -9), atScore(curve, 9)]).toEqual([curve[0], curve.at(-1)]);
    expect([scoreAt(curve, -1e9), scoreAt(curve, 1e9)]).toEqual([-5, 5]);
  });

  it('refuses histories that are none', () => {
    expect(() => pacesOf([-1], 14)).toThrow(RangeError);
    expect(() => pacesOf([1], 0)).toThrow(RangeError);
  });
});

describe('The table of scores', () => {
  it('gives a chance its score and a score its chance', () => {
    const table = scoreTable();
    for (const chance of [0.025, 0.15, 0.5, 0.85, 0.975])
      expect(chanceUpTo(table, scoreOf(table, chance))).toBeCloseTo(chance, 9);
    expect([chanceUpTo(table, -7), chanceUpTo(table, 7)]).toEqual([0, 1]);
    expect(scoreOf(table, 0.5)).toBeCloseTo(0.15, 1);
  });

  it('leans towards the teams of the pool, each of them weighing as one at most', () => {
    const middleWith = (teams: number, scores: number) => {
      const pool = noScores();
      for (let team = 0; team < teams; team += 1) addScores(pool, `team ${team}`, Array(scores).fill(-2));
      return scoreOf(scoreTable(pool), 0.5);
    };
    expect(middleWith(3, 30)).toBeLessThan(middleWith(1, 30));
    expect(middleWith(1, 3000)).toBeCloseTo(middleWith(1, 30), 9);
    expect(middleWith(30, 30)).toBeCloseTo(-2, 0);
  });

  it('does not hear the team it is made for, and grows the same in one go or one by one', () => {
    const [slow, atOnce] = [noScores(), noScores()];
    const scores = Array.from({ length: 50 }, (_, at) => Math.sin(at));
    for (const score of scores) addScores(slow, 'own', [score]);
    addScores(atOnce, 'own', scores);
    for (const chance of [0.1, 0.5, 0.9]) {
      expect(scoreOf(scoreTable(slow), chance)).toBeCloseTo(scoreOf(scoreTable(atOnce), chance), 9);
      expect(scoreOf(scoreTable(slow, 'own'), chance)).toBeCloseTo(scoreOf(scoreTable(), chance), 6);
    }
  });
});

describe('The back-test', () => {
  const given = { horizons: [1, 3], least: 3, periodDays: 14, seed: 1 };

  it('knows of every forecast only what came before it', () => {
    const finished = [5, 3, 8, 0, 4, 9, 2, 7];
    const changed = finished.with(6, 400);
    const early = (history: readonly number[]) =>
      pastScores(history, 14, plan).filter(({ known, sprints }) => known + sprints <= 6);
    expect(early(changed)).toEqual(early(finished));
    const last = (history: readonly number[]) =>
      pastScores(history, 14, plan).find(({ known }) => known === 6)?.curve;
    expect(last(changed)).toEqual(last(finished));
  });

  it('counts forecasts without overlap, and only teams that are long enough', () => {
    const short: TeamPast = { team: 'short', finished: [1, 2, 3], endDays: [14, 28, 42] };
    const records = backtest([...madeUp(2, 12), short], given);
    expect(records.map(({ periods, n, teams }) => [periods, n, teams])).toEqual([
      [1, 18, 2],
      [3, 6, 2],
    ]);
  });

  it('holds what it promises where rates drift, and drawing from the own past does not', () => {
    const [, three] = backtest(madeUp(30, 60), given);
    expect(three?.forecast.inside80).toBeGreaterThan(0.75);
    expect(three?.ownDraws.inside80).toBeLessThan(0.65);
  });

  it('says nothing of dates of no items, or of no forecasts', () => {
    const idle: TeamPast = { team: 'idle', finished: Array(9).fill(0), endDays: Array(9).fill(0) };
    const [one] = backtest([idle], { ...given, horizons: [1] });
    expect(one?.forecast).toMatchObject({ missed85: null, dates85: 0, inside80: 1 });
    expect(backtest([], given)[0]).toMatchObject({ n: 0, teams: 0 });
  });
});
