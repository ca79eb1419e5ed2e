import type { Stage } from '@scrimmage/contract/generated/schema-types';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { rememberList } from '../../features/pilots/last-list';
import { MoveDialog } from '../../features/pilots/move-dialog';
import { moveTo } from '../../features/pilots/move-to';
import type { PilotMove } from '../../features/pilots/move-words';
import { filterOf, type PilotsSearch } from '../../features/pilots/pilots-search';
import { stages } from '../../features/pilots/words';
import { PilotsBoardDocument } from '../../generated/documents/pilots-board';
import type { BoardColumn_pilotsFragment, PilotsBoardQuery } from '../../generated/operations';
import { openDialog } from '../../platform/dialogs';
import { useRowKeys } from '../../platform/row-keys';
import { useShortcuts } from '../../platform/shortcuts';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Menu } from '../../ui/menu';
import { PageState } from '../../ui/states';
import { showToast } from '../../ui/toasts';
import { BoardColumn } from './board-column';
import { BoardSkeleton } from './board-skeleton';
import { cardMenu } from './card-menu';
import { NothingFound } from './nothing-found';

export type Card = BoardColumn_pilotsFragment['edges'][number]['node'];

/** Cards of a column: more would make dragging slow, and nobody reads further. */
const cardsShown = 20;

interface Props {
  readonly search: PilotsSearch;
  readonly onClear: () => void;
}

/** Pilots in the columns of their stages; a card is moved by dragging it or from its menu. */
export function BoardView({ search, onClear }: Props) {
  const filter = filterOf(search);
  const columns = search.stage?.length ? stages.filter((stage) => search.stage?.includes(stage)) : stages;
  const only = (stage: Stage) => ({ ...filter, stages: columns.includes(stage) ? [stage] : [] });
  const query = usePageQuery(PilotsBoardDocument, {
    first: cardsShown,
    proposed: only('PROPOSED'),
    running: only('RUNNING'),
    deciding: only('DECIDING'),
    closed: only('CLOSED'),
    orderBy: { field: 'DECISION_DATE', direction: 'ASC' },
    closedOrderBy: { field: 'UPDATED', direction: 'DESC' },
  });
  return (
    <PageState query={query} skeleton={<BoardSkeleton columns={columns} />}>
      {(data) =>
        columns.every((stage) => data[stage].totalCount === 0) ? (
          <NothingFound filtered={filter !== null} onClear={onClear} />
        ) : (
          <Columns data={data} columns={columns} search={search} />
        )
      }
    </PageState>
  );
}

interface ColumnsProps {
  readonly data: PilotsBoardQuery;
  readonly columns: readonly Stage[];
  readonly search: PilotsSearch;
}

function Columns({ data, columns, search }: ColumnsProps) {
  const board = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const today = useViewer()?.today ?? '';
  const { href } = useLocation();
  const [menu, setMenu] = useState<{ anchor: HTMLElement; card: Card } | null>(null);
  const [asking, setAsking] = useState<{ move: PilotMove; card: Card } | null>(null);
  const rowKeys = useRowKeys(board);
  const cards = columns.flatMap((stage) => data[stage].edges.map(({ node }) => node));

  const listed = cards.map(({ key }) => key).join(' ');
  useEffect(() => rememberList({ keys: listed.split(' '), href }), [listed, href]);
  useShortcuts([
    {
      keys: 'm',
      label: 'Move the card',
      group: 'In a list',
      run: () =>
        document.activeElement?.closest('[data-row]')?.querySelector<HTMLElement>('[data-move]')?.click(),
    },
  ]);

  const move = (card: Card, to: Stage) => {
    if (card.stage === to) return;
    const wish = moveTo(card, to);
    const { viewerCan } = card;
    const mayDecide = viewerCan.decideStart || viewerCan.decideScale;
    if (wish.kind === 'withdraw' && viewerCan.withdraw) setAsking({ move: 'withdraw', card });
    else if (wish.kind === 'withdraw')
      showToast({ text: `Only the lead of ${card.key}, executives and administrators withdraw it.` });
    else if (wish.kind === 'decide' && mayDecide) openDialog({ name: 'decide', pilotKey: card.key });
    else if (wish.kind === 'callForDecision' && viewerCan.callForDecision)
      setAsking({ move: 'callForDecision', card });
    else showToast({ text: wish.sentence });
  };
  const entries = menu
    ? cardMenu(menu.card, {
        moveTo: (to) => move(menu.card, to),
        ask: (what) => setAsking({ move: what, card: menu.card }),
        addReadings: () => openDialog({ name: 'readings', pilotKey: menu.card.key }),
        open: () => void navigate({ to: '/pilots/$key', params: { key: menu.card.key } }),
      })
    : [];

  return (
    <div
      ref={board}
      {...rowKeys}
      className="grid auto-cols-[minmax(15rem,1fr)] grid-flow-col gap-3 overflow-x-auto pb-2 phone:grid-flow-row phone:grid-cols-1"
    >
      {columns.map((stage) => (
        <BoardColumn
          key={stage}
          stage={stage}
          pilots={data[stage]}
          today={today}
          search={search}
          onMenu={(anchor, card) => setMenu({ anchor, card })}
          onDrop={(id) => {
            const card = cards.find((candidate) => candidate.id === id);
            if (card) move(card, stage);
          }}
        />
      ))}
      <Menu
        menu={menu && { label: `Move ${menu.card.key}`, anchor: menu.anchor, align: 'end', entries }}
        onClose={() => setMenu(null)}
      />
      {asking && <MoveDialog move={asking.move} pilots={[asking.card]} onClose={() => setAsking(null)} />}
    </div>
  );
}
