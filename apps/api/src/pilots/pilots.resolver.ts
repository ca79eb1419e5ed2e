import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  CommentOnPilotInput,
  EditCharterInput,
  HoldPilotInput,
  ProposePilotInput,
  QueryPilotsArgs,
  ResumePilotInput,
  WithdrawPilotInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { isUuid, type PilotId } from '@scrimmage/domain/ids';
import { pilotNumber } from '@scrimmage/domain/pilot';
import { Clock } from '../platform/clock.js';
import { payload } from '../platform/graphql/payload.js';
import { CharterService } from './charter.service.js';
import { CommentsService } from './comments.service.js';
import { pilotList } from './pilot-list-args.js';
import { PilotsReader } from './pilots.reader.js';
import { PilotsService } from './pilots.service.js';

@Resolver()
export class PilotsResolver {
  constructor(
    private readonly reader: PilotsReader,
    private readonly service: PilotsService,
    private readonly charter: CharterService,
    private readonly comments: CommentsService,
    private readonly clock: Clock,
  ) {}

  @Query('pilots')
  pilots(@Context('actor') actor: Actor, @Args() args: QueryPilotsArgs) {
    return this.reader.list(pilotList(args, this.clock.today(actor.timeZone)));
  }

  @Query('pilot')
  pilot(@Args('id') id: string) {
    const number = pilotNumber(id);
    if (number !== null) return this.reader.byNumber(number);
    return isUuid(id) ? this.reader.byId.load(id as PilotId) : null;
  }

  @Mutation('proposePilot')
  async proposePilot(@Context('actor') actor: Actor, @Args('input') input: ProposePilotInput) {
    return payload(await this.service.propose(actor, input), (pilot) => ({ pilot }));
  }

  @Mutation('editCharter')
  async editCharter(@Context('actor') actor: Actor, @Args('input') input: EditCharterInput) {
    const { reply, conflicts } = await this.charter.edit(actor, input);
    return { ...payload(reply, (pilot) => ({ pilot })), conflicts };
  }

  @Mutation('holdPilot')
  async holdPilot(@Context('actor') actor: Actor, @Args('input') input: HoldPilotInput) {
    return payload(await this.service.hold(actor, input.pilotId as PilotId, input), (pilot) => ({ pilot }));
  }

  @Mutation('resumePilot')
  async resumePilot(@Context('actor') actor: Actor, @Args('input') input: ResumePilotInput) {
    return payload(await this.service.resume(actor, input.pilotId as PilotId, input), (pilot) => ({ pilot }));
  }

  @Mutation('withdrawPilot')
  async withdrawPilot(@Context('actor') actor: Actor, @Args('input') input: WithdrawPilotInput) {
    return payload(await this.service.withdraw(actor, input.pilotId as PilotId, input), (pilot) => ({
      pilot,
    }));
  }

  @Mutation('commentOnPilot')
  async commentOnPilot(@Context('actor') actor: Actor, @Args('input') input: CommentOnPilotInput) {
    return payload(await this.comments.add(actor, input.pilotId as PilotId, input), (added) => added);
  }
}
