import { useEffect, useRef } from 'react';
import type { Rate_engagementFragment, Rating_dueFragment } from '../../../generated/operations';
import { Button } from '../../../ui/button';
import { LinkButton } from '../../../ui/link-button';
import { Notice } from '../../../ui/notice';
import { RatingPair } from '../vendor/rating-pair';
import { AskVendor } from './ask-vendor';
import type { RatingForm } from './use-vendor-rating';

interface Props {
  readonly engagement: Rate_engagementFragment;
  readonly form: RatingForm;
  readonly next: Rating_dueFragment | undefined;
  readonly onAgain: () => void;
}

/** After one's own rating: what others said, where they differ, and the next one that waits. */
export function RatedView({ engagement: { ratings, vendor }, form, next, onAgain }: Props) {
  const { own, others, disagreement, disagreeOn } = ratings;
  const onward = useRef<HTMLDivElement>(null);
  // The form is gone; the next thing to do is the next rating.
  useEffect(() => onward.current?.querySelector<HTMLElement>('a, button')?.focus(), []);
  const apart = form.questions.filter(({ code }) => disagreeOn.includes(code));
  return (
    <>
      <div ref={onward} className="flex flex-wrap gap-2">
        {next ? (
          <LinkButton
            look="primary"
            to="/vendors/$id/rate"
            params={{ id: next.engagement.vendor.id }}
            search={{ engagement: next.engagement.id }}
          >
            {`Next: ${next.engagement.vendor.name} in ${next.engagement.pilot.key}`}
          </LinkButton>
        ) : (
          <LinkButton look="primary" to="/vendors/$id" params={{ id: vendor.id }} search={{ tab: 'ratings' }}>
            {`All ratings of ${vendor.name}`}
          </LinkButton>
        )}
        <Button onClick={onAgain}>Rate again</Button>
      </div>
      {disagreement && (
        <Notice tone="watch">
          The raters are far apart. Ask a second rater to look at it.
          <ul className="list-disc pl-5 text-meta text-ink-2">
            {apart.map(({ code, question }) => (
              <li key={code}>{question}</li>
            ))}
          </ul>
        </Notice>
      )}
      {own && (
        <section aria-label="Your rating" className="flex flex-col gap-2">
          <h2 className="text-section font-semibold">Your rating</h2>
          <RatingPair rating={own} ask={<AskVendor rating={own} vendor={vendor.name} />} />
        </section>
      )}
      {others.length > 0 && (
        <section aria-label="Others’ ratings" className="flex flex-col gap-2">
          <h2 className="text-section font-semibold">Others’ ratings</h2>
          {others.map((rating) => (
            <RatingPair
              key={rating.id}
              rating={rating}
              ask={<AskVendor rating={rating} vendor={vendor.name} />}
            />
          ))}
        </section>
      )}
    </>
  );
}
