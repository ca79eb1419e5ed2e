import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { consistency, momentum } from '@scrimmage/domain/momentum';
import type { Pilot } from '@scrimmage/domain/pilot';
import type { Program } from '@scrimmage/domain/programs';
import type { Sprint, Team } from '@scrimmage/domain/sprint';
import { consistencySentence, momentumSentence, timeToValueSentence } from '@scrimmage/domain/sprint-words';
import { timeToValue } from '@scrimmage/domain/time-to-value';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { FirstValueReader } from './first-value.reader.js';
import { mayPlan } from './may-plan.js';
import { SprintsReader } from './sprints.reader.js';

/** Of sprints, the newest first. */
function momentumOf(sprints: readonly Sprint[]) {
  const told = momentum(sprints.toReversed());
  return { ...told, sentence: momentumSentence(told) };
}

function consistencyOf(sprints: readonly Sprint[]) {
  const counted = sprints.filter(({ outcome }) => outcome !== null && outcome !== 'CANCELLED');
  const told = consistency(
    counted.map(({ finished, goals }) => ({
      finished,
      planned: goals.length,
      met: goals.filter(({ met }) => met === true).length,
    })),
  );
  return { ...told, sentence: consistencySentence(told) };
}

/** What a team is, and how its sprints go. */
@Resolver('Team')
export class TeamFieldsResolver {
  constructor(
    private readonly reader: SprintsReader,
    private readonly pilots: PilotsReader,
    private readonly programs: ProgramsReader,
  ) {}

  @ResolveField('program')
  program(@Parent() { programId }: Team) {
    return this.programs.byId.load(programId);
  }

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: Team) {
    return pilotId && this.pilots.byId.load(pilotId);
  }

  @ResolveField('sprints')
  sprints(@Parent() { id }: Team) {
    return this.reader.ofTeam.load(id);
  }

  @ResolveField('momentum')
  async momentum(@Parent() { id }: Team) {
    return momentumOf(await this.reader.ofTeam.load(id));
  }

  @ResolveField('consistency')
  async consistency(@Parent() { id }: Team) {
    return consistencyOf(await this.reader.ofTeam.load(id));
  }
}

/** Sprints lend themselves to their pilot. */
@Resolver('Pilot')
export class PilotSprintsResolver {
  constructor(
    private readonly reader: SprintsReader,
    private readonly firstValues: FirstValueReader,
    private readonly programs: ProgramsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('sprints')
  async sprints(@Parent() { id }: Pilot): Promise<readonly Sprint[]> {
    const [team] = await this.reader.teamOfPilot.load(id);
    return team ? this.reader.ofTeam.load(team.id) : [];
  }

  @ResolveField('momentum')
  async momentum(@Parent() pilot: Pilot) {
    return momentumOf(await this.sprints(pilot));
  }

  @ResolveField('timeToValue')
  async timeToValue(@Context('actor') { timeZone }: Actor, @Parent() pilot: Pilot) {
    const first = await this.firstValues.of.load(pilot.id);
    const days = first.map(({ onDay }) => onDay);
    const told = timeToValue(pilot, days, this.clock.today(timeZone));
    return told && { ...told, sentence: timeToValueSentence(told) };
  }

  @ResolveField('canPlanSprint')
  async canPlanSprint(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    return pilot.stage !== 'CLOSED' && mayPlan(actor, await this.programs.byId.load(pilot.programId), pilot);
  }
}

/** Teams lend themselves to their program. */
@Resolver('Program')
export class ProgramTeamsResolver {
  constructor(private readonly reader: SprintsReader) {}

  @ResolveField('teams')
  teams(@Parent() { id }: Program) {
    return this.reader.teamsOfProgram.load(id);
  }

  @ResolveField('canPlanSprint')
  canPlanSprint(@Context('actor') actor: Actor, @Parent() program: Program) {
    return mayPlan(actor, program, null);
  }
}
