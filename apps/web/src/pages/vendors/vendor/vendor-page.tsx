import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { VendorPageDocument } from '../../../generated/documents/vendor-page';
import { PageOfOne } from '../../../platform/page-of-one';
import { usePageQuery } from '../../../platform/use-page-query';
import { Tabs } from '../../../ui/tabs';
import { VendorHeader } from './vendor-header';
import { tabs, VendorTabContent } from './vendor-tabs';

const route = getRouteApi('/shell/vendors/$id');

/** One vendor: what it says, signs and does. */
export function VendorPage() {
  const { id } = route.useParams();
  const { tab = 'sharing' } = route.useSearch();
  const navigate = useNavigate({ from: '/vendors/$id' });
  const query = usePageQuery(VendorPageDocument, { id });
  return (
    <PageOfOne title="Vendor" query={query} rows={10} of={(data) => data.vendor}>
      {(vendor) => (
        <>
          <VendorHeader vendor={vendor} />
          <Tabs
            label="About this vendor"
            tabs={tabs}
            value={tab}
            onChange={(next) =>
              void navigate({
                search: (before) => ({ ...before, tab: next === 'sharing' ? undefined : next }),
                replace: true,
              })
            }
          >
            <VendorTabContent tab={tab} vendor={vendor} />
          </Tabs>
        </>
      )}
    </PageOfOne>
  );
}
