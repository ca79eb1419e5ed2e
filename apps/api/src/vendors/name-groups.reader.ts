import { Injectable } from '@nestjs/common';
import type { VendorId } from '@scrimmage/domain/ids';
import type { Vendor } from '@scrimmage/domain/vendors';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { VendorsReader } from './vendors.reader.js';

/** Vendors whose names come down to one key. */
export interface NameGroup {
  readonly key: string;
  readonly vendors: readonly Vendor[];
}

/** Which vendors may be one, by their names. A person says whether they are. */
@Injectable()
export class NameGroupsReader {
  constructor(
    private readonly database: Database,
    private readonly vendors: VendorsReader,
  ) {}

  /** Groups in which at least two vendors were not yet said to be two; each set of vendors once, whatever key it has. */
  async groups(first: number): Promise<readonly NameGroup[]> {
    const found = await this.database.rows<{ key: string; ids: readonly VendorId[] }>(sql`
      with keyed as (
        select id, name_key from vendor where merged_into is null and name_key <> ''
        union select v.id, n.name_key from vendor_name n join vendor v on v.id = n.vendor_id
        where v.merged_into is null and n.name_key <> ''
      ), grouped as (
        select name_key, array_agg(id order by id) as ids, count(*)::int as n
        from keyed group by name_key having count(*) > 1
      )
      select min(g.name_key) as key, g.ids from grouped g
      where g.n * (g.n - 1) / 2 > (
        select count(*) from vendor_apart a where a.one = any(g.ids) and a.other = any(g.ids))
      group by g.ids order by key limit ${first}`);
    const { byId } = this.vendors;
    return Promise.all(
      found.map(async ({ key, ids }) => {
        const vendors = await Promise.all(ids.map((id) => byId.load(id)));
        return { key, vendors: vendors.filter((vendor) => vendor !== null) };
      }),
    );
  }
}
