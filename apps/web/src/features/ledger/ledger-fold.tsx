import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/button';
import { RowsSkeleton } from '../../ui/states';

const Ledger = lazy(async () => ({ default: (await import('./engagement-ledger')).EngagementLedger }));

/** The ledger of a part in a pilot, asked for when somebody wants to see it. */
export function LedgerFold({
  engagementId,
  vendor,
}: {
  readonly engagementId: string;
  readonly vendor: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="no-print">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide invoices and value' : 'Invoices and value'}
          <span className="sr-only">{` of ${vendor}`}</span>
        </Button>
      </div>
      {open && (
        <Suspense fallback={<RowsSkeleton rows={6} />}>
          <Ledger engagementId={engagementId} />
        </Suspense>
      )}
    </>
  );
}
