import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { EngagementLedger } from '../../../features/ledger/engagement-ledger';
import { EntriesPart } from '../../../features/ledger/entries-part';
import { VendorLedgerDocument } from '../../../generated/documents/vendor-ledger';
import { useGrowingQuery } from '../../../platform/use-growing-query';
import { Select } from '../../../ui/select';
import { PageState, RowsSkeleton } from '../../../ui/states';
import type { VendorTabProps } from './vendor-tabs';

const route = getRouteApi('/shell/vendors/$id');

/** Everything a vendor billed, or what it billed for one pilot with what came of it; the address says which. */
export function LedgerTab({ vendor }: VendorTabProps) {
  const { engagement } = route.useSearch();
  const navigate = useNavigate({ from: '/vendors/$id' });
  const query = useGrowingQuery(VendorLedgerDocument, { id: vendor.id }, (data) => data.vendor?.invoices);
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={8} />}>
      {({ vendor: found }) => {
        if (!found) return null;
        const { id, name, engagements, invoices, viewerCan } = found;
        const chosen = engagements.find((one) => one.id === engagement)?.id ?? '';
        return (
          <div className="flex flex-col gap-4">
            {engagements.length > 0 && (
              <Select
                label="Pilot"
                placeholder="Everything it billed"
                value={chosen}
                options={engagements.map((one) => ({
                  value: one.id,
                  label: `${one.pilot.key} ${one.pilot.name}`,
                }))}
                onChange={(next) =>
                  void navigate({
                    search: (before) => ({ ...before, engagement: next || undefined }),
                    replace: true,
                    resetScroll: false,
                  })
                }
                className="no-print w-96 max-w-full"
              />
            )}
            {chosen === '' ? (
              <EntriesPart
                party={{ vendor: { id, name }, places: engagements, fixed: null }}
                page={invoices}
                canKeep={viewerCan.keepLedger}
                onMore={query.showMore}
              />
            ) : (
              <EngagementLedger key={chosen} engagementId={chosen} />
            )}
          </div>
        );
      }}
    </PageState>
  );
}
