import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RatePadsInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { payload } from '../platform/graphql/payload.js';
import { PadsService } from './pads.service.js';

@Resolver()
export class PadsResolver {
  constructor(private readonly service: PadsService) {}

  @Mutation('ratePads')
  async ratePads(@Context('actor') actor: Actor, @Args('input') input: RatePadsInput) {
    return payload(await this.service.rate(actor, input), (pilot) => ({ pilot }));
  }
}
