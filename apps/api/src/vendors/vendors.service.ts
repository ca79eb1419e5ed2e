import { Injectable } from '@nestjs/common';
import type {
  AddVendorInput,
  EditVendorInput,
  KeepVendorsApartInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { PilotId, VendorId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import { supplierKey } from '@scrimmage/domain/supplier-names';
import { type Vendor, vendorNames } from '@scrimmage/domain/vendors';
import { apartInput, vendorChanges, vendorInput } from '@scrimmage/domain/vendors-input';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { VendorsRepository } from './vendors.repository.js';

/** What adding gives back besides the reply: the vendors whose names fall together with the new one. */
export interface AddReply {
  readonly reply: Reply<Vendor>;
  readonly similar: readonly Vendor[];
}

/** What a change gives back besides the reply: the fields somebody else changed meanwhile. */
export interface EditReply {
  readonly reply: Reply<Vendor>;
  readonly conflicts: readonly string[];
}

const without = (reply: Reply<Vendor>): EditReply => ({ reply, conflicts: [] });

/** Adding vendors and keeping what is stated of them true. */
@Injectable()
export class VendorsService {
  constructor(
    private readonly vendors: VendorsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Adds a vendor; when others' names fall together with its name, only once that was seen. */
  async add(actor: Actor, given: AddVendorInput): Promise<AddReply> {
    const input = checked(vendorInput, given);
    if (!('value' in input)) return { reply: { ok: false, problems: input.problems }, similar: [] };
    const { name, website, note, contacts, despiteSimilar } = input.value;
    const nameKey = supplierKey(name);
    const similar = nameKey === '' ? [] : await this.vendors.ofKey(nameKey);
    if (similar.length > 0 && !despiteSimilar) {
      const names = vendorNames(similar.map((vendor) => vendor.name));
      return { reply: no('SIMILAR_VENDOR', { names }), similar };
    }
    const now = this.clock.now();
    const vendor: Vendor = {
      workspaceId: actor.workspaceId,
      id: uuidv7() as VendorId,
      name,
      nameKey,
      website,
      note,
      contacts: contacts ?? [],
      documents: [],
      mergedInto: null,
      createdBy: actor.memberId,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await this.vendors.insert(vendor);
    this.tell('addVendor', vendor, { name: [null, name] });
    return { reply: { ok: true, value: vendor }, similar };
  }

  /** Changes what is stated. Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(given: EditVendorInput): Promise<EditReply> {
    const vendor = await this.vendors.require(given.vendorId);
    const input = checked(vendorChanges, given.changes);
    if (!('value' in input)) {
      const problems = input.problems.map((problem) => ({ ...problem, path: `changes.${problem.path}` }));
      return without({ ok: false, problems });
    }
    if (vendor.mergedInto) {
      const into = await this.vendors.name(vendor.mergedInto);
      return without(no('VENDOR_MERGED', { name: vendor.name, into }));
    }
    const wanted = input.value as Partial<Vendor>;
    const conflicts = await this.vendors.changedSince(vendor, given.version, Object.keys(wanted));
    if (conflicts.length) return { reply: changedMeanwhile(conflicts, vendor), conflicts };
    const pilots = (wanted.documents ?? []).flatMap(({ pilotId }): readonly PilotId[] =>
      pilotId ? [pilotId] : [],
    );
    if (!(await this.vendors.arePilots(pilots)))
      return without({ ...no('UNKNOWN_REFERENCE', { what: 'pilot' }), current: vendor });
    return without({ ok: true, value: await this.write(vendor, wanted) });
  }

  /** Says of vendors whose names fall together that they are not one. */
  async keepApart(actor: Actor, given: KeepVendorsApartInput): Promise<Reply<null>> {
    const input = checked(apartInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const vendors = await this.vendors.requireAll(input.value.vendorIds);
    const [first] = vendors;
    if (!first) throw new Error('Vendors that were required are not there.');
    const pairs = vendors.flatMap(({ id }, at) =>
      vendors.slice(at + 1).map((other) => [id, other.id] as const),
    );
    const { workspaceId, memberId } = actor;
    await this.vendors.keepApart(pairs, { workspaceId, saidBy: memberId, saidAt: this.clock.now() });
    this.tell('keepVendorsApart', first, { apart: [null, vendorNames(vendors.map(({ name }) => name))] });
    return { ok: true, value: null };
  }

  private async write(vendor: Vendor, wanted: Partial<Vendor>): Promise<Vendor> {
    const renamed = wanted.name !== undefined && wanted.name !== vendor.name;
    if (renamed) await this.vendors.keepMetName(vendor);
    const key = renamed && wanted.name !== undefined ? { nameKey: supplierKey(wanted.name) } : {};
    const after = await this.vendors.update(vendor, { ...wanted, ...key, updatedAt: this.clock.now() });
    this.tell('editVendor', after, differences(vendor, wanted));
    return after;
  }

  private tell(
    verb: 'addVendor' | 'editVendor' | 'keepVendorsApart',
    { id, name, version }: Vendor,
    changes: Changes,
  ): void {
    this.database.announce({
      verb,
      subjectType: 'Vendor',
      subjectId: id,
      subjectLabel: name,
      // That vendors are not one changes nothing of them.
      ...(verb !== 'keepVendorsApart' && { subjectVersion: version }),
      changes,
      at: this.clock.now(),
    });
  }
}
