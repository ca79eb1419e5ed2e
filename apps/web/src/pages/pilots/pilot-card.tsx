import type { FragmentType } from '@apollo/client/masking';
import { useFragment } from '@apollo/client/react';
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ChangedMark } from '../../features/pilots/changed-mark';
import { DueDate } from '../../features/pilots/due-date';
import { StageBadge } from '../../features/pilots/stage-badge';
import { PilotCard_pilotDocument } from '../../generated/documents/pilot-card-pilot';
import type { PilotCard_pilotFragment } from '../../generated/operations';
import { cx } from '../../ui/cx';

interface Props {
  readonly pilot: FragmentType<PilotCard_pilotFragment>;
  /** What a column learns of the card that hovers over it. */
  readonly dragged: Record<string, unknown>;
  readonly today: string;
  readonly onMenu: (anchor: HTMLElement) => void;
}

/** One pilot on the board: a link that can be dragged, and a button for whoever does not drag. */
export function PilotCard({ pilot: from, dragged, today, onMenu }: Props) {
  const card = useRef<HTMLLIElement>(null);
  const [dragging, setDragging] = useState(false);
  const { data: pilot, dataState } = useFragment({
    fragment: PilotCard_pilotDocument,
    fragmentName: 'PilotCard_pilot',
    from,
  });
  const complete = dataState === 'complete';
  const data = useEffectEvent(() => dragged);
  useEffect(() => {
    const element = card.current;
    if (!element || !complete) return;
    return draggable({
      element,
      getInitialData: () => data(),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [complete]);
  if (dataState !== 'complete') return null;
  const { key, name, stage, outcome, onHold, program, lead } = pilot;
  return (
    <li
      ref={card}
      data-row=""
      data-key={key}
      className={cx(
        'card group cursor-grab p-3 focus-within:border-line-strong hover:border-line-strong',
        dragging && 'opacity-50',
      )}
    >
      <div className="flex items-start gap-1">
        <Link
          to="/pilots/$key"
          params={{ key }}
          draggable={false}
          className="min-w-0 flex-1 text-table font-medium hover:underline"
        >
          <span className="block text-meta font-normal text-ink-3">{key}</span>
          {name}
        </Link>
        <ChangedMark id={pilot.id} />
        <button
          type="button"
          data-move=""
          aria-haspopup="menu"
          aria-label={`Move ${key}`}
          onClick={(event) => onMenu(event.currentTarget)}
          className="control -mt-1.5 -mr-1.5 inline-flex aspect-square shrink-0 items-center justify-center text-ink-3 hover:bg-hover hover:text-ink"
        >
          <Ellipsis aria-hidden size={16} />
        </button>
      </div>
      <p className="mt-1 truncate text-meta text-ink-2">
        {program.name}
        {lead && ` · ${lead.name}`}
      </p>
      <p className="mt-1.5 flex flex-wrap items-center gap-2 text-meta">
        {(outcome || onHold) && <StageBadge stage={stage} outcome={outcome} onHold={onHold} only="extra" />}
        {stage !== 'CLOSED' && <DueDate pilot={pilot} today={today} />}
      </p>
    </li>
  );
}
