import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AddPromiseInput,
  EditEngagementInput,
  EngageVendorInput,
  QueryEngagementArgs,
  RecordTermsInput,
  RemoveEngagementInput,
  SettlePromiseInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { type EngagementId, isUuid } from '@scrimmage/domain/ids';
import { payload } from '../platform/graphql/payload.js';
import { EngagementsReader } from './engagements.reader.js';
import { EngagementsService } from './engagements.service.js';
import { PromisesService } from './promises.service.js';
import { RecordTermsService } from './record-terms.service.js';

@Resolver()
export class TermsResolver {
  constructor(
    private readonly reader: EngagementsReader,
    private readonly engagements: EngagementsService,
    private readonly terms: RecordTermsService,
    private readonly promises: PromisesService,
  ) {}

  @Query('engagement')
  engagement(@Args() { id }: QueryEngagementArgs) {
    return isUuid(id) ? this.reader.byId.load(id as EngagementId) : null;
  }

  @Mutation('engageVendor')
  async engageVendor(@Context('actor') actor: Actor, @Args('input') input: EngageVendorInput) {
    return payload(await this.engagements.engage(actor, input), (engaged) => engaged);
  }

  @Mutation('editEngagement')
  async editEngagement(@Context('actor') actor: Actor, @Args('input') input: EditEngagementInput) {
    const { reply, conflicts } = await this.engagements.edit(actor, input);
    return { ...payload(reply, (engagement) => ({ engagement })), conflicts };
  }

  @Mutation('removeEngagement')
  async removeEngagement(@Context('actor') actor: Actor, @Args('input') input: RemoveEngagementInput) {
    return payload(await this.engagements.remove(actor, input), (pilot) => ({ pilot }));
  }

  @Mutation('recordTerms')
  async recordTerms(@Context('actor') actor: Actor, @Args('input') input: RecordTermsInput) {
    return payload(await this.terms.record(actor, input), (recorded) => recorded);
  }

  @Mutation('addPromise')
  async addPromise(@Context('actor') actor: Actor, @Args('input') input: AddPromiseInput) {
    return payload(await this.promises.add(actor, input), (said) => said);
  }

  @Mutation('settlePromise')
  async settlePromise(@Context('actor') actor: Actor, @Args('input') input: SettlePromiseInput) {
    return payload(await this.promises.settle(actor, input), (settled) => settled);
  }
}
