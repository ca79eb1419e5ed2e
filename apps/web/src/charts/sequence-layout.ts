import type { Tone } from '../ui/badge';
import { laneCount, type PlacedFlag, placeFlags } from './flags';
import { type Verdict, verdictOf } from './interval';
import { pushApart } from './push-apart';
import {
  daysOf,
  type Levels,
  levelsOf,
  makePlot,
  type Plot,
  type SequencePoint,
  valueDomain,
  valueTicks,
} from './sequence-geometry';
import { textWidth, widestText } from './text-width';

/** Something that happened on a day: an amendment, a decision, "clear of the target 9 Nov". */
export interface Mark {
  readonly id: string;
  readonly day: string;
  readonly label: string;
  readonly tone: Tone;
}

export interface SequenceField {
  readonly points: readonly SequencePoint[];
  readonly levels: Levels;
  readonly today: string;
  /** The last day of what is over; given, nothing is drawn from there to today. */
  readonly until?: string | null;
  /** More days than this between two points are a gap. */
  readonly gapDays: number;
  readonly marks: readonly Mark[];
  /** The day something must be decided. */
  readonly due: { readonly day: string; readonly label: string } | null;
  /** Given when readings are missing since the latest: "no readings for 12 days". */
  readonly stale: string | null;
  /** Beside the end of the line: "now", "+2.0". */
  readonly last: { readonly name: string; readonly text: string } | null;
  readonly tickText: (value: number) => string;
}

export interface PlacedMark extends Mark {
  readonly kind: 'mark' | 'due' | 'today' | 'stale';
  readonly x: number;
  readonly flag: PlacedFlag;
}

export interface SideLabel {
  readonly id: 'limit' | 'goal' | 'reference' | 'last';
  readonly lines: readonly string[];
  readonly y: number;
}

export interface SequenceLayout {
  readonly narrow: boolean;
  readonly plot: Plot;
  readonly days: readonly [string, string];
  readonly ticks: readonly number[];
  readonly marks: readonly PlacedMark[];
  readonly laneTop: number;
  readonly sides: readonly SideLabel[];
  /** Where the last value stands when there is room right behind the line's end. */
  readonly end: { readonly x: number; readonly y: number } | null;
  readonly verdict: Verdict;
  readonly height: number;
}

export const laneHeight = 16;
const readoutHeight = 22;
const axisHeight = 22;

/** Today is drawn when something lies beyond it; missing readings hang from the latest one. */
function marksOf({ points, marks, due, stale, today, until: end }: SequenceField, until: string) {
  const latest = points.at(-1)?.day;
  return [
    ...marks.map((mark) => ({ ...mark, kind: 'mark' as const })),
    ...(due ? [{ ...due, id: 'due', tone: 'accent' as const, kind: 'due' as const }] : []),
    ...(!end && today < until
      ? [{ id: 'today', day: today, label: 'Today', tone: 'neutral' as const, kind: 'today' as const }]
      : []),
    ...(stale && latest
      ? [{ id: 'stale', day: latest, label: stale, tone: 'watch' as const, kind: 'stale' as const }]
      : []),
  ];
}

function placedMarks(
  field: SequenceField,
  until: string,
  x: Plot['x'],
  width: number,
): readonly PlacedMark[] {
  const marks = marksOf(field, until);
  const flags = marks.map(({ day, label }) => ({ x: x(day), width: Math.min(width, textWidth(label, 11)) }));
  const placed = placeFlags(flags, 0, width);
  return marks.flatMap((mark, index) => {
    const flag = placed[index];
    return flag ? [{ ...mark, x: x(mark.day), flag }] : [];
  });
}

interface Side {
  readonly id: SideLabel['id'];
  readonly value: number;
  readonly lines: readonly string[];
}

/** Names of the lines, and the last value, in one line each; on narrow screens the value stands under its name. */
function sidesOf({ levels, last, points }: SequenceField, narrow: boolean): readonly Side[] {
  const ids = ['limit', 'goal', 'reference'] as const;
  const sides = ids.flatMap((id) => {
    const level = levels[id];
    return level ? [{ id, value: level.value, name: level.name, text: level.text }] : [];
  });
  const latest = points.at(-1);
  const all = last && latest ? [...sides, { id: 'last' as const, value: latest.estimate, ...last }] : sides;
  return all.map(({ id, value, name, text }) => {
    const lines = narrow ? [name, text] : [`${name} ${text}`];
    return { id, value, lines: lines.map((line) => line.trim()).filter(Boolean) };
  });
}

function placedSides(sides: readonly Side[], plot: Plot, narrow: boolean): readonly SideLabel[] {
  const half = narrow ? 15 : 8;
  const wanted = sides.map(({ value }) => plot.y(value));
  const placed = pushApart(wanted, half * 2, plot.top + half - 6, plot.bottom - half + 6);
  return sides.map(({ id, lines }, index) => ({ id, lines, y: placed[index] ?? 0 }));
}

/** Where everything of a confidence sequence stands in a drawing of a width, in pixels. */
export function sequenceLayout(field: SequenceField, width: number): SequenceLayout {
  const narrow = width < 480;
  const { points, levels, today, until, due, marks } = field;
  const latest = points.at(-1);
  const days = daysOf(points, [until ?? today, ...marks.map(({ day }) => day), ...(due ? [due.day] : [])]);
  const domain = valueDomain(points, levelsOf(levels));
  const ticks = valueTicks(domain, 5);
  const sides = sidesOf(field, narrow);
  const column = widestText(
    sides.flatMap(({ lines }) => lines),
    12,
  );
  const top = readoutHeight;
  const plot = makePlot(
    {
      left: widestText(ticks.map(field.tickText), 11) + 8,
      right: width - (column === 0 ? 8 : column + 10),
      top,
      bottom: top + (narrow ? 192 : 240),
    },
    days,
    domain,
  );
  const lastSide = sides.find(({ id }) => id === 'last');
  const end = latest && { x: plot.x(latest.day) + 9, y: plot.y(latest.estimate) };
  const fits = end && lastSide && end.x + widestText(lastSide.lines, 12) + 4 < plot.right;
  const placed = placedMarks(field, days[1], plot.x, width);
  const laneTop = plot.bottom + axisHeight;
  return {
    narrow,
    plot,
    days,
    ticks,
    marks: placed,
    laneTop,
    sides: placedSides(fits ? sides.filter(({ id }) => id !== 'last') : sides, plot, narrow),
    end: fits ? end : null,
    verdict: latest
      ? verdictOf(latest, {
          limit: levels.limit?.value ?? null,
          goal: levels.goal?.value ?? null,
          better: levels.better,
        })
      : 'neutral',
    height: laneTop + laneCount(placed.map(({ flag }) => flag)) * laneHeight + 2,
  };
}
