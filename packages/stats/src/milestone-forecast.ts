import { curvesOf, finishDraws, type TeamPart } from './finish-draws.js';
import { type PastScore, pastScores } from './past-scores.js';
import { outgrows } from './scope-growth.js';
import { addScores, noScores, type ScorePool, scoreTable } from './score-table.js';
import { atScore } from './throughput.js';

/** How a milestone's dates were forecast. */
export const forecastMethod = 'RECENT_PACE_POOLED_MISSES_2000';
/** Rises whenever the same histories and seeds would give other dates. Stored with every forecast. */
export const forecastVersion = 1;
/** Before a team has closed as many sprints, there is no date. */
export const leastSprints = 3;
/** With fewer sprints, or fewer other teams, a forecast is called wide. */
const wideBelow = { sprints: 5, teams: 3 };
const poolHorizons = [1, 3, 6];
const fanSprints = 26;

/** What a forecast has to say. */
export type ForecastState = 'DATED' | 'DOES_NOT_CONVERGE' | 'DONE' | 'NEEDS_SPRINTS';

/** A team's part with the team it is of. */
export interface MilestonePart extends TeamPart {
  readonly team: string;
}

/** A date in days from the day the forecast is made; null beyond five years. */
export type DaysAhead = number | null;

/** Items left after a sprint: in half of all futures between the inner ends, in four of five between the outer ones. */
export interface FanPoint {
  /** 1 for the next sprint to end. */
  readonly sprint: number;
  readonly inDays: number;
  readonly low80: number;
  readonly low50: number;
  readonly middle: number;
  readonly high50: number;
  readonly high80: number;
}

/** The forecast of a milestone on one day. */
export interface MilestoneForecast {
  readonly state: ForecastState;
  /** Sprints that are lacking before there is a date; 0 when there is one. */
  readonly sprintsNeeded: number;
  /** Whether it rests on few sprints, or on few other teams to compare with. */
  readonly wide: boolean;
  readonly p50: DaysAhead;
  readonly p85: DaysAhead;
  readonly p95: DaysAhead;
  /** The same as sprints of the only team, 1 for the next to end; null for several teams. */
  readonly sprints: { readonly p50: DaysAhead; readonly p85: DaysAhead; readonly p95: DaysAhead } | null;
  /** The chance, 0 to 1, of being done by the wanted day; null without one, or without dates. */
  readonly chance: number | null;
}

/** Sprint histories of the teams one may compare with. */
export interface PoolTeam {
  readonly team: string;
  readonly finished: readonly number[];
  readonly sprintDays: number;
}

/** What forecasts of other teams would have missed, found once for as many milestones as one likes. */
export function forecastPool(teams: readonly PoolTeam[]): ScorePool {
  const pool = noScores();
  for (const history of teams) {
    const scores = poolScores(history).map(({ score }) => score);
    addScores(pool, history.team, scores);
  }
  return pool;
}

/** What forecasts of one team would have missed, in the order a pool takes it. */
export function poolScores({ finished, sprintDays }: PoolTeam): readonly PastScore[] {
  return pastScores(finished, sprintDays, { horizons: poolHorizons, least: leastSprints });
}

const undated = { p50: null, p85: null, p95: null, sprints: null, chance: null, sprintsNeeded: 0 };

/**
 * When a milestone will be reached, days from today, by the teams that have a part in it: all must be done, and draws of one team
 * are the same wherever it has a part. `wantedIn`: the wanted day, in days. The same input gives the same dates. Throws a
 * RangeError for negative figures. Source: the decision on forecasts; Vacanti, When Will It Be Done?, 2020.
 */
export function milestoneForecast(
  parts: readonly MilestonePart[],
  { pool, wantedIn }: { readonly pool: ScorePool; readonly wantedIn: number | null },
): MilestoneForecast {
  const open = parts.filter(({ remaining }) => remaining > 0);
  const wide = open.some((part) => isWide(part, pool));
  if (open.length === 0) return { ...undated, state: 'DONE', wide: false };
  const sprintsNeeded = Math.max(0, ...open.map(({ finished }) => leastSprints - finished.length));
  if (sprintsNeeded > 0) return { ...undated, state: 'NEEDS_SPRINTS', sprintsNeeded, wide };
  if (open.some(({ finished, added }) => outgrows(finished, added)))
    return { ...undated, state: 'DOES_NOT_CONVERGE', wide };
  const drawn = open.map((part) => finishDraws(part, scoreTable(pool, part.team)));
  const days = latest(drawn.map((it) => it.days));
  const only = drawn.length === 1 ? drawn[0] : undefined;
  return {
    state: 'DATED',
    sprintsNeeded: 0,
    wide,
    ...percentiles(days),
    sprints: only ? percentiles(only.sprints) : null,
    chance: wantedIn === null ? null : shareUpTo(days, wantedIn),
  };
}

function isWide({ team, finished }: MilestonePart, { teams }: ScorePool): boolean {
  const others = teams.size - Number(teams.has(team));
  return finished.length < wideBelow.sprints || others < wideBelow.teams;
}

/** Draw by draw the last of several: what needs all of them is done when the last one is. */
export function latest(of: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(), ...others] = of;
  return first.map((value, at) => Math.max(value, ...others.map((other) => other[at] as number)));
}

function percentiles(values: Float64Array) {
  const sorted = values.toSorted();
  const at = (share: number): DaysAhead => {
    const value = sorted[Math.ceil(share * sorted.length) - 1] as number;
    return Number.isFinite(value) ? value : null;
  };
  return { p50: at(0.5), p85: at(0.85), p95: at(0.95) };
}

/** The share of draws, 0 to 1, up to a figure. */
export function shareUpTo(values: Float64Array, figure: number): number {
  return values.reduce((count, value) => count + Number(value <= figure), 0) / values.length;
}

/**
 * What is left of a team's part after each of its sprints to come, scope that grows counted in: to where nineteen futures in
 * twenty are done, and half a year of fortnights at most. Empty before the third sprint, and for a part that is done.
 */
export function partFan(part: MilestonePart, pool: ScorePool): readonly FanPoint[] {
  if (part.remaining <= 0 || part.finished.length < leastSprints) return [];
  const drawn = finishDraws(part, scoreTable(pool, part.team));
  const { scores, growth, pace } = drawn;
  const length = Math.min(fanSprints, percentiles(drawn.sprints).p95 ?? fanSprints);
  const curves = curvesOf(pace, part.sprintDays);
  return Array.from({ length }, (_, ahead) => {
    const curve = curves.next().value as Float64Array;
    const left = scores.map((score, at) => {
      const done = Math.max(0, atScore(curve, score)) * (1 - (growth.share[at] as number));
      return Math.max(0, part.remaining * (growth.times[at] as number) - done);
    });
    left.sort();
    const place = (share: number) => left[Math.ceil(share * left.length) - 1] as number;
    return {
      sprint: ahead + 1,
      inDays: part.firstEndsIn + ahead * part.sprintDays,
      low80: place(0.1),
      low50: place(0.25),
      middle: place(0.5),
      high50: place(0.75),
      high80: place(0.9),
    };
  });
}
