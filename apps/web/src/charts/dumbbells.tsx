import type { ReactNode } from 'react';
import { formatNumber } from '../platform/format';
import {
  type DumbbellColumns,
  type DumbbellLimits,
  type DumbbellRow,
  dumbbellColumns,
  limitPlaces,
  sharePlace,
  shareTicks,
} from './dumbbell-geometry';
import { claimedPath, DumbbellRowMark } from './dumbbell-row';
import type { Figure } from './figure';
import { type Drawn, Frame, StepMark } from './frame';
import { keySymbol, placeKeys } from './level-geometry';
import { zone } from './tones';

type KeyId = 'claimed' | 'from' | 'to' | 'range';

interface Props extends Omit<Figure, 'rows'> {
  readonly rows: readonly DumbbellRow[];
  /** What the marks mean; explained for those that are drawn. */
  readonly keys: Readonly<Record<KeyId, string>>;
  readonly limits?: DumbbellLimits;
  /** Where the scale is not one of shares: its words, at places from 0 to 1. */
  readonly ticks?: readonly DumbbellTick[];
  /** A link over the whole row. */
  readonly link?: (row: DumbbellRow, className: string) => ReactNode;
  readonly onOpen?: (row: DumbbellRow) => void;
}

interface DumbbellTick {
  readonly at: number;
  readonly text: string;
}

const ofShares: readonly DumbbellTick[] = shareTicks.map((at) => ({
  at,
  text: formatNumber(at, Number.isInteger(at) ? 0 : 2),
}));
const axisHeight = 22;
const keyHeight = 18;

function keysOf(rows: readonly DumbbellRow[], keys: Props['keys']) {
  const ids: readonly KeyId[] = ['claimed', 'from', 'to', 'range'];
  return ids.filter((id) => rows.some((row) => row[id] !== null)).map((id) => ({ id, text: keys[id] }));
}

/** Values of one thing below each other on one scale, shares where nothing else is said: promised and carried, or believed with its range. */
export function Dumbbells({ rows, keys, limits, ticks = ofShares, link, onOpen, ...figure }: Props) {
  const shown = keysOf(rows, keys);
  const head = limits ? 20 : 6;
  const ground = (width: number) => head + rows.length * dumbbellColumns(rows, width).rowHeight;
  return (
    <Frame
      {...figure}
      rows={rows.map(({ cells }) => cells)}
      stops={rows.map(({ words }) => words)}
      height={(width) => {
        const lines = placeKeys(shown, width).map(({ line }) => line + 1);
        return ground(width) + axisHeight + Math.max(0, ...lines) * keyHeight;
      }}
      {...(onOpen && {
        onOpen: (index: number) => {
          const row = rows[index];
          if (row) onOpen(row);
        },
      })}
      {...(link && { below: ({ width }: Drawn) => <Links {...{ rows, link, head, width }} /> })}
    >
      {({ width, at }) => {
        const columns = dumbbellColumns(rows, width);
        return (
          <>
            <Scale columns={columns} top={head} ground={ground(width)} limits={limits} ticks={ticks} />
            {rows.map((row, index) => (
              <DumbbellRowMark
                key={row.id}
                row={row}
                top={head + index * columns.rowHeight}
                width={width}
                columns={columns}
              />
            ))}
            {at !== null && (
              <StepMark top={head + at * columns.rowHeight} width={width} height={columns.rowHeight} />
            )}
            <Keys keys={placeKeys(shown, width)} top={ground(width) + axisHeight} />
          </>
        );
      }}
    </Frame>
  );
}

interface LinksProps extends Required<Pick<Props, 'rows' | 'link'>> {
  readonly head: number;
  readonly width: number;
}

function Links({ rows, link, head, width }: LinksProps) {
  const { rowHeight } = dumbbellColumns(rows, width);
  return (
    <ul>
      {rows.map((row, index) => (
        <li
          key={row.id}
          className="absolute inset-x-0 flex"
          style={{ top: head + index * rowHeight, height: rowHeight }}
        >
          {link(row, 'block flex-1 rounded-sm -outline-offset-2 hover:bg-hover')}
        </li>
      ))}
    </ul>
  );
}

interface ScaleProps {
  readonly columns: DumbbellColumns;
  readonly top: number;
  readonly ground: number;
  readonly limits: DumbbellLimits | undefined;
  readonly ticks: readonly DumbbellTick[];
}

function Scale({ columns, top, ground, limits, ticks }: ScaleProps) {
  const at = sharePlace(columns);
  return (
    <>
      {limits && <Limits limits={limits} columns={columns} top={top} ground={ground} />}
      {ticks.map(({ at: share, text }) => (
        <g key={share}>
          <line x1={at(share)} x2={at(share)} y1={top} y2={ground + 4} className="stroke-line" />
          <text
            x={at(share)}
            y={ground + 16}
            textAnchor="middle"
            className="fill-ink-3 text-tick tabular-nums"
          >
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

function Limits({
  limits,
  columns,
  top,
  ground,
}: Omit<ScaleProps, 'limits' | 'ticks'> & { readonly limits: DumbbellLimits }) {
  const { bad, good, badEnd, goodStart } = limitPlaces(limits, columns);
  const line = { y1: top, y2: ground };
  const height = ground - top;
  return (
    <>
      <rect x={columns.left} y={top} width={bad - columns.left} height={height} className={zone.bad} />
      <rect x={good} y={top} width={columns.right - good} height={height} className={zone.good} />
      <line {...line} x1={bad} x2={bad} className="stroke-bad" />
      <line {...line} x1={good} x2={good} className="stroke-good" />
      <text x={badEnd} y={top - 7} textAnchor="end" className="fill-bad text-tick font-medium">
        {limits.bad.word}
      </text>
      <text x={goodStart} y={top - 7} className="fill-good text-tick font-medium">
        {limits.good.word}
      </text>
    </>
  );
}

interface KeysProps {
  readonly keys: ReadonlyArray<{
    readonly id: KeyId;
    readonly text: string;
    readonly left: number;
    readonly line: number;
  }>;
  readonly top: number;
}

function Keys({ keys, top }: KeysProps) {
  return keys.map(({ id, text, left, line }) => {
    const middle = top + line * keyHeight + keyHeight / 2;
    return (
      <g key={id}>
        {id === 'claimed' && <path d={claimedPath(left + 6, middle + 7)} className="fill-ink-2" />}
        {id === 'from' && (
          <circle cx={left + 6} cy={middle} r={4.5} className="fill-surface stroke-ink stroke-[1.5]" />
        )}
        {id === 'to' && <circle cx={left + 6} cy={middle} r={4.5} className="fill-ink-2" />}
        {id === 'range' && (
          <line x1={left} x2={left + 14} y1={middle} y2={middle} className="stroke-ink-2 stroke-2" />
        )}
        <text x={left + keySymbol} y={middle} dominantBaseline="central" className="fill-ink-2 text-tick">
          {text}
        </text>
      </g>
    );
  });
}
