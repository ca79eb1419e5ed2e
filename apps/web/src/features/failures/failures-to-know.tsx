import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { AcknowledgeFailureDocument } from '../../generated/documents/acknowledge-failure';
import { FailuresToKnowDocument } from '../../generated/documents/failures-to-know';
import type { FailuresToKnowQuery } from '../../generated/operations';
import { DayOf } from '../../platform/moment';
import { useChange } from '../../platform/use-change';
import { usePageQuery } from '../../platform/use-page-query';
import { Button } from '../../ui/button';
import { announce } from '../../ui/live-region';
import { ChangeNotice } from '../../ui/notice';

type ToKnow = FailuresToKnowQuery['failuresToKnow'][number];

/** The rest stands behind them: a first page is not an archive. */
const mostShown = 5;

/** What others want whoever is here to know of, until they open it or say that they do. Nothing where nothing waits. */
export function FailuresToKnow() {
  const { data } = usePageQuery(FailuresToKnowDocument, {});
  const place = useRef<HTMLElement>(null);
  const waiting = (data?.failuresToKnow ?? []).filter(({ failure }) => failure.waitsForYou);
  if (waiting.length === 0) return null;
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label="What should you know?"
      className="card mb-4 px-4 pt-3 pb-2"
    >
      <div className="flex items-baseline gap-x-4">
        <h2 className="flex-1 text-body font-semibold">What should you know?</h2>
        {waiting.length > mostShown && (
          <span className="text-meta text-ink-3">{`the newest ${mostShown} of ${waiting.length}`}</span>
        )}
      </div>
      <ul className="divide-y divide-line">
        {waiting.slice(0, mostShown).map((one) => (
          <ToKnowLine key={one.failure.id} {...one} onKnown={() => place.current?.focus()} />
        ))}
      </ul>
    </section>
  );
}

function ToKnowLine({ by, at, failure, onKnown }: ToKnow & { readonly onKnown: () => void }) {
  const change = useChange(AcknowledgeFailureDocument);
  const { id, key, whatFailed } = failure;
  const know = async () => {
    // The button goes with its line.
    onKnown();
    if ((await change.submit({ failureId: id })).ok) announce(`${key} waits for you no more.`);
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-table">
      <div className="min-w-0 flex-1 phone:basis-full">
        {by.name} wants you to know:{' '}
        <Link to="/failures/$key" params={{ key }} className="link font-medium">
          <span className="tabular-nums">{key}</span> {whatFailed}
        </Link>{' '}
        <span className="text-meta whitespace-nowrap text-ink-3">
          <DayOf at={at} />
        </span>
        <ChangeNotice {...change} />
      </div>
      <Button className="no-print" aria-label={`Got it: ${key}`} onClick={() => void know()}>
        Got it
      </Button>
    </li>
  );
}
