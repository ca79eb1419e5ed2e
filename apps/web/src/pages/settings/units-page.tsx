import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { UnitsPageDocument } from '../../generated/documents/units-page';
import { formatCount } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Cell, Column, Row, Table } from '../../ui/table';
import { AddUnitDialog } from './add-unit-dialog';

const route = getRouteApi('/shell/settings/units');

/** The departments pilots are done in or for. */
export function UnitsPage() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useViewer()?.viewerCan.addUnit;
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const [adding, setAdding] = useState(false);
  const query = useGrowingQuery(UnitsPageDocument, { search: q ?? null }, (data) => data.units);
  const search = (text: string) => void navigate({ search: { q: text || undefined }, replace: true });
  const add = (
    <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setAdding(true)}>
      New unit
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Units"
        sentence={`A unit is a department. Pilots are done in it or for it.${
          may === false ? ' Leads, executives and administrators add one.' : ''
        }`}
        actions={may && add}
      />
      <div className="mb-3">
        <SearchField label="Find a unit" value={q ?? ''} onChange={search} />
      </div>
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ units }) =>
          units.edges.length === 0 ? (
            q === undefined ? (
              <Empty kind="first-use" title="No units yet" action={may && add}>
                Add the departments your pilots are done in, or import a file: its units come with it.
              </Empty>
            ) : (
              <Empty
                kind="filtered"
                title="No unit is called that"
                action={<Button onClick={() => search('')}>Show all units</Button>}
              />
            )
          ) : (
            <div ref={list} {...rowKeys}>
              <Table caption="Units">
                <thead>
                  <tr>
                    <Column>Unit</Column>
                  </tr>
                </thead>
                <tbody>
                  {units.edges.map(({ node }) => (
                    <Row key={node.id}>
                      <Cell>
                        <Link to="/pilots" search={{ unit: [node.id] }} className="link font-medium">
                          {node.name}
                        </Link>
                      </Cell>
                    </Row>
                  ))}
                </tbody>
              </Table>
              <ShowMore
                range={`${units.edges.length} of ${formatCount(units.totalCount, 'unit')}`}
                hasMore={units.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </div>
          )
        }
      </PageState>
      {adding && <AddUnitDialog onClose={() => setAdding(false)} />}
    </>
  );
}
