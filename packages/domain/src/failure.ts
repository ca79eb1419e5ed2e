import type { Problem } from './answer.js';
import { type Day, dayIn, daysBetween, type Instant } from './calendar.js';
import type {
  CauseId,
  DecisionId,
  FailureId,
  MemberId,
  PilotId,
  ProgramId,
  SightingId,
  WorkspaceId,
} from './ids.js';
import type { Money } from './money.js';

/**
 * What kind of failure it was: tried on purpose where nobody could know (INTELLIGENT), several small things that met (COMPLEX), or
 * something already known how to do well (PREVENTABLE). It says nothing of a person. Source: Edmondson, Harvard Business Review,
 * April 2011.
 */
export const failureKinds = ['INTELLIGENT', 'COMPLEX', 'PREVENTABLE'] as const;
export type FailureKind = (typeof failureKinds)[number];

/** The days of a failure, in this order where they are known. */
export interface FailureDays {
  /** When what failed began; null: not known. */
  readonly startedOn: Day | null;
  /** When somebody saw that it did not work. */
  readonly seenOn: Day;
  /** When it was stopped; null: not yet. */
  readonly stoppedOn: Day | null;
}

/** Something that did not work. */
export interface Failure extends FailureDays {
  readonly workspaceId: WorkspaceId;
  readonly id: FailureId;
  readonly number: number;
  readonly whatFailed: string;
  /** Null: it was in no pilot. */
  readonly pilotId: PilotId | null;
  readonly programId: ProgramId;
  readonly causeId: CauseId | null;
  readonly kind: FailureKind | null;
  /** What it cost inside the house, besides what the ledger says. */
  readonly internalCost: Money | null;
  /** A Mode 1 system was affected; null: nobody said. */
  readonly mode1Affected: boolean | null;
  /** The KILL it comes from; null: it was logged without one. */
  readonly decisionId: DecisionId | null;
  readonly loggedBy: MemberId;
  readonly loggedAt: Instant;
  /** Why it was taken back; null: it was not. What was taken back counts nowhere. */
  readonly withdrawnReason: string | null;
  readonly withdrawnBy: MemberId | null;
  readonly withdrawnAt: Instant | null;
  readonly updatedAt: Instant;
  readonly version: number;
}

/** Somebody wants a member to know of a failure. */
export interface Telling {
  readonly failureId: FailureId;
  readonly memberId: MemberId;
  readonly saidBy: MemberId;
  readonly saidAt: Instant;
  /** When they said that they know; null: it waits for them. */
  readonly knownAt: Instant | null;
}

/** The same failure, seen again: linked instead of logged anew. */
export interface Sighting {
  readonly workspaceId: WorkspaceId;
  readonly id: SightingId;
  readonly failureId: FailureId;
  readonly pilotId: PilotId | null;
  readonly programId: ProgramId;
  readonly onDay: Day;
  readonly note: string | null;
  readonly saidBy: MemberId;
  readonly saidAt: Instant;
}

/** The short name people use: `FL-12`. */
export function failureKey(number: number): string {
  return `FL-${number}`;
}

const longestLabel = 80;

/** A failure in a row of others: its key, and how what failed begins. */
export function failureLabel({ number, whatFailed }: Pick<Failure, 'number' | 'whatFailed'>): string {
  const letters = [...whatFailed.replace(/\s+/g, ' ')];
  const said =
    letters.length > longestLabel
      ? `${letters.slice(0, longestLabel).join('').trimEnd()}…`
      : letters.join('');
  return `${failureKey(number)} ${said}`;
}

/** The number in a key such as `FL-12` or `fl-12`; null when it is none. */
export function failureNumber(key: string): number | null {
  const match = /^fl-([1-9]\d{0,8})$/i.exec(key.trim());
  return match ? Number(match[1]) : null;
}

/** What is wrong with the days of a failure, one problem a field; empty when they are in order and none lies ahead of `today`. */
export function misplacedDays({ startedOn, seenOn, stoppedOn }: FailureDays, today: Day): readonly Problem[] {
  const rules: readonly (readonly [wrong: boolean, path: string, message: string])[] = [
    [startedOn !== null && startedOn > seenOn, 'startedOn', 'It was seen before it began.'],
    [seenOn > today, 'seenOn', 'This day has not come yet.'],
    [stoppedOn !== null && stoppedOn > today, 'stoppedOn', 'This day has not come yet.'],
    [
      stoppedOn !== null && stoppedOn <= today && stoppedOn < seenOn,
      'stoppedOn',
      'It was stopped before it was seen.',
    ],
  ];
  return rules.filter(([wrong]) => wrong).map(([, path, message]) => ({ path, code: 'CHECK', message }));
}

/** Days from its beginning, or from when it was seen, until it was stopped, 0 and more; null while it goes on. */
export function daysToStop({ startedOn, seenOn, stoppedOn }: FailureDays): number | null {
  return stoppedOn === null ? null : daysBetween(startedOn ?? seenOn, stoppedOn);
}

/** Days from when it was seen until it was logged, 0 and more; days are those of the workspace's IANA time zone. */
export function daysToLog(
  { seenOn, loggedAt }: Pick<Failure, 'seenOn' | 'loggedAt'>,
  timeZone: string,
): number {
  // Somebody further east may have seen it on a day that had not begun here.
  return Math.max(0, daysBetween(seenOn, dayIn(timeZone, loggedAt)));
}

/** Amounts added up, one a currency in the order in which the currencies first come. Minor units, whole. */
export function sumsByCurrency(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { minorUnits, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minorUnits);
  return [...sums].map(([currency, minorUnits]) => ({ minorUnits, currency }));
}

/** What a good failure rests on; null: not known, or no limit was set. */
export interface FailureQuality {
  readonly inTime: boolean | null;
  readonly inCost: boolean | null;
  readonly preRegistered: boolean | null;
  readonly learned: boolean;
}

/** What the quality of a failure is told from. Days and minor units are compared in the units given. */
export interface QualityFacts {
  readonly stoppedOn: Day | null;
  /** By when it had to be decided. */
  readonly dueOn: Day | null;
  readonly cost: Money | null;
  /** The largest loss that was agreed. */
  readonly costLimit: Money | null;
  /** The criteria were locked before it started; null: it was no pilot. */
  readonly preRegistered: boolean | null;
  readonly learnings: number;
}

/**
 * What speaks for a failure having been a good one: stopped within its time and its cost, registered beforehand, and learned from.
 * Costs in another currency than the limit cannot be compared. Source: Edmondson, Harvard Business Review, April 2011.
 */
export function failureQuality(facts: QualityFacts): FailureQuality {
  const { stoppedOn, dueOn, cost, costLimit, preRegistered, learnings } = facts;
  const comparable = cost !== null && costLimit !== null && cost.currency === costLimit.currency;
  return {
    inTime: stoppedOn === null || dueOn === null ? null : stoppedOn <= dueOn,
    inCost: comparable ? cost.minorUnits <= costLimit.minorUnits : null,
    preRegistered,
    learned: learnings > 0,
  };
}

/** Whether it was a good failure: all four hold; false as soon as one does not; null while something is not known. */
export function isGoodFailure(quality: FailureQuality): boolean | null {
  const parts = [quality.inTime, quality.inCost, quality.preRegistered, quality.learned];
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}
