import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { StanceConfirmation, VendorRating } from '@scrimmage/domain/ratings';
import type { Vendor } from '@scrimmage/domain/vendors';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { RatingFactsReader } from './rating-facts.reader.js';
import { answerRows, formRow } from './rating-rows.js';
import { RatingsReader } from './ratings.reader.js';
import type { RatingDue } from './ratings-due.reader.js';
import { StancesReader } from './stances.reader.js';

@Resolver('Rating')
export class RatingFieldsResolver {
  constructor(
    private readonly ratings: RatingsReader,
    private readonly engagements: EngagementsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('engagement')
  engagement(@Parent() { engagementId }: VendorRating) {
    return this.engagements.byId.load(engagementId);
  }

  @ResolveField('form')
  form(@Parent() { formVersion }: VendorRating) {
    return formRow(formVersion);
  }

  @ResolveField('answers')
  answers(@Parent() { answers }: VendorRating) {
    return answerRows(answers);
  }

  @ResolveField('by')
  by(@Parent() { ratedBy }: VendorRating) {
    return this.people.memberById.load(ratedBy);
  }

  @ResolveField('at')
  at(@Parent() { ratedAt }: VendorRating) {
    return ratedAt;
  }

  @ResolveField('superseded')
  superseded(@Parent() rating: VendorRating) {
    return this.ratings.superseded(rating);
  }

  @ResolveField('reply')
  async reply(@Parent() { id }: VendorRating) {
    const reply = await this.ratings.replyTo.load(id);
    return reply && { text: reply.text, name: reply.name, at: reply.repliedAt };
  }

  @ResolveField('replyLinkUntil')
  async replyLinkUntil(@Parent() { id }: VendorRating) {
    return (await this.ratings.linkOf.load(id))?.until ?? null;
  }
}

/** Ratings lend an engagement what was said of it, and the facts to say it from. */
@Resolver('Engagement')
export class EngagementRatingsResolver {
  constructor(
    private readonly reader: RatingsReader,
    private readonly facts: RatingFactsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('ratings')
  ratings(@Context('actor') actor: Actor, @Parent() { id }: Engagement) {
    return this.reader.seenOf(actor, id);
  }

  @ResolveField('ratingFacts')
  async ratingFacts(@Context('actor') actor: Actor, @Parent() engagement: Engagement) {
    return { sentences: await this.facts.of(engagement, this.clock.today(actor.timeZone)) };
  }
}

/** Ratings lend a vendor what it is by its deeds, and what people said of it. */
@Resolver('Vendor')
export class VendorStanceResolver {
  constructor(
    private readonly stances: StancesReader,
    private readonly reader: RatingsReader,
  ) {}

  @ResolveField('stance')
  stance(@Context('actor') actor: Actor, @Parent() { id }: Vendor) {
    return this.stances.of(actor, id);
  }

  @ResolveField('saysSignsDoes')
  saysSignsDoes(@Context('actor') actor: Actor, @Parent() { id }: Vendor) {
    return this.stances.saysSignsDoes(actor, id);
  }

  @ResolveField('stanceSteps')
  stanceSteps(@Context('actor') actor: Actor, @Parent() { id }: Vendor) {
    return this.stances.stepsOf(actor, id);
  }

  @ResolveField('ratings')
  ratings(@Context('actor') actor: Actor, @Parent() { id }: Vendor) {
    return this.reader.ofVendor(actor, id);
  }

  @ResolveField('atRisk')
  atRisk(@Context('actor') actor: Actor, @Parent() { id }: Vendor) {
    return this.stances.atRisk(actor, id);
  }
}

@Resolver('StanceConfirmation')
export class StanceConfirmationResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('by')
  by(@Parent() { confirmedBy }: Pick<StanceConfirmation, 'confirmedBy'>) {
    return this.people.memberById.load(confirmedBy);
  }

  @ResolveField('at')
  at(@Parent() { confirmedAt }: Pick<StanceConfirmation, 'confirmedAt'>) {
    return confirmedAt;
  }
}

@Resolver('RatingDue')
export class RatingDueResolver {
  constructor(private readonly engagements: EngagementsReader) {}

  @ResolveField('engagement')
  engagement(@Parent() { engagementId }: RatingDue) {
    return this.engagements.byId.load(engagementId);
  }
}
