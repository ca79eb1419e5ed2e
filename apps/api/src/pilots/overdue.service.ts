import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Day } from '@scrimmage/domain/calendar';
import { callOverdue } from '@scrimmage/domain/call-overdue';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { jobName } from '../platform/jobs/job.js';
import { PilotEvents } from './pilot.events.js';
import { PilotsRepository } from './pilots.repository.js';

export const callOverdueDecisions = jobName('call-overdue-decisions');

/** More in one change would keep the workspace's other writers waiting: a thousand take about half a second. */
const mostAtOnce = 1_000;

/** The call for a decision that nobody made: past its decision date, a running pilot is deciding. */
@Injectable()
export class OverdueService {
  constructor(
    private readonly pilots: PilotsRepository,
    private readonly events: PilotEvents,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Calls for every decision whose day is over in the workspace, many in one change, and says how many. Somebody else who
   * does so at the same moment waits for the rows, and then finds them no longer running.
   */
  async callAll(house: Actor): Promise<number> {
    const today = this.clock.today(house.timeZone);
    for (let all = 0; ; ) {
      const called = await this.database.change(
        () => this.call(today),
        (count) => count > 0,
      );
      all += called;
      if (called < mostAtOnce) return all;
    }
  }

  private async call(today: Day): Promise<number> {
    const called = (await this.pilots.runningPast(today, mostAtOnce)).flatMap((pilot) => {
      const call = callOverdue(pilot, today);
      return call ? [{ pilot, ...call }] : [];
    });
    if (called.length === 0) return 0;
    const now = this.clock.now();
    const after = await this.events.happenToAll(called, now);
    for (const [at, { pilot, reason }] of called.entries())
      this.events.tell('callForDecision', { before: pilot, after: after[at] ?? pilot, reason, at: now });
    return called.length;
  }
}
