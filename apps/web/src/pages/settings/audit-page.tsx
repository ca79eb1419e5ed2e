import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { AuditEntry, AuditHead } from '../../features/audit/audit-entry';
import { SavedViews } from '../../features/views/saved-views';
import { AuditPageDocument } from '../../generated/documents/audit-page';
import { formatCount } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { ShowMore } from '../../ui/show-more';
import { Denied, Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Table } from '../../ui/table';
import { AuditFilters } from './audit-filters';
import type { AuditSearch } from './audit-search';

const route = getRouteApi('/shell/settings/audit');

const variablesOf = ({ actor, verb, subject, from, to }: AuditSearch) => ({
  filter: {
    actorIds: actor ? [actor] : null,
    verbs: verb ? [verb] : null,
    subjectId: subject ?? null,
    from: from ?? null,
    to: to ?? null,
  },
  actorIds: actor ? [actor] : [],
});

/** Everything anybody did, newest first: never changed, never removed. */
export function AuditPage() {
  const may = useViewer()?.viewerCan.readAuditLog;
  return (
    <>
      <PageHeader
        title="Audit log"
        sentence="Never changed, never removed: each entry carries the hash of the one before it."
        actions={may && <SavedViews list="AUDIT" />}
      />
      {may === false && (
        <Denied>Administrators read the audit log. What happened to a pilot stands on its page.</Denied>
      )}
      {may === undefined && <RowsSkeleton />}
      {may && <AuditLog />}
    </>
  );
}

function AuditLog() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const query = useGrowingQuery(AuditPageDocument, variablesOf(search), (data) => data.activity);
  const ask = (next: Partial<AuditSearch>) =>
    void navigate({ search: { ...search, ...next }, replace: true });
  const clear = () => void navigate({ search: {}, replace: true });
  const chosen = query.data?.chosen.find((node) => node?.id === search.actor);
  const name = chosen && 'name' in chosen ? chosen.name : null;
  const actor = search.actor ? { id: search.actor, label: name ?? 'This member' } : null;
  return (
    <>
      <AuditFilters search={search} actor={actor} onAsk={ask} onClear={clear} />
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ activity }) =>
          activity.edges.length === 0 ? (
            <Empty
              kind="filtered"
              title="Nothing of the kind happened"
              action={<Button onClick={clear}>Show everything</Button>}
            />
          ) : (
            <div ref={list} {...rowKeys}>
              <Table caption="What happened, newest first">
                <AuditHead />
                <tbody>
                  {activity.edges.map(({ node }) => (
                    <AuditEntry key={node.id} entry={node} />
                  ))}
                </tbody>
              </Table>
              <ShowMore
                range={`${activity.edges.length} of ${formatCount(activity.totalCount, 'entry', 'entries')}`}
                hasMore={activity.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </div>
          )
        }
      </PageState>
    </>
  );
}
