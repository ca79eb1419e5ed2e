import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import {
  itemsLeft,
  type Milestone,
  type MilestoneChange,
  type MilestonePart,
  milestoneKey,
} from '@scrimmage/domain/milestone';
import { may } from '@scrimmage/domain/policy';
import type { Sprint } from '@scrimmage/domain/sprint';
import { PeopleReader } from '../people/people.reader.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { SprintsReader } from '../sprints/sprints.reader.js';
import { MilestonesReader, type MovedBySprint } from './milestones.reader.js';
import { changedSinceSprints } from './moved-since.js';

/** What a milestone is, beyond its own row. */
@Resolver('Milestone')
export class MilestoneFieldsResolver {
  constructor(
    private readonly milestones: MilestonesReader,
    private readonly sprintsReader: SprintsReader,
    private readonly programs: ProgramsReader,
  ) {}

  @ResolveField('key')
  key(@Parent() { number }: Milestone) {
    return milestoneKey(number);
  }

  @ResolveField('program')
  program(@Parent() { programId }: Milestone) {
    return this.programs.byId.load(programId);
  }

  @ResolveField('lane')
  lane(@Parent() { laneId }: Milestone) {
    return this.milestones.laneById.load(laneId);
  }

  @ResolveField('parts')
  parts(@Parent() { id }: Milestone) {
    return this.milestones.partsOf.load(id);
  }

  @ResolveField('remaining')
  async remaining(@Parent() { id }: Milestone) {
    return itemsLeft(await this.milestones.partsOf.load(id));
  }

  @ResolveField('total')
  async total(@Parent() { id }: Milestone) {
    return (await this.milestones.partsOf.load(id)).reduce((sum, part) => sum + totalOf(part), 0);
  }

  @ResolveField('changes')
  changes(@Parent() { id }: Milestone) {
    return this.milestones.changesOf.load(id);
  }

  @ResolveField('sinceLastSprint')
  async sinceLastSprint(@Parent() { id }: Milestone) {
    const [parts, changes] = await Promise.all([
      this.milestones.partsOf.load(id),
      this.milestones.changesOf.load(id),
    ]);
    const sprints = await Promise.all(parts.map(({ teamId }) => this.sprintsReader.ofTeam.load(teamId)));
    return changedSinceSprints(changes, sprints.flat());
  }

  @ResolveField('sprints')
  async sprints(@Parent() { id }: Milestone) {
    const moved = await this.milestones.sprintsOf.load(id);
    return this.sprintsReader.byId.loadMany(moved.map(({ sprintId }) => sprintId));
  }

  @ResolveField('viewerCan')
  async viewerCan(@Context('actor') actor: Actor, @Parent() { programId, state }: Milestone) {
    const program = await this.programs.byId.load(programId);
    const allowed = may(actor, 'editRoad', program?.ownerId ?? null);
    const open = allowed && state === 'OPEN';
    return { move: open, rescope: allowed && state !== 'REACHED', freeze: open };
  }
}

function totalOf({ remaining, finished }: MilestonePart): number {
  return remaining + finished;
}

@Resolver('MilestonePart')
export class MilestonePartResolver {
  constructor(private readonly sprints: SprintsReader) {}

  @ResolveField('team')
  team(@Parent() { teamId }: MilestonePart) {
    return this.sprints.teamById.load(teamId);
  }

  @ResolveField('total')
  total(@Parent() part: MilestonePart) {
    return totalOf(part);
  }
}

@Resolver('MilestoneChange')
export class MilestoneChangeResolver {
  constructor(
    private readonly milestones: MilestonesReader,
    private readonly people: PeopleReader,
    private readonly sprints: SprintsReader,
  ) {}

  @ResolveField('milestone')
  milestone(@Parent() { milestoneId }: MilestoneChange) {
    return this.milestones.byId.load(milestoneId);
  }

  @ResolveField('at')
  at(@Parent() { saidAt }: MilestoneChange) {
    return saidAt;
  }

  @ResolveField('by')
  by(@Parent() { saidBy }: MilestoneChange) {
    return this.people.memberById.load(saidBy);
  }

  @ResolveField('team')
  team(@Parent() { teamId }: MilestoneChange) {
    return teamId && this.sprints.teamById.load(teamId);
  }

  @ResolveField('sprint')
  sprint(@Parent() { sprintId }: MilestoneChange) {
    return sprintId && this.sprints.byId.load(sprintId);
  }
}

/** Milestones lend themselves to the sprints that moved them. */
@Resolver('Sprint')
export class SprintMovesResolver {
  constructor(private readonly milestones: MilestonesReader) {}

  @ResolveField('moves')
  moves(@Parent() { id }: Sprint) {
    return this.milestones.movesOf.load(id);
  }
}

@Resolver('SprintMove')
export class SprintMoveResolver {
  constructor(private readonly milestones: MilestonesReader) {}

  @ResolveField('milestone')
  milestone(@Parent() { milestoneId }: MovedBySprint) {
    return this.milestones.byId.load(milestoneId);
  }
}
