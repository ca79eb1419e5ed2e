import { useApolloClient } from '@apollo/client/react';
import { RemoveAttachmentDocument } from '../../generated/documents/remove-attachment';
import { RestoreAttachmentDocument } from '../../generated/documents/restore-attachment';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { NotUndone, remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { showToast } from '../../ui/toasts';

interface Removable {
  readonly id: string;
  readonly name: string;
}

/** Removes a document, with the way back; answers null when it is gone, else the sentence to show. */
export function useRemoveAttachment() {
  const client = useApolloClient();
  const change = useChange(RemoveAttachmentDocument);

  const restore = async (attachmentId: string) => {
    const input = { attachmentId, clientMutationId: newId() };
    const { data } = await client.mutate({ mutation: RestoreAttachmentDocument, variables: { input } });
    const answer = data?.restoreAttachment;
    const said = answer?.refusal?.sentence ?? answer?.problems[0]?.message;
    if (said) throw new NotUndone(said);
    announceChange();
  };

  return async ({ id, name }: Removable): Promise<string | null> => {
    const outcome = await change.submit({ attachmentId: id });
    announceChange();
    if (!outcome.ok) {
      const { refusal, fault } = outcome;
      // Somebody else was faster: its line goes, and what is said in it would go with it.
      if (refusal?.code === 'ATTACHMENT_REMOVED') {
        showToast({ text: refusal.sentence });
        return null;
      }
      return refusal?.sentence ?? fault?.sentence ?? 'This could not be removed.';
    }
    remember({ label: `Removed ${name}`, undo: () => restore(id) });
    return null;
  };
}
