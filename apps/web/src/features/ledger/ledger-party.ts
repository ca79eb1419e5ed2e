import type { Ledger_placeFragment } from '../../generated/operations';

/** Whose ledger it is, and which of its parts in pilots an entry may belong to. */
export interface LedgerParty {
  readonly vendor: { readonly id: string; readonly name: string };
  readonly places: readonly Ledger_placeFragment[];
  /** Given where the ledger is of one part alone: entries belong to it. */
  readonly fixed: string | null;
}
