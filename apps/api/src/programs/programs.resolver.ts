import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AddProgramInput,
  EditProgramInput,
  QueryProgramsArgs,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { isUuid, type ProgramId } from '@scrimmage/domain/ids';
import { may } from '@scrimmage/domain/policy';
import type { Program } from '@scrimmage/domain/programs';
import { PeopleReader } from '../people/people.reader.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { ProgramsReader } from './programs.reader.js';
import { ProgramsService } from './programs.service.js';

@Resolver('Program')
export class ProgramsResolver {
  constructor(
    private readonly reader: ProgramsReader,
    private readonly service: ProgramsService,
    private readonly people: PeopleReader,
  ) {}

  @Query('programs')
  programs(@Args() args: QueryProgramsArgs) {
    return this.reader.list(pageArgs(args), args.search ?? null);
  }

  @Query('program')
  program(@Args('id') id: string) {
    return isUuid(id) ? this.reader.byId.load(id as ProgramId) : null;
  }

  @Mutation('addProgram')
  async addProgram(@Context('actor') actor: Actor, @Args('input') input: AddProgramInput) {
    return payload(await this.service.add(actor, input), (program) => ({ program }));
  }

  @Mutation('editProgram')
  async editProgram(@Context('actor') actor: Actor, @Args('input') input: EditProgramInput) {
    return payload(await this.service.edit(actor, input), (program) => ({ program }));
  }

  @ResolveField('owner')
  owner(@Parent() program: Program) {
    return program.ownerId && this.people.memberById.load(program.ownerId);
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor, @Parent() program: Program) {
    return { edit: may(actor, 'editProgram', program.ownerId) };
  }
}
