import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { PretenderBadge, StanceBadge } from '../../../features/vendors/stance-badge';
import { DossierPageDocument } from '../../../generated/documents/dossier-page';
import type { DossierPageQuery } from '../../../generated/operations';
import { Moment } from '../../../platform/moment';
import { PageOfOne } from '../../../platform/page-of-one';
import { usePageQuery } from '../../../platform/use-page-query';
import { Button } from '../../../ui/button';
import { PageHeader } from '../../../ui/page-header';
import { Part } from '../../proof/part';
import { RatingPair } from '../vendor/rating-pair';
import { StanceNote } from '../vendor/vendor-header';
import { DossierFacts, DossierSteps } from './dossier-facts';
import { DossierTerms } from './dossier-terms';

const route = getRouteApi('/shell/vendors/$id/dossier');

type Vendor = NonNullable<DossierPageQuery['vendor']>;

/** Everything that is known of a vendor, for a negotiation or a file: on paper, every figure with what it rests on. */
export function DossierPage() {
  const { id } = route.useParams();
  const query = usePageQuery(DossierPageDocument, { id });
  return (
    <PageOfOne title="Dossier" query={query} rows={12} of={(data) => data.vendor}>
      {(vendor) => <Sheet vendor={vendor} />}
    </PageOfOne>
  );
}

function Sheet({ vendor }: { readonly vendor: Vendor }) {
  const [asOf] = useState(() => new Date().toISOString());
  const { id, name, stance } = vendor;
  const flagged = stance.confirmed?.pretender ?? stance.pretender.length > 0;
  return (
    <div className="proof-sheet mx-auto max-w-[52rem]">
      <PageHeader
        title={name}
        tabTitle={`${name} dossier`}
        above={
          <>
            <Link to="/vendors/$id" params={{ id }} className="link">
              {name}
            </Link>
            {' · Dossier'}
          </>
        }
        badge={
          <>
            <StanceBadge stance={stance.stance} />
            {flagged && <PretenderBadge />}
          </>
        }
        sentence={
          <>
            {'As of '}
            <Moment at={asOf} exact />
            {`, limits version ${stance.thresholdsVersion}`}
          </>
        }
        actions={
          <Button icon={<Printer aria-hidden size={14} />} onClick={() => window.print()}>
            Print
          </Button>
        }
      />
      <Dossier vendor={vendor} />
    </div>
  );
}

/** The dossier itself, without its head. */
export function Dossier({ vendor }: { readonly vendor: Vendor }) {
  const { name, stance, engagements, ratings } = vendor;
  return (
    <article aria-label={`Dossier of ${name}`} className="flex flex-col gap-3">
      <Part title="What it says, signs and does">
        <StanceNote stance={stance} />
        <DossierFacts vendor={vendor} />
      </Part>
      <DossierSteps steps={vendor.stanceSteps} />
      {engagements.map((engagement) => (
        <DossierTerms key={engagement.id} engagement={engagement} />
      ))}
      {engagements.length === 0 && (
        <Part title="Parts in pilots">
          <p className="text-table text-ink-2">It takes part in no pilot.</p>
        </Part>
      )}
      <section aria-label="Ratings and replies" className="flex flex-col gap-2 border-t border-line pt-2">
        <h2 className="break-after-avoid text-meta font-semibold text-ink-3">Ratings and replies</h2>
        {ratings.length === 0 && <p className="text-table text-ink-2">There is no rating to show.</p>}
        {ratings.map((rating) => (
          <RatingPair key={rating.id} rating={rating} />
        ))}
      </section>
    </article>
  );
}
