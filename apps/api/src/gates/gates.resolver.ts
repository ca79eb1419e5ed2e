import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type {
  CallForDecisionInput,
  ClearConditionInput,
  DecideInput,
  RecordFollowUpInput,
  ReopenConditionInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { payload } from '../platform/graphql/payload.js';
import { CallService } from './call.service.js';
import { ConditionsService } from './conditions.service.js';
import { DecideService } from './decide.service.js';
import { FollowUpsService } from './follow-ups.service.js';

@Resolver()
export class GatesResolver {
  constructor(
    private readonly calls: CallService,
    private readonly decisions: DecideService,
    private readonly conditions: ConditionsService,
    private readonly followUps: FollowUpsService,
  ) {}

  @Mutation('callForDecision')
  async callForDecision(@Context('actor') actor: Actor, @Args('input') input: CallForDecisionInput) {
    return payload(await this.calls.call(actor, input), (pilot) => ({ pilot }));
  }

  @Mutation('decide')
  async decide(@Context('actor') actor: Actor, @Args('input') input: DecideInput) {
    const { reply, changed } = await this.decisions.decide(actor, input);
    return { ...payload(reply, (made) => made), changed };
  }

  @Mutation('clearCondition')
  async clearCondition(@Context('actor') actor: Actor, @Args('input') input: ClearConditionInput) {
    return payload(await this.conditions.clear(actor, input), (cleared) => cleared);
  }

  @Mutation('reopenCondition')
  async reopenCondition(@Context('actor') actor: Actor, @Args('input') input: ReopenConditionInput) {
    return payload(await this.conditions.reopen(actor, input), (reopened) => reopened);
  }

  @Mutation('recordFollowUp')
  async recordFollowUp(@Context('actor') actor: Actor, @Args('input') input: RecordFollowUpInput) {
    return payload(await this.followUps.record(actor, input), (recorded) => recorded);
  }
}
