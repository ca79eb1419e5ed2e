import type { ResolvedForecast } from './forecast-record.js';
import {
  type DaysAhead,
  leastSprints,
  type MilestoneForecast,
  milestoneForecast,
  type PoolTeam,
  poolScores,
} from './milestone-forecast.js';
import { addScores, noScores, type ScorePool } from './score-table.js';

/** A milestone that was reached, sprint by sprint, by one team. */
export interface ClosedMilestone {
  readonly milestone: string;
  readonly team: string;
  readonly seed: number;
  readonly sprintDays: number;
  /** As many of the sprints had ended before it was put on the road: they are known, and nothing is forecast after them. */
  readonly before: number;
  /** Items finished and added in each sprint of the team, the one that reached the milestone being the last. */
  readonly finished: readonly number[];
  readonly added: readonly (number | null)[];
  /** Items left after each of the sprints; whatever one likes before it was put on the road. */
  readonly left: readonly number[];
  /** The day each sprint ended, counted from any day. */
  readonly endDays: readonly number[];
  /** The day it was wanted, counted likewise; null when nobody said. */
  readonly wantedDay: number | null;
}

/** A team's history with the days its sprints ended, none before the one before it. */
export interface DatedHistory extends PoolTeam {
  readonly endDays: readonly number[];
}

/**
 * What would have come of a forecast after each sprint since a closed milestone was put on the road, from its team's third on, each
 * knowing only what had happened by its day, other teams and the team's earlier sprints included. `poolOn`: see `poolsByDay`. Source: Tashman, International Journal of Forecasting 16, 2000
 * (rolling origins).
 */
export function milestoneBacktest(
  milestone: ClosedMilestone,
  poolOn: (day: number) => ScorePool,
): readonly ResolvedForecast[] {
  const first = Math.max(leastSprints, milestone.before + 1);
  const count = Math.max(0, milestone.finished.length - first);
  return Array.from({ length: count }, (_, at) => replayed(milestone, first + at, poolOn));
}

/**
 * The pools of days past, each as `forecastPool` makes it of the sprints that had ended by the day: a team's forecasts are scored
 * once and stand in the pools from the day on which they had come true.
 */
export function poolsByDay(histories: readonly DatedHistory[]): (day: number) => ScorePool {
  const scored = histories.map((history) => ({
    team: history.team,
    scores: poolScores(history).map(({ known, sprints, score }) => ({
      score,
      cameOn: history.endDays[known + sprints - 1] as number,
    })),
  }));
  const kept = new Map<number, ScorePool>();
  return (day) => {
    const known = kept.get(day);
    if (known) return known;
    const pool = noScores();
    for (const { team, scores } of scored) {
      const came = scores.filter(({ cameOn }) => cameOn <= day);
      addScores(
        pool,
        team,
        came.map(({ score }) => score),
      );
    }
    kept.set(day, pool);
    return pool;
  };
}

function replayed(
  milestone: ClosedMilestone,
  known: number,
  poolOn: (day: number) => ScorePool,
): ResolvedForecast {
  const { team, seed, sprintDays, finished, added, left, endDays, wantedDay } = milestone;
  const madeOn = endDays[known - 1] as number;
  const part = {
    team,
    seed,
    sprintDays,
    finished: finished.slice(0, known),
    added: added.slice(0, known),
    remaining: left[known - 1] as number,
    firstEndsIn: (endDays[known] as number) - madeOn,
  };
  const wantedIn = wantedDay === null ? null : wantedDay - madeOn;
  const took = (endDays.at(-1) as number) - madeOn;
  return resolvedBy(milestone.milestone, milestoneForecast([part], { pool: poolOn(madeOn), wantedIn }), {
    took,
    wantedIn,
  });
}

function resolvedBy(
  milestone: string,
  { state, p50, p85, p95, chance }: MilestoneForecast,
  { took, wantedIn }: { readonly took: number; readonly wantedIn: number | null },
): ResolvedForecast {
  const dated = state === 'DATED';
  /** A date beyond five years holds for what was reached sooner. */
  const held = (date: DaysAhead) => (dated ? date === null || took <= date : null);
  const came = chance === null || wantedIn === null ? null : took <= wantedIn;
  return { milestone, held50: held(p50), held85: held(p85), held95: held(p95), chance, came };
}
