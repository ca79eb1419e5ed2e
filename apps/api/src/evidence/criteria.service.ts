import { Injectable } from '@nestjs/common';
import type { RegisterCriterionInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { dayIn } from '@scrimmage/domain/calendar';
import { checkCriterion, settleCriterion } from '@scrimmage/domain/check-criterion';
import type { CriterionDraft } from '@scrimmage/domain/criteria';
import { amendmentReason, criterionInput } from '@scrimmage/domain/criterion-input';
import { criterionStatement } from '@scrimmage/domain/criterion-words';
import type { CriterionId } from '@scrimmage/domain/ids';
import { addedTerms, lockedTuning } from '@scrimmage/domain/lock-criteria';
import type { Metric } from '@scrimmage/domain/metrics';
import type { Pilot } from '@scrimmage/domain/pilot';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { AmendmentsService, type CriterionOfPilot } from './amendments.service.js';
import { CriteriaRepository } from './criteria.repository.js';
import type { Criterion } from './criterion-rows.js';
import { EvidenceDesk, type OpenPilot } from './evidence-desk.js';
import { MetricsRepository } from './metrics.repository.js';

/** Stating claims before anything is counted; once they are locked, a new one is an amendment. */
@Injectable()
export class CriteriaService {
  constructor(
    private readonly desk: EvidenceDesk,
    private readonly criteria: CriteriaRepository,
    private readonly metrics: MetricsRepository,
    private readonly amendments: AmendmentsService,
  ) {}

  async register(actor: Actor, given: RegisterCriterionInput): Promise<Reply<CriterionOfPilot>> {
    const open = await this.desk.open(actor, given.pilotId, 'editCriteria');
    const input = checked(criterionInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (open.pilot.stage === 'CLOSED') return no('EVIDENCE_CLOSED');
    const draft = settleCriterion(input.value);
    const metric = (await this.metrics.held([draft.metricId])).get(draft.metricId);
    if (!metric) return no('UNKNOWN_REFERENCE', { what: 'metric' });
    const replaced = given.criterionId?.toLowerCase() ?? null;
    const others = open.criteria.filter(({ id, state }) => id !== replaced && state !== 'WITHDRAWN');
    const problems = checkCriterion(draft, metric, others);
    if (problems.length) return { ok: false, problems };
    if (replaced !== null) return this.replace(open, { draft, metric, replaced, given });
    return open.plan.lock
      ? this.addLate(actor, open, { draft, metric, given })
      : this.add(actor, open, draft, metric);
  }

  async remove(actor: Actor, id: string): Promise<Reply<Pilot>> {
    const pilotId = await this.criteria.pilotOf(id);
    const { pilot, criteria, now } = await this.desk.open(actor, pilotId, 'editCriteria');
    const criterion = criteria.find((one) => one.id === id.toLowerCase());
    // Somebody was faster: it is gone, as asked.
    if (!criterion) return { ok: true, value: pilot };
    if (criterion.state !== 'DRAFT') return { ...no('CRITERIA_LOCKED'), current: pilot };
    await this.criteria.remove(criterion);
    const metric = (await this.metrics.held([criterion.metricId])).get(criterion.metricId);
    this.desk.tell(pilot, {
      verb: 'removeCriterion',
      changes: { criterion: [metric ? criterionStatement(criterion, metric) : criterion.role, null] },
      at: now,
    });
    return { ok: true, value: pilot };
  }

  private async add(
    actor: Actor,
    { pilot, now }: OpenPilot,
    draft: CriterionDraft,
    metric: Metric,
  ): Promise<Reply<CriterionOfPilot>> {
    const criterion = newCriterion(actor, pilot, draft, now);
    await this.criteria.insert(criterion);
    this.desk.tell(pilot, {
      verb: 'registerCriterion',
      changes: { criterion: [null, criterionStatement(draft, metric)] },
      at: now,
    });
    return { ok: true, value: { criterion, pilot } };
  }

  private async replace(
    { pilot, criteria, now }: OpenPilot,
    { draft, metric, replaced, given }: Wanted & { readonly replaced: string },
  ): Promise<Reply<CriterionOfPilot>> {
    const before = criteria.find(({ id }) => id === replaced);
    if (!before) return no('UNKNOWN_REFERENCE', { what: 'criterion' });
    const current = { criterion: before, pilot };
    if (before.state !== 'DRAFT') return { ...no('CRITERIA_LOCKED'), current };
    if (before.version !== given.version) return changedMeanwhile(['criterion'], current);
    const criterion: Criterion = { ...before, ...draft, version: before.version + 1 };
    await this.criteria.replace(criterion);
    const was = (await this.metrics.held([before.metricId])).get(before.metricId) ?? metric;
    this.desk.tell(pilot, {
      verb: 'registerCriterion',
      changes: { criterion: [criterionStatement(before, was), criterionStatement(draft, metric)] },
      at: now,
    });
    return { ok: true, value: { criterion, pilot } };
  }

  private async addLate(
    actor: Actor,
    open: OpenPilot,
    { draft, metric, given }: Wanted,
  ): Promise<Reply<CriterionOfPilot>> {
    const { pilot, plan, now } = open;
    if (given.reason == null && given.dataSeen == null) return no('CRITERIA_LOCKED');
    const why = checked(amendmentReason, given);
    if (!('value' in why)) return { ok: false, problems: why.problems };
    const today = dayIn(actor.timeZone, now);
    const locked: Criterion = {
      ...newCriterion(actor, pilot, draft, now),
      state: 'LOCKED',
      ...lockedTuning(draft, today, plan.deadline ?? today),
    };
    await this.criteria.insert(locked);
    await this.amendments.append(actor, open, {
      kind: 'ADDED',
      criterion: locked,
      changes: addedTerms(draft),
      ...why.value,
    });
    this.desk.tell(pilot, {
      verb: 'registerCriterion',
      changes: { criterion: [null, criterionStatement(draft, metric)] },
      reason: why.value.reason,
      at: now,
    });
    const { version, termsVersion } = locked;
    const criterion = { ...locked, version: version + 1, termsVersion: termsVersion + 1, original: draft };
    return { ok: true, value: { criterion, pilot } };
  }
}

interface Wanted {
  readonly draft: CriterionDraft;
  readonly metric: Metric;
  readonly given: RegisterCriterionInput;
}

function newCriterion(
  actor: Actor,
  { workspaceId, id }: Pilot,
  draft: CriterionDraft,
  now: string,
): Criterion {
  return {
    ...draft,
    workspaceId,
    id: uuidv7() as CriterionId,
    pilotId: id,
    state: 'DRAFT',
    nTune: null,
    periodsTune: null,
    original: null,
    registeredBy: actor.memberId,
    registeredAt: now,
    version: 1,
    termsVersion: 0,
  };
}
