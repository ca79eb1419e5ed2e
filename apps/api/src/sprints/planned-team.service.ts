import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { PilotId, ProgramId } from '@scrimmage/domain/ids';
import type { Team } from '@scrimmage/domain/sprint';
import type { PlannedSprint } from '@scrimmage/domain/sprint-input';
import { PilotsReader } from '../pilots/pilots.reader.js';
import type { Reply } from '../platform/graphql/payload.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { SprintEvents } from './sprint.events.js';
import { TeamEvents } from './team.events.js';

/** The team, or why there is none. */
type Found = { readonly ok: true; readonly value: Team } | Exclude<Reply<never>, { ok: true }>;

/** Finding out whose sprint is planned. */
@Injectable()
export class PlannedTeamService {
  constructor(
    private readonly teams: TeamEvents,
    private readonly pilots: PilotsReader,
    private readonly programs: ProgramsReader,
    private readonly events: SprintEvents,
  ) {}

  /** The team of a given id, of a pilot or of a program, made when it is the first time; a fault unless the actor may plan for it. */
  async find(actor: Actor, given: PlannedSprint): Promise<Found> {
    const { teamId, pilotId, programId } = given;
    const team = teamId === null ? null : await this.teams.known(teamId);
    if (teamId !== null && !team) return no('UNKNOWN_REFERENCE', { what: 'team' });
    const workedOn = team?.pilotId ?? (pilotId as PilotId | null);
    const pilot = workedOn === null ? null : await this.pilots.byId.load(workedOn);
    if (workedOn !== null && !pilot) return no('UNKNOWN_REFERENCE', { what: 'pilot' });
    const ofProgram = team?.programId ?? pilot?.programId ?? (programId as ProgramId);
    const program = await this.programs.byId.load(ofProgram);
    if (!program) return no('UNKNOWN_REFERENCE', { what: 'program' });
    await this.events.requireLeave(actor, { programId: program.id, pilotId: pilot?.id ?? null });
    if (pilot?.stage === 'CLOSED') return no('CLOSED_PILOT', { what: 'list of sprints' });
    if (team) return { ok: true, value: team };
    const made = pilot ? this.teams.ofPilot(actor, pilot) : this.teams.ofProgram(actor, program);
    return { ok: true, value: await made };
  }
}
