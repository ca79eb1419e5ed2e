import { Injectable } from '@nestjs/common';
import type { VendorName } from '@scrimmage/contract/generated/schema-types';
import type { Instant } from '@scrimmage/domain/calendar';
import type { MemberId, VendorId, VendorMergeId } from '@scrimmage/domain/ids';
import type { Vendor } from '@scrimmage/domain/vendors';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import type { Connection, PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { nameList } from '../platform/graphql/name-list.js';
import { VendorTable } from './vendor.table.js';
import { vendorConditions, type WantedVendors } from './vendor-conditions.js';

const columns = columnsOf(VendorTable);
const VendorLoader = {};
const NamesLoader = {};
const MergesLoader = {};
const MergeLoader = {};
const UndoableLoader = {};

const mostMerges = 50;
const mergeColumns = sql`m.id, m.into_id as "intoId", v.name, m.merged_at as at, m.merged_by as "mergedBy"`;

/** A vendor and its place in the order of names. */
export interface PlacedVendor {
  readonly id: VendorId;
  readonly place: number;
  readonly sortName: string;
  /** Whether its name stands behind the one that was asked for. */
  readonly behind: boolean;
}

/** A name in the order of names, with the id that tells it from the same name. */
export interface NamePlace {
  readonly sortName: string;
  readonly id: string;
}

/** A merge as its survivor's page shows it. */
export interface ShownMerge {
  readonly id: VendorMergeId;
  readonly intoId: VendorId;
  readonly name: string;
  readonly at: Instant;
  readonly mergedBy: MemberId;
}

/** Questions about vendors. One that was merged is not there any more; `became` says what it is now. */
@Injectable()
export class VendorsReader {
  constructor(private readonly database: Database) {}

  async list(page: PageArgs, wanted: WantedVendors): Promise<Connection<Vendor>> {
    return nameList(this.database, page, {
      columns,
      from: sql`from vendor v where ${vendorConditions(wanted)}`,
    });
  }

  /** All vendors that are wanted, without what they say, and whether they stand behind a name. */
  async places(wanted: WantedVendors, after: NamePlace | null): Promise<readonly PlacedVendor[]> {
    const behind = after ? sql`(lower(v.name), v.id) > (${after.sortName}, ${after.id}::uuid)` : sql`true`;
    return this.database.rows(sql`
      select v.id, row_number() over (order by lower(v.name), v.id)::int as place,
        lower(v.name) as "sortName", ${behind} as behind
      from vendor v where ${vendorConditions(wanted)}`);
  }

  get byId(): DataLoader<VendorId, Vendor | null> {
    return loaderById<VendorId, Vendor>(this.database, VendorLoader, (ids) =>
      this.database.rows(
        sql`select ${columns} from vendor where id = any(${[...ids]}) and merged_into is null`,
      ),
    );
  }

  /** The vendor, or the one it was merged into. */
  async became(id: VendorId): Promise<Vendor | null> {
    return this.database.row(sql`
      select ${columns} from vendor
      where id = (select coalesce(was.merged_into, was.id) from vendor was where was.id = ${id})`);
  }

  /** The other spellings of each vendor's name, those met most often first. */
  get namesOf(): DataLoader<VendorId, readonly VendorName[]> {
    return this.database.keep(
      NamesLoader,
      () =>
        new DataLoader(async (ids: readonly VendorId[]) => {
          const rows = await this.database.rows<VendorName & { vendorId: VendorId }>(sql`
            select n.vendor_id as "vendorId", n.name, count(l.id)::int as entries
            from vendor_name n join vendor v on v.id = n.vendor_id and v.name <> n.name
            left join ledger_entry l on l.vendor_id = n.vendor_id and l.source_supplier = n.name
            where n.vendor_id = any(${[...ids]}) group by n.vendor_id, n.name
            order by count(l.id) desc, lower(n.name), n.name`);
          return ids.map((id) => rows.filter((row) => row.vendorId === id));
        }),
    );
  }

  /** A merge that stands. */
  get mergeById(): DataLoader<VendorMergeId, ShownMerge | null> {
    return loaderById<VendorMergeId, ShownMerge>(this.database, MergeLoader, (ids) =>
      this.database.rows(sql`
        select ${mergeColumns} from vendor_merge m join vendor v on v.id = m.from_id
        where m.id = any(${[...ids]}) and m.undone_at is null`),
    );
  }

  /** The merges into each vendor that stand, the newest first. */
  get mergesInto(): DataLoader<VendorId, readonly ShownMerge[]> {
    return this.database.keep(
      MergesLoader,
      () =>
        new DataLoader(async (ids: readonly VendorId[]) => {
          const rows = await this.database.rows<ShownMerge>(sql`
            select m.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
              select ${mergeColumns}
              from vendor_merge m join vendor v on v.id = m.from_id
              where m.into_id = wanted.id and m.undone_at is null
              order by m.merged_at desc, m.id desc limit ${mostMerges}) m`);
          return ids.map((id) => rows.filter(({ intoId }) => intoId === id));
        }),
    );
  }

  /** Whether everything each merge brought is as it came. */
  get undoable(): DataLoader<VendorMergeId, boolean> {
    return this.database.keep(
      UndoableLoader,
      () =>
        new DataLoader(async (ids: readonly VendorMergeId[]) => {
          const rows = await this.database.rows<{ id: VendorMergeId }>(sql`
            select m.id from vendor_merge m join vendor v on v.id = m.into_id and v.merged_into is null
            where m.id = any(${[...ids]}) and m.undone_at is null
              and not exists (select from json_to_recordset(m.moved->'engagements') as moved (id uuid, version integer)
                left join engagement e on e.id = moved.id and e.version = moved.version and e.vendor_id = m.into_id
                where e.id is null)
              and not exists (select from json_to_recordset(m.moved->'entries') as moved (id uuid, version integer)
                left join ledger_entry l on l.id = moved.id and l.version = moved.version and l.vendor_id = m.into_id
                where l.id is null)`);
          const whole = new Set(rows.map(({ id }) => id));
          return ids.map((id) => whole.has(id));
        }),
    );
  }
}
