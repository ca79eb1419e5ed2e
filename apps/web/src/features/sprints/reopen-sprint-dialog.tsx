import { ReopenSprintDocument } from '../../generated/documents/reopen-sprint';
import type { SprintRow_sprintFragment } from '../../generated/operations';
import { useChange } from '../../platform/use-change';
import { ReasonDialog } from '../../ui/reason-dialog';
import { showToast } from '../../ui/toasts';

interface Props {
  readonly sprint: SprintRow_sprintFragment;
  readonly onClose: () => void;
}

/** Opens a sprint again: what it moved is taken back, and why is kept. */
export function ReopenSprintDialog({ sprint, onClose }: Props) {
  const change = useChange(ReopenSprintDocument);
  return (
    <ReasonDialog
      title={`Open ${sprint.key} again`}
      description="What it moved on the road is taken back until it is closed anew."
      verb="Open again"
      missing="Say why it is opened again."
      change={change}
      onSubmit={async (reason) => {
        const { ok } = await change.submit({ sprintId: sprint.id, version: sprint.version, reason });
        if (ok) showToast({ text: `${sprint.key} is open again.` });
        return ok;
      }}
      onClose={onClose}
    />
  );
}
