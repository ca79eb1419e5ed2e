import { Link } from '@tanstack/react-router';
import { Gauge, Plus } from 'lucide-react';
import { useState } from 'react';
import type { DashboardInRow } from '../../features/dashboards/tile-input';
import { DashboardsPageDocument } from '../../generated/documents/dashboards-page';
import { formatCount } from '../../platform/format';
import { Moment } from '../../platform/moment';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { PageHeader } from '../../ui/page-header';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { PhoneLabel, Table } from '../../ui/table';
import { NewDashboardDialog } from './dashboard-dialogs';
import { sharingWord } from './sharing-words';

/** One's own dashboards, and those that others share with everybody. */
export function DashboardsPage() {
  const query = usePageQuery(DashboardsPageDocument, {});
  const [adding, setAdding] = useState(false);
  const add = (
    <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setAdding(true)}>
      New dashboard
    </Button>
  );
  const shown = query.data?.dashboards;
  return (
    <>
      <PageHeader
        title="Dashboards"
        sentence="Pages of your own, made of queries. They answer with what each reader may see."
        actions={shown && shown.totalCount > 0 && add}
      />
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ dashboards: { edges, totalCount } }) =>
          totalCount === 0 ? (
            <Empty
              kind="first-use"
              title="No dashboards yet"
              action={
                <>
                  {add}
                  <LinkButton to="/explorer">Open the explorer</LinkButton>
                </>
              }
            >
              A dashboard is made of queries. Ask one in the explorer, draw its answer, and add it; or take
              the query behind any figure of the portfolio.
            </Empty>
          ) : (
            <>
              <Rows dashboards={edges.map(({ node }) => node)} />
              {totalCount > edges.length && (
                <p className="mt-2 text-meta text-ink-3">
                  {`The last changed ${edges.length} of ${formatCount(totalCount, 'dashboard')}.`}
                </p>
              )}
            </>
          )
        }
      </PageState>
      {adding && <NewDashboardDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function Rows({ dashboards }: { readonly dashboards: readonly DashboardInRow[] }) {
  const you = useViewer()?.member.id;
  const heads = ['Dashboard', 'Of', 'Who reads it', 'Tiles', 'Changed'];
  return (
    <Table caption="Dashboards">
      <thead>
        <tr>
          {heads.map((head) => (
            <th
              key={head}
              scope="col"
              className="h-8 border-b border-line px-3 text-left text-meta font-medium text-ink-3"
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dashboards.map((dashboard) => (
          <tr
            key={dashboard.id}
            className="border-b border-line last:border-b-0 hover:bg-hover phone:px-3 phone:py-2"
          >
            <th scope="row" className="h-9 px-3 text-left font-medium phone:block phone:h-auto phone:px-0">
              <Link
                to="/dashboards/$id"
                params={{ id: dashboard.id }}
                data-row=""
                className="inline-flex min-h-6 items-center gap-2 hover:underline phone:min-h-11"
              >
                <Gauge aria-hidden size={14} className="text-ink-3" />
                {dashboard.title}
              </Link>
            </th>
            <td className="px-3 phone:px-0">
              <PhoneLabel>Of</PhoneLabel>
              {dashboard.owner.id === you ? 'You' : dashboard.owner.name}
            </td>
            <td className="px-3 phone:px-0">
              <PhoneLabel>Who reads it</PhoneLabel>
              {sharingWord(dashboard)}
            </td>
            <td className="px-3 tabular-nums phone:px-0">{formatCount(dashboard.tiles.length, 'tile')}</td>
            <td className="px-3 whitespace-nowrap text-ink-2 phone:px-0">
              <PhoneLabel>Changed</PhoneLabel>
              <Moment short at={dashboard.changedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
