import { Injectable } from '@nestjs/common';
import type { AcknowledgeFailureInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Failure } from '@scrimmage/domain/failure';
import { Clock } from '../platform/clock.js';
import type { Reply } from '../platform/graphql/payload.js';
import { FailureEvents } from './failure.events.js';
import { FailuresRepository } from './failures.repository.js';

/** Taking note of what somebody else wants one to know of. */
@Injectable()
export class ToKnowService {
  constructor(
    private readonly failures: FailuresRepository,
    private readonly events: FailureEvents,
    private readonly clock: Clock,
  ) {}

  /** Says that whoever asks knows of it; said again, or by somebody it does not wait for, it changes nothing. */
  async acknowledge(actor: Actor, { failureId }: AcknowledgeFailureInput): Promise<Reply<Failure>> {
    const failure = await this.events.require(failureId);
    const at = this.clock.now();
    const waited = await this.failures.acknowledge(failure, actor.memberId, at);
    const changes = waited ? { changes: { knownAt: [null, at] as const } } : {};
    this.events.tell('acknowledgeFailure', failure, { ...changes, at });
    return { ok: true, value: failure };
  }
}
