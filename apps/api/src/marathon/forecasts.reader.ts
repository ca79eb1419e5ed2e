import { Injectable } from '@nestjs/common';
import { addDays, type Day, daysBetween } from '@scrimmage/domain/calendar';
import type { ForecastState } from '@scrimmage/domain/forecast';
import type { TeamId } from '@scrimmage/domain/ids';
import { itemsLeft, type Milestone, type MilestonePart } from '@scrimmage/domain/milestone';
import { nextSprintEndsIn, sprintCadence } from '@scrimmage/domain/sprint';
import type { MilestonePart as ForecastPart } from '@scrimmage/stats/milestone-forecast';
import { partFan } from '@scrimmage/stats/milestone-forecast';
import { contentHash } from '../platform/content-hash.js';
import { ComputedForecasts } from './computed-forecasts.js';
import { MilestonesReader } from './milestones.reader.js';
import { TeamHistoriesReader, type TeamHistory } from './team-histories.reader.js';

/** A forecast in days of the calendar, as it stands on one. */
export interface DatedForecast {
  readonly today: Day;
  readonly state: ForecastState;
  readonly sprintsNeeded: number;
  readonly wide: boolean;
  readonly p50: Day | null;
  readonly p85: Day | null;
  readonly p95: Day | null;
  readonly chance: number | null;
  readonly remaining: number;
  readonly method: string;
  readonly version: number;
  readonly inputsHash: string;
  /** What it was made from. */
  readonly parts: readonly ForecastPart[];
}

/** When milestones will be reached, as things stand. The same figures on the same day give the same dates. */
@Injectable()
export class ForecastsReader {
  constructor(
    private readonly milestones: MilestonesReader,
    private readonly histories: TeamHistoriesReader,
    private readonly computed: ComputedForecasts,
  ) {}

  async of({ id, wantedOn }: Milestone, today: Day): Promise<DatedForecast> {
    const [known, { of, pool, hash }] = await Promise.all([
      this.milestones.partsOf.load(id),
      this.histories.all(),
    ]);
    const parts = known.map((part) => forecastPart(part, of.get(part.teamId), today));
    const wantedIn = wantedOn === null ? null : daysBetween(today, wantedOn);
    const forecast = await this.computed.of({ parts, wantedIn, pool, poolHash: hash });
    const { p50, p85, p95, sprints: _sprints, ...told } = forecast;
    const on = (days: number | null) => (days === null ? null : addDays(today, days));
    return { ...told, p50: on(p50), p85: on(p85), p95: on(p95), today, remaining: itemsLeft(known), parts };
  }

  /** What is left after each sprint to come, where one team alone has something left. */
  async fanOf({ parts, today }: Pick<DatedForecast, 'parts' | 'today'>) {
    const [only, ...others] = parts.filter(({ remaining }) => remaining > 0);
    if (!only || others.length > 0) return [];
    const { pool } = await this.histories.all();
    return partFan(only, pool).map(({ inDays, ...point }) => ({ ...point, on: addDays(today, inDays) }));
  }
}

/** Milestones of one team share its draws: a slow team is slow for all of them. */
export function seedOf(teamId: TeamId): number {
  return Number.parseInt(contentHash(teamId).slice(0, 8), 16);
}

function forecastPart(
  { teamId, remaining }: MilestonePart,
  history: TeamHistory | undefined,
  today: Day,
): ForecastPart {
  const { counted = [], open = [], sprintDays = sprintCadence([]) } = history ?? {};
  return {
    team: teamId,
    seed: seedOf(teamId),
    finished: counted.map(({ finished }) => finished),
    added: counted.map(({ added }) => added),
    remaining,
    sprintDays,
    firstEndsIn: nextSprintEndsIn(open, sprintDays, today),
  };
}
