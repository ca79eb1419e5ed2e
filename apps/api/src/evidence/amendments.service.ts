import { Injectable } from '@nestjs/common';
import type { AmendCriterionInput, PlanEvidenceInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { checkCriterion, settleTerms } from '@scrimmage/domain/check-criterion';
import {
  type AmendedField,
  type AmendmentKind,
  type CriterionTerms,
  type EvidenceTerms,
  evidenceTerms,
} from '@scrimmage/domain/criteria';
import { amendmentReason, criterionChanges, planChanges } from '@scrimmage/domain/criterion-input';
import { amendedTerms, termsOf } from '@scrimmage/domain/lock-criteria';
import type { Pilot } from '@scrimmage/domain/pilot';
import { checked } from '@scrimmage/domain/problems';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { CriteriaRepository } from './criteria.repository.js';
import type { Criterion } from './criterion-rows.js';
import { CrossingsService } from './crossings.service.js';
import { EvidenceDesk, type OpenPilot } from './evidence-desk.js';
import { MetricsRepository } from './metrics.repository.js';
import { promiseHash } from './promise-hash.js';

/** What is amended, why, and whether readings had been seen. */
export interface Amending {
  readonly kind: AmendmentKind;
  /** The criterion as it stands after it; null: the plan. */
  readonly criterion: Criterion | null;
  readonly plan?: EvidenceTerms;
  readonly changes: readonly AmendedField[];
  readonly reason: string;
  readonly dataSeen: boolean;
}

/** A changed criterion and its pilot. */
export interface CriterionOfPilot {
  readonly criterion: Criterion;
  readonly pilot: Pilot;
}

/** Changing what was promised, once it is locked: never in silence. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly desk: EvidenceDesk,
    private readonly criteria: CriteriaRepository,
    private readonly metrics: MetricsRepository,
    private readonly crossings: CrossingsService,
  ) {}

  async amend(actor: Actor, given: AmendCriterionInput): Promise<Reply<CriterionOfPilot>> {
    const pilotId = await this.criteria.pilotOf(given.criterionId);
    const open = await this.desk.open(actor, pilotId, 'editCriteria');
    const reason = checked(amendmentReason, given);
    const input = checked(criterionChanges, given.changes ?? {});
    if (!('value' in reason) || !('value' in input))
      return { ok: false, problems: [...reason.problems, ...under('changes', input.problems)] };
    const criterion = open.criteria.find(({ id }) => id === given.criterionId.toLowerCase()) as Criterion;
    const current = { criterion, pilot: open.pilot };
    const refusal = refusedChange(open, criterion);
    if (refusal) return { ...refusal, current };
    if (criterion.version !== given.version) return changedMeanwhile(['criterion'], current);
    if (given.withdraw) return this.withdraw(actor, open, criterion, reason.value);
    const terms = settleTerms(criterion, input.value as Partial<CriterionTerms>);
    return this.write(actor, open, { ...criterion, ...terms }, reason.value);
  }

  /** Says what applies to all criteria together; once they are locked it is an amendment. */
  async plan(actor: Actor, given: PlanEvidenceInput): Promise<Reply<Pilot>> {
    const open = await this.desk.open(actor, given.pilotId, 'editCriteria');
    const { pilot, plan } = open;
    const input = checked(planChanges, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (pilot.stage === 'CLOSED') return { ...no('EVIDENCE_CLOSED'), current: pilot };
    if (plan.version !== given.version) return changedMeanwhile(['evidence plan'], pilot);
    const wanted = { ...evidenceTerms(plan), ...(input.value as Partial<EvidenceTerms>) };
    if (!plan.lock) return this.planDraft(open, { ...wanted, deadline: null });
    if (given.reason == null && given.dataSeen == null) return { ...no('CRITERIA_LOCKED'), current: pilot };
    const reason = checked(amendmentReason, given);
    if (!('value' in reason)) return { ok: false, problems: reason.problems };
    return { ok: true, value: await this.amendPlan(actor, open, wanted, reason.value) };
  }

  /** Writes an amendment of the plan, and tells it. */
  async amendPlan(
    actor: Actor,
    open: OpenPilot,
    plan: EvidenceTerms,
    why: Pick<Amending, 'reason' | 'dataSeen'>,
  ): Promise<Pilot> {
    const changes = differences(evidenceTerms(open.plan), plan);
    await this.append(actor, open, {
      kind: 'CHANGED',
      criterion: null,
      plan,
      changes: Object.entries(changes).map(([field, [before, after]]) => ({
        field,
        before: before === null ? null : String(before),
        after: after === null ? null : String(after),
      })),
      ...why,
    });
    const { deadline, ...others } = changes;
    const told = { ...others, ...(deadline && { promisedDecisionDate: deadline }) };
    this.desk.tell(open.pilot, { verb: 'planEvidence', changes: told, reason: why.reason, at: open.now });
    return open.pilot;
  }

  /** Writes one amendment: its entry, and the lock with the hash over everything as it stands after it. */
  async append(actor: Actor, open: OpenPilot, amending: Amending): Promise<void> {
    const { plan, pilot, now } = open;
    if (!plan.lock) throw new Error('Only what is locked can be amended.');
    const { criterion, kind, changes, reason, dataSeen } = amending;
    const others = open.criteria.filter(({ id }) => id !== criterion?.id);
    const after = criterion ? [...others, criterion] : others;
    const terms = { ...plan, ...amending.plan };
    const version = plan.lock.version + 1;
    const hash = promiseHash(terms, after);
    await this.criteria.amend(
      {
        workspaceId: pilot.workspaceId,
        pilotId: pilot.id,
        version,
        criterionId: criterion?.id ?? null,
        kind,
        changes,
        reason,
        dataSeen,
        byId: actor.memberId,
        at: now,
        hash,
      },
      criterion && termsOf(criterion),
    );
    const written = await this.criteria.writePlan({ ...terms, lock: { ...plan.lock, version, hash } });
    const counted = criterion
      ? [...others, { ...criterion, termsVersion: criterion.termsVersion + 1 }]
      : others;
    await this.crossings.settle({ pilot, plan: written, criteria: counted }, null, now);
  }

  private async planDraft({ plan, pilot, now }: OpenPilot, wanted: EvidenceTerms): Promise<Reply<Pilot>> {
    await this.criteria.writePlan({ ...plan, ...wanted });
    const changes = differences(evidenceTerms(plan), wanted);
    this.desk.tell(pilot, { verb: 'planEvidence', changes, at: now });
    return { ok: true, value: pilot };
  }

  private async write(
    actor: Actor,
    open: OpenPilot,
    after: Criterion,
    why: Pick<Amending, 'reason' | 'dataSeen'>,
  ): Promise<Reply<CriterionOfPilot>> {
    const metric = (await this.metrics.held([after.metricId])).get(after.metricId);
    if (!metric) return no('UNKNOWN_REFERENCE', { what: 'metric' });
    const before = open.criteria.find(({ id }) => id === after.id) as Criterion;
    const changes = amendedTerms(before, after);
    const others = open.criteria.filter(({ id, state }) => id !== after.id && state !== 'WITHDRAWN');
    const problems = [
      ...checkCriterion(after, metric, others),
      ...(changes.length ? [] : [{ path: '', code: 'CHECK', message: 'Change at least one thing.' }]),
    ];
    if (problems.length) return { ok: false, problems: under('changes', problems) };
    return this.tellAmended(actor, open, { kind: 'CHANGED', criterion: after, changes, ...why });
  }

  private async withdraw(
    actor: Actor,
    open: OpenPilot,
    criterion: Criterion,
    why: Pick<Amending, 'reason' | 'dataSeen'>,
  ): Promise<Reply<CriterionOfPilot>> {
    const withdrawn: Criterion = { ...criterion, state: 'WITHDRAWN' };
    return this.tellAmended(actor, open, { kind: 'WITHDRAWN', criterion: withdrawn, changes: [], ...why });
  }

  private async tellAmended(
    actor: Actor,
    open: OpenPilot,
    amending: Amending & { readonly criterion: Criterion },
  ): Promise<Reply<CriterionOfPilot>> {
    await this.append(actor, open, amending);
    const { criterion, changes, kind, reason } = amending;
    this.desk.tell(open.pilot, {
      verb: 'amendCriterion',
      changes: {
        ...Object.fromEntries(changes.map(({ field, before, after }) => [field, [before, after] as const])),
        ...(kind === 'WITHDRAWN' && { state: ['LOCKED', 'WITHDRAWN'] as const }),
      },
      reason,
      at: open.now,
    });
    const { version, termsVersion } = criterion;
    const after = { ...criterion, version: version + 1, termsVersion: termsVersion + 1 };
    return { ok: true, value: { criterion: after, pilot: open.pilot } };
  }
}

/** Why nothing can be amended here; null when it can. */
function refusedChange({ pilot, plan }: OpenPilot, { state }: Criterion) {
  if (pilot.stage === 'CLOSED') return no('EVIDENCE_CLOSED');
  if (!plan.lock) return no('CRITERIA_NOT_LOCKED');
  return state === 'WITHDRAWN' ? no('CRITERION_WITHDRAWN') : null;
}

function under<P extends { readonly path: string }>(place: string, problems: readonly P[]): readonly P[] {
  return problems.map((problem) => ({ ...problem, path: problem.path ? `${place}.${problem.path}` : place }));
}
