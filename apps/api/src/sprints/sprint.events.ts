import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { TeamId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { policy } from '@scrimmage/domain/policy';
import { type Sprint, sprintLabel, type Team } from '@scrimmage/domain/sprint';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Database } from '../platform/database/database.js';
import { forbidden, notFound } from '../platform/graphql/faults.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { mayPlan } from './may-plan.js';
import { SprintsReader } from './sprints.reader.js';
import { SprintsRepository } from './sprints.repository.js';

/** What is told of a change to a sprint. */
interface Told {
  readonly changes?: Changes;
  readonly subjectVersion?: number;
  readonly reason?: string | null;
  readonly at: Instant;
}

/** A sprint opened for a change, with those who do it. */
export interface OpenedSprint {
  readonly sprint: Sprint;
  readonly team: Team;
}

/** Opening sprints for a change by whoever may, and telling what was done to them. */
@Injectable()
export class SprintEvents {
  constructor(
    private readonly sprints: SprintsRepository,
    private readonly reader: SprintsReader,
    private readonly pilots: PilotsReader,
    private readonly programs: ProgramsReader,
    private readonly database: Database,
  ) {}

  /** The sprint, locked until the change ends; a fault when there is none to see, or it is not the actor's to change. */
  async require(actor: Actor, id: string): Promise<OpenedSprint> {
    const sprint = await this.sprints.require(id);
    const team = await this.teamOf(sprint.teamId);
    await this.requireLeave(actor, team);
    return { sprint, team };
  }

  /** Throws a fault unless the actor may plan for this team. */
  async requireLeave(
    actor: Actor,
    { programId, pilotId }: Pick<Team, 'programId' | 'pilotId'>,
  ): Promise<void> {
    const pilot = pilotId && (await this.pilots.byId.load(pilotId));
    const program = await this.programs.byId.load(programId);
    if (!mayPlan(actor, program, (pilot || null) satisfies Pilot | null))
      throw forbidden(policy.planSprint.who);
  }

  /** Which of `fields` were changed after the version somebody was looking at. */
  changedSince(sprint: Sprint, seen: number, fields: readonly string[]): Promise<readonly string[]> {
    return this.sprints.changedSince(sprint, seen, fields);
  }

  update(sprint: Sprint, changes: Partial<Sprint>): Promise<Sprint> {
    return this.sprints.update(sprint, changes);
  }

  /** The sprint of a team that was closed last. */
  lastClosed(teamId: TeamId): Promise<Sprint | null> {
    return this.sprints.lastClosed(teamId);
  }

  tell(verb: Verb, sprint: Sprint, told: Told): void {
    this.database.announce({
      verb,
      subjectType: 'Sprint',
      subjectId: sprint.id,
      subjectLabel: sprintLabel(sprint),
      ...told,
    });
  }

  private async teamOf(id: TeamId): Promise<Team> {
    const team = await this.reader.teamById.load(id);
    if (!team) throw notFound();
    return team;
  }
}
