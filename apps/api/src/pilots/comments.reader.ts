import { Injectable } from '@nestjs/common';
import type { PilotId } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import type { Comment } from './comments.service.js';

const columns = sql`workspace_id as "workspaceId", id, pilot_id as "pilotId", author_id as "authorId", text, created_at as "createdAt"`;

/** Questions about what was said of pilots; oldest first. */
@Injectable()
export class CommentsReader {
  constructor(private readonly database: Database) {}

  /** The same page of several pilots' comments, in one statement. */
  ofPilot(pilotId: PilotId, page: PageArgs): Promise<Connection<Comment>> {
    const key = `comments of pilots ${JSON.stringify(page)}`;
    return this.database
      .keep(key, () => new DataLoader<PilotId, Connection<Comment>>((ids) => this.ofPilots(ids, page)))
      .load(pilotId);
  }

  private async ofPilots(ids: readonly PilotId[], page: PageArgs): Promise<readonly Connection<Comment>[]> {
    const [after] = page.after === null ? [null] : keyOf(page.after, 1);
    const rows = await this.database.rows<Comment>(sql`
      select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
        select ${columns} from comment where pilot_id = wanted.id and (${after}::uuid is null or id > ${after}::uuid)
        order by id limit ${page.first + 1}) page`);
    return ids.map((id) =>
      connection(
        rows.filter((row) => row.pilotId === id),
        page,
        (row) => [row.id],
        async () =>
          (
            await this.database.row<{ n: number }>(
              sql`select count(*)::int as n from comment where pilot_id = ${id}`,
            )
          )?.n ?? 0,
      ),
    );
  }
}
