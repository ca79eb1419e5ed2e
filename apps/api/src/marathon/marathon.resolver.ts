import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AddMilestoneInput,
  AddRoadLaneInput,
  CloseSprintInput,
  EditRoadLaneInput,
  MoveMilestoneInput,
  QueryMilestoneArgs,
  QueryMilestonesArgs,
  ReopenSprintInput,
  RescopeMilestoneInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { isUuid, type MilestoneId } from '@scrimmage/domain/ids';
import { type Milestone, milestoneNumber, type RoadLane } from '@scrimmage/domain/milestone';
import { may } from '@scrimmage/domain/policy';
import type { Program } from '@scrimmage/domain/programs';
import type { Sprint } from '@scrimmage/domain/sprint';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload, type Reply } from '../platform/graphql/payload.js';
import { SprintsReader } from '../sprints/sprints.reader.js';
import { CloseSprintService } from './close-sprint.service.js';
import { LanesService } from './lanes.service.js';
import { MilestonesReader } from './milestones.reader.js';
import { MilestonesService } from './milestones.service.js';
import { changedSinceSprints } from './moved-since.js';

const aboutSprint = (reply: Reply<Sprint>) => payload(reply, (sprint) => ({ sprint }));
const aboutLane = (reply: Reply<RoadLane>) => payload(reply, (lane) => ({ lane }));
const aboutMilestone = (reply: Reply<Milestone>) => payload(reply, (milestone) => ({ milestone }));

@Resolver()
export class MarathonResolver {
  constructor(
    private readonly reader: MilestonesReader,
    private readonly closing: CloseSprintService,
    private readonly lanes: LanesService,
    private readonly service: MilestonesService,
  ) {}

  @Query('milestone')
  milestone(@Args() { id, key }: QueryMilestoneArgs) {
    if (id) return isUuid(id) ? this.reader.byId.load(id as MilestoneId) : null;
    const number = milestoneNumber(key ?? '');
    return number === null ? null : this.reader.byNumber(number);
  }

  @Query('milestones')
  milestones(@Args() args: QueryMilestonesArgs) {
    return this.reader.list(pageArgs(args), args.filter ?? null);
  }

  @Mutation('closeSprint')
  async closeSprint(@Context('actor') actor: Actor, @Args('input') input: CloseSprintInput) {
    return aboutSprint(await this.closing.close(actor, input));
  }

  @Mutation('reopenSprint')
  async reopenSprint(@Context('actor') actor: Actor, @Args('input') input: ReopenSprintInput) {
    return aboutSprint(await this.closing.reopen(actor, input));
  }

  @Mutation('addRoadLane')
  async addRoadLane(@Context('actor') actor: Actor, @Args('input') input: AddRoadLaneInput) {
    return aboutLane(await this.lanes.add(actor, input));
  }

  @Mutation('editRoadLane')
  async editRoadLane(@Context('actor') actor: Actor, @Args('input') input: EditRoadLaneInput) {
    return aboutLane(await this.lanes.edit(actor, input));
  }

  @Mutation('addMilestone')
  async addMilestone(@Context('actor') actor: Actor, @Args('input') input: AddMilestoneInput) {
    return aboutMilestone(await this.service.add(actor, input));
  }

  @Mutation('moveMilestone')
  async moveMilestone(@Context('actor') actor: Actor, @Args('input') input: MoveMilestoneInput) {
    return aboutMilestone(await this.service.move(actor, input));
  }

  @Mutation('rescopeMilestone')
  async rescopeMilestone(@Context('actor') actor: Actor, @Args('input') input: RescopeMilestoneInput) {
    return aboutMilestone(await this.service.rescope(actor, input));
  }
}

/** The road lends itself to its program. */
@Resolver('Program')
export class ProgramMarathonResolver {
  @ResolveField('marathon')
  marathon(@Parent() program: Program) {
    return { program };
  }
}

interface Road {
  readonly program: Program;
}

@Resolver('Marathon')
export class RoadResolver {
  constructor(
    private readonly reader: MilestonesReader,
    private readonly sprintsReader: SprintsReader,
  ) {}

  @ResolveField('lanes')
  lanes(@Parent() { program }: Road) {
    return this.reader.lanesOf.load(program.id);
  }

  @ResolveField('milestones')
  milestones(@Parent() { program }: Road) {
    return this.reader.ofProgram.load(program.id);
  }

  @ResolveField('sprints')
  async sprints(@Parent() { program }: Road): Promise<readonly Sprint[]> {
    const named = await this.reader.sprintsOfRoad.load(program.id);
    const sprints = await Promise.all(named.map(({ sprintId }) => this.sprintsReader.byId.load(sprintId)));
    return sprints.filter((sprint) => sprint !== null);
  }

  @ResolveField('moved')
  async moved(@Parent() road: Road) {
    const [milestones, sprints] = await Promise.all([this.milestones(road), this.sprints(road)]);
    const changes = await Promise.all(milestones.map(({ id }) => this.reader.changesOf.load(id)));
    const newest = changes.flat().sort((one, other) => (one.saidAt < other.saidAt ? 1 : -1));
    return changedSinceSprints(newest, sprints);
  }

  @ResolveField('canEdit')
  canEdit(@Context('actor') actor: Actor, @Parent() { program }: Road) {
    return may(actor, 'editRoad', program.ownerId);
  }
}
