import type { Day, Instant } from './calendar.js';

/** What a forecast has to say: dates, or why there are none. */
export const forecastStates = ['DATED', 'DOES_NOT_CONVERGE', 'DONE', 'NEEDS_SPRINTS'] as const;
export type ForecastState = (typeof forecastStates)[number];

/** The dates of a forecast; null without dates, or beyond five years. */
export interface ForecastDates {
  readonly p50: Day | null;
  readonly p85: Day | null;
  readonly p95: Day | null;
}

/** A forecast as it was made, never changed after. */
export interface FrozenForecast extends ForecastDates {
  readonly milestoneId: string;
  readonly madeOn: Day;
  readonly madeAt: Instant;
  readonly state: ForecastState;
  /** Sprints lacking before there is a date. */
  readonly sprintsNeeded: number;
  readonly wide: boolean;
  /** Items left on that day. */
  readonly remaining: number;
  readonly wantedOn: Day | null;
  /** The chance of being done by the wanted day, 0 to 1. */
  readonly chance: number | null;
  readonly method: string;
  readonly version: number;
  readonly inputsHash: string;
}

/** What came of a frozen forecast so far; null is open, or was never said. */
export interface ForecastOutcome {
  readonly held50: boolean | null;
  readonly held85: boolean | null;
  readonly held95: boolean | null;
  /** Whether the milestone was reached by the wanted day. */
  readonly came: boolean | null;
}

type Dated = Pick<FrozenForecast, 'madeOn' | 'p50' | 'p85' | 'p95' | 'state' | 'wantedOn'>;

const nothing: ForecastOutcome = { held50: null, held85: null, held95: null, came: null };

/**
 * What came of a forecast by `today`. A day that passed unreached is missed at once, not when the milestone arrives at last: else
 * the record would hear of late milestones late. A date beyond five years holds once the milestone is reached. A sprint closed late
 * reaches it in the past: what was forecast between was right by no merit of its own, and asks nothing.
 */
export function forecastOutcome(forecast: Dated, reachedOn: Day | null, today: Day): ForecastOutcome {
  const made = forecast.state === 'DATED' && (reachedOn === null || forecast.madeOn <= reachedOn);
  if (!made) return nothing;
  const by = (day: Day | null): boolean | null => {
    if (reachedOn !== null) return day === null || reachedOn <= day;
    return day !== null && today > day ? false : null;
  };
  return {
    held50: by(forecast.p50),
    held85: by(forecast.p85),
    held95: by(forecast.p95),
    came: forecast.wantedOn === null ? null : by(forecast.wantedOn),
  };
}
