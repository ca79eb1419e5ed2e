import { linearScale } from './linear-scale';
import { textWidth, widestText } from './text-width';

/** Shares on one scale from 0 to 1: what is claimed, what was promised, what was carried, and how sure one is. */
export interface DumbbellRow {
  readonly id: string;
  readonly name: string;
  /** A small tick above the line: what is said. */
  readonly claimed: number | null;
  /** The hollow end. */
  readonly from: number | null;
  /** The filled end. */
  readonly to: number | null;
  /** Where the filled end lies in nine cases of ten; then nothing joins the two ends. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Bad when less was carried than promised. */
  readonly tone: 'good' | 'bad' | 'neutral';
  /** Behind the scale: "62 % → 31 %, n = 4". */
  readonly note: string;
  /** Read aloud. */
  readonly words: string;
  readonly cells: readonly (string | number)[];
}

/** Below the first it is bad, above the second good. */
export interface DumbbellLimits {
  readonly bad: { readonly at: number; readonly word: string };
  readonly good: { readonly at: number; readonly word: string };
}

export interface DumbbellColumns {
  readonly narrow: boolean;
  readonly rowHeight: number;
  readonly name: number;
  readonly left: number;
  readonly right: number;
  /** Where the words behind the scale begin; on narrow drawings, where they end. */
  readonly note: number;
}

/** Room for half of the outermost tick's number and for the radius of a mark. */
const edge = 12;
const narrowBelow = 560;
const widestScale = 640;

/** Where names, scale and the words behind it stand; narrow drawings put name and words above the scale. */
export function dumbbellColumns(rows: readonly DumbbellRow[], width: number): DumbbellColumns {
  if (width < narrowBelow)
    return { narrow: true, rowHeight: 50, name: width * 0.55, left: edge, right: width - edge, note: width };
  const widest = (texts: readonly string[], most: number) => Math.min(widestText(texts, 12), width * most);
  const names = widest(
    rows.map(({ name }) => name),
    0.26,
  );
  const notes = widest(
    rows.map(({ note }) => note),
    0.36,
  );
  const left = Math.ceil(names) + 12 + edge;
  const right = Math.min(left + widestScale, Math.floor(width - notes - 12 - edge));
  return { narrow: false, rowHeight: 28, name: Math.ceil(names), left, right, note: right + edge + 8 };
}

/** Where a share stands; what lies outside 0 to 1 is kept at the end. */
export function sharePlace({ left, right }: Pick<DumbbellColumns, 'left' | 'right'>) {
  const place = linearScale([0, 1], [left, right]);
  return (share: number) => place(Math.max(0, Math.min(1, share)));
}

export const shareTicks = [0, 0.25, 0.5, 0.75, 1] as const;

/** The words of the two limits, pushed out of each other's way: the first ends at its line, the second begins there. */
export function limitPlaces(limits: DumbbellLimits, columns: DumbbellColumns) {
  const at = sharePlace(columns);
  const bad = at(limits.bad.at);
  const good = at(limits.good.at);
  const badEnd = Math.max(bad, textWidth(limits.bad.word, 11));
  return { bad, good, badEnd, goodStart: Math.max(good, badEnd + 8) };
}
