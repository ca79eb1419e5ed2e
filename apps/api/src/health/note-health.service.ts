import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Day, Instant } from '@scrimmage/domain/calendar';
import type { ComputedHealth } from '@scrimmage/domain/health';
import type { PilotId } from '@scrimmage/domain/ids';
import { pilotKey } from '@scrimmage/domain/pilot';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { jobName } from '../platform/jobs/job.js';
import { HealthReader } from './health.reader.js';
import { HealthRepository, type Noted } from './health.repository.js';

export const noteHealth = jobName('note-health');

/** Their readings are weighed in one go; more at once would keep whoever asks meanwhile waiting. */
const mostAtOnce = 20;

/** A pilot of which the rules say something else than was noted last. */
interface Changed {
  readonly pilot: Noted;
  readonly computed: ComputedHealth;
}

/** Writes down when what the rules say of a pilot changes, so that one can tell since when. */
@Injectable()
export class NoteHealthService {
  constructor(
    private readonly health: HealthReader,
    private readonly rows: HealthRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes every change among the workspace's open pilots, some in each change, and says how many there were. */
  async noteAll(house: Actor): Promise<number> {
    const today = this.clock.today(house.timeZone);
    let after: PilotId | null = null;
    for (let all = 0; ; ) {
      const ids: readonly PilotId[] = await this.rows.openAfter(after, mostAtOnce);
      if (ids.length > 0)
        all += await this.database.change(
          () => this.noteSome(house, ids, today),
          (count) => count > 0,
        );
      if (ids.length < mostAtOnce) return all;
      after = ids.at(-1) ?? null;
    }
  }

  /** Notes what the rules say of these pilots, where that is new; within the current change, which tells what it did. */
  async note(ids: readonly PilotId[], today: Day, now: Instant): Promise<readonly Changed[]> {
    const pilots = await this.rows.lockNoted(ids);
    const computed = await Promise.all(pilots.map(({ id }) => this.health.computedOf(today).load(id)));
    const changed = pilots.flatMap((pilot, at): Changed[] => {
      const one = computed[at];
      return one && one.state !== pilot.noted ? [{ pilot, computed: one }] : [];
    });
    if (changed.length > 0)
      await this.rows.insertStates(
        changed.map(({ pilot, computed: { state, reasons } }) => ({
          workspaceId: pilot.workspaceId,
          id: uuidv7(),
          pilotId: pilot.id,
          state,
          reasons,
          since: now,
        })),
      );
    return changed;
  }

  private async noteSome(house: Actor, ids: readonly PilotId[], today: Day): Promise<number> {
    const now = this.clock.now();
    const changed = await this.note(ids, today, now);
    this.tellFirst(house, changed.filter(({ pilot }) => pilot.noted === null).length, now);
    for (const one of changed) if (one.pilot.noted !== null) this.tell(one, now);
    return changed.length;
  }

  /** That something was noted of pilots for the first time is told once for all: it is no change of theirs. */
  private tellFirst({ workspaceId }: Actor, count: number, at: Instant): void {
    if (count === 0) return;
    this.database.announce({
      verb: 'noteHealth',
      subjectType: 'Workspace',
      subjectId: workspaceId,
      subjectLabel: count === 1 ? '1 pilot' : `${count} pilots`,
      at,
    });
  }

  private tell({ pilot, computed }: Changed, at: Instant): void {
    this.database.announce({
      verb: 'noteHealth',
      subjectType: 'Pilot',
      subjectId: pilot.id,
      subjectLabel: `${pilotKey(pilot.number)} ${pilot.name}`,
      changes: { computedHealth: [pilot.noted, computed.state] },
      reason: computed.reasons.map(({ sentence }) => sentence).join(' ') || null,
      at,
    });
  }
}
