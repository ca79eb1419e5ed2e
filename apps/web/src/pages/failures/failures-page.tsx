import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LearningsHead } from '../../features/learnings/learnings-head';
import { SavedViews } from '../../features/views/saved-views';
import { FailuresPageDocument } from '../../generated/documents/failures-page';
import { openDialog } from '../../platform/dialogs';
import { formatCount } from '../../platform/format';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { Button } from '../../ui/button';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Table } from '../../ui/table';
import { FailureFilters } from './failure-filters';
import { FailureHead, FailureRow } from './failure-row';
import { type FailuresSearch, failureFilter } from './failures-search';

const route = getRouteApi('/shell/failures');

/** All failures, the newest first, across programs. */
export function FailuresPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/failures' });
  const filter = failureFilter(search);
  const query = useGrowingQuery(FailuresPageDocument, { filter }, (data) => data.failures);
  const ask = (patch: Partial<FailuresSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace: true, resetScroll: false });
  const log = (
    <Button look="primary" onClick={() => openDialog({ name: 'log-failure' })}>
      Log a failure
    </Button>
  );
  return (
    <>
      <LearningsHead
        title="Failures"
        sentence="What did not work, what it cost, and what it taught. Nobody is ranked by it."
        actions={
          <>
            <SavedViews list="FAILURES" />
            {log}
          </>
        }
      />
      <FailureFilters search={search} places={query.data} onChange={ask} />
      <PageState query={query} skeleton={<RowsSkeleton rows={12} />}>
        {({ failures }) =>
          failures.edges.length === 0 ? (
            <NoFailures
              filtered={filter !== null}
              onClear={() => void navigate({ search: {}, replace: true })}
            />
          ) : (
            <>
              <Table caption="Failures">
                <FailureHead />
                <tbody>
                  {failures.edges.map(({ node }) => (
                    <FailureRow key={node.id} failure={node} />
                  ))}
                </tbody>
              </Table>
              <ShowMore
                range={`${failures.edges.length} of ${formatCount(failures.totalCount, 'failure')}`}
                hasMore={failures.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </>
          )
        }
      </PageState>
    </>
  );
}

function NoFailures({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  if (filtered)
    return (
      <Empty
        kind="filtered"
        title="No failure fits"
        action={<Button onClick={onClear}>Show all failures</Button>}
      />
    );
  return (
    <Empty kind="first-use" title="No failure logged yet">
      That says little: a portfolio that never fails is not trying. Press F anywhere to log one in four
      answers.
    </Empty>
  );
}
