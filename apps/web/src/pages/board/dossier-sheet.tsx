import { PretenderBadge, StanceBadge } from '../../features/vendors/stance-badge';
import { DossierPageDocument } from '../../generated/documents/dossier-page';
import { fault } from '../../platform/faults';
import { usePageQuery } from '../../platform/use-page-query';
import { Broken, PageState, RowsSkeleton } from '../../ui/states';
import { Dossier } from '../vendors/dossier/dossier-page';
import { SheetFrame } from './sheet-frame';

/** A vendor's dossier among the sheets. */
export function DossierSheet({
  vendorId,
  onRemove,
}: {
  readonly vendorId: string;
  readonly onRemove: () => void;
}) {
  const query = usePageQuery(DossierPageDocument, { id: vendorId });
  const vendor = query.data?.vendor;
  const flagged = vendor && (vendor.stance.confirmed?.pretender ?? vendor.stance.pretender.length > 0);
  return (
    <SheetFrame
      kind="Vendor dossier"
      title={vendor?.name ?? 'Vendor'}
      badge={
        vendor && (
          <>
            <StanceBadge stance={vendor.stance.stance} />
            {flagged && <PretenderBadge />}
          </>
        )
      }
      onRemove={onRemove}
    >
      <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
        {({ vendor: found }) =>
          found ? <Dossier vendor={found} /> : <Broken fault={fault('NOT_FOUND')} onRetry={query.retry} />
        }
      </PageState>
    </SheetFrame>
  );
}
