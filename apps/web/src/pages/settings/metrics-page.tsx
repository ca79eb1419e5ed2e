import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { MetricHead, type MetricInRow, MetricRow } from '../../features/evidence/metric-row';
import { MetricsPageDocument } from '../../generated/documents/metrics-page';
import { formatCount } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Table } from '../../ui/table';
import { AddMetricDialog, EditMetricDialog } from './metric-dialogs';

const route = getRouteApi('/shell/settings/metrics');

/** What is counted, once for the whole workspace, so that pilots can be compared. */
export function MetricsPage() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useViewer()?.viewerCan.addMetric ?? false;
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const [opened, setOpened] = useState<'add' | MetricInRow | null>(null);
  const query = useGrowingQuery(MetricsPageDocument, { search: q ?? null }, (data) => data.metrics);
  const search = (text: string) => void navigate({ search: { q: text || undefined }, replace: true });
  const add = (
    <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setOpened('add')}>
      New metric
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Metrics"
        sentence="What pilots are measured by, counted in the same way everywhere. Criteria are claims on these."
        actions={may && add}
      />
      <div className="mb-3">
        <SearchField label="Find a metric" value={q ?? ''} onChange={search} />
      </div>
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ metrics }) =>
          metrics.edges.length === 0 ? (
            q === undefined ? (
              <Empty kind="first-use" title="No metrics yet" action={may && add}>
                Add what your pilots are to be measured by: a share, an average, or a cost per piece.
              </Empty>
            ) : (
              <Empty
                kind="filtered"
                title="No metric is called that"
                action={<Button onClick={() => search('')}>Show all metrics</Button>}
              />
            )
          ) : (
            <div ref={list} {...rowKeys}>
              <Table caption="Metrics">
                <MetricHead />
                <tbody>
                  {metrics.edges.map(({ node }) => (
                    <MetricRow key={node.id} metric={node} onEdit={setOpened} />
                  ))}
                </tbody>
              </Table>
              <ShowMore
                range={`${metrics.edges.length} of ${formatCount(metrics.totalCount, 'metric')}`}
                hasMore={metrics.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </div>
          )
        }
      </PageState>
      {opened === 'add' && <AddMetricDialog onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'add' && (
        <EditMetricDialog metric={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
