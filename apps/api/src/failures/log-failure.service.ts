import { Injectable } from '@nestjs/common';
import type { LogFailureInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { type Failure, failureKey } from '@scrimmage/domain/failure';
import { checkedFailure, type LoggedFailure } from '@scrimmage/domain/failure-input';
import type { CauseId, DecisionId, FailureId } from '@scrimmage/domain/ids';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import type { Reply } from '../platform/graphql/payload.js';
import { FailureEvents } from './failure.events.js';
import { FailurePlaces, type Place } from './failure-places.reader.js';
import { FailuresRepository } from './failures.repository.js';
import { KnownNowEvents } from './known-now.events.js';

type No = Exclude<Reply<Failure>, { ok: true }>;

/** Writing down that something failed, as often as somebody sends it. */
@Injectable()
export class LogFailureService {
  constructor(
    private readonly failures: FailuresRepository,
    private readonly places: FailurePlaces,
    private readonly events: FailureEvents,
    private readonly knownNow: KnownNowEvents,
    private readonly clock: Clock,
  ) {}

  /** Logs a failure, and what is known of it as a draft learning. Sent again with the same id it is found, not doubled. */
  async log(actor: Actor, given: LogFailureInput): Promise<Reply<Failure>> {
    const input = checkedFailure(given, this.clock.today(actor.timeZone));
    if (!('value' in input)) return { ok: false, problems: input.problems };
    await this.failures.holdNumbers(actor.workspaceId);
    const before = input.value.id === null ? null : await this.failures.known(input.value.id);
    if (before) return this.again(actor, before, input.value);
    const place = await this.placeOf(input.value);
    if (!place.ok) return place;
    const missing = await this.places.missing(input.value.causeId, input.value.toTellIds);
    if (missing) return missing;
    return { ok: true, value: await this.write(actor, input.value, place.value) };
  }

  /** Found under an id that was sent before: the same failure, or something else. */
  private again(actor: Actor, known: Failure, { whatFailed }: LoggedFailure): Reply<Failure> {
    const same = known.loggedBy === actor.memberId && (known.version > 1 || known.whatFailed === whatFailed);
    if (!same) return no('ID_TAKEN');
    this.events.tell('logFailure', known, { at: this.clock.now() });
    return { ok: true, value: known };
  }

  /** Where it happened: as the decision says that it comes from, or as given. */
  private async placeOf(given: LoggedFailure): Promise<{ ok: true; value: Place } | No> {
    const { decisionId, pilotId, programId } = given;
    if (decisionId === null) return this.places.place(pilotId, programId);
    const decision = await this.failures.decision(decisionId as DecisionId);
    if (!decision) return no('UNKNOWN_REFERENCE', { what: 'decision' });
    const ended = decision.choice === 'KILL' && (pilotId ?? decision.pilotId) === decision.pilotId;
    if (!ended) return no('NOT_A_KILL');
    if (decision.logged !== null) return no('DECISION_LOGGED', { key: failureKey(decision.logged) });
    return this.places.place(decision.pilotId, programId);
  }

  private async write(actor: Actor, given: LoggedFailure, place: Place): Promise<Failure> {
    const { id, knownNow, toTellIds, ...said } = given;
    const now = this.clock.now();
    const failure: Failure = {
      workspaceId: actor.workspaceId,
      ...said,
      ...place,
      id: (id ?? uuidv7()) as FailureId,
      number: await this.failures.takeNumbers(actor.workspaceId, 1),
      causeId: said.causeId as CauseId | null,
      decisionId: said.decisionId as DecisionId | null,
      loggedBy: actor.memberId,
      loggedAt: now,
      withdrawnReason: null,
      withdrawnBy: null,
      withdrawnAt: null,
      updatedAt: now,
      version: 1,
    };
    await this.failures.insert(failure);
    if (toTellIds.length) {
      await this.failures.replaceToTell(failure, toTellIds, { saidBy: actor.memberId, saidAt: now });
      await this.events.named();
    }
    const stated = Object.entries({ ...said, ...place, toTell: toTellIds.length ? toTellIds : null });
    const changes = Object.fromEntries(
      stated.filter(([, value]) => value !== null).map(([field, value]) => [field, [null, value] as const]),
    );
    this.events.tell('logFailure', failure, { changes, subjectVersion: 1, at: now });
    if (knownNow !== null) await this.knownNow.tell({ failure, lesson: knownNow });
    return failure;
  }
}
