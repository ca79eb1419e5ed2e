import { useState } from 'react';
import { ActivityList } from '../../features/activity/activity-list';
import { idsIn } from '../../features/activity/change-words';
import { PilotActivityDocument } from '../../generated/documents/pilot-activity';
import { usePageQuery } from '../../platform/use-page-query';
import { Button } from '../../ui/button';
import { PageState, RowsSkeleton } from '../../ui/states';
import { useNames } from '../pilots/use-names';

const pageSize = 30;

/** What happened to the pilot, newest first. */
export function ActivityTab({ pilot }: { readonly pilot: { readonly key: string } }) {
  const [unfolded, setUnfolded] = useState(false);
  const [loading, setLoading] = useState(false);
  // Once somebody reads further down, a refetch would fold the list up.
  const query = usePageQuery(PilotActivityDocument, { key: pilot.key, first: pageSize }, { live: !unfolded });
  const entries = query.data?.pilot?.activity.edges.map(({ node }) => node) ?? [];
  const names = useNames(idsIn(entries));
  const more = async (after: string | null) => {
    setUnfolded(true);
    setLoading(true);
    await query.more({ after }).catch(() => undefined);
    setLoading(false);
  };
  return (
    <section aria-label="Activity" className="card p-4">
      <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
        {({ pilot: told }) => (
          <>
            <ActivityList entries={entries} names={names} />
            {told?.activity.pageInfo.hasNextPage && (
              <Button
                className="mt-3"
                busy={loading}
                onClick={() => void more(told.activity.pageInfo.endCursor)}
              >
                Show earlier ones
              </Button>
            )}
          </>
        )}
      </PageState>
    </section>
  );
}
