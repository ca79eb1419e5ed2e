import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { AddVendorDialog } from '../../features/vendors/add-vendor-dialog';
import { SavedViews } from '../../features/views/saved-views';
import { VendorsPageDocument } from '../../generated/documents/vendors-page';
import { formatCount } from '../../platform/format';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { showToast } from '../../ui/toasts';
import { ConcentrationCard } from './concentration-card';
import { GapFigure } from './gap-figure';
import { NameGroups } from './name-groups';
import { VendorFilters } from './vendor-filters';
import { VendorList } from './vendor-list';
import { comparedIds, type VendorsSearch, vendorFilter } from './vendors-search';

const route = getRouteApi('/shell/vendors');
const CompareView = lazy(async () => ({ default: (await import('./compare/compare-view')).CompareView }));

/** All vendors by what they promise and carry; or, when the address names some, these beside each other. */
export function VendorsPage() {
  const { compare } = route.useSearch();
  const ids = comparedIds(compare);
  if (ids.length === 0) return <AllVendors />;
  return (
    <Suspense fallback={<RowsSkeleton />}>
      <CompareView ids={ids} />
    </Suspense>
  );
}

function AllVendors() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/vendors' });
  const viewerCan = useViewer()?.viewerCan;
  const [may, mayImport] = [viewerCan?.addVendor ?? false, viewerCan?.importLedger ?? false];
  const [adding, setAdding] = useState(false);
  const filter = vendorFilter(search);
  const sort = search.sort ?? 'GAP';
  const query = useGrowingQuery(VendorsPageDocument, { filter, sort }, (data) => data.vendors);
  const ask = (patch: Partial<VendorsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace: true, resetScroll: false });
  const clear = () => ask({ q: undefined, stance: undefined, pretender: undefined, engaged: undefined });
  const open = (id: string) => void navigate({ to: '/vendors/$id', params: { id } });
  const groups = query.data?.vendorNameGroups ?? [];
  const add = (
    <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setAdding(true)}>
      New vendor
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Vendors"
        sentence={
          <>
            What each says, signs and does.{' '}
            <Link to="/vendors/stances" className="link">
              How stances are named
            </Link>
            {' · '}
            <Link to="/vendors/unrated" className="link">
              Settled, unrated
            </Link>
          </>
        }
        actions={
          <>
            <SavedViews list="VENDORS" />
            {mayImport && (
              <LinkButton to="/import/new" search={{ kind: 'ledger' }}>
                Import a ledger
              </LinkButton>
            )}
            {may && add}
          </>
        }
      />
      <VendorFilters search={search} onChange={ask} />
      <PageState query={query} skeleton={<RowsSkeleton rows={12} />}>
        {({ vendors, concentration, vendorNameGroups }) =>
          vendors.edges.length === 0 ? (
            <NoVendors filtered={filter !== null} onClear={clear} add={may && add} />
          ) : (
            <div className="flex flex-col gap-4">
              {search.names ? (
                <NameGroups groups={vendorNameGroups} onClose={() => ask({ names: undefined })} />
              ) : (
                groups.length > 0 && (
                  <Notice action={<Button onClick={() => ask({ names: true })}>Look at them</Button>}>
                    {formatCount(groups.length, 'group of names falls', 'groups of names fall')} together: the
                    same vendor under several spellings, or not.
                  </Notice>
                )
              )}
              <div className="grid grid-cols-[minmax(0,1fr)_20rem] items-start gap-4 max-xl:grid-cols-1">
                <GapFigure vendors={vendors.edges.map(({ node }) => node)} />
                <ConcentrationCard list={concentration} />
              </div>
              <VendorList
                vendors={vendors.edges.map(({ node }) => node)}
                totalCount={vendors.totalCount}
                hasMore={vendors.pageInfo.hasNextPage}
                sort={sort}
                onSort={(next) => ask({ sort: next })}
                onMore={query.showMore}
              />
            </div>
          )
        }
      </PageState>
      {adding && (
        <AddVendorDialog
          onAdded={({ id, name }) =>
            showToast({ text: `${name} is added.`, action: { label: 'Open', run: () => open(id) } })
          }
          onUse={({ id }) => open(id)}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

interface NoProps {
  readonly filtered: boolean;
  readonly onClear: () => void;
  readonly add: ReactNode;
}

function NoVendors({ filtered, onClear, add }: NoProps) {
  if (filtered)
    return (
      <Empty
        kind="filtered"
        title="No vendor fits"
        action={<Button onClick={onClear}>Show all vendors</Button>}
      />
    );
  return (
    <Empty kind="first-use" title="No vendors yet" action={add}>
      Add the first one here, name it in a pilot’s terms, or import a ledger: its suppliers come with it.
    </Empty>
  );
}
