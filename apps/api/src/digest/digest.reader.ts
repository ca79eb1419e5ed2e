import { Injectable } from '@nestjs/common';
import { type Activity, activitySentence } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import { addDays, type Day, dayIn, daysBetween, type Instant } from '@scrimmage/domain/calendar';
import {
  type Digest,
  type DigestChange,
  type DigestFacts,
  type DigestFailure,
  digestLimits,
  digestOf,
  digestVerbs,
} from '@scrimmage/domain/digest';
import { changePath } from '@scrimmage/domain/digest-path';
import { failureKey } from '@scrimmage/domain/failure';
import type { PilotId } from '@scrimmage/domain/ids';
import { milestoneKey } from '@scrimmage/domain/milestone';
import sql from 'sql-template-tag';
import { MailsReader } from '../mail/mails.reader.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { grouped } from '../platform/database/group-rows.js';
import { ValueReader } from '../value/value.reader.js';

const dayMs = 86_400_000;
const usualDays = 7;
/** What is older is no news, however long nobody wrote a digest. */
const mostDays = 14;

type PilotRow = Omit<DigestFacts['pilots'][number], 'weeklyBurn'> & { readonly id: PilotId };
type Frozen = DigestFacts['milestones'][number]['frozen'][number];
type FrozenRow = Frozen & { readonly number: number; readonly name: string };

/** What a digest says; whatever the number of pilots, in a constant number of statements. */
@Injectable()
export class DigestReader {
  constructor(
    private readonly database: Database,
    private readonly values: ValueReader,
    private readonly mails: MailsReader,
    private readonly clock: Clock,
  ) {}

  /**
   * Of the seven times 24 hours before now; that of the week of `due` of everything since the one before it was written, whenever
   * that was, so that nothing falls between two.
   */
  async of({ timeZone }: Actor, due: Day | null = null): Promise<Digest> {
    const now = this.clock.now();
    const since =
      (due && (await this.mails.lastDigestBefore(due, ago(now, mostDays)))) ?? ago(now, usualDays);
    const today = this.clock.today(timeZone);
    const facts: DigestFacts = {
      since,
      pilots: await this.pilots(today),
      changes: await this.changes(since),
      failures: await this.failures(since),
      milestones: await this.milestones(since),
    };
    return digestOf(facts, today, daysBetween(dayIn(timeZone, since), today));
  }

  /** Those near their decision, and of the others the next. */
  private async pilots(today: Day): Promise<DigestFacts['pilots']> {
    const ahead = addDays(today, digestLimits.daysAhead);
    const rows = await this.database.rows<PilotRow>(sql`
      select p.id, p.number, p.name, p.stage, p.decision_date as "decisionDate", m.name as decider
      from pilot p left join member m on m.id = p.decider_id
      where p.stage = 'DECIDING' or (p.stage in ('PROPOSED', 'RUNNING') and p.decision_date <= coalesce((
        select min(decision_date) from pilot where stage in ('PROPOSED', 'RUNNING') and decision_date > ${ahead}), ${ahead}))
      order by p.decision_date, p.id`);
    const burns = await Promise.all(rows.map(({ id }) => this.values.weeklyBurn.load(id)));
    return rows.map(({ id: _, ...pilot }, at) => ({ ...pilot, weeklyBurn: burns[at] ?? null }));
  }

  private async changes(since: Instant): Promise<readonly DigestChange[]> {
    const rows = await this.database.rows<Activity>(sql`
      select a.verb, a.at, a.actor_name as "actorName", a.subject_type as "subjectType", a.subject_id as "subjectId",
        a.subject_label as "subjectLabel", a.changes
      from activity a where a.at >= ${since} and a.verb = any(${[...digestVerbs]}) order by a.seq desc`);
    return rows.map((entry) => ({
      verb: entry.verb,
      at: entry.at,
      sentence: activitySentence(entry),
      path: changePath(entry),
    }));
  }

  private async failures(since: Instant): Promise<readonly DigestFailure[]> {
    const rows = await this.database.rows<Omit<DigestFailure, 'key'> & { number: number }>(sql`
      select f.number, f.what_failed as "whatFailed", f.logged_at as "loggedAt", array(
        select l.lesson from learning l where l.failure_id = f.id and l.state <> 'RETIRED' order by l.number) as lessons
      from failure f where f.logged_at >= ${since} and f.withdrawn_at is null order by f.logged_at desc, f.id`);
    return rows.map(({ number, ...failure }) => ({ ...failure, key: failureKey(number) }));
  }

  /** The newest forecast since then and the newest before, of every milestone that is on its road. */
  private async milestones(since: Instant): Promise<DigestFacts['milestones']> {
    const rows = await this.database.rows<FrozenRow>(sql`
      select distinct on (m.number, f.earlier) m.number, m.name, f.made_at as "madeAt", f.state, f.p85
      from milestone m join (
        select milestone_id, id, made_at, state, p85, made_at < ${since} as earlier from frozen_forecast) f
        on f.milestone_id = m.id
      where m.state <> 'DROPPED' order by m.number, f.earlier, f.made_at desc, f.id desc`);
    return [...grouped(rows, ({ number }) => number)].map(([number, frozen]) => ({
      key: milestoneKey(number),
      name: frozen[0]?.name ?? '',
      frozen,
    }));
  }
}

function ago(now: Instant, days: number): Instant {
  return new Date(Date.parse(now) - days * dayMs).toISOString();
}
