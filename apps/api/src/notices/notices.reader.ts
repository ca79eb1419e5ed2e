import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { MemberId, NoticeId } from '@scrimmage/domain/ids';
import { type NoticeChoice, type NoticeKind, noticeRules } from '@scrimmage/domain/notices';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { grouped } from '../platform/database/group-rows.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';

/** Something a member was told of, as it stands in the product. */
export interface Notice {
  readonly id: NoticeId;
  readonly kind: NoticeKind;
  readonly label: string;
  readonly sentence: string;
  readonly path: string;
  readonly toldAt: Instant;
  readonly readAt: Instant | null;
  readonly byEmail: boolean;
}

export type NoticeRow = Omit<Notice, 'label'>;

/** What a statement selects to give notices. */
export const noticeColumns = sql`id, kind, sentence, path, told_at as "toldAt", read_at as "readAt", by_email as "byEmail"`;

export function withLabel(row: NoticeRow): Notice {
  return { ...row, label: noticeRules[row.kind].label };
}

const UnreadLoader = {};
const NoticeLoader = {};

/** Questions about what a member was told of, and how they want to hear of things: each about whoever asks. */
@Injectable()
export class NoticesReader {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async list(
    { memberId }: Actor,
    page: PageArgs,
    unreadOnly: boolean,
  ): Promise<Connection<Notice> & { readonly unread: () => Promise<number> }> {
    const [toldAt, id] = page.after === null ? [null, null] : keyOf(page.after, ['timestamptz', 'uuid']);
    const behind =
      page.after === null ? sql`` : sql`and (told_at, id) < (${toldAt}::timestamptz, ${id}::uuid)`;
    const from = sql`from notification where member_id = ${memberId} and in_app
      and (not ${unreadOnly}::boolean or read_at is null)`;
    const rows = await this.database.rows<NoticeRow>(sql`
      select ${noticeColumns} ${from} ${behind} order by told_at desc, id desc limit ${page.first + 1}`);
    const shown = connection(
      rows.map(withLabel),
      page,
      (row) => [row.toldAt, row.id],
      async () => (await this.database.row<{ n: number }>(sql`select count(*)::int as n ${from}`))?.n ?? 0,
    );
    return { ...shown, unread: () => this.unreadOf.load(memberId) };
  }

  /** Null: none, or told to somebody else. */
  async byId({ memberId }: Actor, id: string): Promise<Notice | null> {
    const loader = loaderById<NoticeId, Notice>(this.database, NoticeLoader, async (ids) => {
      const rows = await this.database.rows<NoticeRow>(sql`
        select ${noticeColumns} from notification
        where id = any(${[...ids]}) and member_id = ${memberId} and in_app`);
      return rows.map(withLabel);
    });
    return loader.load(id as NoticeId);
  }

  /** How many each member has not read. */
  get unreadOf(): DataLoader<MemberId, number> {
    return this.database.keep(
      UnreadLoader,
      () =>
        new DataLoader(async (ids: readonly MemberId[]) => {
          const rows = await this.database.rows<{ id: MemberId; n: number }>(sql`
            select member_id as id, count(*)::int as n from notification
            where member_id = any(${[...ids]}) and in_app and read_at is null group by 1`);
          const counts = grouped(rows, ({ id }) => id);
          return ids.map((id) => counts.get(id)?.[0]?.n ?? 0);
        }),
    );
  }

  /** What members chose; of one alone when they are named. */
  async choices(memberId: MemberId | null = null): Promise<readonly NoticeChoice[]> {
    const whose = memberId === null ? sql`true` : sql`member_id = ${memberId}`;
    return this.database.rows(sql`
      select member_id as "memberId", kind, in_app as "inApp", by_email as "email" from notification_choice
      where ${whose} order by member_id, kind`);
  }
}
