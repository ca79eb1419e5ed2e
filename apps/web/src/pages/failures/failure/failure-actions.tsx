import type { FragmentType } from '@apollo/client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FailureChips } from '../../../features/failures/failure-chips';
import { useClassify } from '../../../features/failures/use-classify';
import { RestoreFailureDocument } from '../../../generated/documents/restore-failure';
import { WithdrawFailureDocument } from '../../../generated/documents/withdraw-failure';
import type { FailureChips_failureFragment } from '../../../generated/operations';
import { useInverse } from '../../../platform/take-back';
import { useChange } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ReasonDialog } from '../../../ui/reason-dialog';

interface Props {
  readonly failure: FragmentType<FailureChips_failureFragment> & { readonly key: string };
}

/** Saying more of a failure, and taking back what was logged by mistake. */
export function FailureActions({ failure }: Props) {
  const classify = useClassify(failure);
  const [open, setOpen] = useState<'more' | 'withdraw' | null>(null);
  const { viewerCan } = classify.failure;
  return (
    <>
      {viewerCan.classify && <Button onClick={() => setOpen('more')}>Say more…</Button>}
      {viewerCan.withdraw && (
        <Button look="quiet" onClick={() => setOpen('withdraw')}>
          Logged by mistake…
        </Button>
      )}
      {open === 'more' && (
        <Dialog
          title={`What else is known of ${failure.key}?`}
          onClose={() => setOpen(null)}
          footer={
            <Button look="primary" onClick={() => setOpen(null)}>
              Done
            </Button>
          }
        >
          <FailureChips classify={classify} />
        </Dialog>
      )}
      {open === 'withdraw' && <WithdrawDialog failure={classify.failure} onClose={() => setOpen(null)} />}
    </>
  );
}

function WithdrawDialog({
  failure,
  onClose,
}: {
  readonly failure: { readonly id: string; readonly key: string; readonly version: number };
  readonly onClose: () => void;
}) {
  const navigate = useNavigate();
  const change = useChange(WithdrawFailureDocument);
  const inverse = useInverse(RestoreFailureDocument);
  const submit = async (reason: string) => {
    const { id: failureId, key, version } = failure;
    const { ok, payload } = await change.submit({ failureId, version, reason });
    const now = payload?.failure?.version;
    if (ok && now !== undefined) {
      inverse(
        `${key} was taken back.`,
        { failureId },
        { id: failureId, before: version, now, of: (answer) => answer.failure?.version },
      );
      void navigate({ to: '/failures' });
    }
    return ok;
  };
  return (
    <ReasonDialog
      title={`Take ${failure.key} back`}
      description="It leaves every list and count. The history keeps it, with your reason."
      verb="Take it back"
      danger
      missing="Say why."
      change={change}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}
