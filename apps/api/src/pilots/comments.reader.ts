import { Injectable } from '@nestjs/common';
import type { Comment } from '@scrimmage/domain/comments';
import type { CommentId, MemberId, PilotId } from '@scrimmage/domain/ids';
import { mentionedIn } from '@scrimmage/domain/mentions';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { type Connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { listOfOwner } from '../platform/graphql/list-of-owner.js';
import { loaderById } from '../platform/graphql/loader.js';
import { CommentTable } from './comment.table.js';

const columns = columnsOf(CommentTable);
const CommentLoader = {};
const PeopleKept = {};

/** As many as one comment is likely to mean by name. */
const mostMentioned = 50;

/** Questions about what was said of pilots; oldest first. */
@Injectable()
export class CommentsReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<CommentId, Comment | null> {
    return loaderById<CommentId, Comment>(this.database, CommentLoader, (ids) =>
      this.database.rows(sql`select ${columns} from comment where id = any(${[...ids]})`),
    );
  }

  /** Whom a comment names; for all comments of a page everybody's name is read once. */
  async mentionedIn({ text }: Pick<Comment, 'text'>): Promise<readonly MemberId[]> {
    if (!text.includes('@')) return [];
    const people = await this.database.keep(PeopleKept, () =>
      this.database.rows<{ id: MemberId; name: string }>(sql`select id, name from member order by id`),
    );
    return mentionedIn(text, people).slice(0, mostMentioned);
  }

  /** A pilot's comments; of several pilots at once, in one statement. */
  ofPilot(pilotId: PilotId, page: PageArgs): Promise<Connection<Comment>> {
    const after = page.after === null ? sql`true` : sql`id > ${keyOf(page.after, ['uuid'])[0]}::uuid`;
    return listOfOwner<PilotId, Comment>(this.database, pilotId, {
      name: `comments ${JSON.stringify(page)}`,
      page,
      place: (row) => [row.id],
      rows: (ids) =>
        this.database.rows(sql`
          select page.*, page."pilotId" as owner from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
            select ${columns} from comment where pilot_id = wanted.id and ${after}
            order by id limit ${page.first + 1}) page`),
      counts: (ids) =>
        this.database.rows(sql`
          select pilot_id as owner, count(*)::int as n from comment where pilot_id = any(${[...ids]}) group by 1`),
    });
  }
}
