import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { addDays, type Day } from '@scrimmage/domain/calendar';
import { failureKey } from '@scrimmage/domain/failure';
import { learningKey } from '@scrimmage/domain/learning';
import type { Occasion } from '@scrimmage/domain/notices';
import {
  decisionOccasion,
  followUpOccasion,
  type LateFollowUp,
  type StaleMetric,
  staleOccasion,
} from '@scrimmage/domain/occasions';
import { pilotKey } from '@scrimmage/domain/pilot';
import sql from 'sql-template-tag';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { noticedPilot, type OfPilot } from './noticed-pilot.js';

/** How far ahead a decision is told of. */
const daysAhead = 14;

type OfScaled = OfPilot & Pick<LateFollowUp, 'id' | 'dueOn' | 'ownerId'> & { readonly metric: string | null };

type OfKnowledge = Pick<LateFollowUp, 'id' | 'dueOn' | 'ownerId' | 'text'> & {
  readonly failureId: string | null;
  readonly learningId: string | null;
  readonly number: number;
};

/** What there is to tell because days pass: nobody did anything. A constant number of statements. */
@Injectable()
export class DatedOccasionsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of({ timeZone }: Actor): Promise<readonly Occasion[]> {
    const today = this.clock.today(timeZone);
    return [
      ...(await this.decisions(today)),
      ...(await this.stale(today)),
      ...(await this.afterScaling(today)),
      ...(await this.ofKnowledge(today)),
    ];
  }

  private async decisions(today: Day): Promise<readonly Occasion[]> {
    const rows = await this.database.rows<OfPilot>(sql`
      select ${noticedPilot} from pilot p
      where p.stage in ('PROPOSED', 'RUNNING', 'DECIDING') and p.decision_date <= ${addDays(today, daysAhead)}
      order by p.decision_date, p.id`);
    return rows.flatMap(({ pilot }) => decisionOccasion(pilot, today) ?? []);
  }

  /** The arm that is longest without a reading speaks for its metric. */
  private async stale(today: Day): Promise<readonly Occasion[]> {
    const rows = await this.database.rows<OfPilot & StaleMetric>(sql`
      with promised as (
        select distinct c.pilot_id, c.metric_id, c.design,
          coalesce(a.terms ->> 'period', c.period) as period
        from criterion c left join lateral (
          select terms, kind from criteria_amendment where criterion_id = c.id order by version desc limit 1) a on true
        where c.n_tune is not null and a.kind is distinct from 'WITHDRAWN'),
      last as (
        select o.pilot_id, o.metric_id, o.period, arm.name as arm, (
          select max(r.to_day) from reading r where r.pilot_id = o.pilot_id and r.metric_id = o.metric_id
            and r.arm = arm.name and not r.struck and not exists (
              select from reading later where later.pilot_id = r.pilot_id and later.metric_id = r.metric_id
                and later.from_day = r.from_day and later.to_day = r.to_day and later.arm = r.arm
                and later.revision > r.revision)) as to_day
        from promised o cross join lateral (
          select unnest(case o.design when 'TWO_ARMS' then array['PILOT', 'CONTROL'] else array['PILOT'] end) as name) arm)
      select ${noticedPilot}, m.name as metric,
        case when bool_or(l.to_day is null) then null else min(l.to_day) end as "lastOn"
      from last l join pilot p on p.id = l.pilot_id join metric m on m.id = l.metric_id
      where p.stage in ('RUNNING', 'DECIDING') and p.started_on is not null
        and ${today}::date - coalesce(l.to_day + 1, p.started_on) > 2 * case l.period when 'WEEK' then 7 else 1 end
      group by p.workspace_id, p.id, m.id, m.name order by p.id, m.name`);
    return rows.map(({ pilot, metric, lastOn }) => staleOccasion(pilot, { metric, lastOn }));
  }

  private async afterScaling(today: Day): Promise<readonly Occasion[]> {
    const rows = await this.database.rows<OfScaled>(sql`
      select ${noticedPilot}, f.id, f.due_on as "dueOn", f.metric,
        coalesce(d.scale_owner_id, p.lead_id) as "ownerId"
      from follow_up f join decision d on d.id = f.decision_id join pilot p on p.id = f.pilot_id
      where f.recorded_at is null and f.due_on < ${today} order by f.due_on, f.id`);
    return rows.flatMap(({ pilot, metric, ...followUp }) => {
      const key = pilotKey(pilot.number);
      const text = metric === null ? 'What became of it at scale?' : `Does ${metric} hold at scale?`;
      const of = { subjectType: 'Pilot', subjectId: pilot.id, subject: `${key} ${pilot.name}` } as const;
      return followUpOccasion({ ...followUp, text, ...of, path: `/pilots/${key}` }, today) ?? [];
    });
  }

  private async ofKnowledge(today: Day): Promise<readonly Occasion[]> {
    const rows = await this.database.rows<OfKnowledge>(sql`
      select u.id, u.due_on as "dueOn", u.owner_id as "ownerId", u.text, u.failure_id as "failureId",
        u.learning_id as "learningId", coalesce(f.number, l.number) as number
      from learning_follow_up u left join failure f on f.id = u.failure_id left join learning l on l.id = u.learning_id
      where u.completed_at is null and u.due_on < ${today} order by u.due_on, u.id`);
    return rows.flatMap(({ failureId, learningId, number, ...followUp }) => {
      const ofFailure = failureId !== null;
      const subject = ofFailure ? failureKey(number) : learningKey(number);
      const late: LateFollowUp = {
        ...followUp,
        subjectType: ofFailure ? 'Failure' : 'Learning',
        subjectId: failureId ?? learningId ?? '',
        subject,
        path: `/${ofFailure ? 'failures' : 'learnings'}/${subject}`,
      };
      return followUpOccasion(late, today) ?? [];
    });
  }
}
