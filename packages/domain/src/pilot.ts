import type { Ambition } from './ambition.js';
import type { Day, Instant } from './calendar.js';
import type { ImportId, MemberId, PilotId, ProgramId, SystemId, UnitId, WorkspaceId } from './ids.js';
import type { Money } from './money.js';

/** How far a pilot has come. */
export type Stage = 'PROPOSED' | 'RUNNING' | 'DECIDING' | 'CLOSED';
export const stages: readonly Stage[] = ['PROPOSED', 'RUNNING', 'DECIDING', 'CLOSED'];

/** How a closed pilot ended. */
export type Outcome = 'SCALED' | 'KILLED' | 'INCONCLUSIVE' | 'WITHDRAWN';
export const outcomes: readonly Outcome[] = ['SCALED', 'KILLED', 'INCONCLUSIVE', 'WITHDRAWN'];

/** What a pilot does to a system. */
export type Access = 'NONE' | 'READ' | 'WRITE';

/** A system a pilot touches, and how. */
export interface Touched {
  readonly systemId: SystemId;
  readonly access: Access;
  /** Who allows the access; needed before the start where a Mode 1 system is written to. */
  readonly approverId: MemberId | null;
}

/** What a pilot states before it starts. Null: not stated yet. */
export interface Charter {
  readonly name: string;
  readonly problem: string | null;
  readonly programId: ProgramId;
  readonly unitId: UnitId | null;
  readonly leadId: MemberId | null;
  readonly sponsorId: MemberId | null;
  /** Who decides at the gates besides executives and administrators. */
  readonly deciderId: MemberId | null;
  readonly systemId: SystemId | null;
  readonly decisionDate: Day | null;
  readonly customerOutcome: string | null;
  readonly businessOutcome: string | null;
  readonly hypothesis: string | null;
  readonly ambition: Ambition | null;
  readonly preMortem: string | null;
  readonly largestLossOurs: Money | null;
  readonly largestLossVendor: Money | null;
  readonly vendorText: string | null;
  readonly noVendor: boolean;
}

/** Where a pilot stands in its life: three fields, each with its own history. */
export interface PilotState {
  readonly stage: Stage;
  readonly onHold: boolean;
  readonly outcome: Outcome | null;
}

/** A time-boxed trial in production. */
export interface Pilot extends Charter, PilotState {
  readonly id: PilotId;
  readonly workspaceId: WorkspaceId;
  readonly number: number;
  readonly proposedOn: Day | null;
  readonly startedOn: Day | null;
  readonly closedOn: Day | null;
  readonly importId: ImportId | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly version: number;
}

/** The systems listed, by id, and the one the pilot runs on among them: read, until somebody says otherwise. */
export function touchedSystems(listed: readonly Touched[], runsOn: SystemId | null): readonly Touched[] {
  const own: readonly Touched[] =
    runsOn === null || listed.some(({ systemId }) => systemId === runsOn)
      ? []
      : [{ systemId: runsOn, access: 'READ', approverId: null }];
  return [...listed, ...own].sort((a, b) => (a.systemId < b.systemId ? -1 : 1));
}

/** The systems listed with their approvers: one left out stays who was named before, null names nobody. */
export function withApprovers(
  listed: readonly (Omit<Touched, 'approverId'> & { readonly approverId?: MemberId | null | undefined })[],
  before: readonly Touched[],
): readonly Touched[] {
  const named = new Map(before.map(({ systemId, approverId }) => [systemId, approverId]));
  return listed.map(({ systemId, access, approverId }) => ({
    systemId,
    access,
    approverId: approverId === undefined ? (named.get(systemId) ?? null) : approverId,
  }));
}

/** Real inventories name a trial in a whole sentence: the longest seen has 342 characters. */
export const longestPilotName = 500;

/** The short name people use: `SC-101`. */
export function pilotKey(number: number): string {
  return `SC-${number}`;
}

/** The number in a key such as `SC-101` or `sc-101`; null when it is none. */
export function pilotNumber(key: string): number | null {
  const match = /^sc-([1-9]\d{0,8})$/i.exec(key.trim());
  return match ? Number(match[1]) : null;
}
