import { LedgerOverTime } from '../../charts/ledger-over-time';
import { EngagementLedgerDocument } from '../../generated/documents/engagement-ledger';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { useViewer } from '../../platform/use-viewer';
import { PageState, RowsSkeleton } from '../../ui/states';
import { EntriesPart } from './entries-part';
import { GapPanel } from './gap-panel';
import { ledgerFigure } from './ledger-figure';
import { ValuePart } from './value-part';

/** The ledger of one vendor's part in a pilot: what was billed, what the terms allow, what came of it. */
export function EngagementLedger({ engagementId }: { readonly engagementId: string }) {
  const today = useViewer()?.today ?? '';
  const query = useGrowingQuery(
    EngagementLedgerDocument,
    { id: engagementId },
    (data) => data.engagement?.invoices,
  );
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
      {({ engagement }) => {
        if (!engagement) return null;
        const { vendor, gap, ledgerSeries, valueEvents, invoices, viewerCan } = engagement;
        return (
          <div className="flex flex-col gap-4">
            {gap && <GapPanel gap={gap} />}
            {gap && ledgerSeries.length > 1 && <LedgerOverTime {...ledgerFigure(ledgerSeries, gap, today)} />}
            <EntriesPart
              party={{ vendor, places: [engagement], fixed: engagement.id }}
              page={invoices}
              canKeep={viewerCan.keepLedger}
              onMore={query.showMore}
            />
            <ValuePart engagementId={engagement.id} events={valueEvents} canKeep={viewerCan.keepLedger} />
          </div>
        );
      }}
    </PageState>
  );
}
