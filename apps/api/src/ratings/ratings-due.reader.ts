import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { type Day, daysBetween } from '@scrimmage/domain/calendar';
import type { EngagementId } from '@scrimmage/domain/ids';
import { asksForAnother } from '@scrimmage/domain/ratings';
import sql from 'sql-template-tag';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { RatingsReader } from './ratings.reader.js';

const mostDue = 200;

interface Settled {
  readonly id: EngagementId;
  readonly settledOn: Day;
  readonly raters: number;
}

/** An engagement that waits for a rating. */
export interface RatingDue {
  readonly engagementId: EngagementId;
  readonly settledOn: Day;
  readonly daysWaiting: number;
  readonly second: boolean;
}

/** Which settled engagements wait for a rating. */
@Injectable()
export class RatingsDueReader {
  constructor(
    private readonly database: Database,
    private readonly ratings: RatingsReader,
    private readonly clock: Clock,
  ) {}

  /** The longest waiting first. Whoever has rated is not asked for the second look that their own rating calls for. */
  async of(actor: Actor): Promise<readonly RatingDue[]> {
    const today = this.clock.today(actor.timeZone);
    const settled = await this.settled(actor, today);
    const again = settled.filter(({ raters }) => raters > 0);
    const lists = await this.ratings.ofEngagement.loadMany(again.map(({ id }) => id));
    const apart = new Set(
      again.flatMap(({ id }, at) => {
        const list = lists[at];
        return list && !(list instanceof Error) && asksForAnother(list) ? [id] : [];
      }),
    );
    return settled
      .filter(({ id, raters }) => raters === 0 || apart.has(id))
      .slice(0, mostDue)
      .map(({ id, settledOn, raters }) => ({
        engagementId: id,
        settledOn,
        daysWaiting: daysBetween(settledOn, today),
        second: raters > 0,
      }));
  }

  /** What is over and had begun, and was rated by nobody or by two others. */
  private settled({ memberId }: Actor, today: Day): Promise<readonly Settled[]> {
    return this.database.rows(sql`
      select s.id, s.settled_on as "settledOn", s.raters from (
        select g.id, least(g.ended_on, p.closed_on) as settled_on,
          (select count(distinct r.rated_by)::int from rating r where r.engagement_id = g.id) as raters,
          exists (select from rating r where r.engagement_id = g.id and r.rated_by = ${memberId}) as own
        from engagement g join pilot p on p.id = g.pilot_id
        where g.signed_on is not null or p.started_on is not null) s
      where s.settled_on <= ${today} and (s.raters = 0 or (s.raters = 2 and not s.own))
      order by s.settled_on, s.id`);
  }
}
