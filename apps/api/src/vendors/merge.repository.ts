import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import { isUuid, type VendorId } from '@scrimmage/domain/ids';
import type { MovedRow, Vendor, VendorMerge, VendorSpelling } from '@scrimmage/domain/vendors';
import sql, { raw } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import { VendorMergeTable } from './vendor-merge.table.js';

const columns = columnsOf(VendorMergeTable);

/** What stands with a vendor and moves when it is merged. */
export type Belongings = 'engagement' | 'ledger_entry';

/** A row that moved, and whose it was. */
export type Moved = MovedRow & { readonly owner: VendorId };

/** A pilot in which several vendors have a part. */
export interface TakenPilot {
  readonly number: number;
  readonly name: string;
  readonly vendors: readonly VendorId[];
}

/** Vendors becoming one, and being two again: every statement is about all vendors of a merge at once. */
@Injectable()
export class MergeRepository {
  constructor(private readonly database: Database) {}

  /** A merge, locked until the change ends; a fault when there is none to see. */
  async require(id: string): Promise<VendorMerge> {
    const found = isUuid(id)
      ? await this.database.row<VendorMerge>(
          sql`select ${columns} from vendor_merge where id = ${id} for update`,
        )
      : null;
    if (!found) throw notFound();
    return found;
  }

  async insert(merges: readonly VendorMerge[]): Promise<void> {
    await this.database.manager.insert(VendorMergeTable, [...merges] as never);
  }

  /** The first pilot in which more than one of these vendors has a part. */
  async bothIn(ids: readonly VendorId[]): Promise<TakenPilot | null> {
    return this.database.row(sql`
      select p.number, p.name, array_agg(e.vendor_id order by e.created_at, e.id) as vendors
      from engagement e join pilot p on p.id = e.pilot_id where e.vendor_id = any(${[...ids]}::uuid[])
      group by p.number, p.name having count(*) > 1 order by p.number limit 1`);
  }

  /** Gives what these vendors have to another; their versions stay, because nothing of their own was changed. */
  async move(table: Belongings, from: readonly VendorId[], into: VendorId): Promise<readonly Moved[]> {
    return this.database.rows(sql`
      update ${raw(table)} mine set vendor_id = ${into} from ${raw(table)} before
      where before.workspace_id = mine.workspace_id and before.id = mine.id
        and mine.vendor_id = any(${[...from]}::uuid[])
      returning mine.id, mine.version, before.vendor_id as owner`);
  }

  /** Takes these vendors' spellings away, and says what they were. */
  async takeSpellings(
    from: readonly VendorId[],
  ): Promise<readonly (VendorSpelling & { readonly owner: VendorId })[]> {
    return this.database.rows(sql`
      delete from vendor_name where vendor_id = any(${[...from]}::uuid[])
      returning vendor_id as owner, name, name_key as "nameKey"`);
  }

  /** Whom each of these vendors was said not to be. */
  async apartFrom(
    ids: readonly VendorId[],
  ): Promise<readonly { readonly owner: VendorId; readonly other: VendorId }[]> {
    return this.database.rows(sql`
      select one as owner, other from vendor_apart where one = any(${[...ids]}::uuid[])
      union all select other, one from vendor_apart where other = any(${[...ids]}::uuid[])`);
  }

  /** Makes these vendors the other one, and those that had become them as well; the latter with whom they were before. */
  async become(
    from: readonly VendorId[],
    into: VendorId,
    at: Instant,
  ): Promise<readonly { readonly id: VendorId; readonly owner: VendorId }[]> {
    const followers = await this.database.rows<{ id: VendorId; owner: VendorId }>(sql`
      update vendor mine set merged_into = ${into} from vendor before
      where before.workspace_id = mine.workspace_id and before.id = mine.id
        and mine.merged_into = any(${[...from]}::uuid[])
      returning mine.id, before.merged_into as owner`);
    await this.database.rows(sql`
      update vendor set merged_into = ${into}, updated_at = ${at}, version = version + 1
      where id = any(${[...from]}::uuid[])`);
    return followers;
  }

  /** How many rows of each kind a merge brought that were changed since, or are gone. */
  async changedSince({ intoId, moved }: VendorMerge): Promise<Readonly<Record<Belongings, number>>> {
    const count = async (table: Belongings, rows: readonly MovedRow[]) => {
      const found = await this.database.row<{ n: number }>(sql`
        select count(*)::int as n from ${raw(table)} t join unnest(${rows.map(({ id }) => id)}::uuid[],
          ${rows.map(({ version }) => version)}::integer[]) as brought (id, version)
        on brought.id = t.id and brought.version = t.version where t.vendor_id = ${intoId}`);
      return rows.length - (found?.n ?? 0);
    };
    return {
      engagement: await count('engagement', moved.engagements),
      ledger_entry: await count('ledger_entry', moved.entries),
    };
  }

  /** The spellings that other merges into the same vendor, not taken back, brought as well. */
  async spellingsOfOthers({ id, intoId }: VendorMerge): Promise<readonly string[]> {
    const rows = await this.database.rows<{ name: string; spellings: readonly VendorSpelling[] }>(sql`
      select v.name, m.moved->'spellings' as spellings from vendor_merge m join vendor v on v.id = m.from_id
      where m.into_id = ${intoId} and m.id <> ${id} and m.undone_at is null`);
    return rows.flatMap(({ name, spellings }) => [name, ...spellings.map((spelling) => spelling.name)]);
  }

  /** Gives back what a merge moved. Entries that came to a part in a pilot since go with that part. */
  async giveBack({ intoId, fromId, moved }: VendorMerge, forget: readonly string[]): Promise<void> {
    const parts = moved.engagements.map(({ id }) => id);
    const entries = moved.entries.map(({ id }) => id);
    await this.database.rows(
      sql`update engagement set vendor_id = ${fromId} where id = any(${parts}::uuid[])`,
    );
    await this.database.rows(sql`
      update ledger_entry set vendor_id = ${fromId} where vendor_id = ${intoId}
        and (id = any(${entries}::uuid[]) or engagement_id = any(${parts}::uuid[]))`);
    await this.database.rows(
      sql`delete from vendor_name where vendor_id = ${intoId} and name = any(${[...forget]}::text[])`,
    );
    await this.database.rows(sql`
      delete from vendor_apart where (one = ${intoId} and other = any(${[...moved.apart]}::uuid[]))
        or (other = ${intoId} and one = any(${[...moved.apart]}::uuid[]))`);
    await this.database.rows(
      sql`update vendor set merged_into = ${fromId} where id = any(${[...moved.vendors]}::uuid[])`,
    );
  }

  async end({ id }: VendorMerge, at: Instant): Promise<void> {
    await this.database.rows(sql`update vendor_merge set undone_at = ${at} where id = ${id}`);
  }
}

/** A vendor's rows among those that moved. */
export function ofOwner(moved: readonly Moved[], { id }: Vendor): readonly MovedRow[] {
  return moved.filter(({ owner }) => owner === id).map((row) => ({ id: row.id, version: row.version }));
}
