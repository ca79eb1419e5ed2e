import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import type { MemberId } from '@scrimmage/domain/ids';
import type { PadsProfile, PadsRating } from '@scrimmage/domain/pads';
import { countedLevel, padsProfile } from '@scrimmage/domain/pads-profile';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';
import { mayReconcile } from '@scrimmage/domain/reconcile-pads';
import { PeopleReader } from '../people/people.reader.js';
import { PadsReader } from './pads.reader.js';

/** Pads lend their profile and its history to a pilot. */
@Resolver('Pilot')
export class PilotPadsResolver {
  constructor(private readonly pads: PadsReader) {}

  @ResolveField('pads')
  profile(@Parent() { id }: Pilot) {
    return this.pads.profileOf.load(id);
  }

  @ResolveField('padsHistory')
  history(@Parent() { id }: Pilot) {
    return this.pads.historyOf.load(id);
  }
}

/** What somebody may do about a pilot's profile. */
@Resolver('PilotPermissions')
export class PadsPermissionsResolver {
  constructor(private readonly pads: PadsReader) {}

  @ResolveField('ratePads')
  ratePads(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return may(actor, 'ratePads') && pilot.stage !== 'CLOSED';
  }

  @ResolveField('reconcilePads')
  async reconcilePads(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    const profile = await this.pads.profileOf.load(pilot.id);
    const two = profile !== null && profile.raters.length > 1;
    return two && pilot.stage !== 'CLOSED' && mayReconcile(actor, pilot.leadId, profile);
  }
}

/** Who stands behind a profile. */
@Resolver('PadsProfile')
export class PadsProfileResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly pads: PadsReader,
  ) {}

  @ResolveField('raters')
  raters(@Parent() { raters }: PadsProfile) {
    return this.people.memberById.loadMany([...raters]);
  }

  @ResolveField('ratings')
  ratings(@Parent() { ratings }: PadsProfile) {
    return this.pads.byId.loadMany([...ratings]);
  }
}

@Resolver('RaterLevel')
export class RaterLevelResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('rater')
  rater(@Parent() { raterId }: { readonly raterId: MemberId }) {
    return this.people.memberById.load(raterId);
  }
}

/** A rating by itself: what it would come to if nobody else had rated. */
@Resolver('PadsRating')
export class PadsRatingResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('rater')
  rater(@Parent() { raterId }: PadsRating) {
    return this.people.memberById.load(raterId);
  }

  @ResolveField('levels')
  levels(@Parent() { levels }: PadsRating) {
    return levels.map((level) => ({ ...level, counted: countedLevel(level.level, level.artefact !== null) }));
  }

  @ResolveField('score')
  score(@Parent() rating: PadsRating) {
    return padsProfile([rating])?.score;
  }

  @ResolveField('band')
  band(@Parent() rating: PadsRating) {
    return padsProfile([rating])?.band;
  }
}
