import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { formatCount, formatDay } from '../../../platform/format';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import type { DecidedPayload } from './decision-sheet';

type Pilot = NonNullable<DecidedPayload['pilot']>;

/** What happened next, in sentences. */
export function whatHappened(pilot: Pilot, today: string): string {
  const { key, stage, outcome, onHold, decisionDate, scaleOwner, followUps } = pilot;
  const until = decisionDate ? ` It is decided by ${formatDay(decisionDate, today)}.` : '';
  const open = pilot.conditions.filter(({ clearedAt }) => clearedAt === null).length;
  const conditions = formatCount(open, 'condition');
  if (outcome === 'SCALED') {
    const days = followUps.map(({ dueOn }) => formatDay(dueOn, today)).join(' and ');
    return `${key} is scaled. ${scaleOwner?.name ?? 'Its owner'} answers for it; the effect is looked at again on ${days}.`;
  }
  if (outcome === 'KILLED') return `${key} is closed as killed. Its readings and criteria stay as they were.`;
  if (outcome === 'INCONCLUSIVE') return `${key} is closed as inconclusive: nothing was proven either way.`;
  if (outcome === 'WITHDRAWN') return `${key} is withdrawn, without having run.`;
  if (onHold) return `${key} is on hold.${until}`;
  if (stage === 'DECIDING')
    return `${key} goes on deciding until its ${conditions} ${open === 1 ? 'is' : 'are'} cleared.${until}`;
  const cleared = open > 0 ? ` ${conditions} must be cleared before it can be scaled.` : '';
  return `${key} is running.${until}${cleared}`;
}

/** A decision is a record: it says what follows from it, and offers no way back. */
export function Decided({
  payload,
  onClose,
}: {
  readonly payload: DecidedPayload;
  readonly onClose: () => void;
}) {
  const today = useViewer()?.today ?? '';
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { pilot, decision } = payload;
  if (!pilot) return null;
  return (
    <div className="flex flex-col gap-4">
      <p ref={place} tabIndex={-1} className="text-body outline-none">
        {whatHappened(pilot, today)}
      </p>
      <p className="text-table text-ink-2">What was known is kept with the decision, as it was today.</p>
      <div className="flex flex-wrap items-center justify-end gap-3">
        <Link
          to="/pilots/$key"
          params={{ key: pilot.key }}
          search={{ tab: 'decisions' }}
          {...(decision && { hash: `decision-${decision.id}` })}
          onClick={onClose}
          className="link text-table"
        >
          See the decision
        </Link>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
