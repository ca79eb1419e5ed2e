import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SetTargetMixInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { TargetMix } from '@scrimmage/domain/target-mix';
import { PeopleReader } from '../people/people.reader.js';
import { payload } from '../platform/graphql/payload.js';
import { SetTargetMixService } from './set-target-mix.service.js';

@Resolver('Balance')
export class BalanceResolver {
  constructor(private readonly setting: SetTargetMixService) {}

  @ResolveField('target')
  target(@Parent() { target }: { readonly target: TargetMix | null }) {
    return shown(target);
  }

  @Mutation('setTargetMix')
  async setTargetMix(@Context('actor') actor: Actor, @Args('input') input: SetTargetMixInput) {
    return payload(await this.setting.set(actor, input), (target) => ({
      target: shown(target),
      version: target?.version ?? 0,
    }));
  }
}

@Resolver('TargetMix')
export class TargetMixResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('setBy')
  setBy(@Parent() { setBy }: Pick<TargetMix, 'setBy'>) {
    return this.people.memberById.load(setBy);
  }
}

/** A target that was taken back is none. */
function shown(target: TargetMix | null) {
  return target?.shares ? { ...target.shares, setBy: target.setBy, setAt: target.setAt } : null;
}
