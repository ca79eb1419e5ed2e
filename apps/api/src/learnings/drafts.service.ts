import { Injectable } from '@nestjs/common';
import type { LearningId } from '@scrimmage/domain/ids';
import type { Learning } from '@scrimmage/domain/learning';
import { v7 as uuidv7 } from 'uuid';
import type { CauseGiven, KnownNow } from '../failures/known-now.events.js';
import { LearningEvents } from './learning.events.js';
import { LearningsRepository } from './learnings.repository.js';

/** What somebody knew as they logged a failure, kept as a learning in draft. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly learnings: LearningsRepository,
    private readonly events: LearningEvents,
  ) {}

  /** Writes the draft within the change that logs the failure, by the same person at the same moment. */
  async keep({ failure, lesson }: KnownNow): Promise<void> {
    const { workspaceId, id: failureId, pilotId, programId, causeId, loggedBy, loggedAt } = failure;
    const learning: Learning = {
      workspaceId,
      id: uuidv7() as LearningId,
      number: await this.learnings.takeNumbers(workspaceId, 1),
      event: failure.whatFailed,
      lesson,
      recommendation: null,
      state: 'DRAFT',
      evidence: null,
      stateReason: null,
      validatedBy: null,
      validatedAt: null,
      failureId,
      pilotId,
      programId,
      mergedInto: null,
      recordedBy: loggedBy,
      recordedAt: loggedAt,
      updatedAt: loggedAt,
      version: 1,
    };
    await this.learnings.insert(learning);
    if (causeId) await this.learnings.replaceCauses(learning, [causeId]);
    this.events.tell('recordLearning', learning, {
      changes: { event: [null, learning.event], lesson: [null, lesson], failureId: [null, failureId] },
      subjectVersion: 1,
      at: loggedAt,
    });
  }

  /** Gives its drafts the cause a failure was given, unless somebody tagged them otherwise. */
  async tag({ failure: { id, causeId }, before, at }: CauseGiven): Promise<void> {
    const had = before === null ? [] : [before];
    const now = causeId === null ? [] : [causeId];
    for (const draft of await this.learnings.draftsOf(id, had)) {
      const after = await this.learnings.update(draft, { updatedAt: at });
      await this.learnings.replaceCauses(draft, now);
      const changes = { causeIds: [had, now] as const };
      this.events.tell('editLearning', after, { changes, subjectVersion: after.version, at });
    }
  }
}
