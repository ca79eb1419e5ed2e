import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { TeamId } from '@scrimmage/domain/ids';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import type { Program } from '@scrimmage/domain/programs';
import type { Team } from '@scrimmage/domain/sprint';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { SprintsRepository } from './sprints.repository.js';
import { TeamsRepository } from './teams.repository.js';

/** Names of pilots may be whole sentences. */
const longestName = 200;

/** Finding the team of a pilot or of a program; it comes to be when it is first needed, within a change that holds the numbers of sprints. */
@Injectable()
export class TeamEvents {
  constructor(
    private readonly teams: TeamsRepository,
    private readonly sprints: SprintsRepository,
    private readonly clock: Clock,
  ) {}

  /** Whoever plans in this workspace at the same moment is waited for, so that no team is made twice. */
  async hold({ workspaceId }: Actor): Promise<void> {
    await this.sprints.holdNumbers(workspaceId);
  }

  /** The one of this id, if there is one to see. */
  known(id: string): Promise<Team | null> {
    return this.teams.known(id);
  }

  async ofPilot(actor: Actor, pilot: Pilot): Promise<Team> {
    const known = await this.teams.ofPilot(pilot.id);
    if (known) return known;
    const { id: pilotId, programId, name } = pilot;
    return this.add(actor, { programId, pilotId, own: false }, [
      name,
      `${shortened(name)} (${pilotKey(pilot.number)})`,
    ]);
  }

  async ofProgram(actor: Actor, program: Program): Promise<Team> {
    const known = await this.teams.ownOf(program.id);
    if (known) return known;
    const place = { programId: program.id, pilotId: null, own: true };
    return this.add(actor, place, [program.name, `${shortened(program.name)} (the program)`]);
  }

  private async add(
    { workspaceId }: Actor,
    place: Pick<Team, 'programId' | 'pilotId' | 'own'>,
    [name, otherwise]: readonly [string, string],
  ): Promise<Team> {
    const taken = await this.teams.isTaken(place.programId, shortened(name));
    const team: Team = {
      workspaceId,
      id: uuidv7() as TeamId,
      name: taken ? otherwise : shortened(name),
      ...place,
      createdAt: this.clock.now(),
      version: 1,
    };
    await this.teams.insert(team);
    return team;
  }
}

function shortened(name: string): string {
  return [...name].slice(0, longestName).join('');
}
