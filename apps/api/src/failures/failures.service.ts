import { Injectable } from '@nestjs/common';
import type {
  ClassifyFailureInput,
  RestoreFailureInput,
  WithdrawFailureInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { type Failure, failureKey, misplacedDays } from '@scrimmage/domain/failure';
import { failureChanges, withdrawInput } from '@scrimmage/domain/failure-input';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { FailureEvents, takenBack } from './failure.events.js';
import { FailurePlaces } from './failure-places.reader.js';
import { FailuresRepository } from './failures.repository.js';
import { KnownNowEvents } from './known-now.events.js';
import { mayClassify } from './may-classify.js';

/** What changes of it, and who should know where that is said. */
interface Said {
  readonly wanted: Partial<Failure>;
  readonly toTell: readonly string[] | undefined;
}

/** Keeping true what is said of a failure, by whoever knows more. */
@Injectable()
export class FailuresService {
  constructor(
    private readonly failures: FailuresRepository,
    private readonly places: FailurePlaces,
    private readonly events: FailureEvents,
    private readonly knownNow: KnownNowEvents,
    private readonly clock: Clock,
  ) {}

  /** Changes what is said of it. Other fields changed meanwhile are kept; the same field changed is refused. */
  async classify(actor: Actor, given: ClassifyFailureInput): Promise<Reply<Failure>> {
    const failure = await this.failures.require(given.failureId);
    if (!mayClassify(actor, failure, await this.places.pilotOf(failure)))
      throw forbidden(policy.classifyFailure.who);
    const over = takenBack(failure);
    if (over) return over;
    const input = checked(failureChanges, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { toTellIds, ...said } = input.value;
    const wanted = said as Partial<Failure>;
    const fields = [...Object.keys(wanted), ...(toTellIds ? ['toTell'] : [])];
    const conflicts = await this.failures.changedSince(failure, given.version, fields);
    if (conflicts.length) return changedMeanwhile(conflicts, failure);
    const problems = misplacedDays({ ...failure, ...wanted }, this.clock.today(actor.timeZone));
    if (problems.length) return { ok: false, problems };
    const missing = await this.places.missing(wanted.causeId ?? null, toTellIds ?? []);
    if (missing) return { ...missing, current: failure };
    return { ok: true, value: await this.write(actor, failure, { wanted, toTell: toTellIds }) };
  }

  /** Takes back what was logged by mistake. It stays to be read, and counts nowhere. */
  async withdraw(actor: Actor, given: WithdrawFailureInput): Promise<Reply<Failure>> {
    const failure = await this.failures.require(given.failureId);
    if (!may(actor, 'withdrawFailure', failure.loggedBy)) throw forbidden(policy.withdrawFailure.who);
    const over = takenBack(failure);
    if (over) return over;
    const input = checked(withdrawInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const conflicts = await this.failures.changedSince(failure, given.version, Object.keys(failure));
    if (conflicts.length) return changedMeanwhile(['whatFailed'], failure);
    const at = this.clock.now();
    const { reason } = input.value;
    const said = { withdrawnReason: reason, withdrawnBy: actor.memberId, withdrawnAt: at };
    const after = await this.failures.update(failure, { ...said, updatedAt: at });
    const changes = { withdrawnReason: [null, reason] as const };
    this.events.tell('withdrawFailure', after, { changes, subjectVersion: after.version, reason, at });
    return { ok: true, value: after };
  }

  /** Lets it count again, as it was before it was taken back. */
  async restore(actor: Actor, given: RestoreFailureInput): Promise<Reply<Failure>> {
    const failure = await this.failures.require(given.failureId);
    if (!may(actor, 'withdrawFailure', failure.loggedBy)) throw forbidden(policy.withdrawFailure.who);
    if (failure.withdrawnAt === null)
      return { ...no('FAILURE_STANDS', { key: failureKey(failure.number) }), current: failure };
    if (failure.version !== given.version) return changedMeanwhile(['withdrawnReason'], failure);
    const at = this.clock.now();
    const stands = { withdrawnReason: null, withdrawnBy: null, withdrawnAt: null };
    const after = await this.failures.update(failure, { ...stands, updatedAt: at });
    const changes = { withdrawnReason: [failure.withdrawnReason, null] as const };
    this.events.tell('restoreFailure', after, { changes, subjectVersion: after.version, at });
    return { ok: true, value: after };
  }

  private async write(actor: Actor, failure: Failure, { wanted, toTell }: Said): Promise<Failure> {
    const at = this.clock.now();
    const naming = { saidBy: actor.memberId, saidAt: at };
    const told = toTell
      ? differences(
          { toTell: (await this.failures.toTell(failure)) as readonly string[] },
          { toTell: [...toTell].sort() },
        )
      : {};
    const after = await this.failures.update(failure, { ...wanted, updatedAt: at });
    if (toTell && Object.keys(told).length) {
      await this.failures.replaceToTell(failure, toTell, naming);
      await this.events.named();
    }
    const changes = { ...differences(failure, wanted), ...told };
    this.events.tell('classifyFailure', after, { changes, subjectVersion: after.version, at });
    if ('causeId' in changes) await this.knownNow.tellCause({ failure: after, before: failure.causeId, at });
    return after;
  }
}
