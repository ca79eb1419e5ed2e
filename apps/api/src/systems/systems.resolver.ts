import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AddSystemInput,
  EditSystemInput,
  QuerySystemsArgs,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { may } from '@scrimmage/domain/policy';
import type { System } from '@scrimmage/domain/systems';
import { PeopleReader } from '../people/people.reader.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { SystemsReader } from './systems.reader.js';
import { SystemsService } from './systems.service.js';

@Resolver('System')
export class SystemsResolver {
  constructor(
    private readonly reader: SystemsReader,
    private readonly service: SystemsService,
    private readonly people: PeopleReader,
  ) {}

  @Query('systems')
  systems(@Args() args: QuerySystemsArgs) {
    const { search = null, mode = null, classified = null } = args;
    return this.reader.list(pageArgs(args), { search, mode, classified });
  }

  @Mutation('addSystem')
  async addSystem(@Context('actor') actor: Actor, @Args('input') input: AddSystemInput) {
    return payload(await this.service.add(actor, input), (system) => ({ system }));
  }

  @Mutation('editSystem')
  async editSystem(@Context('actor') actor: Actor, @Args('input') input: EditSystemInput) {
    return payload(await this.service.edit(actor, input), (system) => ({ system }));
  }

  @ResolveField('owner')
  owner(@Parent() system: System) {
    return system.ownerId && this.people.memberById.load(system.ownerId);
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor, @Parent() system: System) {
    return { edit: may(actor, 'editSystem', system.ownerId) };
  }
}
