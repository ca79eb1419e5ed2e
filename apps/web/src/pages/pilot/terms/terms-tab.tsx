import { useState } from 'react';
import { PilotTermsDocument } from '../../../generated/documents/pilot-terms';
import type { Terms_pilotFragment } from '../../../generated/operations';
import { usePageQuery } from '../../../platform/use-page-query';
import { Button } from '../../../ui/button';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import type { TabProps } from '../pilot-tabs';
import { EngageVendor } from './engage-vendor';
import { EngagementCard } from './engagement-card';

/** The vendors of a pilot: what they say, what was agreed with them, and who carries the risk. */
export function TermsTab({ pilot }: TabProps) {
  const query = usePageQuery(PilotTermsDocument, { key: pilot.key });
  return (
    <section aria-label="Terms">
      <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
        {({ pilot: found }) => found && <Engaged pilot={found} />}
      </PageState>
    </section>
  );
}

function Engaged({ pilot }: { readonly pilot: Terms_pilotFragment }) {
  const { engagements, viewerCan } = pilot;
  const [engaging, setEngaging] = useState(false);
  const none = engagements.length === 0;
  const open = viewerCan.engageVendor && (
    <Button look={none ? 'primary' : 'plain'} onClick={() => setEngaging(true)}>
      {none ? 'Engage a vendor' : 'Engage another vendor'}
    </Button>
  );
  return (
    <div className="flex flex-col gap-4">
      {engagements.map((engagement) => (
        <EngagementCard key={engagement.id} engagement={engagement} pilotKey={pilot.key} />
      ))}
      {engaging && <EngageVendor pilot={pilot} onClose={() => setEngaging(false)} />}
      {!engaging && none && (
        <div className="card">
          <Empty kind="first-use" title="No vendor is engaged" action={open}>
            {emptyWords(pilot)}
          </Empty>
        </div>
      )}
      {!engaging && !none && <div>{open}</div>}
    </div>
  );
}

function emptyWords({ noVendor, vendorText, viewerCan }: Terms_pilotFragment): string {
  if (noVendor) return 'The charter says that no vendor takes part.';
  const named = vendorText ? `The charter says: “${vendorText}”. ` : '';
  return viewerCan.engageVendor
    ? `${named}Engage the vendor, and record what is agreed: then you see who carries the risk.`
    : `${named}Procurement or the pilot’s lead engages vendors.`;
}
