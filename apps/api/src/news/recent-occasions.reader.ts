import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import { criterionStatement } from '@scrimmage/domain/criterion-words';
import { failureKey } from '@scrimmage/domain/failure';
import { mentionedIn } from '@scrimmage/domain/mentions';
import type { Occasion } from '@scrimmage/domain/notices';
import {
  type CrossedLine,
  type FailureToKnow,
  invoiceOccasion,
  killLineOccasion,
  mentionOccasion,
  type NamingComment,
  shouldKnowOccasion,
} from '@scrimmage/domain/occasions';
import sql from 'sql-template-tag';
import { EarlyInvoicesReader } from '../ledger/early-invoices.reader.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { noticedPilot, type OfPilot } from './noticed-pilot.js';

/** What happened longer ago is not told: it came from elsewhere, or was found by everybody long since. */
const backMs = 3 * 86_400_000;

type Claim = Parameters<typeof criterionStatement>[0];
type Named = Parameters<typeof criterionStatement>[1];
type Crossed = OfPilot & Omit<CrossedLine, 'claim'> & { readonly criterion: Claim; readonly metric: Named };
type Said = OfPilot & Omit<NamingComment, 'mentioned'> & { readonly text: string };
type Person = Parameters<typeof mentionedIn>[1][number];

/** What there is to tell because somebody did something in the last days. A constant number of statements. */
@Injectable()
export class RecentOccasionsReader {
  constructor(
    private readonly database: Database,
    private readonly invoices: EarlyInvoicesReader,
    private readonly clock: Clock,
  ) {}

  async of(house: Actor): Promise<readonly Occasion[]> {
    const since = new Date(Date.parse(this.clock.now()) - backMs).toISOString();
    return [
      ...(await this.killLines(since)),
      ...(await this.early(house, since)),
      ...(await this.mentions(since)),
      ...(await this.toKnow(since)),
    ];
  }

  /** Only while the readings as they stand say so, under the terms of now. */
  private async killLines(since: Instant): Promise<readonly Occasion[]> {
    const rows = await this.database.rows<Crossed>(sql`
      select ${noticedPilot}, c.id as "criterionId", x.terms_version as "termsVersion", x.on_day as "on",
        json_build_object('role', c.role, 'design', c.design,
          'threshold', coalesce((a.terms ->> 'threshold')::float8, c.threshold)) as criterion,
        json_build_object('name', m.name, 'kind', m.kind, 'unit', m.unit, 'direction', m.direction) as metric
      from criterion c join pilot p on p.id = c.pilot_id join metric m on m.id = c.metric_id
      left join lateral (
        select terms, kind, count(*) over () as times from criteria_amendment
        where criterion_id = c.id order by version desc limit 1) a on true
      join lateral (
        select state, terms_version, on_day, at from criterion_crossing
        where criterion_id = c.id and terms_version = coalesce(a.times, 0) order by id desc limit 1) x on true
      where c.role = 'KILL' and c.n_tune is not null and a.kind is distinct from 'WITHDRAWN' and p.stage <> 'CLOSED'
        and x.state = 'PROVEN' and x.at >= ${since} order by x.at, c.id`);
    return rows.map(({ pilot, criterion, metric, ...line }) =>
      killLineOccasion(pilot, { ...line, claim: criterionStatement(criterion, metric).replace(/\.$/, '') }),
    );
  }

  private async early(house: Actor, since: Instant): Promise<readonly Occasion[]> {
    const found = await this.invoices.since(since, this.clock.today(house.timeZone));
    if (found.length === 0) return [];
    const pilots = await this.database.rows<OfPilot>(sql`
      select ${noticedPilot} from pilot p where p.id = any(${found.map(({ pilotId }) => pilotId)}::uuid[])`);
    return found.flatMap(({ pilotId, ...invoice }) => {
      const of = pilots.find(({ pilot }) => pilot.id === pilotId);
      return of ? [invoiceOccasion(of.pilot, invoice)] : [];
    });
  }

  private async mentions(since: Instant): Promise<readonly Occasion[]> {
    const said = await this.database.rows<Said>(sql`
      select ${noticedPilot}, c.id, c.author_id as "authorId", m.name as author, c.text
      from comment c join pilot p on p.id = c.pilot_id join member m on m.id = c.author_id
      where c.created_at >= ${since} and position('@' in c.text) > 0 order by c.id`);
    if (said.length === 0) return [];
    const people = await this.database.rows<Person>(
      sql`select id, name from member where active order by id`,
    );
    return said.flatMap(({ pilot, text, ...comment }) => {
      const mentioned = mentionedIn(text, people);
      return mentionOccasion(pilot, { ...comment, mentioned }) ?? [];
    });
  }

  private async toKnow(since: Instant): Promise<readonly Occasion[]> {
    const rows = await this.database.rows<Omit<FailureToKnow, 'key'> & { number: number }>(sql`
      select f.id, f.number, f.what_failed as "whatFailed", f.logged_by as "loggedBy",
        array_agg(t.member_id order by t.member_id) as "toTell"
      from failure_to_tell t join failure f on f.id = t.failure_id
      where t.known_at is null and t.said_at >= ${since} and f.withdrawn_at is null
      group by f.workspace_id, f.id order by f.id`);
    return rows.flatMap(
      ({ number, ...failure }) => shouldKnowOccasion({ ...failure, key: failureKey(number) }) ?? [],
    );
  }
}
