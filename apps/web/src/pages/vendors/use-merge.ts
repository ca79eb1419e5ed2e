import { useApolloClient } from '@apollo/client/react';
import { MergeVendorsDocument } from '../../generated/documents/merge-vendors';
import { UndoVendorMergeDocument } from '../../generated/documents/undo-vendor-merge';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { NotUndone, remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Takes merges back, one after the other: each leaves a vendor standing again. */
export function useUndoMerge() {
  const client = useApolloClient();
  return async (mergeIds: readonly string[]) => {
    for (const mergeId of mergeIds) {
      const input = { mergeId, clientMutationId: newId() };
      const { data } = await client.mutate({ mutation: UndoVendorMergeDocument, variables: { input } });
      const answer = data?.undoVendorMerge;
      const said = answer?.refusal?.sentence ?? answer?.problems[0]?.message;
      if (said) throw new NotUndone(said);
    }
    announceChange();
  };
}

/** Says that vendors are one, with the way back. */
export function useMerge() {
  const change = useChange(MergeVendorsDocument);
  const undoMerge = useUndoMerge();
  const merge = async (into: Named, from: readonly Named[]) => {
    const outcome = await change.submit({ into: into.id, from: from.map(({ id }) => id) });
    if (!outcome.ok) return false;
    announceChange();
    const names = new Set(from.map(({ name }) => name));
    // The newest merges stand first, and these are the newest.
    const made = (outcome.payload.vendor?.merges ?? [])
      .slice(0, from.length)
      .filter(({ name }) => names.has(name));
    remember({
      label: `${from.map(({ name }) => name).join(', ')} became ${into.name}.`,
      undo: () => undoMerge(made.map(({ id }) => id)),
    });
    return true;
  };
  return { change, merge };
}
