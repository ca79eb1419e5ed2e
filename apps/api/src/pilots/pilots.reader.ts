import { Injectable } from '@nestjs/common';
import type { PilotFilter, PilotOrder } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotId, ProgramId } from '@scrimmage/domain/ids';
import type { Pilot, Touched } from '@scrimmage/domain/pilot';
import DataLoader from 'dataloader';
import sql, { raw, type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { listOfOwner } from '../platform/graphql/list-of-owner.js';
import { loaderById } from '../platform/graphql/loader.js';
import { pilotColumns } from './pilot-columns.js';
import { pilotConditions } from './pilot-filter.js';
import { sortKey } from './pilot-order.js';

/** Which pilots, in which order, which page of them. */
export interface PilotList {
  readonly page: PageArgs;
  readonly filter: PilotFilter | null;
  readonly orderBy: PilotOrder | null;
  readonly today: Day;
}

type Sorted = Pilot & { readonly sortValue: string | number };

const PilotLoader = {};
const TouchedLoader = {};

/** One page of the pilots that meet `base` and the filter, read one more than the page has. */
function pageOf({ page, filter, orderBy, today }: PilotList, base: Sql): Sql {
  const { by, type, way, past } = sortKey(orderBy);
  const [value, id] = page.after === null ? [null, null] : keyOf(page.after, [type, 'uuid']);
  const behind =
    page.after === null ? sql`` : sql`and (${by}, p.id) ${past} (${value}::${raw(type)}, ${id}::uuid)`;
  return sql`select ${pilotColumns}, ${by} as "sortValue" from pilot p
      where ${base} and ${pilotConditions(filter, today)} ${behind}
      order by ${by} ${way}, p.id ${way} limit ${page.first + 1}`;
}

function placeOf({ sortValue, id }: Sorted): readonly (string | number)[] {
  return [sortValue, id];
}

/** Questions about pilots. */
@Injectable()
export class PilotsReader {
  constructor(private readonly database: Database) {}

  async list(list: PilotList): Promise<Connection<Pilot>> {
    const rows = await this.database.rows<Sorted>(pageOf(list, sql`true`));
    return connection(rows, list.page, placeOf, async () => {
      const all = sql`select count(*)::int as n from pilot p where ${pilotConditions(list.filter, list.today)}`;
      return (await this.database.row<{ n: number }>(all))?.n ?? 0;
    });
  }

  /** A program's pilots; of several programs at once, in one statement. */
  ofProgram(programId: ProgramId, list: PilotList): Promise<Connection<Pilot>> {
    return listOfOwner<ProgramId, Sorted>(this.database, programId, {
      name: `pilots of programs ${JSON.stringify(list)}`,
      page: list.page,
      place: placeOf,
      rows: (ids) =>
        this.database.rows(sql`
          select page.*, page."programId" as owner from unnest(${[...ids]}::uuid[]) as wanted (id)
          cross join lateral (${pageOf(list, sql`p.program_id = wanted.id`)}) page`),
      counts: (ids) =>
        this.database.rows(sql`
          select p.program_id as owner, count(*)::int as n from pilot p
          where p.program_id = any(${[...ids]}) and ${pilotConditions(list.filter, list.today)} group by 1`),
    });
  }

  get byId(): DataLoader<PilotId, Pilot | null> {
    return loaderById<PilotId, Pilot>(this.database, PilotLoader, (ids) =>
      this.database.rows(sql`select ${pilotColumns} from pilot p where p.id = any(${[...ids]})`),
    );
  }

  async byNumber(number: number): Promise<Pilot | null> {
    return this.database.row(sql`select ${pilotColumns} from pilot p where p.number = ${number}`);
  }

  /** The systems each pilot touches. */
  get touchedBy(): DataLoader<PilotId, readonly Touched[]> {
    return this.database.keep(
      TouchedLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<Touched & { pilotId: PilotId }>(sql`
            select pilot_id as "pilotId", system_id as "systemId", access, approver_id as "approverId" from pilot_system
            where pilot_id = any(${[...ids]}) order by system_id`);
          return ids.map((id) => rows.filter((row) => row.pilotId === id));
        }),
    );
  }
}
