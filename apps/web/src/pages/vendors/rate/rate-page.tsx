import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RatePageDocument } from '../../../generated/documents/rate-page';
import type { Rate_engagementFragment, RatePageQuery } from '../../../generated/operations';
import { formatCount } from '../../../platform/format';
import { PageOfOne } from '../../../platform/page-of-one';
import { usePageQuery } from '../../../platform/use-page-query';
import { PageHeader, Section } from '../../../ui/page-header';
import { Denied } from '../../../ui/states';
import { RatedView } from './rated-view';
import { VendorRatingForm } from './vendor-rating-form';

const route = getRouteApi('/shell/vendors/$id/rate');

/** One vendor's part in one pilot, rated on one screen: the facts first, then the questions, others' ratings last. */
export function RatePage() {
  const { engagement = '' } = route.useSearch();
  const query = usePageQuery(RatePageDocument, { id: engagement });
  return (
    <PageOfOne title="Rate a vendor" query={query} rows={8} of={(data) => data.engagement}>
      {(found, data) => <Rating key={found.id} engagement={found} data={data} />}
    </PageOfOne>
  );
}

interface Props {
  readonly engagement: NonNullable<RatePageQuery['engagement']>;
  readonly data: RatePageQuery;
}

function Rating({ engagement, data: { ratingForm, ratingsDue } }: Props) {
  const { vendor, pilot, ratings, ratingFacts } = engagement;
  const [again, setAgain] = useState(false);
  const asking = ratings.own === null || again;
  const waiting = ratingsDue.filter((one) => one.engagement.id !== engagement.id);
  return (
    <div className="mx-auto max-w-[60rem]">
      <PageHeader
        title={`Rate ${vendor.name}`}
        above={
          <>
            <Link to="/vendors/unrated" className="link">
              Settled, unrated
            </Link>
            {` · ${pilot.key} ${pilot.name}`}
          </>
        }
        sentence={queueWords(waiting.length)}
      />
      <div className="flex flex-col gap-4">
        <Section title="What is known">
          <ul className="flex list-disc flex-col gap-1 pl-5 text-body">
            {ratingFacts.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
        {!vendor.viewerCan.rate && <Denied>Procurement and administrators rate vendors.</Denied>}
        {vendor.viewerCan.rate && asking && (
          <>
            {ratings.own === null && ratings.count > 0 && <Hidden ratings={ratings} />}
            <VendorRatingForm
              task={{ engagementId: engagement.id, form: ratingForm, own: ratings.own }}
              onDone={() => setAgain(false)}
            />
          </>
        )}
        {vendor.viewerCan.rate && !asking && (
          <RatedView
            engagement={engagement}
            form={ratingForm}
            next={waiting[0]}
            onAgain={() => setAgain(true)}
          />
        )}
      </div>
    </div>
  );
}

function queueWords(waiting: number): string {
  return waiting === 0
    ? 'Nothing else waits.'
    : `${formatCount(waiting, 'other engagement')} settled, unrated.`;
}

function Hidden({ ratings: { count } }: Pick<Rate_engagementFragment, 'ratings'>) {
  return (
    <p className="text-body text-ink-2">
      {`${formatCount(count, 'other rating')} ${count === 1 ? 'is' : 'are'} shown once you have given yours.`}
    </p>
  );
}
