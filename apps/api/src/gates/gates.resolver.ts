import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  CallForDecisionInput,
  ClearConditionInput,
  DecideInput,
  QueryDecisionsDueArgs,
  RecordFollowUpInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { PilotWaitingReader } from '../pilots/pilot-waiting.reader.js';
import { Clock } from '../platform/clock.js';
import { pageArgs } from '../platform/graphql/connection.js';
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

  @Mutation('recordFollowUp')
  async recordFollowUp(@Context('actor') actor: Actor, @Args('input') input: RecordFollowUpInput) {
    return payload(await this.followUps.record(actor, input), (recorded) => recorded);
  }
}

/** The executive's home: what waits for somebody to decide. */
@Resolver()
export class DecisionsDueResolver {
  constructor(
    private readonly waiting: PilotWaitingReader,
    private readonly clock: Clock,
  ) {}

  @Query('decisionsDue')
  decisionsDue(@Context('actor') actor: Actor, @Args() args: QueryDecisionsDueArgs) {
    return this.waiting.list(pageArgs(args), this.clock.today(actor.timeZone));
  }
}
