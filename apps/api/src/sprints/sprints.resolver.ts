import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  EditSprintInput,
  PlanSprintInput,
  QuerySprintArgs,
  QuerySprintsArgs,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { isUuid, type SprintId } from '@scrimmage/domain/ids';
import { sprintNumber } from '@scrimmage/domain/sprint';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { PlanSprintService } from './plan-sprint.service.js';
import { SprintsReader } from './sprints.reader.js';

@Resolver()
export class SprintsResolver {
  constructor(
    private readonly reader: SprintsReader,
    private readonly planning: PlanSprintService,
  ) {}

  @Query('sprints')
  sprints(@Args() args: QuerySprintsArgs) {
    return this.reader.list(pageArgs(args), args.filter ?? null);
  }

  @Query('sprint')
  sprint(@Args() { id, key }: QuerySprintArgs) {
    if (id) return isUuid(id) ? this.reader.byId.load(id as SprintId) : null;
    const number = sprintNumber(key ?? '');
    return number === null ? null : this.reader.byNumber(number);
  }

  @Mutation('planSprint')
  async planSprint(@Context('actor') actor: Actor, @Args('input') input: PlanSprintInput) {
    return payload(await this.planning.plan(actor, input), (sprint) => ({ sprint }));
  }

  @Mutation('editSprint')
  async editSprint(@Context('actor') actor: Actor, @Args('input') input: EditSprintInput) {
    return payload(await this.planning.edit(actor, input), (sprint) => ({ sprint }));
  }
}
