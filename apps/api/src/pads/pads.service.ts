import { Injectable } from '@nestjs/common';
import type { RatePadsInput } from '@scrimmage/contract/generated/schema-types';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { PadsRatingId } from '@scrimmage/domain/ids';
import type { PadsProfile, PadsRating } from '@scrimmage/domain/pads';
import { type PadsRatingInput, padsRatingInput } from '@scrimmage/domain/pads-input';
import { padsFacts, padsProfile } from '@scrimmage/domain/pads-profile';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import { policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { mayReconcile, reconcile } from '@scrimmage/domain/reconcile-pads';
import { v7 as uuidv7 } from 'uuid';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { PadsRepository } from './pads.repository.js';

/** Rating how real a pilot is, and settling what two raters see differently. */
@Injectable()
export class PadsService {
  constructor(
    private readonly pilots: PilotEvents,
    private readonly ratings: PadsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Adds a rating; one that `reconciles` settles the ratings it names, or is refused when somebody rated since. */
  async rate(actor: Actor, given: RatePadsInput): Promise<Reply<Pilot>> {
    const pilot = await this.pilots.require(given.pilotId);
    const earlier = await this.ratings.newest(pilot.id);
    const before = padsProfile(earlier);
    if (given.reconciles && !mayReconcile(actor, pilot.leadId, before))
      throw forbidden(policy.reconcilePads.who);
    const input = checked(padsRatingInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (pilot.stage === 'CLOSED') return { ...no('CLOSED_PILOT', { what: 'pads profile' }), current: pilot };
    const { reconciles } = input.value;
    const settled =
      reconciles && reconcile(before, reconciles.ratings as readonly string[] as PadsRatingId[]);
    if (settled && !settled.ok) return { ...settled, current: pilot };
    const rating = this.ratingOf(actor, pilot, input.value);
    await this.ratings.insert(rating);
    this.tell(pilot, rating, changesOf(before, padsProfile([...earlier, rating])));
    return { ok: true, value: pilot };
  }

  private ratingOf(actor: Actor, pilot: Pilot, { levels, reconciles }: PadsRatingInput): PadsRating {
    return {
      workspaceId: actor.workspaceId,
      id: uuidv7() as PadsRatingId,
      pilotId: pilot.id,
      raterId: actor.memberId,
      kind: reconciles ? 'RECONCILED' : 'OWN',
      sentence: reconciles?.sentence ?? null,
      levels,
      ratedAt: this.clock.now(),
    };
  }

  private tell(pilot: Pilot, { sentence, ratedAt }: PadsRating, changes: Changes): void {
    this.database.announce({
      verb: 'ratePads',
      subjectType: 'Pilot',
      subjectId: pilot.id,
      subjectLabel: `${pilotKey(pilot.number)} ${pilot.name}`,
      changes,
      reason: sentence,
      at: ratedAt,
    });
  }
}

function changesOf(before: PadsProfile | null, after: PadsProfile | null): Changes {
  return differences(before ? padsFacts(before) : {}, after ? padsFacts(after) : {});
}
