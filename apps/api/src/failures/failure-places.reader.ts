import { Injectable } from '@nestjs/common';
import { no, type Problem } from '@scrimmage/domain/answer';
import type { Failure } from '@scrimmage/domain/failure';
import type { CauseId, MemberId, PilotId, ProgramId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import type { Reply } from '../platform/graphql/payload.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { CausesReader } from './causes.reader.js';

/** Where something was seen. */
export interface Place {
  readonly pilotId: PilotId | null;
  readonly programId: ProgramId;
}

type Unknown = Exclude<Reply<never>, { ok: true }>;

/** Finding what a failure points at, or saying what is not there. */
@Injectable()
export class FailurePlaces {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly programs: ProgramsReader,
    private readonly people: PeopleReader,
    private readonly causes: CausesReader,
  ) {}

  /** The pilot and its program; the program alone where no pilot is given. */
  async place(
    pilotId: string | null,
    programId: string | null,
  ): Promise<{ ok: true; value: Place } | Unknown> {
    if (pilotId !== null) {
      const pilot = await this.pilots.byId.load(pilotId as PilotId);
      if (!pilot) return no('UNKNOWN_REFERENCE', { what: 'pilot' });
      if (programId !== null && programId !== pilot.programId)
        return problem('programId', 'This pilot belongs to another program. Leave the program out.');
      return { ok: true, value: { pilotId: pilot.id, programId: pilot.programId } };
    }
    if (programId === null)
      return problem('programId', 'Say in which pilot, or in which program, it happened.');
    const program = await this.programs.byId.load(programId as ProgramId);
    if (!program) return no('UNKNOWN_REFERENCE', { what: 'program' });
    return { ok: true, value: { pilotId: null, programId: program.id } };
  }

  /** The pilot a failure happened in; null when it was in none. */
  async pilotOf({ pilotId }: Pick<Failure, 'pilotId'>): Promise<Pilot | null> {
    return pilotId && this.pilots.byId.load(pilotId);
  }

  /** Says which of these is not there; null: all are. */
  async missing(causeId: string | null, members: readonly string[]): Promise<Unknown | null> {
    if (causeId !== null && !(await this.causes.byId.load(causeId as CauseId)))
      return no('UNKNOWN_REFERENCE', { what: 'cause' });
    const found = await this.people.memberById.loadMany(members as readonly MemberId[]);
    return found.includes(null) ? no('UNKNOWN_REFERENCE', { what: 'member' }) : null;
  }
}

function problem(path: string, message: string): Unknown {
  const problems: readonly Problem[] = [{ path, code: 'CHECK', message }];
  return { ok: false, problems };
}
