import { Injectable } from '@nestjs/common';
import type { LinkFailureInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Failure, Sighting } from '@scrimmage/domain/failure';
import { sightingInput } from '@scrimmage/domain/failure-input';
import type { SightingId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import type { Reply } from '../platform/graphql/payload.js';
import { FailureEvents, takenBack } from './failure.events.js';
import { FailurePlaces } from './failure-places.reader.js';
import { SightingsRepository } from './failures.repository.js';

/** Saying where a failure was seen again, instead of logging it anew. */
@Injectable()
export class SightingsService {
  constructor(
    private readonly sightings: SightingsRepository,
    private readonly places: FailurePlaces,
    private readonly events: FailureEvents,
    private readonly clock: Clock,
  ) {}

  /** Says that it was seen once more. Sent again with the same id it is found, not doubled. */
  async link(actor: Actor, given: LinkFailureInput): Promise<Reply<Failure>> {
    const failure = await this.events.require(given.failureId);
    const over = takenBack(failure);
    if (over) return over;
    const input = checked(sightingInput(this.clock.today(actor.timeZone)), given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, pilotId, programId, on, note } = input.value;
    const at = this.clock.now();
    const known = id === null ? null : await this.sightings.known(id);
    if (known && (known.failureId !== failure.id || known.saidBy !== actor.memberId)) return no('ID_TAKEN');
    if (known) {
      this.events.tell('linkFailure', failure, { at });
      return { ok: true, value: failure };
    }
    const place = await this.places.place(pilotId, programId);
    if (!place.ok) return { ...place, current: failure };
    const sighting: Sighting = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as SightingId,
      failureId: failure.id,
      ...place.value,
      onDay: on,
      note,
      saidBy: actor.memberId,
      saidAt: at,
    };
    await this.sightings.insert(sighting);
    const changes = { seenOn: [null, on] as const, ...(note !== null && { note: [null, note] as const }) };
    this.events.tell('linkFailure', failure, { changes, at });
    return { ok: true, value: failure };
  }
}
