import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { RatingToAnswerDocument } from '../../generated/documents/rating-to-answer';
import type { RatingToAnswerQuery } from '../../generated/operations';
import { formatMoment } from '../../platform/format';
import { usePageQuery } from '../../platform/use-page-query';
import { PageState, RowsSkeleton } from '../../ui/states';
import { ReplyForm } from './reply-form';

type ToAnswer = NonNullable<RatingToAnswerQuery['ratingToAnswer']>;

interface Sent {
  readonly text: string;
  readonly name: string;
  readonly at: string;
}

/** What a vendor sees who follows its link: the rating, and room for one answer. No account, and nothing else of the product. */
export function ReplyPage() {
  // Behind the #, so that the token is in no server's log.
  const token = useLocation({ select: ({ hash }) => hash });
  const [sent, setSent] = useState<Sent | null>(null);
  // After sending, the link is used: asking again would only say so.
  const query = usePageQuery(RatingToAnswerDocument, { token }, { live: false });
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col px-4 py-12">
      <p className="text-section font-semibold">Scrimmage</p>
      <div aria-hidden="true" className="yard-line mt-2 mb-8" />
      <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
        {({ ratingToAnswer: rating }) => {
          if (sent) return <Thanks sent={sent} rating={rating} />;
          if (!rating) return <Closed />;
          return (
            <>
              <Titled title="Your reply to a rating">{leadOf(rating)}</Titled>
              <Rated rating={rating} />
              <ReplyForm token={token} until={rating.until} onSent={setSent} />
            </>
          );
        }}
      </PageState>
    </main>
  );
}

/** Whoever reads this is in no workspace: moments are told in their own time zone, which is named. */
const moment = (at: string) => formatMoment(at, Intl.DateTimeFormat().resolvedOptions().timeZone);

const leadOf = ({ workspace, vendor, pilot }: ToAnswer) =>
  `${workspace} rated the part of ${vendor} in the pilot “${pilot}”, and asks what you say to it.`;

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <title>{`${title} · Scrimmage`}</title>
      <h1 className="text-title font-semibold tracking-[-0.01em]">{title}</h1>
      <div className="mt-1 mb-6 text-body text-ink-2">{children}</div>
    </>
  );
}

/** Used, late and unknown look alike: a link that is guessed learns nothing. */
function Closed() {
  return (
    <Titled title="This link is closed">
      <p>It was used already, its time is over, or it is not complete.</p>
      <p className="mt-2">Ask whoever sent it to you for a new one.</p>
    </Titled>
  );
}

function Rated({ rating }: { readonly rating: ToAnswer }) {
  const { reason, wouldUseAgain, ratedAt, form, answers } = rating;
  return (
    <section aria-labelledby="the-rating" className="card mb-6 flex flex-col gap-3 p-4">
      <h2 id="the-rating" className="text-section font-semibold">
        The rating
      </h2>
      <p className="text-body">{reason}</p>
      <p className="text-meta text-ink-2">
        {wouldUseAgain ? 'Would work with you again' : 'Would not work with you again'}
        {` · ${moment(ratedAt)}`}
      </p>
      <dl className="flex flex-col gap-2 text-table">
        {form.questions.map(({ code, question, anchors }) => {
          const level = answers.find((answer) => answer.code === code)?.level ?? null;
          return (
            <div key={code}>
              <dt className="text-meta text-ink-3">{question}</dt>
              <dd>{level === null ? 'No evidence' : `${level} of 4: ${anchors[level] ?? ''}`}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Thanks({ sent, rating }: { readonly sent: Sent; readonly rating: ToAnswer | null }) {
  return (
    <>
      <Titled title="Your reply is sent">
        {`It stands beside the rating from now on${rating ? `, where everybody at ${rating.workspace} who sees the rating reads it` : ''}. The link is closed.`}
      </Titled>
      <section aria-label="What you sent" className="card flex flex-col gap-2 p-4">
        <p className="text-body whitespace-pre-line">{sent.text}</p>
        <p className="text-meta text-ink-2">{`${sent.name}, ${moment(sent.at)}`}</p>
      </section>
    </>
  );
}
