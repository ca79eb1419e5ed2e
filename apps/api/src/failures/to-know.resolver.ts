import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AcknowledgeFailureInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Telling } from '@scrimmage/domain/failure';
import { PeopleReader } from '../people/people.reader.js';
import { payload } from '../platform/graphql/payload.js';
import { FailuresReader } from './failures.reader.js';
import { ToKnowService } from './to-know.service.js';

/** What others want somebody to know of, and that they do. */
@Resolver()
export class ToKnowResolver {
  constructor(
    private readonly service: ToKnowService,
    private readonly failures: FailuresReader,
  ) {}

  @Query('failuresToKnow')
  failuresToKnow(@Context('actor') { memberId }: Actor) {
    return this.failures.toKnow(memberId);
  }

  @Mutation('acknowledgeFailure')
  async acknowledgeFailure(@Context('actor') actor: Actor, @Args('input') input: AcknowledgeFailureInput) {
    return payload(await this.service.acknowledge(actor, input), (failure) => ({ failure }));
  }
}

@Resolver('FailureToKnow')
export class FailureToKnowResolver {
  constructor(
    private readonly failures: FailuresReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('failure')
  failure(@Parent() { failureId }: Telling) {
    return this.failures.byId.load(failureId);
  }

  @ResolveField('by')
  by(@Parent() { saidBy }: Telling) {
    return this.people.memberById.load(saidBy);
  }

  @ResolveField('at')
  at(@Parent() { saidAt }: Telling) {
    return saidAt;
  }
}
