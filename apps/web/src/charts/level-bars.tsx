import { formatNumber } from '../platform/format';
import type { Figure } from './figure';
import { type Drawn, Frame, StepMark } from './frame';
import { barCells, type Key, type LevelRow, levelColumns, levels, placeKeys } from './level-geometry';
import { LevelKeys, LevelRowMark } from './level-row';

interface Props extends Omit<Figure, 'rows'> {
  readonly rows: readonly LevelRow[];
  /** What the marks mean, for those that are drawn. */
  readonly keys: {
    readonly essential: string;
    readonly counts: string;
    readonly claimed: string;
    /** Names in the order of the marks, two at most; none with a single rater. */
    readonly raters: readonly string[];
    /** "12 Aug"; null without an earlier profile. */
    readonly earlier: string | null;
  };
}

const headHeight = 22;
const keyHeight = 18;

/** The keys of marks that stand in the drawing, and of no others. */
function keysOf(rows: readonly LevelRow[], keys: Props['keys']): readonly Key[] {
  const claims = rows.some(({ claimed, counted }) => (claimed ?? 0) > (counted ?? -1));
  const [rater, other] = keys.raters;
  const given: ReadonlyArray<readonly [Key['id'], string | null | undefined]> = [
    ['essential', rows.some(({ essential }) => essential) ? keys.essential : null],
    ['counts', rows.some(({ counted }) => counted !== null) ? keys.counts : null],
    ['claimed', claims ? keys.claimed : null],
    ['rater', rater],
    ['other rater', other],
    ['earlier', keys.earlier],
  ];
  return given.flatMap(([id, text]) => (text ? [{ id, text }] : []));
}

/** Anchored levels from 0 to 4 as bars: what counts, what is only claimed, what each rater said, and how it was before. */
export function LevelBars({ rows, keys, ...figure }: Props) {
  const shown = keysOf(rows, keys);
  const keysTop = (width: number) => headHeight + rows.length * levelColumns(rows, width).rowHeight + 8;
  return (
    <Frame
      {...figure}
      rows={rows.map(({ cells }) => cells)}
      stops={rows.map(({ words }) => words)}
      height={(width) => {
        const lines = placeKeys(shown, width).map(({ line }) => line + 1);
        return keysTop(width) + Math.max(0, ...lines) * keyHeight;
      }}
    >
      {(drawn) => (
        <>
          <Rows rows={rows} drawn={drawn} />
          <LevelKeys keys={placeKeys(shown, drawn.width)} top={keysTop(drawn.width)} lineHeight={keyHeight} />
        </>
      )}
    </Frame>
  );
}

function Rows({ rows, drawn: { width, at } }: { readonly rows: readonly LevelRow[]; readonly drawn: Drawn }) {
  const columns = levelColumns(rows, width);
  return (
    <>
      {barCells({ counted: null, claimed: null }, columns).map((cell, index) => (
        <text
          key={cell.left}
          x={cell.left + cell.width / 2}
          y={headHeight - 8}
          textAnchor="middle"
          className="fill-ink-3 text-tick tabular-nums"
        >
          {formatNumber(levels[index] ?? 0)}
        </text>
      ))}
      {rows.map((row, index) => (
        <LevelRowMark
          key={row.id}
          row={row}
          top={headHeight + index * columns.rowHeight}
          width={width}
          columns={columns}
        />
      ))}
      {at !== null && (
        <StepMark top={headHeight + at * columns.rowHeight} width={width} height={columns.rowHeight} />
      )}
    </>
  );
}
