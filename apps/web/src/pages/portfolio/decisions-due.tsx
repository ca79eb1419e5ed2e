import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { rowsSearch } from '../../features/pilots/pilots-search';
import type {
  DecisionsDue_queueFragment,
  DueBars_portfolioFragment,
  EvidenceForest_portfolioFragment,
} from '../../generated/operations';
import { formatCount, formatDay, formatNumber } from '../../platform/format';
import { Button } from '../../ui/button';
import { QueryBehind } from '../../ui/query-behind';
import { DecisionRow } from './decision-row';

/** More would push the evidence below the fold. */
export const decisionsShown = 5;

interface Props extends DueBars_portfolioFragment, Pick<EvidenceForest_portfolioFragment, 'evidence'> {
  readonly queue: DecisionsDue_queueFragment;
  readonly today: string;
  /** On a page for everybody all that waits stands below each other; on one's own, the first of what waits for oneself. */
  readonly whose: 'MINE' | 'ALL';
}

/** What waits for whoever reads this, oldest first, with what speaks for it and what waiting costs; and how much waits in all. */
export function DecisionsDue({ queue, due, today, evidence, whose }: Props) {
  const [all, setAll] = useState(false);
  const waiting = queue.edges.map(({ node }) => node);
  const whole = all || whose === 'ALL';
  const shown = whole ? waiting : waiting.slice(0, decisionsShown);
  const further = queue.totalCount - waiting.length;
  return (
    <section aria-label="What must be decided?" className="card px-4 pt-3 pb-2">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-body font-semibold">What must be decided?</h2>
        <span className="flex-1 text-meta whitespace-nowrap text-ink-3">
          {waiting.length > 0 && (whose === 'MINE' ? 'by you, oldest first' : 'oldest first')}
        </span>
        <Totals queue={queue} due={due} />
        <QueryBehind of="What must be decided?" />
      </div>
      {waiting.length === 0 ? (
        <NothingDue queue={queue} due={due} today={today} />
      ) : (
        <>
          <p className="text-table text-ink-2">{queue.sentence}</p>
          <ul>
            {shown.map((decision) => (
              <DecisionRow
                key={decision.id}
                decision={decision}
                row={evidence.find(({ pilot }) => pilot.id === decision.id)}
                today={today}
              />
            ))}
          </ul>
        </>
      )}
      {whose === 'MINE' && waiting.length > decisionsShown && (
        <Button look="quiet" className="no-print -ml-3" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${formatNumber(waiting.length)}`}
        </Button>
      )}
      {further > 0 && whole && (
        <p className="py-1 text-meta text-ink-3">
          {`${formatCount(further, 'more waits', 'more wait')}; these come first.`}
        </p>
      )}
    </section>
  );
}

/** Shared by everybody: what waits in all, whoever decides, and what comes. */
function Totals({ queue, due }: Pick<Props, 'queue' | 'due'>) {
  const band = (wanted: string) => due.find((one) => one.band === wanted);
  const counted = [
    { word: 'in all', of: queue.inAll.count > queue.totalCount ? queue.inAll : undefined },
    { word: 'overdue', of: band('OVERDUE') },
    { word: 'due within 14 days', of: band('WITHIN_14_DAYS') },
  ].flatMap(({ word, of }) => (of && of.count > 0 ? [{ word, ...of }] : []));
  return counted.map(({ word, count, rows }) => (
    <Link
      key={word}
      to="/pilots"
      search={rowsSearch(rows)}
      className="link inline-flex min-h-6 items-center text-meta phone:min-h-11"
    >
      {`${formatNumber(count)} ${word}`}
    </Link>
  ));
}

/** Nothing waits: when the next one comes, and what has no date. */
function NothingDue({ queue, due, today }: Pick<Props, 'queue' | 'due' | 'today'>) {
  const undated = due.find(({ band }) => band === 'UNDATED');
  const { inAll, next } = queue;
  return (
    <p className="py-4 text-center text-body text-ink-2">
      {inAll.count > 0 ? 'No decision waits for you. ' : 'No decisions are waiting. '}
      {next?.decisionDate ? (
        <>
          {`The next is due ${formatDay(next.decisionDate, today)}: `}
          <Link to="/pilots/$key" params={{ key: next.key }} className="link">
            {`${next.key} ${next.name}`}
          </Link>
          .{' '}
        </>
      ) : (
        inAll.count === 0 && 'None has a date ahead. '
      )}
      {undated && undated.count > 0 && (
        <Link to="/pilots" search={rowsSearch(undated.rows)} className="link">
          {`${formatCount(undated.count, 'open pilot has', 'open pilots have')} no decision date.`}
        </Link>
      )}
    </p>
  );
}
