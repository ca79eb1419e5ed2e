import { type Day, daysBetween } from './calendar.js';
import type { Pilot } from './pilot.js';

/** When an open pilot's decision is due, seen from today. */
export type DueBand = 'OVERDUE' | 'WITHIN_14_DAYS' | 'LATER' | 'UNDATED';
export const dueBands: readonly DueBand[] = ['OVERDUE', 'WITHIN_14_DAYS', 'LATER', 'UNDATED'];

/** How long an open pilot has been going. */
export type AgeBand =
  | 'UNDER_30_DAYS'
  | 'DAYS_30_TO_89'
  | 'DAYS_90_TO_179'
  | 'DAYS_180_TO_364'
  | 'A_YEAR_OR_MORE'
  | 'UNKNOWN';

/** Age bands with their bounds in whole days, both included; null: no bound. */
export const ageBands: readonly {
  readonly band: AgeBand;
  readonly from: number | null;
  readonly to: number | null;
}[] = [
  { band: 'UNDER_30_DAYS', from: null, to: 29 },
  { band: 'DAYS_30_TO_89', from: 30, to: 89 },
  { band: 'DAYS_90_TO_179', from: 90, to: 179 },
  { band: 'DAYS_180_TO_364', from: 180, to: 364 },
  { band: 'A_YEAR_OR_MORE', from: 365, to: null },
  { band: 'UNKNOWN', from: null, to: null },
];

/** Days ahead that still count as due soon. */
export const dueSoonDays = 14;

type Timed = Pick<Pilot, 'stage' | 'proposedOn' | 'startedOn' | 'decisionDate' | 'closedOn'>;

/** Days since the pilot started, else since it was proposed; of a closed pilot the days it took. Null: no such date. */
export function ageDays(pilot: Timed, today: Day): number | null {
  const from = pilot.startedOn ?? pilot.proposedOn;
  if (from === null) return null;
  if (pilot.stage !== 'CLOSED') return daysBetween(from, today);
  return pilot.closedOn === null ? null : daysBetween(from, pilot.closedOn);
}

/** Days until the decision is due, negative when overdue; null when closed or undated. */
export function daysToDecision(pilot: Timed, today: Day): number | null {
  if (pilot.stage === 'CLOSED' || pilot.decisionDate === null) return null;
  return daysBetween(today, pilot.decisionDate);
}

/** The band an open pilot's decision date falls into; null when closed. The day itself is not yet overdue. */
export function dueBand(pilot: Timed, today: Day): DueBand | null {
  if (pilot.stage === 'CLOSED') return null;
  const days = daysToDecision(pilot, today);
  if (days === null) return 'UNDATED';
  if (days < 0) return 'OVERDUE';
  return days <= dueSoonDays ? 'WITHIN_14_DAYS' : 'LATER';
}

/** The band an open pilot's age falls into; null when closed. A start in the future counts as under 30 days. */
export function ageBand(pilot: Timed, today: Day): AgeBand | null {
  if (pilot.stage === 'CLOSED') return null;
  const days = ageDays(pilot, today);
  if (days === null) return 'UNKNOWN';
  const band = ageBands.find(({ to }) => to === null || days <= to);
  return band?.band ?? 'UNKNOWN';
}
