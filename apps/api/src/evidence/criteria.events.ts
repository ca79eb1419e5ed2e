import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { type Day, dayIn, type Instant } from '@scrimmage/domain/calendar';
import { evidenceTerms } from '@scrimmage/domain/criteria';
import { lockedDeadline, lockedTuning } from '@scrimmage/domain/lock-criteria';
import type { Pilot } from '@scrimmage/domain/pilot';
import { AmendmentsService } from './amendments.service.js';
import { CriteriaRepository } from './criteria.repository.js';
import type { Criterion } from './criterion-rows.js';
import { CrossingsService } from './crossings.service.js';
import { EvidenceDesk } from './evidence-desk.js';
import { MetricsRepository } from './metrics.repository.js';
import { promiseHash } from './promise-hash.js';

/** What the gates do to what was promised. */
@Injectable()
export class CriteriaEvents {
  constructor(
    private readonly criteria: CriteriaRepository,
    private readonly metrics: MetricsRepository,
    private readonly amendments: AmendmentsService,
    private readonly desk: EvidenceDesk,
    private readonly crossings: CrossingsService,
  ) {}

  /**
   * Drafts become promises, with their tuning and the decision date as the deadline. Locked once, they stay locked: a
   * second time changes nothing. A pilot without any is locked too: what is registered later is then seen to be late.
   */
  async lock(pilot: Pilot, actor: Actor, now: Instant): Promise<void> {
    const { plan, criteria } = await this.criteria.open(pilot);
    if (plan.lock) return;
    const today = dayIn(actor.timeZone, now);
    const deadline = lockedDeadline(pilot.decisionDate, today);
    // What was brought in from elsewhere may have begun earlier.
    const from = pilot.startedOn !== null && pilot.startedOn < today ? pilot.startedOn : today;
    await this.metrics.held(criteria.map(({ metricId }) => metricId));
    const locked = criteria.map(
      (criterion): Criterion => ({
        ...criterion,
        state: 'LOCKED',
        ...lockedTuning(criterion, from, deadline),
      }),
    );
    if (locked.length) await this.criteria.lock(locked);
    const hash = promiseHash({ ...plan, deadline }, locked);
    const lock = { version: 1, hash, originalHash: hash, lockedBy: actor.memberId, lockedAt: now };
    const written = await this.criteria.writePlan({ ...plan, deadline, lock });
    await this.crossings.settle({ pilot, plan: written, criteria: locked }, null, now);
    this.desk.tell(pilot, {
      verb: 'lockCriteria',
      changes: { hash: [null, hash], criteria: [null, locked.length] },
      at: now,
    });
  }

  /** A gate gave the pilot another decision date: the deadline moves with it, as an amendment that was made with all readings seen. */
  async moveDeadline(
    pilot: Pilot,
    { deadline, reason }: { readonly deadline: Day; readonly reason: string },
    actor: Actor,
    now: Instant,
  ): Promise<void> {
    const promised = await this.criteria.open(pilot);
    if (!promised.plan.lock || promised.plan.deadline === deadline) return;
    const plan = { ...evidenceTerms(promised.plan), deadline };
    await this.amendments.amendPlan(actor, { ...promised, pilot, now }, plan, { reason, dataSeen: true });
  }
}
