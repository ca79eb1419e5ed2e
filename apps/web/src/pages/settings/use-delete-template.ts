import { DeleteTemplateDocument } from '../../generated/documents/delete-template';
import { RestoreTemplateDocument } from '../../generated/documents/restore-template';
import { announceChange } from '../../platform/live-events';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { showToast } from '../../ui/toasts';

/** Deletes a template; for a while it can be brought back. */
export function useDeleteTemplate() {
  const deleting = useChange(DeleteTemplateDocument);
  const restoring = useChange(RestoreTemplateDocument);
  async function remove({ id, name }: { readonly id: string; readonly name: string }) {
    const outcome = await deleting.submit({ templateId: id });
    if (!outcome.ok)
      return showToast({
        text: outcome.refusal?.sentence ?? outcome.fault?.sentence ?? 'It was not deleted.',
      });
    announceChange();
    const back = () => takeBack(() => restoring.submit({ templateId: id }));
    remember({
      label: `The template “${name}” is deleted`,
      undo: async () => {
        await back();
        announceChange();
      },
    });
  }
  return { running: deleting.running, remove };
}
