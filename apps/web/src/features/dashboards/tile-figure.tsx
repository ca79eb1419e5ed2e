import type { TileField, TileMark } from '@scrimmage/domain/dashboard';
import { readTile, type TileCell } from '@scrimmage/domain/read-tile';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Dumbbells } from '../../charts/dumbbells';
import type { Figure } from '../../charts/figure';
import { tableEntries } from '../../charts/figure-menu';
import { FigureTable } from '../../charts/figure-table';
import { LineWithBand } from '../../charts/line-with-band';
import { useQueryBehind } from '../../platform/asked';
import { formatCount, formatMoment } from '../../platform/format';
import { Moment } from '../../platform/moment';
import { useViewer } from '../../platform/use-viewer';
import { MenuButton } from '../../ui/menu';
import { roleWords } from './mark-words';
import {
  cellText,
  columnWords,
  dumbbellRows,
  forestRows,
  linePoints,
  type Rows,
  scaleText,
} from './tile-rows';

/** What is drawn of an answer, and how. */
export interface TileLook {
  readonly title: string;
  readonly path: string;
  readonly mark: TileMark;
  readonly fields: readonly TileField[];
}

interface Props extends TileLook {
  readonly answer: unknown;
}

/** One figure of an answer in our own chart grammar, or the sentence that says why it cannot be drawn. */
export function TileFigure({ answer, ...look }: Props) {
  const reading = readTile(answer, look);
  if (reading.kind === 'UNREADABLE') return <Card title={look.title}>{reading.sentence}</Card>;
  if (reading.kind === 'NUMBER')
    return (
      <Card title={look.title}>
        <p className="text-title font-semibold break-words tabular-nums">
          <Cell cell={reading.value} />
        </p>
      </Card>
    );
  if (reading.rows.length === 0) return <Card title={look.title}>There are no rows.</Card>;
  return <RowsFigure look={look} reading={reading} />;
}

const isMoment = (cell: TileCell): cell is string =>
  typeof cell === 'string' && /^\d{4}-\d\d-\d\dT\d\d:/.test(cell);
const shown = (cell: TileCell, timeZone: string) =>
  isMoment(cell) ? formatMoment(cell, timeZone) : cellText(cell);

/** What a cell says; moments are told in the reader's own way. */
function Cell({ cell }: { readonly cell: TileCell }) {
  if (isMoment(cell)) return <Moment at={cell} />;
  return cellText(cell);
}

interface RowsProps {
  readonly look: TileLook;
  readonly reading: Rows;
}

const leftSentence = (left: number) =>
  left > 0 ? ` ${formatCount(left, 'more row is', 'more rows are')} not shown.` : '';

function RowsFigure({ look: { title, mark, fields }, reading }: RowsProps) {
  const timeZone = useViewer()?.workspace.timeZone ?? 'UTC';
  const { columns, rows, left } = reading;
  const isTable = mark === 'TABLE';
  const nameOf = (role: string) => {
    const path = isTable ? role : (fields.find((field) => field.role === role)?.path ?? role);
    const place = columns.indexOf(role);
    return columnWords(
      path,
      rows.map((row) => row[place]),
    );
  };
  const figure = {
    title,
    unit: isTable ? '' : nameOf(mark === 'DUMBBELL' ? 'TO' : 'VALUE'),
    sentence: `${formatCount(rows.length, 'row')}.${leftSentence(left)}`,
    columns: columns.map(nameOf),
  };
  if (isTable) {
    const words = columns.map((_, at) => rows.some((row) => typeof row[at] === 'string'));
    return (
      <TableCard
        figure={{ ...figure, rows: rows.map((row) => row.map((cell) => shown(cell, timeZone))) }}
        words={words}
      />
    );
  }
  if (mark === 'LINE_WITH_BAND')
    return <LineWithBand {...figure} points={linePoints(reading)} tickText={scaleText(reading)} />;
  const forest = mark === 'FOREST';
  return (
    <Dumbbells
      {...figure}
      {...(forest ? forestRows(reading) : dumbbellRows(reading))}
      keys={{
        claimed: '',
        from: nameOf('FROM'),
        to: nameOf(forest ? 'VALUE' : 'TO'),
        range: `${roleWords.LOW.toLowerCase()} to ${roleWords.HIGH.toLowerCase()}`,
      }}
    />
  );
}

interface TableProps {
  readonly figure: Figure;
  readonly words: readonly boolean[];
}

function TableCard({ figure, words }: TableProps) {
  return (
    <Card title={figure.title} figure={figure}>
      <p className="mb-1 text-meta text-ink-2">{figure.sentence}</p>
      <FigureTable {...figure} words={words} />
    </Card>
  );
}

interface CardProps {
  readonly title: string;
  readonly figure?: Figure;
  readonly children: ReactNode;
}

/** A figure without a drawing, with the same head. */
function Card({ title, figure, children }: CardProps) {
  const id = useId();
  const queryBehind = useQueryBehind();
  const entries = [
    ...(figure ? tableEntries(figure) : []),
    ...(queryBehind ? [{ label: 'The query behind it', onPick: queryBehind }] : []),
  ];
  return (
    <section aria-labelledby={id} className="card min-w-0 p-4">
      <div className="mb-2 flex items-start gap-x-3">
        <h2 id={id} className="min-w-0 flex-1 text-body font-semibold">
          {title}
        </h2>
        {entries.length > 0 && (
          <MenuButton
            label={`${title}: options`}
            align="end"
            entries={entries}
            className="control no-print -my-1 -mr-2 inline-flex aspect-square items-center justify-center text-ink-3 hover:bg-hover hover:text-ink"
          >
            <span className="sr-only">{`Options of “${title}”`}</span>
            <Ellipsis aria-hidden size={16} />
          </MenuButton>
        )}
      </div>
      {/* An answer is somebody's own words: none of them is explained. */}
      <div data-explained="" className="text-table text-ink">
        {children}
      </div>
    </section>
  );
}
