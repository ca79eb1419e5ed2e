import { textWidth, widestText } from './text-width';

/** The steps of an anchored level: 0, 1, 2, 3, 4. */
export const levels = [0, 1, 2, 3, 4] as const;

export interface LevelRow {
  readonly id: string;
  readonly name: string;
  readonly essential: boolean;
  /** The level that counts, 0 to 4; null when there is none: not rated, not applicable. */
  readonly counted: number | null;
  /** The level that is claimed, when more than counts. */
  readonly claimed: number | null;
  /** One level for each rater, in the order of their names; null where a rater gave none. */
  readonly raters: readonly (number | null)[];
  /** The level that counted before. */
  readonly earlier: number | null;
  /** Behind the bar: "2", "3 claimed, 2 counts", "not applicable". */
  readonly end: string;
  /** True when the words behind the bar ask for something: "2 apart". */
  readonly asks: boolean;
  /** Read aloud: "Real customers, essential, level 3 claimed, 2 counts". */
  readonly words: string;
  readonly cells: readonly (string | number)[];
}

export interface Cell {
  readonly left: number;
  readonly width: number;
  /** Filled counts; hollow is claimed and does not count. */
  readonly kind: 'filled' | 'hollow' | 'empty';
}

export interface LevelColumns {
  readonly narrow: boolean;
  readonly rowHeight: number;
  /** Where names begin, behind the mark of the essential ones. */
  readonly name: number;
  readonly left: number;
  readonly right: number;
  /** Where the words behind the bar begin; on narrow drawings, where they end. */
  readonly end: number;
}

export const nameIndent = 14;
const gap = 2;
const widestBar = 560;

/** Where names, bars and the words behind them stand; narrow drawings put name and words above the bar. */
export function levelColumns(rows: readonly LevelRow[], width: number): LevelColumns {
  if (width < 560)
    return { narrow: true, rowHeight: 54, name: nameIndent, left: 1, right: width - 1, end: width };
  const names = Math.min(
    widestText(
      rows.map(({ name }) => name),
      12,
    ),
    width * 0.34,
  );
  const ends = Math.min(
    widestText(
      rows.map(({ end }) => end),
      12,
    ),
    width * 0.3,
  );
  const left = nameIndent + Math.ceil(names) + 16;
  const right = Math.min(left + widestBar, Math.floor(width - ends - 12));
  return { narrow: false, rowHeight: 32, name: nameIndent, left, right, end: right + 12 };
}

/** The cell of nought is a stub, so that a bar's length keeps to its level. */
const stub = 0.35;

/** The five cells of a bar: filled as far as the level counts, hollow from there to what is claimed. */
export function barCells(
  { counted, claimed }: Pick<LevelRow, 'counted' | 'claimed'>,
  { left, right }: Pick<LevelColumns, 'left' | 'right'>,
): readonly Cell[] {
  const step = (right - left - gap * (levels.length - 1)) / (levels.length - 1 + stub);
  return levels.map((level) => ({
    left: level === 0 ? left : left + step * (level - 1 + stub) + gap * level,
    width: level === 0 ? step * stub : step,
    kind:
      counted !== null && level <= counted
        ? 'filled'
        : claimed !== null && level <= claimed
          ? 'hollow'
          : 'empty',
  }));
}

export interface RaterPlace {
  /** Which of the raters. */
  readonly rater: number;
  readonly x: number;
}

/** Where each rater's mark stands: in the middle of the level's cell, side by side. */
export function raterPlaces(raters: LevelRow['raters'], cells: readonly Cell[]): readonly RaterPlace[] {
  return raters.flatMap((level, rater) => {
    const cell = level === null ? undefined : cells[level];
    return cell ? [{ rater, x: cell.left + cell.width / 2 + (rater - (raters.length - 1) / 2) * 11 }] : [];
  });
}

export interface Key {
  readonly id: 'essential' | 'counts' | 'claimed' | 'rater' | 'other rater' | 'earlier';
  readonly text: string;
}

export type Placed<K> = K & {
  readonly left: number;
  readonly line: number;
};

export type PlacedKey = Placed<Key>;

export const keySymbol = 22;

/** What the marks mean, one after the other in as many lines as they need. */
export function placeKeys<K extends Pick<Key, 'text'>>(
  keys: readonly K[],
  width: number,
): readonly Placed<K>[] {
  const placed: Placed<K>[] = [];
  let [left, line] = [0, 0];
  for (const key of keys) {
    const size = keySymbol + textWidth(key.text, 11) + 16;
    if (left > 0 && left + size - 16 > width) {
      left = 0;
      line += 1;
    }
    placed.push({ ...key, left, line });
    left += size;
  }
  return placed;
}
