import { RemoveEngagementDocument } from '../../../generated/documents/remove-engagement';
import type { Engagement_partFragment } from '../../../generated/operations';
import { useChange } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { ChangeNotice } from '../../../ui/notice';

interface Props {
  readonly engagement: Engagement_partFragment;
  readonly onClose: () => void;
}

/** Says what goes with a vendor before it is taken out. */
export function TakeOut({ engagement, onClose }: Props) {
  const change = useChange(RemoveEngagementDocument);
  const { id, version, vendor } = engagement;
  const takeOut = () => void change.submit({ engagementId: id, version });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be flexible, and says the same
    <div role="group" aria-label={`Take ${vendor.name} out`} className="flex flex-col gap-2">
      <ChangeNotice {...change} onRetry={takeOut} />
      <p className="text-table">
        {`Take ${vendor.name} out of this pilot? What was promised and proposed here goes with it.`}
      </p>
      <div className="flex gap-2">
        <Button look="danger" busy={change.running} onClick={takeOut}>
          Take it out
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
