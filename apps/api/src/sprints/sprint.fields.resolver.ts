import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { effectiveGoals, type Sprint, sprintDays, sprintKey, sprintWarnings } from '@scrimmage/domain/sprint';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { mayPlan } from './may-plan.js';
import { SprintsReader } from './sprints.reader.js';

/** What a sprint is, beyond its own row. */
@Resolver('Sprint')
export class SprintFieldsResolver {
  constructor(private readonly sprints: SprintsReader) {}

  @ResolveField('key')
  key(@Parent() { number }: Sprint) {
    return sprintKey(number);
  }

  @ResolveField('days')
  days(@Parent() sprint: Sprint) {
    return sprintDays(sprint);
  }

  @ResolveField('finished')
  finished(@Parent() { finished }: Sprint) {
    return finished ?? 0;
  }

  @ResolveField('added')
  added(@Parent() { added }: Sprint) {
    return added ?? 0;
  }

  @ResolveField('effectiveGoals')
  effectiveGoals(@Parent() { goals }: Sprint) {
    return effectiveGoals(goals);
  }

  @ResolveField('warnings')
  async warnings(@Parent() sprint: Sprint) {
    const others = (await this.sprints.ofTeam.load(sprint.teamId)).filter(
      ({ id, endsOn, outcome }) => id !== sprint.id && outcome !== null && endsOn <= sprint.endsOn,
    );
    const finished = others.flatMap((other) => other.finished ?? []);
    return sprintWarnings(sprint, finished.length === 0 ? null : Math.max(...finished));
  }
}

/** What a sprint points at: other words' things, loaded for the whole page at once. */
@Resolver('Sprint')
export class SprintReferencesResolver {
  constructor(
    private readonly sprints: SprintsReader,
    private readonly people: PeopleReader,
    private readonly pilots: PilotsReader,
    private readonly programs: ProgramsReader,
  ) {}

  @ResolveField('team')
  team(@Parent() { teamId }: Sprint) {
    return this.sprints.teamById.load(teamId);
  }

  @ResolveField('program')
  async program(@Parent() { teamId }: Sprint) {
    const team = await this.sprints.teamById.load(teamId);
    return team && this.programs.byId.load(team.programId);
  }

  @ResolveField('pilot')
  async pilot(@Parent() { teamId }: Sprint) {
    const team = await this.sprints.teamById.load(teamId);
    return team?.pilotId ? this.pilots.byId.load(team.pilotId) : null;
  }

  @ResolveField('plannedBy')
  plannedBy(@Parent() { plannedBy }: Sprint) {
    return this.people.memberById.load(plannedBy);
  }

  @ResolveField('closedBy')
  closedBy(@Parent() { closedBy }: Sprint) {
    return closedBy && this.people.memberById.load(closedBy);
  }

  @ResolveField('viewerCan')
  async viewerCan(@Context('actor') actor: Actor, @Parent() sprint: Sprint) {
    const [program, pilot, all] = await Promise.all([
      this.program(sprint),
      this.pilot(sprint),
      this.sprints.ofTeam.load(sprint.teamId),
    ]);
    const allowed = mayPlan(actor, program, pilot);
    const open = sprint.outcome === null;
    const last = all.reduce(
      (latest, { closedAt }) => (closedAt !== null && closedAt > latest ? closedAt : latest),
      '',
    );
    return {
      edit: allowed && open,
      close: allowed && open,
      reopen: allowed && !open && sprint.closedAt === last,
    };
  }
}
