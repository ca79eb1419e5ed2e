import { useState } from 'react';
import { ReopenSprintDocument } from '../../generated/documents/reopen-sprint';
import type { SprintRow_sprintFragment } from '../../generated/operations';
import { useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

interface Props {
  readonly sprint: SprintRow_sprintFragment;
  readonly onClose: () => void;
}

/** Opens a sprint again: what it moved is taken back, and why is kept. */
export function ReopenSprintDialog({ sprint, onClose }: Props) {
  const change = useChange(ReopenSprintDocument);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const submit = async () => {
    setTried(true);
    if (missing) return false;
    const { ok } = await change.submit({ sprintId: sprint.id, version: sprint.version, reason });
    if (ok) showToast({ text: `${sprint.key} is open again.` });
    return ok;
  };
  return (
    <FormDialog
      title={`Open ${sprint.key} again`}
      description="What it moved on the road is taken back until it is closed anew."
      verb="Open again"
      change={change}
      shown={['reason']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label="Why?"
        rows={2}
        maxLength={1_000}
        value={reason}
        onChange={setReason}
        error={change.problemAt('reason') ?? (tried && missing ? 'Say why it is opened again.' : undefined)}
      />
    </FormDialog>
  );
}
