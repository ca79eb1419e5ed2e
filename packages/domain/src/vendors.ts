import type { Instant } from './calendar.js';
import type { MemberId, PilotId, VendorId, VendorMergeId, WorkspaceId } from './ids.js';

/** Somebody at a vendor; there is an e-mail address or a telephone number. */
export interface VendorContact {
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** A document by its title and the https address it is kept at; of one pilot, or of the vendor as a whole. */
export interface VendorDocument {
  readonly title: string;
  readonly url: string;
  readonly pilotId: PilotId | null;
}

/** A supplier. One that turned out to be another stays as a row that says which; everything it had is the other's. */
export interface Vendor {
  readonly workspaceId: WorkspaceId;
  readonly id: VendorId;
  readonly name: string;
  /** What its name comes down to, by which vendors fall together. */
  readonly nameKey: string;
  readonly website: string | null;
  readonly note: string | null;
  readonly contacts: readonly VendorContact[];
  readonly documents: readonly VendorDocument[];
  readonly mergedInto: VendorId | null;
  readonly createdBy: MemberId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly version: number;
}

/** A row as it was when it became another vendor's: changed since when its version is another. */
export interface MovedRow {
  readonly id: string;
  readonly version: number;
}

/** Another way a vendor's name is written, and what it comes down to. */
export interface VendorSpelling {
  readonly name: string;
  readonly nameKey: string;
}

/** What became the survivor's in a merge, so that exactly that can go back. */
export interface MovedInMerge {
  readonly engagements: readonly MovedRow[];
  readonly entries: readonly MovedRow[];
  /** The spellings the merged vendor had, its name not among them. */
  readonly spellings: readonly VendorSpelling[];
  /** Those the survivor did not have before, the merged vendor's name among them. */
  readonly added: readonly string[];
  /** What the survivor came to list that it did not before. */
  readonly contacts: readonly VendorContact[];
  readonly documents: readonly VendorDocument[];
  /** Vendors that had been merged into the merged one. */
  readonly vendors: readonly VendorId[];
  /** Vendors the merged one was said not to be, and so the survivor is not. */
  readonly apart: readonly VendorId[];
}

/** One vendor that became another. */
export interface VendorMerge {
  readonly workspaceId: WorkspaceId;
  readonly id: VendorMergeId;
  readonly intoId: VendorId;
  readonly fromId: VendorId;
  readonly moved: MovedInMerge;
  readonly mergedBy: MemberId;
  readonly mergedAt: Instant;
  readonly undoneAt: Instant | null;
}

/** A vendor lists at most so many contacts. */
export const mostContacts = 50;
/** A vendor lists at most so many links. */
export const mostDocuments = 200;
/** At most so many vendors become one at once. */
export const mostMergedAtOnce = 50;

/** `had` and those of `brought` that are not in it, `most` in all; and which those are. */
function joined<T>(
  had: readonly T[],
  brought: readonly T[],
  most: number,
): { readonly all: readonly T[]; readonly added: readonly T[] } {
  const known = new Set(had.map((one) => JSON.stringify(one)));
  const added = brought.filter((one) => !known.has(JSON.stringify(one))).slice(0, most - had.length);
  return { all: [...had, ...added], added };
}

type Listing = Pick<Vendor, 'contacts' | 'documents'>;

/**
 * What a vendor lists once another has become it: its own first, then what only the other listed, no more than a
 * vendor may list. `added` is what came from the other.
 */
export function listsTogether(
  into: Listing,
  from: Listing,
): { readonly lists: Listing; readonly added: Listing } {
  const contacts = joined(into.contacts, from.contacts, mostContacts);
  const documents = joined(into.documents, from.documents, mostDocuments);
  return {
    lists: { contacts: contacts.all, documents: documents.all },
    added: { contacts: contacts.added, documents: documents.added },
  };
}

/** What a vendor lists without what a merge brought; what was changed since then stays. */
export function listsWithout(into: Listing, brought: Listing): Listing {
  const without = <T>(all: readonly T[], gone: readonly T[]) => {
    const texts = new Set(gone.map((one) => JSON.stringify(one)));
    return all.filter((one) => !texts.has(JSON.stringify(one)));
  };
  return {
    contacts: without(into.contacts, brought.contacts),
    documents: without(into.documents, brought.documents),
  };
}

/** Names as a sentence lists them: “Halyard, Parley and 3 more”. */
export function vendorNames(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  return new Intl.ListFormat('en').format(more > 0 ? [...shown, `${more} more`] : shown);
}
