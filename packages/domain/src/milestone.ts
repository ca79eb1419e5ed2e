import type { Day, Instant } from './calendar.js';
import type { MemberId, MilestoneId, ProgramId, RoadLaneId, SprintId, TeamId, WorkspaceId } from './ids.js';

/** Where a milestone stands. */
export const milestoneStates = ['OPEN', 'REACHED', 'DROPPED'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** What changed a milestone. */
export const milestoneChangeKinds = [
  'ADDED',
  'FINISHED',
  'GREW',
  'RESCOPED',
  'MOVED',
  'DROPPED',
  'REACHED',
] as const;
export type MilestoneChangeKind = (typeof milestoneChangeKinds)[number];

/** An outcome of a program's marathon: a lane on its road. */
export interface RoadLane {
  readonly workspaceId: WorkspaceId;
  readonly id: RoadLaneId;
  readonly programId: ProgramId;
  readonly name: string;
  readonly place: number;
  readonly version: number;
}

/** A point on a program's long road that sprints must reach. */
export interface Milestone {
  readonly workspaceId: WorkspaceId;
  readonly id: MilestoneId;
  readonly number: number;
  readonly programId: ProgramId;
  readonly laneId: RoadLaneId;
  readonly name: string;
  readonly wantedOn: Day | null;
  readonly state: MilestoneState;
  readonly reachedOn: Day | null;
  readonly addedBy: MemberId;
  readonly addedAt: Instant;
  readonly version: number;
}

/** What a milestone needs of one team, in items. */
export interface MilestonePart {
  readonly teamId: TeamId;
  /** Items left, 0 or more. */
  readonly remaining: number;
  /** Items finished so far, 0 or more. */
  readonly finished: number;
}

/** One change of a milestone. */
export interface MilestoneChange {
  readonly workspaceId: WorkspaceId;
  readonly id: string;
  readonly milestoneId: MilestoneId;
  readonly kind: MilestoneChangeKind;
  readonly teamId: TeamId | null;
  readonly sprintId: SprintId | null;
  /** Below 0 where there are fewer now. */
  readonly items: number | null;
  readonly wantedBefore: Day | null;
  readonly wantedAfter: Day | null;
  readonly reason: string | null;
  readonly saidBy: MemberId;
  readonly saidAt: Instant;
  /** Its sprint was opened again: it counts no more. */
  readonly takenBack: boolean;
}

/** The short name people use: `MS-4`. */
export function milestoneKey(number: number): string {
  return `MS-${number}`;
}

/** The number in a key such as `MS-4` or `ms-4`; null when it is none. */
export function milestoneNumber(key: string): number | null {
  const match = /^ms-([1-9]\d{0,8})$/i.exec(key.trim());
  return match ? Number(match[1]) : null;
}

/** A milestone in a row of others: its key and its name. */
export function milestoneLabel({ number, name }: Pick<Milestone, 'number' | 'name'>): string {
  return `${milestoneKey(number)} ${name}`;
}

/** Items left of all parts. */
export function itemsLeft(parts: readonly Pick<MilestonePart, 'remaining'>[]): number {
  return parts.reduce((sum, { remaining }) => sum + remaining, 0);
}
