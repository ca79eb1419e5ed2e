import { RestoreFailureDocument } from '../../../generated/documents/restore-failure';
import { WithdrawFailureDocument } from '../../../generated/documents/withdraw-failure';
import type { FailureWhole_failureFragment } from '../../../generated/operations';
import { DayOf } from '../../../platform/moment';
import { useInverse } from '../../../platform/take-back';
import { useChange } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { ChangeNotice, Notice } from '../../../ui/notice';

interface Props {
  readonly failure: Pick<
    FailureWhole_failureFragment,
    'id' | 'key' | 'version' | 'withdrawnReason' | 'withdrawnBy' | 'withdrawnAt' | 'viewerCan'
  >;
}

/** Said first: it was taken back, by whom and why; with the way back into the lists. */
export function Withdrawn({ failure }: Props) {
  const { id: failureId, key, version, withdrawnReason, withdrawnBy, withdrawnAt, viewerCan } = failure;
  const change = useChange(RestoreFailureDocument);
  const inverse = useInverse(WithdrawFailureDocument);
  if (withdrawnReason === null || withdrawnAt === null) return null;
  const putBack = async () => {
    const { ok, payload } = await change.submit({ failureId, version });
    const now = payload?.failure?.version;
    if (ok && now !== undefined)
      inverse(
        `${key} was put back.`,
        { failureId, reason: withdrawnReason },
        { id: failureId, before: version, now, of: (answer) => answer.failure?.version },
      );
  };
  return (
    <div className="flex flex-col gap-2">
      <ChangeNotice {...change} onRetry={() => void putBack()} />
      <Notice
        tone="watch"
        action={
          viewerCan.restore && (
            <Button busy={change.running} onClick={() => void putBack()}>
              Put it back
            </Button>
          )
        }
      >
        {`It was taken back: “${withdrawnReason}” It is in no list and no count. `}
        <span className="text-meta text-ink-2">
          {withdrawnBy?.name}, <DayOf at={withdrawnAt} />
        </span>
      </Notice>
    </div>
  );
}
