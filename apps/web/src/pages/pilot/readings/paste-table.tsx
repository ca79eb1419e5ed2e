import { formatCount } from '../../../platform/format';
import { Cell, Column, Row, Table } from '../../../ui/table';
import type { Pasted, PastedRow } from './paste-rows';
import type { Lane } from './reading-rows';
import { armWords, countsWords, daysWords } from './reading-words';

interface Props {
  readonly pasted: Pasted;
  readonly lanes: readonly Lane[];
  readonly today: string;
}

const mostShown = 50;

/** How each row is understood; those with a problem first, so that none is below the fold. */
export function PasteTable({ pasted: { rows, readings, wrong }, lanes, today }: Props) {
  const inOrder = rows.toSorted((a, b) => Number(b.problem !== null) - Number(a.problem !== null));
  const shown = inOrder.slice(0, mostShown);
  return (
    <section aria-label="What will be saved" className="flex flex-col gap-1">
      <p role="status" className="text-table">
        {`${formatCount(readings.length, 'reading is', 'readings are')} understood`}
        {wrong > 0 && (
          <span className="font-medium text-bad">{`; ${formatCount(wrong, 'row')} with a problem`}</span>
        )}
        {'.'}
      </p>
      <Table caption="What will be saved">
        <thead>
          <tr>
            <Column number>Row</Column>
            <Column>Metric</Column>
            <Column>Days</Column>
            <Column>Counted</Column>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <SheetRow key={row.row} row={row} lanes={lanes} today={today} />
          ))}
        </tbody>
      </Table>
      {rows.length > mostShown && (
        <p className="text-meta text-ink-3">{`And ${formatCount(rows.length - mostShown, 'more row')}.`}</p>
      )}
    </section>
  );
}

interface RowProps extends Pick<Props, 'lanes' | 'today'> {
  readonly row: PastedRow;
}

function SheetRow({ row: { row, cells, reading, problem }, lanes, today }: RowProps) {
  const lane = reading && lanes.find(({ id }) => id === `${reading.metricId} ${reading.arm}`);
  const said = problem && <span className="block text-meta font-medium text-bad">{problem}</span>;
  if (!reading || !lane)
    return (
      <Row>
        <Cell number label="Row">
          {row}
        </Cell>
        <Cell colSpan={3}>
          <span className="text-ink-3">{cells.join(' · ')}</span>
          {said}
        </Cell>
      </Row>
    );
  return (
    <Row>
      <Cell number label="Row">
        {row}
      </Cell>
      <Cell>
        {lane.metric.name}
        {lane.design !== 'ONE_ARM' && (
          <span className="text-ink-3">{` · ${armWords(lane.arm, lane.design)}`}</span>
        )}
      </Cell>
      <Cell className="whitespace-nowrap">{daysWords(reading.from, reading.to, today)}</Cell>
      <Cell>
        {countsWords(lane.metric.kind, { n: reading.n, successes: reading.successes, sum: reading.sum })}
        {said}
      </Cell>
    </Row>
  );
}
