import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
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
  /** What was changed beside the pilot's own row. */
  readonly also?: Changes;
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

  /** What was changed of a locked pilot after the version somebody was looking at; empty when it is still theirs. */
  async changedSince(pilot: Pilot, seen: number): Promise<readonly string[]> {
    if (pilot.version === seen) return [];
    const fields = [...Object.keys(pilot), 'systemsTouched'];
    const changed = await this.pilots.changedSince(pilot, seen, fields);
    // All of them: the history does not tell field by field.
    return changed.length > 0 && changed.length < fields.length ? changed : ['charter'];
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

  /** A vendor takes part in a locked pilot, so nobody says any more that there is none. The caller tells it. */
  async engaged(pilot: Pilot, now: Instant): Promise<Pilot> {
    return pilot.noVendor ? this.pilots.update(pilot, { noVendor: false, updatedAt: now }) : pilot;
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
  tell(verb: Verb, { before, after, reason = null, also = {}, at }: Told): void {
    const { version: _version, updatedAt: _updatedAt, ...fields } = after;
    this.database.announce({
      verb,
      subjectType: 'Pilot',
      subjectId: after.id,
      subjectLabel: `${pilotKey(after.number)} ${after.name}`,
      ...(after.version !== before.version && { subjectVersion: after.version }),
      changes: { ...differences<Partial<Pilot>>(before, fields), ...also },
      reason,
      at,
    });
  }
}
