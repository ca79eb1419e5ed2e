import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ConfirmStanceInput, RateVendorInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { publishedThresholds } from '@scrimmage/domain/published-thresholds';
import { ratingForm } from '@scrimmage/domain/vendor-rating';
import { payload } from '../platform/graphql/payload.js';
import { formRow } from './rating-rows.js';
import { RatingsService } from './ratings.service.js';
import { RatingsDueReader } from './ratings-due.reader.js';
import { StancesService } from './stances.service.js';

@Resolver()
export class RatingsResolver {
  constructor(
    private readonly ratings: RatingsService,
    private readonly stances: StancesService,
    private readonly due: RatingsDueReader,
  ) {}

  @Query('vendorThresholds')
  vendorThresholds() {
    return publishedThresholds;
  }

  @Query('ratingForm')
  ratingForm() {
    return formRow(ratingForm.version);
  }

  @Query('ratingsDue')
  ratingsDue(@Context('actor') actor: Actor) {
    return this.due.of(actor);
  }

  @Mutation('rateVendor')
  async rateVendor(@Context('actor') actor: Actor, @Args('input') input: RateVendorInput) {
    return payload(await this.ratings.rate(actor, input), (given) => given);
  }

  @Mutation('confirmStance')
  async confirmStance(@Context('actor') actor: Actor, @Args('input') input: ConfirmStanceInput) {
    return payload(await this.stances.confirm(actor, input), (vendor) => ({ vendor }));
  }
}
