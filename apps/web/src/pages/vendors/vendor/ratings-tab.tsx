import { VendorRatingsDocument } from '../../../generated/documents/vendor-ratings';
import { usePageQuery } from '../../../platform/use-page-query';
import { LinkButton } from '../../../ui/link-button';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import { AskVendor } from '../rate/ask-vendor';
import { RatingPair } from './rating-pair';
import type { VendorTabProps } from './vendor-tabs';

/** What procurement judged, and what the vendor answered, side by side. */
export function RatingsTab({ vendor: { id, name, viewerCan } }: VendorTabProps) {
  const query = usePageQuery(VendorRatingsDocument, { id });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
      {({ vendor }) => {
        const ratings = vendor?.ratings ?? [];
        if (ratings.length === 0)
          return (
            <Empty
              kind="first-use"
              title={`There is no rating of ${name} to show`}
              action={
                viewerCan.rate && <LinkButton to="/vendors/unrated">What waits for a rating</LinkButton>
              }
            >
              Procurement rates a vendor once a pilot is settled. Others’ ratings are shown after one’s own.
            </Empty>
          );
        return (
          <section aria-label="Ratings">
            <h2 className="sr-only">Ratings</h2>
            <ul className="flex flex-col gap-4">
              {ratings.map((rating) => (
                <li key={rating.id}>
                  <RatingPair
                    rating={rating}
                    ask={viewerCan.rate && <AskVendor rating={rating} vendor={name} />}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </PageState>
  );
}
