import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Answer } from '@scrimmage/domain/answer';
import type { Day, Instant } from '@scrimmage/domain/calendar';
import { type Pilot, type PilotState, pilotKey } from '@scrimmage/domain/pilot';
import { live, type PilotEvent } from '@scrimmage/domain/pilot-life';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { PilotsRepository } from './pilots.repository.js';

/** When an event happens, and what else it changes of the pilot. */
interface Happening {
  readonly today: Day;
  readonly now: Instant;
  readonly changes?: Partial<Pick<Pilot, 'decisionDate'>>;
}

/** What is told of a change to a pilot. */
interface Told {
  readonly before: Pilot;
  readonly after: Pilot;
  readonly reason?: string | null;
  readonly at: Instant;
}

/** The one way in which anything moves a pilot along its stages: every word that does so comes through here. */
@Injectable()
export class PilotEvents {
  constructor(
    private readonly pilots: PilotsRepository,
    private readonly database: Database,
  ) {}

  /** The pilot, locked until the change ends; a fault when there is none to see. */
  require(id: string): Promise<Pilot> {
    return this.pilots.require(id);
  }

  /** The fields of a locked pilot that were changed after the version somebody was looking at; empty when it is theirs. */
  changedSince(pilot: Pilot, seen: number): Promise<readonly string[]> {
    return this.pilots.changedSince(pilot, seen, Object.keys(pilot));
  }

  /** Lets an event happen to a locked pilot, or says why it cannot. The caller tells it. */
  async happen(
    pilot: Pilot,
    event: PilotEvent,
    { today, now, changes = {} }: Happening,
  ): Promise<Answer<Pilot, 'ILLEGAL_STAGE'>> {
    const moved = live(pilot, event, today);
    if (!moved.ok) return moved;
    const after = await this.pilots.update(pilot, { ...moved.value, ...changes, updatedAt: now });
    return { ok: true, value: after };
  }

  /** Puts many locked pilots into the state that one event leads each to, in one statement. The caller tells it. */
  async happenToAll(
    moves: readonly { readonly pilot: Pilot; readonly state: PilotState }[],
    now: Instant,
  ): Promise<readonly Pilot[]> {
    const after = moves.map(({ pilot, state }) => ({
      ...pilot,
      ...state,
      updatedAt: now,
      version: pilot.version + 1,
    }));
    await this.pilots.moveAll(after, now);
    return after;
  }

  /** Tells what was done to a pilot, field by field. */
  tell(verb: Verb, { before, after, reason = null, at }: Told): void {
    const { version: _version, updatedAt: _updatedAt, ...fields } = after;
    this.database.announce({
      verb,
      subjectType: 'Pilot',
      subjectId: after.id,
      subjectLabel: `${pilotKey(after.number)} ${after.name}`,
      subjectVersion: after.version,
      changes: differences<Partial<Pilot>>(before, fields),
      reason,
      at,
    });
  }
}
