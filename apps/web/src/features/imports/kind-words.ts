import type { ImportKind } from '@scrimmage/contract/generated/schema-types';

/** What pages say of one kind of file. */
interface KindWords {
  readonly title: string;
  readonly may: 'importPilots' | 'importLedger' | 'importSprints';
  readonly denied: string;
  readonly file: string;
  /** As the address of a new import has it; null: it needs not be said. */
  readonly address: 'ledger' | 'sprints' | 'items' | null;
  readonly one: string;
  readonly many: string;
  /** What stands beside what, in the heading of columns that become nothing else. */
  readonly kept: string;
}

export const kindWords: Readonly<Record<ImportKind, KindWords>> = {
  PILOTS: {
    title: 'Import pilots',
    may: 'importPilots',
    denied: 'Administrators import files. Ask one of them, or propose your pilot by hand.',
    file: 'Pilots',
    address: null,
    one: 'pilot',
    many: 'pilots',
    kept: 'They stand beside each pilot, word for word',
  },
  LEDGER: {
    title: 'Import a ledger',
    may: 'importLedger',
    denied: 'Procurement and administrators import ledgers. Ask one of them.',
    file: 'Ledger',
    address: 'ledger',
    one: 'entry',
    many: 'entries',
    kept: 'They stand beside each entry, word for word',
  },
  SPRINTS: {
    title: 'Import sprints',
    may: 'importSprints',
    denied: 'Administrators import files. Ask one of them, or plan your sprints by hand.',
    file: 'Sprints',
    address: 'sprints',
    one: 'sprint',
    many: 'sprints',
    kept: 'They are not needed',
  },
  FINISHED_ITEMS: {
    title: 'Import finished items',
    may: 'importSprints',
    denied: 'Administrators import files. Ask one of them, or plan your sprints by hand.',
    file: 'Finished items',
    address: 'items',
    one: 'item',
    many: 'items',
    kept: 'They are not needed',
  },
};

/** What the address of a new import says of its kind. */
export function newImportOf(kind: ImportKind): { readonly kind?: NonNullable<KindWords['address']> } {
  const { address } = kindWords[kind];
  return address === null ? {} : { kind: address };
}

/** The kind a new import is of, by its address. */
export function kindAt(address: KindWords['address'] | undefined): ImportKind {
  const kinds = Object.keys(kindWords) as ImportKind[];
  return kinds.find((kind) => address !== undefined && kindWords[kind].address === address) ?? 'PILOTS';
}
