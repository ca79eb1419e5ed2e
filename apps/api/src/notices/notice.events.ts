import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { MemberId } from '@scrimmage/domain/ids';
import { type Delivery, deliveries, type Occasion, type Tellable } from '@scrimmage/domain/notices';
import sql from 'sql-template-tag';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { jobName } from '../platform/jobs/job.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { NoticesReader } from './notices.reader.js';
import { NoticesRepository } from './notices.repository.js';

export const lookForNews = jobName('look-for-news');

/** Somebody who is told, and what of. */
export interface Told {
  readonly member: Tellable & { readonly name: string; readonly email: string };
  readonly deliveries: readonly Delivery[];
}

/** How the other words make sure that people are told. */
@Injectable()
export class NoticeEvents {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly reader: NoticesReader,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Says, within a change, that there may be something to tell: it is looked for once the change is made. */
  async mayHaveNews(): Promise<void> {
    await this.jobs.add(lookForNews, {}, { key: 'all' });
  }

  /** Writes down, within a change, what people have not been told yet; and says whom, and of what. */
  async tell(house: Actor, occasions: readonly Occasion[]): Promise<readonly Told[]> {
    if (occasions.length === 0) return [];
    const members = await this.database.rows<Told['member']>(
      sql`select id, role, active, name, email from member order by id`,
    );
    const wanted = deliveries(occasions, members, await this.reader.choices());
    if (wanted.length === 0) return [];
    const fresh = await this.notices.add(house, wanted, this.clock.now());
    const of = (id: MemberId) => fresh.filter(({ memberId }) => memberId === id);
    return members.flatMap((member) => {
      const told = of(member.id);
      return told.length ? [{ member, deliveries: told }] : [];
    });
  }
}
