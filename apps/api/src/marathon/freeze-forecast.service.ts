import { Injectable } from '@nestjs/common';
import type { FreezeForecastInput } from '@scrimmage/contract/generated/schema-types';
import { type Actor, noMember } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { type Day, mondayOf } from '@scrimmage/domain/calendar';
import type { FrozenForecastId } from '@scrimmage/domain/ids';
import type { Milestone } from '@scrimmage/domain/milestone';
import { freezeInput } from '@scrimmage/domain/milestone-input';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { jobName } from '../platform/jobs/job.js';
import { ForecastsReader } from './forecasts.reader.js';
import type { FrozenRow } from './frozen-forecast.table.js';
import { FrozenForecastsRepository } from './frozen-forecasts.repository.js';
import { isOver, MilestoneEvents } from './milestone.events.js';

export const freezeWeekly = jobName('freeze-forecasts');

/** More in one change would keep the workspace's other writers waiting. */
const mostAtOnce = 25;

/** A frozen forecast with the milestone it is of. */
export interface Frozen {
  readonly forecast: FrozenRow;
  readonly milestone: Milestone;
}

/** Keeping forecasts as they were made, to be held against what comes. */
@Injectable()
export class FreezeForecastService {
  constructor(
    private readonly forecasts: ForecastsReader,
    private readonly frozen: FrozenForecastsRepository,
    private readonly events: MilestoneEvents,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Freezes it on demand. Sent again with the same id it is found, not doubled. */
  async freeze(actor: Actor, given: FreezeForecastInput): Promise<Reply<Frozen>> {
    const milestone = await this.events.require(actor, given.milestoneId);
    const input = checked(freezeInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id } = input.value;
    const known = id === null ? null : await this.frozen.known(id);
    if (known) {
      if (known.milestoneId !== milestone.id || known.madeBy !== actor.memberId) return no('ID_TAKEN');
      this.events.tell('freezeForecast', milestone, { at: this.clock.now() });
      return { ok: true, value: { forecast: known, milestone } };
    }
    const over = isOver(milestone);
    if (over && 'refusal' in over) return { ok: false, refusal: over.refusal };
    const [forecast] = await this.write(actor, [milestone], { id, weekOf: null });
    return { ok: true, value: { forecast: forecast as FrozenRow, milestone } };
  }

  /** Freezes the forecast of every open milestone of the workspace once a week, and says how many it froze now. */
  async freezeAll(house: Actor): Promise<number> {
    for (let all = 0; ; ) {
      const count = await this.database.change(
        () => this.freezeSome(house),
        (made) => made > 0,
      );
      all += count;
      if (count < mostAtOnce) return all;
    }
  }

  /** Freezes, within the change at hand, some of what the week still lacks, and says how many; 0: it lacks nothing. */
  async freezeSome(house: Actor): Promise<number> {
    const weekOf = mondayOf(this.clock.today(house.timeZone));
    const milestones = await this.frozen.unfrozen(weekOf, mostAtOnce);
    if (milestones.length > 0) await this.write(house, milestones, { id: null, weekOf });
    return milestones.length;
  }

  private async write(
    actor: Actor,
    milestones: readonly Milestone[],
    { id, weekOf }: { readonly id: string | null; readonly weekOf: Day | null },
  ): Promise<readonly FrozenRow[]> {
    const today = this.clock.today(actor.timeZone);
    const at = this.clock.now();
    const made = await Promise.all(milestones.map((milestone) => this.forecasts.of(milestone, today)));
    const rows = made.map(({ today: madeOn, parts: _parts, ...forecast }, place): FrozenRow => {
      const { id: milestoneId, wantedOn } = milestones[place] as Milestone;
      return {
        workspaceId: actor.workspaceId,
        id: (id ?? uuidv7()) as FrozenForecastId,
        milestoneId,
        madeOn,
        madeAt: at,
        madeBy: actor.memberId === noMember ? null : actor.memberId,
        weekOf,
        wantedOn,
        ...forecast,
      };
    });
    await this.frozen.insert(rows);
    for (const [place, milestone] of milestones.entries()) {
      const { p85, state } = rows[place] as FrozenRow;
      this.events.tell('freezeForecast', milestone, { changes: { forecast: [null, p85 ?? state] }, at });
    }
    return rows;
  }
}
