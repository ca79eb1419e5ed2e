import { useApolloClient } from '@apollo/client/react';
import { ReadNoticesDocument } from '../../generated/documents/read-notices';
import { announceChange } from '../../platform/live-events';
import { useChange } from '../../platform/use-change';

/** Marks notices as read or not; without ids all of them. The count in the shell follows. */
export function useReadNotices() {
  const client = useApolloClient();
  const change = useChange(ReadNoticesDocument);
  const mark = async (noticeIds: readonly string[] | null, read = true) => {
    const outcome = await change.submit({ noticeIds, read });
    if (!outcome.ok) return false;
    if (noticeIds === null) announceChange();
    await client.refetchQueries({ include: ['Viewer'] });
    return true;
  };
  return { ...change, mark };
}
