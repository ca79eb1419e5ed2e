import { useApolloClient } from '@apollo/client/react';
import type { ViewParam } from '@scrimmage/domain/view-params';
import { DeleteViewDocument } from '../../generated/documents/delete-view';
import { RestoreViewDocument } from '../../generated/documents/restore-view';
import { SaveViewDocument } from '../../generated/documents/save-view';
import { faultOf } from '../../platform/faults';
import { newId } from '../../platform/new-id';
import { NotUndone, remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { showToast } from '../../ui/toasts';
import type { View } from './opened-view';

type Saved = Pick<View, 'id' | 'version' | 'list' | 'name' | 'sharing'> & {
  readonly params: readonly ViewParam[];
};

/** What is done to a view from the menu, without a dialog: saved as the list is now, deleted, brought back. */
export function useViewChanges(onDone: () => void) {
  const client = useApolloClient();
  const saving = useChange(SaveViewDocument);
  const deleting = useChange(DeleteViewDocument);
  const said = (outcome: Awaited<ReturnType<typeof saving.submit>>) =>
    outcome.ok
      ? null
      : (outcome.refusal?.sentence ?? outcome.problems[0]?.message ?? outcome.fault?.sentence ?? null);

  async function save({ id, version, list, name, sharing, params }: Saved) {
    const clean = params.map((param) => ({ name: param.name, values: [...param.values] }));
    const outcome = await saving.submit({ id, version, list, name, sharing, params: clean });
    showToast({ text: said(outcome) ?? `“${name}” is saved as the list is now.` });
    onDone();
  }

  async function remove({ id, name }: Pick<View, 'id' | 'name'>) {
    const outcome = await deleting.submit({ viewId: id });
    if (!outcome.ok)
      return showToast({
        text: outcome.refusal?.sentence ?? outcome.fault?.sentence ?? 'The view was not deleted.',
      });
    onDone();
    remember({
      label: `The view “${name}” is deleted`,
      undo: async () => {
        try {
          const input = { viewId: id, clientMutationId: newId() };
          const { data } = await client.mutate({ mutation: RestoreViewDocument, variables: { input } });
          const refusal = data?.restoreView.refusal;
          if (refusal) throw new NotUndone(refusal.sentence);
        } catch (error) {
          throw error instanceof NotUndone ? error : new NotUndone(faultOf(error).sentence);
        }
        onDone();
      },
    });
  }
  return { save, remove };
}
