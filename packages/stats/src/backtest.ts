import { mulberry32 } from './mulberry32.js';
import { type PastScore, pastScores } from './past-scores.js';
import { addScores, noScores, type ScorePool, scoreOf, scoreTable } from './score-table.js';
import { atScore } from './throughput.js';

/** What one team finished, a figure a period, and the day on which each period ended, counted from any day. */
export interface TeamPast {
  readonly team: string;
  readonly finished: readonly number[];
  readonly endDays: readonly number[];
}

/** How the intervals of one way of forecasting did at one horizon. */
export interface IntervalRecord {
  /** Shares of what came inside the intervals, 0 to 1. */
  readonly inside50: number;
  readonly inside80: number;
  readonly inside95: number;
  /** Of the 85 % dates of at least one item, the share that was missed; null without such a date. */
  readonly missed85: number | null;
  readonly dates85: number;
  /** The mean width of the 80 % interval over the mean of what came. */
  readonly width80: number;
  /** The same a team, and then the mean of the teams that finished anything. */
  readonly teamWidth80: number;
}

/** A horizon's forecasts, by Scrimmage's way and by drawing from the team's own past. */
export interface HorizonRecord {
  readonly periods: number;
  readonly n: number;
  readonly teams: number;
  readonly forecast: IntervalRecord;
  readonly ownDraws: IntervalRecord;
}

interface Trial {
  readonly team: string;
  readonly came: number;
  readonly forecast: readonly number[];
  readonly ownDraws: readonly number[];
}

const levels = [0.025, 0.1, 0.15, 0.25, 0.75, 0.9, 0.975];
const draws = 2000;

/**
 * Forecasts every team's past as it could have been forecast then, at each horizon (periods, 1 or more), one after the other
 * without overlap, from `least` known periods on: from the team's earlier periods and from forecasts of other teams that had come
 * true by that day. Beside each stands the plain bootstrap of the team's own past, 2,000 seeded draws. Throws a RangeError for
 * figures below 0. Source: Tashman, International Journal of Forecasting 16, 2000 (rolling origins).
 */
export function backtest(
  pasts: readonly TeamPast[],
  given: {
    readonly horizons: readonly number[];
    readonly least: number;
    readonly periodDays: number;
    readonly seed: number;
  },
): readonly HorizonRecord[] {
  const { horizons, least, periodDays, seed } = given;
  const trials = new Map(horizons.map((periods) => [periods, [] as Trial[]]));
  const pool = noScores();
  const next = mulberry32(seed);
  for (const { past, score, made } of inOrder(pasts, periodDays, { horizons, least })) {
    if (!made) addScores(pool, past.team, [score.score]);
    else if ((score.known - least) % score.sprints === 0)
      trials.get(score.sprints)?.push(trial(past, score, pool, next));
  }
  return horizons.map((periods) => horizonRecord(periods, trials.get(periods) ?? []));
}

interface Happening {
  readonly day: number;
  readonly past: TeamPast;
  readonly score: PastScore;
  /** Whether the forecast is made, or is found out. */
  readonly made: boolean;
}

/** Forecasts are made and found out; what is found out on a day is known to those made on it. */
function inOrder(
  pasts: readonly TeamPast[],
  periodDays: number,
  plan: { readonly horizons: readonly number[]; readonly least: number },
): readonly Happening[] {
  const all = pasts.flatMap((past) =>
    pastScores(past.finished, periodDays, plan).flatMap((score): Happening[] => {
      const dayAt = (periods: number) => past.endDays[periods - 1] as number;
      return [
        { day: dayAt(score.known), past, score, made: true },
        { day: dayAt(score.known + score.sprints), past, score, made: false },
      ];
    }),
  );
  return all.sort((one, other) => one.day - other.day || Number(one.made) - Number(other.made));
}

function trial(past: TeamPast, score: PastScore, pool: ScorePool, next: () => number): Trial {
  const table = scoreTable(pool, past.team);
  const forecast = levels.map((level) => Math.max(0, atScore(score.curve, scoreOf(table, level))));
  const known = past.finished.slice(0, score.known);
  return { team: past.team, came: score.came, forecast, ownDraws: ownQuantiles(known, score.sprints, next) };
}

function ownQuantiles(known: readonly number[], periods: number, next: () => number): readonly number[] {
  const sums = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (let period = 0; period < periods; period += 1)
      sum += known[Math.floor(next() * known.length)] as number;
    sums[draw] = sum;
  }
  sums.sort();
  return levels.map((level) => {
    const place = level * (draws - 1);
    const at = Math.floor(place);
    const [below, above] = [sums[at] as number, sums[at + 1] as number];
    return below + (place - at) * (above - below);
  });
}

function horizonRecord(periods: number, trials: readonly Trial[]): HorizonRecord {
  const record = (way: 'forecast' | 'ownDraws') =>
    intervalRecord(trials.map(({ team, came, [way]: quantiles }) => ({ team, came, quantiles })));
  return {
    periods,
    n: trials.length,
    teams: new Set(trials.map(({ team }) => team)).size,
    forecast: record('forecast'),
    ownDraws: record('ownDraws'),
  };
}

interface Judged {
  readonly team: string;
  readonly came: number;
  /** In the order of the levels. */
  readonly quantiles: readonly number[];
}

const close = 1e-9;

function intervalRecord(trials: readonly Judged[]): IntervalRecord {
  const inside = (low: number, high: number) =>
    meanOf(
      trials.map(({ came, quantiles }) =>
        Number(came >= (quantiles[low] as number) - close && came <= (quantiles[high] as number) + close),
      ),
    );
  const dates = trials
    .map(({ came, quantiles }) => ({ came, items: Math.floor((quantiles[2] as number) + close) }))
    .filter(({ items }) => items >= 1);
  const teams = [...new Set(trials.map(({ team }) => team))];
  const widths = teams.map((team) => widthOf(trials.filter((it) => it.team === team)));
  return {
    inside50: inside(3, 4),
    inside80: inside(1, 5),
    inside95: inside(0, 6),
    missed85: dates.length === 0 ? null : meanOf(dates.map(({ came, items }) => Number(came < items))),
    dates85: dates.length,
    width80: widthOf(trials),
    teamWidth80: meanOf(widths.filter(Number.isFinite)),
  };
}

function widthOf(trials: readonly Judged[]): number {
  const width = meanOf(trials.map(({ quantiles }) => (quantiles[5] as number) - (quantiles[1] as number)));
  return width / meanOf(trials.map(({ came }) => came));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
