import { useApolloClient } from '@apollo/client/react';
import type { BulkChanges } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { BulkEditDocument } from '../../../generated/documents/bulk-edit';
import { UndoBulkEditDocument } from '../../../generated/documents/undo-bulk-edit';
import type { BulkPreviewQuery } from '../../../generated/operations';
import { formatCount } from '../../../platform/format';
import { newId } from '../../../platform/new-id';
import { NotUndone, remember } from '../../../platform/undo';
import { useChange } from '../../../platform/use-change';
import { showToast } from '../../../ui/toasts';
import { keyList } from './key-list';

type Preview = BulkPreviewQuery['bulkPreview'];

/** Makes a change of many pilots as it was looked at, and remembers how to take it back. */
export function useBulkEdit() {
  const client = useApolloClient();
  const change = useChange(BulkEditDocument);
  const [id] = useState(newId);

  const takeBack = async (bulkEditId: string) => {
    const input = { bulkEditId, clientMutationId: newId() };
    const { data } = await client.mutate({ mutation: UndoBulkEditDocument, variables: { input } });
    const answer = data?.undoBulkEdit;
    if (answer?.refusal) throw new NotUndone(answer.refusal.sentence);
    const kept = answer?.bulkEdit?.kept ?? [];
    if (kept.length > 0)
      showToast({
        text: `Not everything was put back, of ${keyList(kept.map(({ pilot }) => pilot.key))}: ${kept[0]?.refusal.sentence}`,
      });
  };

  async function make(preview: Preview, changes: BulkChanges, reason: string): Promise<boolean> {
    const outcome = await change.submit({
      id,
      pilots: preview.changes.map(({ pilot }) => ({ pilotId: pilot.id, version: pilot.version })),
      changes,
      reason: reason.trim(),
    });
    if (!outcome.ok) return false;
    const edit = outcome.payload.bulkEdit;
    if (!edit) return false;
    const left = [...preview.refused, ...edit.refused].map(({ pilot }) => pilot.key);
    const stay = left.length > 0 ? `, ${keyList(left)} left as they were` : '';
    remember({
      label: `${formatCount(edit.changed.length, 'pilot')} changed${stay}`,
      undo: () => takeBack(edit.id),
    });
    return true;
  }
  return { change, make };
}
