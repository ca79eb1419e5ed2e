import { useState } from 'react';
import { Documents } from '../../../features/attachments/documents';
import { LedgerFold } from '../../../features/ledger/ledger-fold';
import type { Engagement_partFragment } from '../../../generated/operations';
import { Button } from '../../../ui/button';
import { EngagementFacts } from './engagement-facts';
import { PromisesPart } from './promises-part';
import { TakeOut } from './take-out';
import { TermsPart } from './terms-part';

interface Props {
  readonly engagement: Engagement_partFragment;
  readonly pilotKey: string;
}

/** One vendor's part in the pilot: what it does, what it says, what was agreed. */
export function EngagementCard({ engagement, pilotKey }: Props) {
  const [leaving, setLeaving] = useState(false);
  const { vendor, stopToday, viewerCan, allTerms } = engagement;
  const signed = allTerms.some(({ state }) => state === 'SIGNED');
  return (
    <section aria-label={vendor.name} className="flex flex-col gap-3">
      <div className="card flex flex-col gap-3 p-4">
        <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
          <div className="min-w-0 flex-1">
            <h2 className="text-section font-semibold">{vendor.name}</h2>
            {stopToday && <p className="text-table text-ink-2">{stopToday.sentence}</p>}
          </div>
          {viewerCan.edit && !signed && !leaving && (
            <Button look="quiet" className="no-print" onClick={() => setLeaving(true)}>
              Take out…
            </Button>
          )}
        </div>
        {leaving && <TakeOut engagement={engagement} onClose={() => setLeaving(false)} />}
        <EngagementFacts engagement={engagement} />
      </div>
      <TermsPart engagement={engagement} pilotKey={pilotKey} />
      <PromisesPart engagement={engagement} />
      <Documents
        subject={{ kind: 'ENGAGEMENT', id: engagement.id }}
        documents={engagement.attachments}
        canAttach={viewerCan.attach}
        title={`Papers of ${vendor.name}`}
        heading="h3"
        empty="Nothing is attached yet: the terms as they were signed, their proposal."
      />
      <LedgerFold engagementId={engagement.id} vendor={vendor.name} />
    </section>
  );
}
