import { type Day, daysBetween, type Instant } from './calendar.js';
import { focus } from './focus.js';
import type { ImportId, MemberId, PilotId, ProgramId, SprintId, TeamId, WorkspaceId } from './ids.js';

/** How a sprint ended. A cancelled one says nothing of its team. */
export const sprintOutcomes = ['MET', 'PARTLY', 'MISSED', 'CANCELLED'] as const;
export type SprintOutcome = (typeof sprintOutcomes)[number];

/** Those who do sprints together. */
export interface Team {
  readonly workspaceId: WorkspaceId;
  readonly id: TeamId;
  readonly name: string;
  readonly programId: ProgramId;
  /** The pilot it works on; null of a team of the program itself. */
  readonly pilotId: PilotId | null;
  /** The program as a whole, of which there is one. */
  readonly own: boolean;
  readonly createdAt: Instant;
  readonly version: number;
}

/** One thing a sprint wants to reach. */
export interface SprintGoal {
  readonly text: string;
  /** Its share of the effort, in any one unit; null where nobody said. */
  readonly effort: number | null;
  /** Null until the sprint is closed. */
  readonly met: boolean | null;
}

/** A bite-size step with one focus sentence. */
export interface Sprint {
  readonly workspaceId: WorkspaceId;
  readonly id: SprintId;
  readonly number: number;
  readonly teamId: TeamId;
  readonly focus: string;
  readonly goals: readonly SprintGoal[];
  readonly startsOn: Day;
  /** The last day. */
  readonly endsOn: Day;
  readonly plannedItems: number | null;
  /** Days of people there are for it. */
  readonly capacity: number | null;
  /** Null while it is open. */
  readonly outcome: SprintOutcome | null;
  /** Items it finished, and those that were added meanwhile; null where nobody counted. */
  readonly finished: number | null;
  readonly added: number | null;
  readonly evidence: string | null;
  readonly evidenceUrl: string | null;
  readonly learned: string | null;
  readonly nextFocus: string | null;
  readonly plannedBy: MemberId;
  readonly plannedAt: Instant;
  readonly closedBy: MemberId | null;
  readonly closedAt: Instant | null;
  readonly importId: ImportId | null;
  readonly version: number;
}

/** The short name people use: `SP-12`. */
export function sprintKey(number: number): string {
  return `SP-${number}`;
}

/** The number in a key such as `SP-12` or `sp-12`; null when it is none. */
export function sprintNumber(key: string): number | null {
  const match = /^sp-([1-9]\d{0,8})$/i.exec(key.trim());
  return match ? Number(match[1]) : null;
}

/** A sprint in a row of others: its key and its focus. */
export function sprintLabel({ number, focus: words }: Pick<Sprint, 'number' | 'focus'>): string {
  return `${sprintKey(number)} ${words}`;
}

/** How a sprint ended, by its counts alone: met when as much as planned was finished, or anything where nobody planned. */
export function endedByCounts(planned: number | null, finished: number): SprintOutcome {
  if (finished >= (planned ?? 1)) return 'MET';
  return finished > 0 ? 'PARTLY' : 'MISSED';
}

type Dated = Pick<Sprint, 'startsOn' | 'endsOn'>;

/** Days of a sprint, the first and the last included: 1 and more. */
export function sprintDays({ startsOn, endsOn }: Dated): number {
  return daysBetween(startsOn, endsOn) + 1;
}

/** As many goals of equal effort would be as focused; null where no effort was said. */
export function effectiveGoals(goals: readonly SprintGoal[]): number | null {
  return focus(goals.map(({ effort }) => effort ?? 0))?.effective ?? null;
}

const longestDays = 28;
const mostGoals = 3;

/**
 * What speaks against a sprint as it is planned: told, never barred. `mostFinished`: the most items its team ever finished in a
 * sprint; null before its first.
 */
export function sprintWarnings(
  sprint: Dated & Pick<Sprint, 'goals' | 'plannedItems'>,
  mostFinished: number | null,
): readonly string[] {
  const { goals, plannedItems } = sprint;
  const days = sprintDays(sprint);
  const warnings: string[] = [];
  if (days > longestDays)
    warnings.push(`It takes ${days} days. Up to four weeks, one learns in time; split it.`);
  if (goals.length > mostGoals)
    warnings.push(`It has ${goals.length} goals. With more than three, none is its focus.`);
  if (plannedItems !== null && mostFinished !== null && plannedItems > mostFinished)
    warnings.push(`${plannedItems} items are planned; its team never finished more than ${mostFinished}.`);
  return warnings;
}

/** How many days a sprint takes where nobody knows: a fortnight. */
export const usualSprintLength = 14;

/** Middle of the lengths of a team's last sprints, in days; a fortnight before its first. */
export function usualSprintDays(sprints: readonly Dated[]): number {
  const lengths = sprints
    .slice(-5)
    .map(sprintDays)
    .sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)] ?? usualSprintLength;
}

/**
 * In as many days after one sprint of a team the next one ends: the middle distance of the last five, oldest first, and no less
 * than they take. Weekends and breaks between sprints are days too; a fortnight before the first sprint.
 */
export function sprintCadence(sprints: readonly Dated[]): number {
  const last = sprints.slice(-6);
  const apart = last
    .slice(1)
    .map(({ endsOn }, at) => daysBetween((last[at] as Dated).endsOn, endsOn))
    .sort((one, other) => one - other);
  return Math.max(usualSprintDays(sprints), apart[Math.floor((apart.length - 1) / 2)] ?? 0);
}

/**
 * In as many days, 0 or more, a team's next sprint ends: the open one that ends first from `today` on, or else one of its usual
 * length that begins today. An open sprint whose last day has passed is closed any day now.
 */
export function nextSprintEndsIn(open: readonly Dated[], usualDays: number, today: Day): number {
  const ahead = open.map(({ endsOn }) => daysBetween(today, endsOn));
  if (ahead.length === 0) return usualDays;
  const coming = ahead.filter((days) => days >= 0);
  return coming.length === 0 ? 0 : Math.min(...coming);
}
