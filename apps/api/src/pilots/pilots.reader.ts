import { Injectable } from '@nestjs/common';
import type { PilotFilter, PilotOrder } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotId, ProgramId, SystemId } from '@scrimmage/domain/ids';
import type { Access, Pilot } from '@scrimmage/domain/pilot';
import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
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

type Sorted = Pilot & { readonly sortValue: string | number; readonly ofProgram?: ProgramId };

const PilotLoader = {};
const TouchedLoader = {};

/** A page's rows, read one more than it has, and what counts them all. */
function pageOf({ page, filter, orderBy, today }: PilotList, base: Sql): { rows: Sql; count: Sql } {
  const { by, type, way, past } = sortKey(orderBy);
  const conditions = sql`${base} and ${pilotConditions(filter, today)}`;
  const [value, id] = page.after === null ? [null, null] : keyOf(page.after, 2);
  const behind =
    page.after === null ? sql`` : sql`and (${by}, p.id) ${past} (${value}::${type}, ${id}::uuid)`;
  return {
    rows: sql`select ${pilotColumns}, ${by} as "sortValue" from pilot p where ${conditions} ${behind}
      order by ${by} ${way}, p.id ${way} limit ${page.first + 1}`,
    count: sql`select count(*)::int as n from pilot p where ${conditions}`,
  };
}

/** Questions about pilots. */
@Injectable()
export class PilotsReader {
  constructor(private readonly database: Database) {}

  async list(list: PilotList): Promise<Connection<Pilot>> {
    const { rows, count } = pageOf(list, sql`true`);
    return this.connected(await this.database.rows<Sorted>(rows), list.page, () => this.counted(count));
  }

  /** The same page of several programs' pilots, in one statement for all programs asked for at once. */
  ofProgram(programId: ProgramId, list: PilotList): Promise<Connection<Pilot>> {
    const key = `pilots of programs ${JSON.stringify(list)}`;
    const loader = this.database.keep(
      key,
      () => new DataLoader<ProgramId, Connection<Pilot>>((ids) => this.ofPrograms(ids, list)),
    );
    return loader.load(programId);
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
  get touchedBy(): DataLoader<PilotId, readonly { readonly systemId: SystemId; readonly access: Access }[]> {
    return this.database.keep(
      TouchedLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<{ pilotId: PilotId; systemId: SystemId; access: Access }>(sql`
            select pilot_id as "pilotId", system_id as "systemId", access from pilot_system
            where pilot_id = any(${[...ids]}) order by system_id`);
          return ids.map((id) => rows.filter((row) => row.pilotId === id));
        }),
    );
  }

  private async ofPrograms(
    ids: readonly ProgramId[],
    list: PilotList,
  ): Promise<readonly Connection<Pilot>[]> {
    const { rows, count } = pageOf(list, sql`p.program_id = wanted.id`);
    const found = await this.database.rows<Sorted>(sql`
      select wanted.id as "ofProgram", page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (${rows}) page`);
    const counted = new DataLoader<ProgramId, number>(async (asked) => {
      const counts = await this.database.rows<{ id: ProgramId; n: number }>(sql`
        select wanted.id, page.n from unnest(${[...asked]}::uuid[]) as wanted (id) cross join lateral (${count}) page`);
      const byId = new Map(counts.map(({ id, n }) => [id, n]));
      return asked.map((id) => byId.get(id) ?? 0);
    });
    return ids.map((id) =>
      this.connected(
        found.filter((row) => row.ofProgram === id),
        list.page,
        () => counted.load(id),
      ),
    );
  }

  private connected(
    rows: readonly Sorted[],
    page: PageArgs,
    count: () => Promise<number>,
  ): Connection<Pilot> {
    return connection<Sorted>(rows, page, (row) => [row.sortValue, row.id], count);
  }

  private async counted(count: Sql): Promise<number> {
    return (await this.database.row<{ n: number }>(count))?.n ?? 0;
  }
}
