import { Injectable } from '@nestjs/common';
import type { MergeVendorsInput } from '@scrimmage/contract/generated/schema-types';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import type { VendorId, VendorMergeId } from '@scrimmage/domain/ids';
import { pilotKey } from '@scrimmage/domain/pilot';
import { checked } from '@scrimmage/domain/problems';
import {
  listsTogether,
  listsWithout,
  type MovedInMerge,
  type Vendor,
  type VendorMerge,
  type VendorSpelling,
  vendorNames,
} from '@scrimmage/domain/vendors';
import { mergeInput } from '@scrimmage/domain/vendors-input';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import type { Reply } from '../platform/graphql/payload.js';
import { MergeRepository, ofOwner } from './merge.repository.js';
import { VendorsRepository } from './vendors.repository.js';

type Lists = Pick<Vendor, 'contacts' | 'documents'>;

/** Saying that vendors are one, and taking that back. */
@Injectable()
export class MergeService {
  constructor(
    private readonly vendors: VendorsRepository,
    private readonly merges: MergeRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes vendors one; everything they have becomes the one's that stays, and it is kept what that was. */
  async merge(actor: Actor, given: MergeVendorsInput): Promise<Reply<Vendor>> {
    const input = checked(mergeInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const [into, ...from] = await this.vendors.requireAll([input.value.into, ...input.value.from]);
    if (!into) throw new Error('A vendor that was required is not there.');
    const refused = await this.refused(into, from);
    if (refused) return refused;
    const now = this.clock.now();
    const { lists, moved } = await this.move(actor, into, from);
    await this.merges.insert(from.map((vendor, at) => this.record(actor, into, vendor, moved[at], now)));
    const names = vendorNames(from.map(({ name }) => name));
    return {
      ok: true,
      value: await this.settle(into, lists, { merged: [null, names] }, 'mergeVendors', now),
    };
  }

  /** Takes a merge back: the vendor is there again with exactly what it brought. */
  async undo(actor: Actor, mergeId: string): Promise<Reply<Vendor>> {
    const merge = await this.merges.require(mergeId);
    const [into, from] = await this.vendors.requireAll([merge.intoId, merge.fromId]);
    if (!into || !from) throw new Error('A vendor that was merged is not there.');
    if (merge.undoneAt !== null) return no('MERGE_UNDONE', { name: from.name });
    const what = await this.changedSince(merge, into);
    if (what) return no('MERGE_CHANGED_SINCE', { what });
    const now = this.clock.now();
    const { moved } = merge;
    const others = new Set(await this.merges.spellingsOfOthers(merge));
    await this.merges.giveBack(
      merge,
      moved.added.filter((name) => !others.has(name)),
    );
    await this.vendors.addSpellings(actor.workspaceId, from.id, moved.spellings);
    await this.merges.end(merge, now);
    const again = await this.vendors.update(from, { mergedInto: null, updatedAt: now });
    await this.settle(into, listsWithout(into, moved), { merged: [from.name, null] }, 'undoVendorMerge', now);
    return { ok: true, value: again };
  }

  private async refused(into: Vendor, from: readonly Vendor[]): Promise<Reply<Vendor> | null> {
    const gone = [into, ...from].find(({ mergedInto }) => mergedInto !== null);
    if (gone?.mergedInto) {
      const other = await this.vendors.name(gone.mergedInto);
      return { ...no('VENDOR_MERGED', { name: gone.name, into: other }), current: into };
    }
    const taken = await this.merges.bothIn([into, ...from].map(({ id }) => id));
    if (!taken) return null;
    const names = taken.vendors.map((id) => [into, ...from].find((vendor) => vendor.id === id)?.name ?? '');
    const pilot = `${pilotKey(taken.number)} ${taken.name}`;
    return { ...no('BOTH_IN_PILOT', { names: vendorNames(names), pilot }), current: into };
  }

  /** Moves everything, and says for each vendor what that was. What two brought is counted as the first one's. */
  private async move(
    actor: Actor,
    into: Vendor,
    from: readonly Vendor[],
  ): Promise<{ readonly lists: Lists; readonly moved: readonly MovedInMerge[] }> {
    const now = this.clock.now();
    const ids = from.map(({ id }) => id);
    const engagements = await this.merges.move('engagement', ids, into.id);
    const entries = await this.merges.move('ledger_entry', ids, into.id);
    const spellings = await this.merges.takeSpellings(ids);
    const added = new Set(
      await this.vendors.addSpellings(into.workspaceId, into.id, distinct(into, from, spellings)),
    );
    const apart = await this.keepApart(actor, into, ids, now);
    const followers = await this.merges.become(ids, into.id, now);
    let lists: Lists = { contacts: into.contacts, documents: into.documents };
    const moved = from.map((vendor): MovedInMerge => {
      const own = spellings.filter(({ owner }) => owner === vendor.id);
      const together = listsTogether(lists, vendor);
      lists = together.lists;
      return {
        engagements: ofOwner(engagements, vendor),
        entries: ofOwner(entries, vendor),
        spellings: own.map(({ name, nameKey }) => ({ name, nameKey })),
        added: [vendor.name, ...own.map(({ name }) => name)].filter((name) => added.delete(name)),
        ...together.added,
        vendors: followers.filter(({ owner }) => owner === vendor.id).map(({ id }) => id),
        apart: apart.filter(({ owner }) => owner === vendor.id).map(({ other }) => other),
      };
    });
    return { lists, moved };
  }

  /** Whom a merged vendor was said not to be, the one that stays is not either. */
  private async keepApart(actor: Actor, into: Vendor, from: readonly VendorId[], saidAt: Instant) {
    const said = (await this.merges.apartFrom(from)).filter(
      ({ other }) => other !== into.id && !from.includes(other),
    );
    const pairs = said.map(({ other }) => [into.id, other] as const);
    const { workspaceId, memberId } = actor;
    const made = await this.vendors.keepApart(pairs, { workspaceId, saidBy: memberId, saidAt });
    const fresh = new Set(made.map(([one, other]) => (one === into.id ? other : one)));
    return said.filter(({ other }) => fresh.delete(other));
  }

  private record(
    actor: Actor,
    into: Vendor,
    from: Vendor,
    moved: MovedInMerge | undefined,
    mergedAt: Instant,
  ): VendorMerge {
    if (!moved) throw new Error(`What ${from.id} brought is not known.`);
    return {
      workspaceId: into.workspaceId,
      id: uuidv7() as VendorMergeId,
      intoId: into.id,
      fromId: from.id,
      moved,
      mergedBy: actor.memberId,
      mergedAt,
      undoneAt: null,
    };
  }

  /** What keeps a merge from being taken back as a whole; null when nothing does. */
  private async changedSince(merge: VendorMerge, into: Vendor): Promise<string | null> {
    if (into.mergedInto)
      return `${into.name} itself was merged into ${await this.vendors.name(into.mergedInto)}`;
    const { engagement, ledger_entry: entry } = await this.merges.changedSince(merge);
    const parts = [
      engagement === 1 ? '1 part in a pilot' : `${engagement} parts in pilots`,
      entry === 1 ? '1 entry of the ledger' : `${entry} entries of the ledger`,
    ].filter((_, at) => [engagement, entry][at] !== 0);
    return parts.length ? parts.join(' and ') : null;
  }

  /** Writes what the vendor that stayed now lists, and tells it. */
  private async settle(
    into: Vendor,
    lists: Lists,
    told: Changes,
    verb: 'mergeVendors' | 'undoVendorMerge',
    at: Instant,
  ): Promise<Vendor> {
    const after = await this.vendors.update(into, { ...lists, updatedAt: at });
    this.database.announce({
      verb,
      subjectType: 'Vendor',
      subjectId: after.id,
      subjectLabel: after.name,
      subjectVersion: after.version,
      changes: { ...told, ...differences<Partial<Vendor>>(into, lists) },
      at,
    });
    return after;
  }
}

/** The names the survivor is to be known by as well, each once. */
function distinct(
  into: Vendor,
  from: readonly Vendor[],
  spellings: readonly VendorSpelling[],
): readonly VendorSpelling[] {
  const all = new Map([...from, ...spellings].map(({ name, nameKey }) => [name, { name, nameKey }]));
  all.delete(into.name);
  return [...all.values()];
}
