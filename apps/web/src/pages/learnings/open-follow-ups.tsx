import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FollowUpLine } from '../../features/learnings/follow-up-list';
import { OpenFollowUpsDocument } from '../../generated/documents/open-follow-ups';
import type { OpenFollowUpsQuery } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { usePageQuery } from '../../platform/use-page-query';
import { Checkbox } from '../../ui/checkbox';

type OpenFollowUp = OpenFollowUpsQuery['learningFollowUps'][number];

/** What waits to be done, the longest overdue first: what is the viewer's own unless asked. Nothing until it is known. */
export function OpenFollowUps() {
  const [all, setAll] = useState(false);
  const known = usePageQuery(OpenFollowUpsDocument, { mine: !all }).data?.learningFollowUps;
  if (!known) return null;
  const open = known.filter(({ doneAt }) => doneAt === null);
  return (
    <section aria-label="Follow-ups" className="mb-4 flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 className="text-section font-semibold">Follow-ups</h2>
        <p className="flex-1 text-table text-ink-2">{sentenceOf(open, all)}</p>
        <Checkbox label="Everybody’s" checked={all} onChange={setAll} />
      </div>
      {open.length > 0 && (
        <ul className="card divide-y divide-line">
          {open.map((followUp) => (
            <FollowUpLine key={followUp.id} followUp={followUp} about={<About followUp={followUp} />} />
          ))}
        </ul>
      )}
    </section>
  );
}

function sentenceOf(open: readonly OpenFollowUp[], all: boolean): string {
  if (open.length === 0) return all ? 'Nothing is to be done.' : 'Nothing waits for you.';
  const late = open.filter(({ daysLate }) => daysLate !== null).length;
  const waiting = `${formatCount(open.length, 'is', 'are')} open`;
  return late === 0 ? `${waiting}.` : `${waiting}, ${late} overdue.`;
}

function About({ followUp: { failure, learning } }: { readonly followUp: OpenFollowUp }) {
  if (failure)
    return (
      <Link to="/failures/$key" params={{ key: failure.key }} className="link tabular-nums">
        {failure.key}
      </Link>
    );
  if (!learning) return null;
  return (
    <Link to="/learnings/$key" params={{ key: learning.key }} className="link tabular-nums">
      {learning.key}
    </Link>
  );
}
