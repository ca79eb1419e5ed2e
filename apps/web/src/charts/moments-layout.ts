import type { Glyph, Tone } from '../ui/badge';
import { dayNumber, dayScale } from './day-scale';
import { laneCount, placeFlags } from './flags';
import { textWidth, widestText, wrappedText } from './text-width';

/** Something that happened on a day: a decision, an amendment, a change of stage. */
export interface Moment {
  readonly id: string;
  readonly day: string;
  /** "Scale gate: go, by Ada Obi". */
  readonly label: string;
  readonly tone: Tone;
  readonly glyph: Exclude<Glyph, 'none'>;
  /** Read aloud: "9 Nov, scale gate: go, by Ada Obi, against the recommendation". */
  readonly words: string;
  readonly cells: readonly (string | number)[];
}

export interface PlacedMoment {
  readonly moment: Moment;
  readonly dayText: string;
  readonly x: number;
  readonly y: number;
  /** Where the text's room begins. */
  readonly left: number;
  /** Where the text is held, and by which of its ends. */
  readonly at: number;
  readonly anchor: 'start' | 'end';
  readonly top: number;
  readonly lines: readonly string[];
}

export interface MomentsLayout {
  /** Narrow drawings are a list down a line; wide ones hang from a line of time. */
  readonly narrow: boolean;
  readonly x: (day: string) => number;
  readonly left: number;
  readonly right: number;
  readonly axis: number;
  readonly placed: readonly PlacedMoment[];
  readonly height: number;
}

export const laneHeight = 20;
const dayGap = 6;
const room = 8;

/** In the order of their days; what happened on one day stays in the order given. */
export function inOrder(moments: readonly Moment[]): readonly Moment[] {
  return moments.toSorted((a, b) => dayNumber(a.day) - dayNumber(b.day));
}

/** The days from the first moment to the last or today. */
export function momentDays(moments: readonly Moment[], today: string): readonly [string, string] {
  const days = [...moments.map(({ day }) => day), today].toSorted();
  return [days[0] ?? today, days.at(-1) ?? today];
}

/** Marks on one day would cover each other; each of them moves a little further along. */
function spread(xs: readonly number[], right: number): readonly number[] {
  const apart: number[] = [];
  for (const x of xs) apart.push(Math.max(x, (apart.at(-1) ?? Number.NEGATIVE_INFINITY) + 14));
  const over = Math.max(0, (apart.at(-1) ?? right) - right);
  return apart.map((x) => x - (x + over > right ? over : 0));
}

function wideLayout(
  moments: readonly Moment[],
  dayTexts: readonly string[],
  [from, to]: readonly [string, string],
  width: number,
): MomentsLayout {
  const [left, right, axis] = [room, width - room, 34];
  const x = dayScale(from, to, left, right);
  const xs = spread(
    moments.map(({ day }) => x(day)),
    right,
  );
  const dayWidth = (index: number) => textWidth(dayTexts[index] ?? '', 11) + dayGap;
  const labels = moments.map(
    ({ label }, index) => wrappedText(label, 12, width * 0.45 - dayWidth(index), 1)[0] ?? '',
  );
  const flags = labels.map((label, index) => ({
    x: xs[index] ?? left,
    width: dayWidth(index) + textWidth(label, 12),
  }));
  const lanes = placeFlags(flags, 0, width);
  const placed = moments.map((moment, index) => ({
    moment,
    dayText: dayTexts[index] ?? '',
    x: xs[index] ?? left,
    y: axis,
    left: lanes[index]?.left ?? left,
    at: lanes[index]?.at ?? left,
    anchor: lanes[index]?.anchor ?? ('start' as const),
    top: axis + 18 + (lanes[index]?.lane ?? 0) * laneHeight,
    lines: [labels[index] ?? ''],
  }));
  return {
    narrow: false,
    x,
    left,
    right,
    axis,
    placed,
    height: axis + 18 + laneCount(lanes) * laneHeight + 2,
  };
}

function narrowLayout(moments: readonly Moment[], dayTexts: readonly string[], width: number): MomentsLayout {
  const axis = widestText(dayTexts, 11) + 14;
  const left = axis + 16;
  const placed: PlacedMoment[] = [];
  let top = 0;
  for (const [index, moment] of moments.entries()) {
    const lines = wrappedText(moment.label, 12, width - left, 3);
    placed.push({
      moment,
      dayText: dayTexts[index] ?? '',
      x: axis,
      y: top + 14,
      left,
      at: left,
      anchor: 'start',
      top,
      lines,
    });
    top += lines.length * 16 + 14;
  }
  return { narrow: true, x: () => axis, left: 0, right: width, axis, placed, height: Math.max(28, top) };
}

/** Where moments stand in a drawing of a width; `dayTexts` belong to the moments, in their order. */
export function momentsLayout(
  moments: readonly Moment[],
  dayTexts: readonly string[],
  today: string,
  width: number,
): MomentsLayout {
  return width < 560
    ? narrowLayout(moments, dayTexts, width)
    : wideLayout(moments, dayTexts, momentDays(moments, today), width);
}
