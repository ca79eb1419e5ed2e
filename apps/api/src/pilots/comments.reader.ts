import { Injectable } from '@nestjs/common';
import type { Comment } from '@scrimmage/domain/comments';
import type { CommentId, PilotId } from '@scrimmage/domain/ids';
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

/** Questions about what was said of pilots; oldest first. */
@Injectable()
export class CommentsReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<CommentId, Comment | null> {
    return loaderById<CommentId, Comment>(this.database, CommentLoader, (ids) =>
      this.database.rows(sql`select ${columns} from comment where id = any(${[...ids]})`),
    );
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
