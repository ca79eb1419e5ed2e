import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { ChanceBadge } from '../../features/sprints/chance-badge';
import { formatDay } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { useViewer } from '../../platform/use-viewer';
import { MenuButton } from '../../ui/menu';
import { Cell, Column, Row, Table } from '../../ui/table';
import { type MilestoneAct, milestoneEntries } from './milestone-acts';
import type { MilestoneOnRoad } from './road-flags';

interface Props {
  readonly milestones: readonly MilestoneOnRoad[];
  readonly onAct: (act: MilestoneAct) => void;
  readonly onFreeze: (milestone: MilestoneOnRoad) => void;
}

/** Milestones as rows: what is left, when it is wanted, and what the forecast says beside its record. */
export function MilestoneList({ milestones, ...handlers }: Props) {
  const list = useRef<HTMLElement>(null);
  const { onKeyDown } = useRowKeys(list);
  if (milestones.length === 0) return null;
  return (
    <section ref={list} aria-label="Milestones" className="flex flex-col gap-2" onKeyDown={onKeyDown}>
      <h2 className="text-section font-semibold">Milestones</h2>
      <Table caption="Milestones with what is left and when they are likely to be reached">
        <thead>
          <tr>
            <Column>Milestone</Column>
            <Column number>Left</Column>
            <Column>Wanted</Column>
            <Column>Chance</Column>
            <Column>Forecast</Column>
            <Column>
              <span className="sr-only">Change</span>
            </Column>
          </tr>
        </thead>
        <tbody>
          {milestones.map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} {...handlers} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

interface RowProps extends Omit<Props, 'milestones'> {
  readonly milestone: MilestoneOnRoad;
}

function MilestoneRow({ milestone, ...handlers }: RowProps) {
  const today = useViewer()?.today ?? '';
  const { key, name, lane, remaining, total, wantedOn, parts, viewerCan } = milestone;
  const entries = milestoneEntries(milestone, handlers);
  const moves = (pressed: string) => pressed === 'm' && viewerCan.move;
  return (
    <Row
      onKeyDown={(event) => {
        if (moves(event.key)) handlers.onAct({ do: 'move', milestone });
      }}
    >
      <Cell className="py-1.5">
        <Link to="/road/$key" params={{ key }} className="font-medium hover:underline">
          <span className="font-normal text-ink-3">{key}</span> {name}
        </Link>
        <span className="block text-meta text-ink-3">
          {[lane.name, parts.length > 1 ? `${parts.length} teams` : parts[0]?.team.name]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </Cell>
      <Cell number label="Left" className="whitespace-nowrap">
        {remaining} of {total}
      </Cell>
      <Cell label="Wanted" className="whitespace-nowrap">
        {wantedOn ? formatDay(wantedOn, today) : '–'}
      </Cell>
      <Cell>
        <ChanceBadge milestone={milestone} />
      </Cell>
      <Cell className="max-w-[34rem]">
        <ForecastWords milestone={milestone} />
      </Cell>
      <Cell className="text-right">
        {entries.length > 0 && (
          <MenuButton
            label={`${key}: change`}
            align="end"
            entries={entries}
            className="control no-print inline-flex aspect-square items-center justify-center text-ink-3 hover:bg-hover hover:text-ink"
          >
            <span className="sr-only">{`Change ${key}`}</span>
            <Ellipsis aria-hidden size={16} />
          </MenuButton>
        )}
      </Cell>
    </Row>
  );
}

/** The dates, or why there are none; beside every date stands how our dates held so far. */
function ForecastWords({ milestone: { forecast, reachedOn } }: Pick<RowProps, 'milestone'>) {
  const today = useViewer()?.today ?? '';
  if (reachedOn)
    return <span className="text-meta text-ink-2">Reached on {formatDay(reachedOn, today)}.</span>;
  return (
    <span className="text-meta text-ink-2">
      {forecast.sentence}
      {forecast.state === 'DATED' && (
        <span className="block text-ink-3">
          {forecast.p95 && `With 95\u00a0%, by ${formatDay(forecast.p95, today)}. `}
          {forecast.recordSentence}
        </span>
      )}
    </span>
  );
}
