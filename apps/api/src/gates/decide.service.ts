import { Injectable } from '@nestjs/common';
import type { DecideInput } from '@scrimmage/contract/generated/schema-types';
import { fieldWords } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import { decideAtGate, type GateDecision } from '@scrimmage/domain/decide-at-gate';
import { type DecisionInput, decisionInput } from '@scrimmage/domain/decision-input';
import { snapshotText } from '@scrimmage/domain/decision-snapshot';
import { lookedAtAgain } from '@scrimmage/domain/follow-up';
import { mayDecide } from '@scrimmage/domain/gate-leave';
import type { Condition, Decision, FollowUp } from '@scrimmage/domain/gates';
import type { ConditionId, DecisionId, FollowUpId, MemberId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import type { ValueSummary } from '@scrimmage/domain/value';
import { v7 as uuidv7 } from 'uuid';
import { CriteriaEvents } from '../evidence/criteria.events.js';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { contentHash } from '../platform/content-hash.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import type { DecisionRow } from './decision.table.js';
import { type Decided, DecisionsRepository } from './gates.repository.js';
import { type Known, PilotKnowledge } from './pilot-knowledge.js';

/** A decision and the pilot as it left it. */
export interface PilotDecision {
  readonly pilot: Pilot;
  readonly decision: Decision | null;
}

/** What a decision gives back besides the reply: what changed since the decider looked. */
export interface DecisionReply {
  readonly reply: Reply<PilotDecision>;
  readonly changed: readonly string[];
}

/** Deciding at a gate. */
@Injectable()
export class DecideService {
  constructor(
    private readonly pilots: PilotEvents,
    private readonly knowledge: PilotKnowledge,
    private readonly decisions: DecisionsRepository,
    private readonly criteria: CriteriaEvents,
    private readonly clock: Clock,
  ) {}

  async decide(actor: Actor, given: DecideInput): Promise<DecisionReply> {
    const pilot = await this.pilots.require(given.pilotId);
    if (!mayDecide(actor, pilot)) throw forbidden(policy.decide.who);
    const today = this.clock.today(actor.timeZone);
    const input = checked(decisionInput(today), given);
    if (!('value' in input)) return { reply: { ok: false, problems: input.problems }, changed: [] };
    const known = await this.knowledge.of(pilot, today);
    const stale = await this.stale(known, given);
    if (stale) return stale;
    const decided = decideAtGate(known, input.value);
    if (!decided.ok) return { reply: { ...decided, current: { pilot, decision: null } }, changed: [] };
    const reply = await withReferences(pilot.name, () =>
      this.carryOut(actor, known, { input: input.value, decided: decided.value }),
    );
    return { reply, changed: [] };
  }

  /** What the decider did not see is not decided on. */
  private async stale({ pilot, evidence }: Known, given: DecideInput): Promise<DecisionReply | null> {
    const current = { pilot, decision: null };
    const fields = await this.pilots.changedSince(pilot, given.version);
    if (fields.length) return { reply: changedMeanwhile(fields, current), changed: fields.map(fieldWords) };
    if (evidence.hash === given.evidenceHash) return null;
    const sentence = evidence.recommendation?.sentence ?? 'No criteria are locked.';
    return { reply: { ...no('EVIDENCE_CHANGED', { sentence }), current }, changed: ['evidence'] };
  }

  private async carryOut(actor: Actor, known: Known, made: Made): Promise<Reply<PilotDecision>> {
    const { pilot, today } = known;
    const now = this.clock.now();
    const { newDecisionDate, reason } = made.input;
    const moved = await this.pilots.happen(pilot, made.decided.event, {
      today,
      now,
      changes: newDecisionDate === null ? {} : { decisionDate: newDecisionDate },
    });
    if (!moved.ok) return { ...moved, current: { pilot, decision: null } };
    const value = await this.knowledge.valueOf(pilot, today);
    const rows = rowsOf(actor, { ...known, value }, { ...made, now });
    await this.decisions.insert(rows);
    await this.bindCriteria(actor, moved.value, made, now);
    const { snapshot: _snapshot, ...decision } = rows.decision;
    this.pilots.tell('decide', {
      before: pilot,
      after: moved.value,
      reason,
      also: toldOf(decision),
      at: now,
    });
    return { ok: true, value: { pilot: moved.value, decision } };
  }

  /** Starting makes promises of the criteria; another decision date moves the day they are judged by. */
  private async bindCriteria(
    actor: Actor,
    pilot: Pilot,
    { input, decided }: Made,
    now: Instant,
  ): Promise<void> {
    if (decided.locks) await this.criteria.lock(pilot, actor, now);
    const { newDecisionDate: deadline, reason } = input;
    if (deadline !== null) await this.criteria.moveDeadline(pilot, { deadline, reason }, actor, now);
  }
}

interface Made {
  readonly input: DecisionInput;
  readonly decided: GateDecision;
}

/** What is known, with the value that is kept beside it. */
type Valued = Known & { readonly value: ValueSummary | null };

/** What the history says of a decision, beside what it did to the pilot. */
function toldOf({ gate, choice, overrule, overruleReason, scaleOwnerId }: Decision) {
  return {
    decision: [null, `${gate} ${choice}`] as const,
    ...(overrule && { recommendation: [null, overruleReason] as const }),
    ...(scaleOwnerId && { scaleOwnerId: [null, scaleOwnerId] as const }),
  };
}

function rowsOf(actor: Actor, known: Valued, made: Made & { readonly now: string }): Decided {
  const decision = decisionRow(actor, known, made);
  return {
    decision,
    conditions: conditionRows(decision, made.input),
    followUps: followUpRows(decision, known, made.decided),
  };
}

function decisionRow(
  actor: Actor,
  known: Valued,
  { input, decided, now }: Made & { readonly now: string },
): DecisionRow {
  const { pilot } = known;
  const snapshot = snapshotText({ ...known, gate: input.gate, at: now });
  return {
    workspaceId: pilot.workspaceId,
    id: uuidv7() as DecisionId,
    pilotId: pilot.id,
    gate: input.gate,
    choice: input.choice,
    outcome: decided.outcome,
    decidedBy: actor.memberId,
    decidedAt: now,
    reason: input.reason,
    affected: input.affected,
    overrule: decided.overrule,
    overruleReason: decided.overrule ? input.overruleReason : null,
    statusQuo: input.statusQuo,
    overrules: decided.overrules,
    newDecisionDate: input.newDecisionDate,
    previousDecisionDate: pilot.decisionDate,
    scaleOwnerId: input.scaleOwnerId as MemberId | null,
    pilotVersion: pilot.version,
    snapshot,
    snapshotHash: contentHash(snapshot),
  };
}

function conditionRows(decision: DecisionRow, { conditions }: DecisionInput): readonly Condition[] {
  return conditions.map(({ text, dueOn, ownerId }) => ({
    workspaceId: decision.workspaceId,
    id: uuidv7() as ConditionId,
    pilotId: decision.pilotId,
    decisionId: decision.id,
    gate: decision.gate,
    text,
    dueOn,
    ownerId: ownerId as MemberId,
    setBy: decision.decidedBy,
    setAt: decision.decidedAt,
    clearedBy: null,
    clearedAt: null,
    note: null,
    version: 1,
  }));
}

function followUpRows(
  { workspaceId, pilotId, id }: DecisionRow,
  { evidence }: Known,
  { followUps }: GateDecision,
): readonly FollowUp[] {
  return followUps.map(({ days, dueOn }) => ({
    workspaceId,
    id: uuidv7() as FollowUpId,
    pilotId,
    decisionId: id,
    days,
    dueOn,
    ...lookedAtAgain(evidence),
    effectAtScale: null,
    note: null,
    recordedBy: null,
    recordedAt: null,
    version: 1,
  }));
}
