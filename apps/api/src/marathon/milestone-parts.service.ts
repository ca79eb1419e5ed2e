import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { PilotId } from '@scrimmage/domain/ids';
import type { MilestonePart } from '@scrimmage/domain/milestone';
import type { Team } from '@scrimmage/domain/sprint';
import { PilotsReader } from '../pilots/pilots.reader.js';
import type { Reply } from '../platform/graphql/payload.js';
import { TeamEvents } from '../sprints/team.events.js';

/** A part as it is given: of a team, or of a pilot. */
interface GivenPart {
  readonly teamId: string | null;
  readonly pilotId: string | null;
  readonly remaining: number;
}

type Counted = Pick<MilestonePart, 'teamId' | 'remaining'>;
/** What was looked for, or why it is not there. */
type Found<T> = { readonly ok: true; readonly value: T } | Exclude<Reply<never>, { ok: true }>;

/** Finding the teams that have a part in a milestone. */
@Injectable()
export class MilestonePartsService {
  constructor(
    private readonly teams: TeamEvents,
    private readonly pilots: PilotsReader,
  ) {}

  /** The parts by team, each team once; the team of a pilot comes to be when it has none. */
  async found(actor: Actor, given: readonly GivenPart[]): Promise<Found<readonly Counted[]>> {
    await this.teams.hold(actor);
    const parts: Counted[] = [];
    for (const [at, part] of given.entries()) {
      const team = await this.team(actor, part);
      if (!team.ok) return team;
      if (parts.some(({ teamId }) => teamId === team.value.id)) return twice(at);
      parts.push({ teamId: team.value.id, remaining: part.remaining });
    }
    return { ok: true, value: parts };
  }

  private async team(actor: Actor, { teamId, pilotId }: GivenPart): Promise<Found<Team>> {
    if (teamId !== null) {
      const team = await this.teams.known(teamId);
      return team ? { ok: true, value: team } : no('UNKNOWN_REFERENCE', { what: 'team' });
    }
    const pilot = await this.pilots.byId.load(pilotId as PilotId);
    if (!pilot) return no('UNKNOWN_REFERENCE', { what: 'pilot' });
    return { ok: true, value: await this.teams.ofPilot(actor, pilot) };
  }
}

function twice(at: number): Found<never> {
  const message = 'This team has a part already. Name each team once.';
  return { ok: false, problems: [{ path: `parts.${at}`, code: 'CHECK', message }] };
}
