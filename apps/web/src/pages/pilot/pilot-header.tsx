import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { askLooks } from '../../features/evidence/ask-words';
import { ChangedMark } from '../../features/pilots/changed-mark';
import { DueDate } from '../../features/pilots/due-date';
import { lastList, neighbours } from '../../features/pilots/last-list';
import { MoveDialog } from '../../features/pilots/move-dialog';
import { moveWords, type PilotMove } from '../../features/pilots/move-words';
import { StageBadge } from '../../features/pilots/stage-badge';
import type { Charter_pilotFragment, PilotHeader_pilotFragment } from '../../generated/operations';
import { openDialog } from '../../platform/dialogs';
import { formatCount, formatDay } from '../../platform/format';
import { useShortcuts } from '../../platform/shortcuts';
import { useStore } from '../../platform/store';
import { useViewer } from '../../platform/use-viewer';
import { Button, IconButton } from '../../ui/button';
import { cx } from '../../ui/cx';
import { LinkButton } from '../../ui/link-button';
import { announce } from '../../ui/live-region';
import { PageHeader } from '../../ui/page-header';

import { PilotMore } from './pilot-more';

type Pilot = Charter_pilotFragment & PilotHeader_pilotFragment;

const moves = ['callForDecision', 'resume', 'hold', 'withdraw'] as const satisfies readonly PilotMove[];

/** Key, name, stage and the dates in one sentence; what may be done with it now. */
export function PilotHeader({ pilot }: { readonly pilot: Pilot }) {
  const today = useViewer()?.today ?? '';
  const [asking, setAsking] = useState<PilotMove | null>(null);
  const { key, name, stage, outcome, onHold, program, viewerCan } = pilot;
  const allowed = moves.filter((move) => viewerCan[move]);
  const mayDecide = viewerCan.decideStart || viewerCan.decideScale;
  const decide = () => openDialog({ name: 'decide', pilotKey: key });
  useShortcuts(
    mayDecide ? [{ keys: 'd', label: 'Decide at its gate', group: 'On a pilot', run: decide }] : [],
  );
  return (
    <>
      <PageHeader
        title={name}
        tabTitle={`${key} ${name}`}
        above={
          <>
            <BackToList /> · {key} · {program.name}
          </>
        }
        badge={
          <>
            <StageBadge stage={stage} outcome={outcome} onHold={onHold} />
            <ChangedMark id={pilot.id} />
          </>
        }
        sentence={
          <>
            <Dates pilot={pilot} today={today} /> <Verdict pilot={pilot} />
            {pilot.purgatory && (
              <span className="block text-meta text-ink-3">{pilot.purgatory.sentence}</span>
            )}
          </>
        }
        actions={
          <>
            {mayDecide && (
              <Button look="primary" onClick={decide}>
                Decide…
              </Button>
            )}
            {allowed.map((move) => (
              <Button key={move} onClick={() => setAsking(move)}>
                {`${moveWords[move].button}…`}
              </Button>
            ))}
            <PilotMore pilot={pilot} />
            <LinkButton to="/pilots/$key/proof" params={{ key }}>
              Proof card
            </LinkButton>
            <Neighbours current={key} />
          </>
        }
      />
      {asking && <MoveDialog move={asking} pilots={[pilot]} onClose={() => setAsking(null)} />}
    </>
  );
}

function Dates({ pilot, today }: { readonly pilot: Pilot; readonly today: string }) {
  const { stage, proposedOn, startedOn, closedOn, ageDays, lead } = pilot;
  if (!today) return null;
  const begun = startedOn
    ? `Started ${formatDay(startedOn, today)}`
    : proposedOn && `Proposed ${formatDay(proposedOn, today)}`;
  const age = ageWords(ageDays, closedOn !== null);
  return (
    <>
      {begun && `${begun}${closedOn ? '' : age}. `}
      {closedOn && `Closed ${formatDay(closedOn, today)}${age}. `}
      {stage !== 'CLOSED' &&
        (pilot.decisionDate ? (
          <>
            {'Decision '}
            <DueDate pilot={pilot} today={today} dayFirst />
            {'. '}
          </>
        ) : (
          'No decision date. '
        ))}
      {lead ? `Led by ${lead.name}.` : 'Nobody leads it yet.'}
    </>
  );
}

/** Where it stands before its decision, and what waiting for it costs. */
function Verdict({ pilot: { stage, recommendation, waiting, scaleOwner } }: { readonly pilot: Pilot }) {
  const open = stage === 'RUNNING' || stage === 'DECIDING';
  return (
    <>
      {open && recommendation && `${askLooks[recommendation.ask].sentence} `}
      {waiting && (
        <span className={cx('font-medium', waiting.daysLate > 0 ? 'text-bad' : 'text-ink')}>
          {waiting.daysLate > 0 ? `Not decided. ${waiting.sentence}` : waiting.sentence}
        </span>
      )}
      {stage === 'CLOSED' && scaleOwner && `${scaleOwner.name} answers for it at scale.`}
    </>
  );
}

function ageWords(days: number | null, closed: boolean): string {
  if (days === null || days < 0) return '';
  if (closed) return `, ${formatCount(days, 'day')} in all`;
  return days === 0 ? ', today' : `, ${formatCount(days, 'day')} ago`;
}

function BackToList() {
  const { href } = useStore(lastList);
  return (
    <Link to={href} className="link">
      Pilots
    </Link>
  );
}

/** To the pilots before and behind this one in the list somebody came from. */
function Neighbours({ current }: { readonly current: string }) {
  const { keys } = useStore(lastList);
  const navigate = useNavigate({ from: '/pilots/$key' });
  const { before, after } = neighbours(keys, current);
  const go = (key: string | null) => {
    if (key === null) announce('There is no further pilot in the list.');
    else void navigate({ to: '/pilots/$key', params: { key }, search: (search) => search });
  };
  useShortcuts([
    { keys: '[', label: 'Previous pilot of the list', group: 'On a pilot', run: () => go(before) },
    { keys: ']', label: 'Next pilot of the list', group: 'On a pilot', run: () => go(after) },
  ]);
  if (before === null && after === null) return null;
  return (
    <span className="inline-flex">
      <IconButton label="Previous pilot of the list" disabled={before === null} onClick={() => go(before)}>
        <ChevronLeft aria-hidden size={16} />
      </IconButton>
      <IconButton label="Next pilot of the list" disabled={after === null} onClick={() => go(after)}>
        <ChevronRight aria-hidden size={16} />
      </IconButton>
    </span>
  );
}
