import type * as v from 'valibot';
import type { Day, Instant } from './calendar.js';
import type { proposal } from './charter.js';
import type { MemberId, PilotId, ProgramId, SystemId, UnitId, WorkspaceId } from './ids.js';
import type { Pilot } from './pilot.js';

/** A proposal as it came out of its checks. */
export type Proposal = v.InferOutput<ReturnType<typeof proposal>>;

interface Given {
  readonly id: PilotId;
  readonly workspaceId: WorkspaceId;
  readonly number: number;
  readonly today: Day;
  readonly now: Instant;
}

/** The pilot a proposal makes: proposed today, everything not stated left open. */
export function newPilot(stated: Proposal, { id, workspaceId, number, today, now }: Given): Pilot {
  return {
    id,
    workspaceId,
    number,
    name: stated.name,
    problem: stated.problem,
    programId: stated.programId as ProgramId,
    unitId: stated.unitId as UnitId | null,
    leadId: stated.leadId as MemberId,
    sponsorId: stated.sponsorId as MemberId | null,
    deciderId: stated.deciderId as MemberId | null,
    systemId: stated.systemId as SystemId,
    stage: 'PROPOSED',
    onHold: false,
    outcome: null,
    decisionDate: stated.decisionDate,
    proposedOn: today,
    startedOn: null,
    closedOn: null,
    customerOutcome: stated.customerOutcome,
    businessOutcome: stated.businessOutcome,
    hypothesis: stated.hypothesis,
    ambition: stated.ambition,
    preMortem: null,
    largestLossOurs: null,
    largestLossVendor: null,
    vendorText: null,
    noVendor: false,
    importId: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}
