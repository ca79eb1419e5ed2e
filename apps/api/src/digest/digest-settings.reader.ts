import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Day, Instant } from '@scrimmage/domain/calendar';
import type { DigestRecipient } from '@scrimmage/domain/digest-recipient';
import { type DigestTime, nextDigestOn, usualDigestTime } from '@scrimmage/domain/digest-time';
import type { DigestRecipientId } from '@scrimmage/domain/ids';
import { digestWanted } from '@scrimmage/domain/notices';
import type { Member } from '@scrimmage/domain/people';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { NoticesReader } from '../notices/notices.reader.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';

/** When the digest is written, and whether letters leave the house. */
export interface DigestSettings extends DigestTime {
  readonly version: number;
  readonly nextOn: Day;
  readonly mailServer: boolean;
}

const recipientColumns = sql`workspace_id as "workspaceId", id, name, email, added_by as "addedBy", added_at as "addedAt",
  removed_at as "removedAt", version`;
const RecipientLoader = {};

/** Questions about when the digest is written and to whom it goes. */
@Injectable()
export class DigestSettingsReader {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticesReader,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'mail'>,
  ) {}

  async of({ timeZone }: Pick<Actor, 'timeZone'>): Promise<DigestSettings> {
    const row = await this.database.row<
      Pick<DigestSettings, 'weekday' | 'hour' | 'version'> & { changedAt: Instant }
    >(sql`select weekday, hour, changed_at as "changedAt", version from digest_setting`);
    const { weekday, hour } = row ?? usualDigestTime;
    const since = row?.changedAt ?? (await this.founded());
    const nextOn = nextDigestOn({ weekday, hour }, timeZone, this.clock.now());
    return {
      weekday,
      hour,
      since,
      version: row?.version ?? 0,
      nextOn,
      mailServer: this.config.mail !== null,
    };
  }

  /** Members who get it, by name. */
  async members(): Promise<readonly Member[]> {
    const members = await this.database.rows<Member>(sql`
      select workspace_id as "workspaceId", id, name, email, role, active, joined_at as "joinedAt",
        last_seen_at as "lastSeenAt", version from member where active order by lower(name), id`);
    const choices = await this.notices.choices();
    return members.filter((member) => digestWanted(member, choices));
  }

  /** People without an account who get it, by name. */
  async recipients(): Promise<readonly DigestRecipient[]> {
    return this.database.rows(sql`
      select ${recipientColumns} from digest_recipient where removed_at is null order by lower(name), id`);
  }

  get recipientById(): DataLoader<DigestRecipientId, DigestRecipient | null> {
    return loaderById<DigestRecipientId, DigestRecipient>(this.database, RecipientLoader, (ids) =>
      this.database.rows(sql`select ${recipientColumns} from digest_recipient where id = any(${[...ids]})`),
    );
  }

  private async founded(): Promise<Instant> {
    const row = await this.database.row<{ at: Instant }>(sql`select created_at as at from workspace`);
    return row?.at ?? this.clock.now();
  }
}
