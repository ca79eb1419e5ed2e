import { type ComponentType, lazy, Suspense } from 'react';
import type { VendorHeader_vendorFragment } from '../../../generated/operations';
import { RowsSkeleton } from '../../../ui/states';
import type { VendorTabName } from './vendor-search';

/** What every tab is handed; what else it shows it asks for itself. */
export interface VendorTabProps {
  readonly vendor: VendorHeader_vendorFragment;
}

const contents: Readonly<
  Record<VendorTabName, { readonly label: string; readonly Content: ComponentType<VendorTabProps> }>
> = {
  sharing: {
    label: 'Who bears the risk',
    Content: lazy(async () => ({ default: (await import('./sharing-tab')).SharingTab })),
  },
  pilots: {
    label: 'Pilots and promises',
    Content: lazy(async () => ({ default: (await import('./pilots-tab')).PilotsTab })),
  },
  ledger: {
    label: 'Invoices and value',
    Content: lazy(async () => ({ default: (await import('./ledger-tab')).LedgerTab })),
  },
  ratings: {
    label: 'Ratings',
    Content: lazy(async () => ({ default: (await import('./ratings-tab')).RatingsTab })),
  },
  about: {
    label: 'Contacts and papers',
    Content: lazy(async () => ({ default: (await import('./about-tab')).AboutTab })),
  },
};

/** The tabs in their order, as the row of tabs wants them. */
export const tabs = (Object.keys(contents) as VendorTabName[]).map((value) => ({
  value,
  label: contents[value].label,
}));

/** What the chosen tab shows; each travels only when somebody opens it. */
export function VendorTabContent({ tab, ...props }: VendorTabProps & { readonly tab: VendorTabName }) {
  const { Content } = contents[tab];
  return (
    <Suspense fallback={<RowsSkeleton rows={8} />}>
      <Content {...props} />
    </Suspense>
  );
}
