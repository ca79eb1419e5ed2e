import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { VendorId } from '@scrimmage/domain/ids';
import { supplierKey } from '@scrimmage/domain/supplier-names';
import type { Vendor } from '@scrimmage/domain/vendors';
import { v7 as uuidv7 } from 'uuid';
import { MetNamesRepository } from './met-names.repository.js';
import { VendorsRepository } from './vendors.repository.js';

/** What other words need of vendors while they change things: that they are there, and who a name belongs to. */
@Injectable()
export class VendorEvents {
  constructor(
    private readonly vendors: VendorsRepository,
    private readonly met: MetNamesRepository,
  ) {}

  /** Those that are there and were not merged, kept so until the change ends. Others are left out. */
  async standing(ids: readonly VendorId[]): Promise<ReadonlyMap<VendorId, Vendor>> {
    return new Map((await this.vendors.standing(ids)).map((vendor) => [vendor.id, vendor]));
  }

  /** The vendor of an id, or the one it became; kept from being merged until the change ends. */
  became(id: VendorId): Promise<Vendor | null> {
    return this.vendors.became(id);
  }

  /** Remembers that a vendor's name is written in these ways as well. */
  async writtenAs({ workspaceId, id, name }: Vendor, names: readonly string[]): Promise<void> {
    const others = [...new Set(names)].filter((other) => other !== name);
    const spellings = others.map((other) => ({ name: other, nameKey: supplierKey(other) }));
    await this.vendors.addSpellings(workspaceId, id, spellings);
  }

  /** The vendors of these names, letter by letter, of their own or a spelling; names nobody has are left out. */
  async known(names: readonly string[]): Promise<ReadonlyMap<string, VendorId>> {
    return this.met.known(names);
  }

  /**
   * The vendor of each name; whoever is not known yet is added. Names that only fall together stay two vendors until a
   * person says otherwise. Two statements, however many names; the caller tells it.
   */
  async meet(actor: Actor, names: readonly string[], now: Instant): Promise<ReadonlyMap<string, VendorId>> {
    const known = await this.met.known(names);
    const added = [...new Set(names)]
      .filter((name) => !known.has(name))
      .map((name) => ({ id: uuidv7() as VendorId, name, nameKey: supplierKey(name) }));
    await this.met.add(actor, added, now);
    return new Map([...known, ...added.map(({ id, name }) => [name, id] as const)]);
  }
}
