import type { FragmentType } from '@apollo/client';
import type { FailureChips_failureFragment } from '../../generated/operations';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FailureChips } from './failure-chips';
import { useClassify } from './use-classify';

interface Props {
  readonly failure: FragmentType<FailureChips_failureFragment> & { readonly key: string };
  readonly onClose: () => void;
}

/** Says that it is logged, and asks what else is known while it is fresh. */
export function LoggedDialog({ failure, onClose }: Props) {
  const classify = useClassify(failure);
  return (
    <Dialog
      title={`${failure.key} is logged`}
      description="Nothing more is needed. What you know of this saves somebody a question."
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <FailureChips classify={classify} />
    </Dialog>
  );
}
