import type { Actor } from '@scrimmage/domain/actor';
import { type ImportKind, importKinds } from '@scrimmage/domain/imports/import-target';
import { type Action, mayEver, policy } from '@scrimmage/domain/policy';
import { forbidden } from '../platform/graphql/faults.js';

/** What each kind of file needs leave for. */
export const importAction: Readonly<Record<ImportKind, Action>> = {
  PILOTS: 'importPilots',
  LEDGER: 'importLedger',
  SPRINTS: 'importSprints',
  FINISHED_ITEMS: 'importSprints',
};

/** The kinds of files an actor may import. */
export function importableKinds(actor: Actor): readonly ImportKind[] {
  return importKinds.filter((kind) => mayEver(actor, importAction[kind]));
}

/** The import, when the actor may import files of its kind. Throws FORBIDDEN. */
export function mayImport<T extends { readonly kind: ImportKind }>(actor: Actor, record: T): T {
  const action = importAction[record.kind];
  if (!mayEver(actor, action)) throw forbidden(policy[action].who);
  return record;
}
