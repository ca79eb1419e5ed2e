import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { VendorId } from '@scrimmage/domain/ids';
import type { VendorSpelling } from '@scrimmage/domain/vendors';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';

/** Names as they were met in files, and whose they are. */
@Injectable()
export class MetNamesRepository {
  constructor(private readonly database: Database) {}

  /** Of each name the vendor that has it, letter by letter; its own name goes before a spelling, the older vendor before the newer. */
  async known(names: readonly string[]): Promise<ReadonlyMap<string, VendorId>> {
    const rows = await this.database.rows<{ name: string; id: VendorId }>(sql`
      select distinct on (name) name, id from (
        select v.name, v.id, 1 as rank from vendor v where v.name = any(${[...names]}::text[]) and v.merged_into is null
        union all select n.name, n.vendor_id, 2 from vendor_name n join vendor v on v.id = n.vendor_id
        where n.name = any(${[...names]}::text[]) and v.merged_into is null) met
      order by name, rank, id`);
    return new Map(rows.map(({ name, id }) => [name, id]));
  }

  /** Adds many vendors that nothing but a name is known of. */
  async add(
    { workspaceId, memberId }: Actor,
    vendors: readonly (VendorSpelling & { readonly id: VendorId })[],
    now: Instant,
  ): Promise<void> {
    if (vendors.length === 0) return;
    await this.database.rows(sql`
      insert into vendor (workspace_id, id, name, name_key, contacts, documents, created_by, created_at, updated_at, version)
      select ${workspaceId}, met.id, met.name, met.name_key, '[]', '[]', ${memberId}, ${now}, ${now}, 1
      from unnest(${vendors.map(({ id }) => id)}::uuid[], ${vendors.map(({ name }) => name)}::text[],
        ${vendors.map(({ nameKey }) => nameKey)}::text[]) as met (id, name, name_key)`);
  }
}
