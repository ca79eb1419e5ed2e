import type { ReactNode } from 'react';
import type { FrozenForecast_lineFragment } from '../../generated/operations';
import { formatCount, formatDay, formatPercent } from '../../platform/format';
import { DayOf } from '../../platform/moment';
import { useViewer } from '../../platform/use-viewer';
import { Badge } from '../../ui/badge';
import { Cell, Column, Row, Table } from '../../ui/table';

type Frozen = FrozenForecast_lineFragment;

interface Props {
  readonly caption: string;
  readonly forecasts: readonly Frozen[];
  /** Which milestone each speaks of, where it is not always the same. */
  readonly about?: (forecast: Frozen) => ReactNode;
  /** Inside a card already. */
  readonly plain?: boolean;
}

/** Forecasts as they were made, and what came of them. They never change. */
export function FrozenTable({ caption, forecasts, about, plain = false }: Props) {
  return (
    <Table caption={caption} plain={plain}>
      <thead>
        <tr>
          {about && <Column>Milestone</Column>}
          <Column>Frozen</Column>
          <Column number>Left</Column>
          <Column>P50</Column>
          <Column>P85</Column>
          <Column>P95</Column>
          <Column>Chance by wanted</Column>
        </tr>
      </thead>
      <tbody>
        {forecasts.map((forecast) => (
          <FrozenRow key={forecast.id} forecast={forecast} {...(about && { about })} />
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps extends Pick<Props, 'about'> {
  readonly forecast: Frozen;
}

function FrozenRow({ forecast, about }: RowProps) {
  const today = useViewer()?.today ?? '';
  const { madeAt, by, remaining, state, wantedOn, chance } = forecast;
  return (
    <Row>
      {about && <Cell>{about(forecast)}</Cell>}
      <Cell label="Frozen">
        <DayOf at={madeAt} /> <span className="text-meta text-ink-3">{by?.name ?? 'weekly'}</span>
      </Cell>
      <Cell number label="Left">
        {remaining}
      </Cell>
      {state === 'DATED' ? (
        (['50', '85', '95'] as const).map((level) => (
          <Cell key={level} label={`P${level}`} className="whitespace-nowrap">
            <ScoredDay day={forecast[`p${level}`]} held={forecast[`held${level}`]} today={today} />
          </Cell>
        ))
      ) : (
        <Cell colSpan={3} className="text-ink-2">
          {stateWords(forecast)}
        </Cell>
      )}
      <Cell label="Chance by wanted">
        {chance === null ? '–' : formatPercent(chance)}
        {wantedOn && <span className="text-meta text-ink-3"> by {formatDay(wantedOn, today)}</span>}
      </Cell>
    </Row>
  );
}

/** Why a frozen forecast has no dates. */
function stateWords({ state, sprintsNeeded }: Frozen): string {
  if (state === 'NEEDS_SPRINTS') return `needs ${formatCount(sprintsNeeded, 'sprint')}`;
  return state === 'DONE' ? 'all items were finished' : 'does not converge at current growth';
}

interface ScoredProps {
  readonly day: string | null;
  readonly held: boolean | null;
  readonly today: string;
}

function ScoredDay({ day, held, today }: ScoredProps) {
  const text = day === null ? 'over five years' : formatDay(day, today);
  if (held === null) return text;
  return (
    <span className="inline-flex items-center gap-1">
      {text}
      <Badge tone={held ? 'good' : 'watch'} glyph={held ? 'disc' : 'triangle'}>
        {held ? 'held' : 'missed'}
      </Badge>
    </span>
  );
}
