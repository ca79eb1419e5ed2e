import { Injectable } from '@nestjs/common';
import type { AddPromiseInput, SettlePromiseInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { promiseInput, settlementInput } from '@scrimmage/domain/engagement-input';
import type { Engagement, VendorPromise } from '@scrimmage/domain/engagements';
import type { PromiseId } from '@scrimmage/domain/ids';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { EngagementEvents, type OpenEngagement } from './engagement.events.js';
import { PromisesRepository } from './terms.repository.js';

/** A promise and the engagement it was made for. */
export interface EngagementPromise {
  readonly engagement: Engagement;
  readonly promise: VendorPromise;
}

/** Writing down what vendors say, and what became of it. */
@Injectable()
export class PromisesService {
  constructor(
    private readonly promises: PromisesRepository,
    private readonly desk: EngagementEvents,
    private readonly clock: Clock,
  ) {}

  /** Writes a promise down. Sent again with the same id it is found, not doubled. */
  async add(actor: Actor, given: AddPromiseInput): Promise<Reply<EngagementPromise>> {
    const open = await this.desk.open(given.engagementId);
    const { engagement, pilot } = open;
    if (!may(actor, 'addPromise', pilot.leadId)) throw forbidden(policy.addPromise.who);
    const input = checked(promiseInput(this.clock.today(actor.timeZone)), given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, ...said } = input.value;
    const earlier = await this.earlier(open, id);
    if (earlier) return earlier;
    const now = this.clock.now();
    const promise: VendorPromise = {
      workspaceId: engagement.workspaceId,
      id: (id ?? uuidv7()) as PromiseId,
      engagementId: engagement.id,
      ...said,
      state: 'OPEN',
      evidence: null,
      evidenceUrl: null,
      recordedBy: actor.memberId,
      recordedAt: now,
      settledBy: null,
      settledAt: null,
      version: 1,
    };
    await this.promises.insert(promise);
    const changes = { promise: [null, promise.text] } as const;
    this.desk.tell(open, { verb: 'addPromise', changes, at: now });
    return { ok: true, value: { engagement, promise } };
  }

  /** Says what became of it; taken back, it is open again and nothing is left of what was said. */
  async settle(actor: Actor, given: SettlePromiseInput): Promise<Reply<EngagementPromise>> {
    const promise = await this.promises.require(given.promiseId);
    const open = await this.desk.open(promise.engagementId);
    const { engagement } = open;
    if (!may(actor, 'recordTerms')) throw forbidden(policy.recordTerms.who);
    const input = checked(settlementInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (promise.version !== given.version) return changedMeanwhile(['promise'], { engagement, promise });
    const now = this.clock.now();
    const { state, evidence, evidenceUrl } = input.value;
    const settled = state !== 'OPEN';
    const said = settled ? { state, evidence, evidenceUrl } : { state, evidence: null, evidenceUrl: null };
    const after = await this.promises.update(promise, {
      ...said,
      settledBy: settled ? actor.memberId : null,
      settledAt: settled ? now : null,
    });
    const changes = differences<Partial<VendorPromise>>(promise, said);
    this.desk.tell(open, { verb: 'settlePromise', changes, at: now });
    return { ok: true, value: { engagement, promise: after } };
  }

  private async earlier(open: OpenEngagement, id: string | null): Promise<Reply<EngagementPromise> | null> {
    const promise = id === null ? null : await this.promises.find(id as PromiseId);
    if (!promise) return null;
    const { engagement } = open;
    if (promise.engagementId !== engagement.id) return no('ID_TAKEN');
    this.desk.tell(open, { verb: 'addPromise', at: this.clock.now() });
    return { ok: true, value: { engagement, promise } };
  }
}
