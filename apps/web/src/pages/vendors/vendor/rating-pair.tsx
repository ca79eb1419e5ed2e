import type { ReactNode } from 'react';
import type { Rating_ratingFragment } from '../../../generated/operations';
import { formatNumber } from '../../../platform/format';
import { DayOf } from '../../../platform/moment';
import { Badge } from '../../../ui/badge';

interface Props {
  readonly rating: Rating_ratingFragment;
  /** Given where the vendor may be asked for its reply. */
  readonly ask?: ReactNode;
}

/** One rating with its answers in the words of its own form; beside it what the vendor says to it. */
export function RatingPair({ rating, ask }: Props) {
  const { engagement, by, at, reason, wouldUseAgain, superseded, form, answers } = rating;
  return (
    <article
      aria-label={`Rating of ${engagement.pilot.key} by ${by.name}`}
      className="card grid grid-cols-2 break-inside-avoid phone:grid-cols-1 print:grid-cols-2"
    >
      <div className="flex flex-col gap-2 p-4">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h3 className="text-body font-semibold">{`${engagement.pilot.key} ${engagement.pilot.name}`}</h3>
          {superseded && (
            <Badge tone="neutral" glyph="none">
              Replaced by a later one
            </Badge>
          )}
        </div>
        <p className="text-body">{reason}</p>
        <p className="text-meta text-ink-2">
          {`${wouldUseAgain ? 'Would use again' : 'Would not use again'} · ${by.name}, `}
          <DayOf at={at} />
          {` · form ${formatNumber(form.version)}`}
        </p>
        <dl className="flex flex-col gap-1 text-meta">
          {form.questions.map(({ code, question, anchors }) => {
            const level = answers.find((answer) => answer.code === code)?.level ?? null;
            return (
              <div key={code}>
                <dt className="text-ink-3">{question}</dt>
                <dd>{level === null ? 'No evidence' : `${level} of 4: ${anchors[level] ?? ''}`}</dd>
              </div>
            );
          })}
        </dl>
      </div>
      <Reply rating={rating} ask={ask} />
    </article>
  );
}

function Reply({ rating: { reply, replyLinkUntil }, ask }: Props) {
  return (
    <div className="flex flex-col gap-2 border-l border-line bg-sunken p-4 phone:border-t phone:border-l-0">
      <h4 className="text-meta font-medium text-ink-3">The vendor’s reply</h4>
      {reply ? (
        <>
          <p className="text-body whitespace-pre-line">{reply.text}</p>
          <p className="text-meta text-ink-2">
            {`${reply.name}, `}
            <DayOf at={reply.at} />
          </p>
        </>
      ) : (
        <p className="text-body text-ink-2">
          {replyLinkUntil ? (
            <>
              {'Asked for; the link works until '}
              <DayOf at={replyLinkUntil} />
              {'.'}
            </>
          ) : (
            'It has not replied.'
          )}
        </p>
      )}
      {ask}
    </div>
  );
}
