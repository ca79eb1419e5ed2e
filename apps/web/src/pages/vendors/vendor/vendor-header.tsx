import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PretenderBadge, StanceBadge } from '../../../features/vendors/stance-badge';
import { stanceLine, stanceWords } from '../../../features/vendors/stance-words';
import type { VendorHeader_vendorFragment } from '../../../generated/operations';
import { DayOf } from '../../../platform/moment';
import { Button } from '../../../ui/button';
import { LinkButton } from '../../../ui/link-button';
import { Notice } from '../../../ui/notice';
import { PageHeader } from '../../../ui/page-header';
import { ConfirmDialog } from './confirm-dialog';

type Vendor = VendorHeader_vendorFragment;

/** Name, stance and flag, with what a person made of them. */
export function VendorHeader({ vendor }: { readonly vendor: Vendor }) {
  const [confirming, setConfirming] = useState(false);
  const { id, name, stance, saysSignsDoes, viewerCan } = vendor;
  const flagged = stance.confirmed?.pretender ?? stance.pretender.length > 0;
  return (
    <>
      <PageHeader
        title={name}
        above={
          <Link to="/vendors" className="link">
            Vendors
          </Link>
        }
        badge={
          <>
            <StanceBadge stance={stance.stance} />
            {flagged && <PretenderBadge />}
          </>
        }
        sentence={saysSignsDoes.sentence}
        actions={
          <>
            {viewerCan.rate && <Button onClick={() => setConfirming(true)}>Confirm stance…</Button>}
            <LinkButton to="/vendors/$id/dossier" params={{ id }}>
              Dossier
            </LinkButton>
          </>
        }
      />
      <StanceNote stance={stance} />
      {confirming && <ConfirmDialog vendor={vendor} onClose={() => setConfirming(false)} />}
    </>
  );
}

/** What is computed with its certainty, why it is a pretender, and what a person said of both. */
export function StanceNote({ stance }: Pick<Vendor, 'stance'>) {
  const { confirmed, pretender } = stance;
  return (
    <div className="mb-4 flex flex-col gap-2">
      <p className="text-body">
        {`Computed: ${stanceLine(stance)}. `}
        <Link to="/vendors/stances" className="link no-print">
          How stances are named
        </Link>
      </p>
      {pretender.map(({ ground, sentence }) => (
        <Notice key={ground + sentence} tone="watch">
          <span className="font-medium">
            {ground === 'PAPER' ? 'Pretender on paper. ' : 'Pretender by its invoices. '}
          </span>
          {sentence}
        </Notice>
      ))}
      {confirmed && (
        <p className="text-body text-ink-2">
          {`${confirmed.by.name} confirmed ${stanceWords[confirmed.stance].toLowerCase()}${confirmed.pretender ? ', pretender' : ''} on `}
          <DayOf at={confirmed.at} />
          {`: ${confirmed.reason} `}
          {confirmed.outdated && (
            <span className="font-medium text-watch">
              Terms or ledger have changed what is computed since.
            </span>
          )}
        </p>
      )}
    </div>
  );
}
