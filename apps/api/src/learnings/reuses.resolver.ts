import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AddFollowUpInput,
  CompleteFollowUpInput,
  PilotLearningsAskedArgs,
  QueryLearningFollowUpsArgs,
  ReopenFollowUpInput,
  ReuseLearningInput,
  SettleReuseInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';
import { payload } from '../platform/graphql/payload.js';
import { AskedReader } from './asked.reader.js';
import { BesideLearningsReader } from './beside-learnings.reader.js';
import { LearningFollowUpsService } from './learning-follow-ups.service.js';
import { LearningsReader } from './learnings.reader.js';
import { ReusesService } from './reuses.service.js';

@Resolver()
export class ReusesResolver {
  constructor(
    private readonly reuses: ReusesService,
    private readonly followUps: LearningFollowUpsService,
    private readonly beside: BesideLearningsReader,
  ) {}

  @Query('learningFollowUps')
  learningFollowUps(@Context('actor') actor: Actor, @Args() { mine }: QueryLearningFollowUpsArgs) {
    return this.beside.openFollowUps(mine === false ? null : actor.memberId);
  }

  @Mutation('reuseLearning')
  async reuseLearning(@Context('actor') actor: Actor, @Args('input') input: ReuseLearningInput) {
    return payload(await this.reuses.reuse(actor, input), ({ reuse, pilot }) => ({ reuse, pilot }));
  }

  @Mutation('settleReuse')
  async settleReuse(@Context('actor') actor: Actor, @Args('input') input: SettleReuseInput) {
    return payload(await this.reuses.settle(actor, input), ({ reuse }) => ({ reuse }));
  }

  @Mutation('addFollowUp')
  async addFollowUp(@Context('actor') actor: Actor, @Args('input') input: AddFollowUpInput) {
    return payload(await this.followUps.add(actor, input), (followUp) => ({ followUp }));
  }

  @Mutation('completeFollowUp')
  async completeFollowUp(@Context('actor') actor: Actor, @Args('input') input: CompleteFollowUpInput) {
    return payload(await this.followUps.complete(actor, input), (followUp) => ({ followUp }));
  }

  @Mutation('reopenFollowUp')
  async reopenFollowUp(@Context('actor') actor: Actor, @Args('input') input: ReopenFollowUpInput) {
    return payload(await this.followUps.reopen(actor, input), (followUp) => ({ followUp }));
  }
}

/** Learnings lend a pilot what it is asked, and what was learned in it. */
@Resolver('Pilot')
export class PilotLearningsResolver {
  constructor(
    private readonly asked: AskedReader,
    private readonly learnings: LearningsReader,
  ) {}

  @ResolveField('learningsAsked')
  learningsAsked(@Parent() pilot: Pilot, @Args() { moment }: PilotLearningsAskedArgs) {
    return this.asked.of(pilot, moment ?? null);
  }

  @ResolveField('learnings')
  learningsOf(@Parent() { id }: Pilot) {
    return this.learnings.ofPilot.load(id);
  }
}

@Resolver('PilotPermissions')
export class LearningsPermissionsResolver {
  @ResolveField('answerLearnings')
  answerLearnings(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return may(actor, 'reuseLearning', pilot.leadId);
  }
}
