import { Injectable } from '@nestjs/common';
import { isUuid, type PilotId, type VendorId, type WorkspaceId } from '@scrimmage/domain/ids';
import type { Vendor, VendorSpelling } from '@scrimmage/domain/vendors';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { notFound } from '../platform/graphql/faults.js';
import { VendorTable } from './vendor.table.js';

const columns = columnsOf(VendorTable);

/** Vendors as rows to be changed. */
@Injectable()
export class VendorsRepository extends VersionedRows<Vendor> {
  constructor(database: Database) {
    super(database, { table: VendorTable, select: sql`select ${columns} from vendor` });
  }

  /** Several, locked until the change ends, in the order asked for; a fault when one is not there to see. */
  async requireAll(ids: readonly string[]): Promise<readonly Vendor[]> {
    const known = ids.filter(isUuid);
    const rows = await this.database.rows<Vendor>(
      sql`select ${columns} from vendor where id = any(${known}::uuid[]) order by id for update`,
    );
    const found = new Map<string, Vendor>(rows.map((vendor) => [vendor.id, vendor]));
    return ids.map((id) => {
      const vendor = found.get(id.toLowerCase());
      if (!vendor) throw notFound();
      return vendor;
    });
  }

  /** Those of `ids` that were not merged, kept from being merged until the change ends. */
  async standing(ids: readonly VendorId[]): Promise<readonly Vendor[]> {
    return this.database.rows(sql`
      select ${columns} from vendor where id = any(${[...ids]}::uuid[]) and merged_into is null order by id for share`);
  }

  /** The vendor, or the one it became, kept from being merged until the change ends; null when there is none. */
  async became(id: VendorId): Promise<Vendor | null> {
    const vendor = await this.database.row<Vendor>(
      sql`select ${columns} from vendor where id = ${id} for share`,
    );
    return vendor?.mergedInto ? this.became(vendor.mergedInto) : vendor;
  }

  /** Vendors whose names or spellings come down to the same. */
  async ofKey(key: string): Promise<readonly Vendor[]> {
    return this.database.rows(sql`
      select ${columns} from vendor where merged_into is null and (name_key = ${key}
        or id in (select vendor_id from vendor_name where name_key = ${key}))
      order by lower(name), id limit 20`);
  }

  async name(id: VendorId): Promise<string> {
    return (
      (await this.database.row<{ name: string }>(sql`select name from vendor where id = ${id}`))?.name ?? ''
    );
  }

  /** Tells whether all of these pilots are there. */
  async arePilots(ids: readonly PilotId[]): Promise<boolean> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return true;
    const row = await this.database.row<{ n: number }>(
      sql`select count(*)::int as n from pilot where id = any(${wanted}::uuid[])`,
    );
    return row?.n === wanted.length;
  }

  /** Keeps a name as a spelling if ledger entries were given under it: the next ones will be, too. */
  async keepMetName({ workspaceId, id, name, nameKey }: Vendor): Promise<void> {
    await this.database.rows(sql`
      insert into vendor_name (workspace_id, vendor_id, name, name_key)
      select ${workspaceId}, ${id}, ${name}, ${nameKey}
      where exists (select from ledger_entry where vendor_id = ${id} and source_supplier = ${name})
      on conflict do nothing`);
  }

  /** Adds spellings, and says which of them are new. */
  async addSpellings(
    workspaceId: WorkspaceId,
    vendorId: VendorId,
    spellings: readonly VendorSpelling[],
  ): Promise<readonly string[]> {
    if (spellings.length === 0) return [];
    const rows = await this.database.rows<{ name: string }>(sql`
      insert into vendor_name (workspace_id, vendor_id, name, name_key)
      select ${workspaceId}, ${vendorId}, * from unnest(
        ${spellings.map(({ name }) => name)}::text[], ${spellings.map(({ nameKey }) => nameKey)}::text[])
      on conflict do nothing returning name`);
    return rows.map(({ name }) => name);
  }

  /** Says of each pair that they are not one; what was said before stays as it was said. */
  async keepApart(
    pairs: readonly (readonly [VendorId, VendorId])[],
    { workspaceId, saidBy, saidAt }: { workspaceId: WorkspaceId; saidBy: string; saidAt: string },
  ): Promise<readonly (readonly [VendorId, VendorId])[]> {
    if (pairs.length === 0) return [];
    const rows = await this.database.rows<{ one: VendorId; other: VendorId }>(sql`
      insert into vendor_apart (workspace_id, one, other, said_by, said_at)
      select ${workspaceId}, least(a, b), greatest(a, b), ${saidBy}, ${saidAt} from unnest(
        ${pairs.map(([one]) => one)}::uuid[], ${pairs.map(([, other]) => other)}::uuid[]) as pair (a, b)
      on conflict do nothing returning one, other`);
    return rows.map(({ one, other }) => [one, other] as const);
  }
}
