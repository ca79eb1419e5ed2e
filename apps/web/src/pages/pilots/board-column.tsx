import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Stage } from '@scrimmage/contract/generated/schema-types';
import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { moveTo } from '../../features/pilots/move-to';
import type { PilotsSearch } from '../../features/pilots/pilots-search';
import { stageWords } from '../../features/pilots/words';
import type { BoardColumn_pilotsFragment } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { cx } from '../../ui/cx';
import { PilotCard } from './pilot-card';

type Pilots = BoardColumn_pilotsFragment;
type Card = Pilots['edges'][number]['node'];

interface Props {
  readonly stage: Stage;
  readonly pilots: Pilots;
  readonly today: string;
  readonly search: PilotsSearch;
  readonly onMenu: (anchor: HTMLElement, card: Card) => void;
  readonly onDrop: (id: string) => void;
}

/** What a card that hovers over the column is told: null when it may be dropped, or belongs here. */
function hoverHint(dragged: Record<string, unknown>, stage: Stage): { hint: string | null } {
  const card = dragged as Partial<Pick<Card, 'key' | 'stage' | 'onHold'>>;
  if (!card.key || !card.stage || card.stage === stage) return { hint: null };
  const move = moveTo({ key: card.key, stage: card.stage, onHold: card.onHold === true }, stage);
  return { hint: move.kind === 'no' ? move.sentence : null };
}

/** One stage: how many, the first cards, and a link to the rest. */
export function BoardColumn({ stage, pilots, today, search, onMenu, onDrop }: Props) {
  const column = useRef<HTMLElement>(null);
  const [hover, setHover] = useState<{ readonly hint: string | null } | null>(null);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      onDragEnter: ({ source }) => setHover(hoverHint(source.data, stage)),
      onDragLeave: () => setHover(null),
      onDrop: ({ source }) => {
        setHover(null);
        dropped(String(source.data.id));
      },
    });
  }, [stage]);
  const cards = pilots.edges.map(({ node }) => node);
  const more = pilots.totalCount - cards.length;
  return (
    <section
      ref={column}
      aria-label={stageWords[stage]}
      className={cx(
        'min-w-0 rounded-lg border bg-sunken p-2 phone:bg-transparent phone:p-0 phone:border-transparent',
        hover === null ? 'border-transparent' : hover.hint ? 'border-dashed border-watch' : 'border-accent',
      )}
    >
      <h2 className="flex items-baseline gap-2 px-1 text-table font-semibold">
        {stageWords[stage]}
        <span className="font-normal text-ink-3 tabular-nums">{formatNumber(pilots.totalCount)}</span>
      </h2>
      <div aria-hidden="true" className="yard-line mb-2" />
      {hover?.hint && <p className="mb-2 px-1 text-meta text-watch">{hover.hint}</p>}
      <ul className="flex flex-col gap-2">
        {cards.map((card) => (
          <PilotCard
            key={card.id}
            pilot={card}
            dragged={{ id: card.id, key: card.key, stage: card.stage, onHold: card.onHold }}
            today={today}
            onMenu={(anchor) => onMenu(anchor, card)}
          />
        ))}
      </ul>
      {cards.length === 0 && <p className="px-1 py-3 text-meta text-ink-3">None.</p>}
      {more > 0 && (
        <Link
          to="/pilots"
          search={{ ...search, view: undefined, stage: [stage] }}
          className="link mt-2 inline-flex min-h-8 items-center px-1 text-table"
        >
          {`${formatNumber(more)} more in the list`}
        </Link>
      )}
    </section>
  );
}
