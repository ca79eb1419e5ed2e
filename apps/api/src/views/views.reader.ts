import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { SavedViewId } from '@scrimmage/domain/ids';
import { type SavedView, seesView } from '@scrimmage/domain/saved-view';
import {
  paramList,
  type ReadParams,
  readViewParams,
  referredIds,
  type ViewList,
} from '@scrimmage/domain/view-params';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { SavedViewTable } from './saved-view.table.js';

const columns = columnsOf(SavedViewTable);
const most = 200;
const ViewLoader = {};
const ThingLoader = {};

/** Questions about saved views, answered with those the actor may see and no others. */
@Injectable()
export class ViewsReader {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string): Promise<SavedView | null> {
    const view = await loaderById<SavedViewId, SavedView>(this.database, ViewLoader, (ids) =>
      this.database.rows(sql`select ${columns} from saved_view where id = any(${[...ids]})`),
    ).load(id as SavedViewId);
    return view && seesView(actor, view) ? view : null;
  }

  /** One's own first, by name. */
  ofList({ memberId }: Actor, list: ViewList): Promise<readonly SavedView[]> {
    return this.database.rows(sql`
      select ${columns} from saved_view where list = ${list} and deleted_at is null
        and (owner_id = ${memberId} or sharing = 'WORKSPACE')
      order by owner_id <> ${memberId}, lower(name), id limit ${most}`);
  }

  /** What of a view still holds; of a whole list of views, what they refer to is looked for at once. */
  async standing({ list, params }: SavedView): Promise<ReadParams> {
    const ids = referredIds(list, params);
    const there = await this.things.loadMany(ids);
    const gone = new Set(ids.filter((_, at) => there[at] !== true));
    return readViewParams(list, paramList(params), (id) => !gone.has(id));
  }

  /** Tells of each id whether a list can still be narrowed by what it names. */
  private get things(): DataLoader<string, boolean> {
    return this.database.keep(
      ThingLoader,
      () =>
        new DataLoader<string, boolean>(async (ids) => {
          const all = sql`= any(${[...ids]}::uuid[])`;
          const rows = await this.database.rows<{ id: string }>(sql`
            select id from program where id ${all} union all select id from unit where id ${all}
            union all select id from member where id ${all} union all select id from system where id ${all}
            union all select id from cause where id ${all} union all select id from pilot where id ${all}
            union all select id from vendor where id ${all} union all select id from import where id ${all}`);
          const found = new Set(rows.map(({ id }) => id));
          return ids.map((id) => found.has(id.toLowerCase()));
        }),
    );
  }
}
