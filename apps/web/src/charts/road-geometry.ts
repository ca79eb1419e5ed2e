import { addDays } from '../platform/format';
import { dayNumber, dayScale } from './day-scale';
import { fittedText, textWidth } from './text-width';

/** A point on the road: where it is wanted, and where it is likely to be reached. */
export interface RoadFlag {
  readonly id: string;
  readonly lane: string;
  readonly name: string;
  readonly wantedOn: string | null;
  readonly reachedOn: string | null;
  /** Half of all futures are done by the first, 85 and 95 in a hundred by the others; null beyond five years or without dates. */
  readonly p50: string | null;
  readonly p85: string | null;
  readonly p95: string | null;
  /** The last days of the sprints that moved it. */
  readonly feeds: readonly string[];
  /** Stands beside the flag: "62 %", "needs 3 sprints". */
  readonly aside: string;
  /** Read aloud at its step. */
  readonly said: string;
  readonly cells: readonly (string | number)[];
}

/** A sprint's last day: a line across the field. */
export interface RoadYard {
  readonly day: string;
  /** Ended, running, or as it would come if sprints go on as they do. */
  readonly kind: 'past' | 'open' | 'ahead';
  /** Of those ahead: the how manyth from here. */
  readonly ahead?: number;
}

/** What is drawn: lanes in their order, the flags in them, the ends of sprints. */
export interface RoadField {
  readonly lanes: readonly string[];
  readonly flags: readonly RoadFlag[];
  readonly yards: readonly RoadYard[];
  readonly today: string;
}

/** The range of a forecast: from P50 to P95, with P85 between. */
interface PlacedRange {
  readonly from: number;
  readonly mid: number;
  readonly to: number;
  /** It goes on beyond the field, or lies there altogether. */
  readonly open: boolean;
  readonly beyond: boolean;
}

/** A flag in its place. */
export interface PlacedFlag {
  readonly flag: RoadFlag;
  readonly top: number;
  /** Where it is wanted or was reached; null where neither is known. */
  readonly x: number | null;
  /** Null without dates. */
  readonly range: PlacedRange | null;
  readonly feeds: readonly number[];
  readonly label: string;
  readonly labelX: number;
}

/** A lane as a band over the field. */
interface PlacedLane {
  readonly name: string;
  readonly top: number;
  readonly height: number;
}

interface PlacedYard {
  readonly x: number;
  readonly kind: RoadYard['kind'];
  /** Stands over its line where there is room: "+3". */
  readonly label: string | null;
}

/** Everything of the road in pixels. */
export interface RoadLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly from: string;
  readonly to: string;
  readonly x: (day: string) => number;
  readonly lanes: readonly PlacedLane[];
  readonly flags: readonly PlacedFlag[];
  readonly yards: readonly PlacedYard[];
  readonly todayX: number;
}

const rowHeight = 40;
const laneHead = 22;
const laneGap = 8;
const axisHeight = 24;
const topRoom = 22;
/** Older sprints would press what lies ahead together. */
const pastDays = { wide: 180, narrow: 60 } as const;
const yardRoom = 34;
const narrowest = 480;

/** The days the field spans: what is wanted and was reached, and forecasts as far as they lie near that. */
export function roadDays(
  { flags, yards, today }: RoadField,
  past: keyof typeof pastDays = 'wide',
): readonly [string, string] {
  const oldest = addDays(today, -pastDays[past]);
  const fixed = [
    ...flags
      .flatMap(({ wantedOn, reachedOn }) => [wantedOn, reachedOn])
      .filter((on) => on === null || on >= oldest),
    ...yards.flatMap(({ day, kind }) => (kind === 'ahead' || day < oldest ? [] : [day])),
    addDays(today, -30),
    addDays(today, 60),
  ].filter((day): day is string => day !== null);
  const sorted = fixed.toSorted();
  const [first = today, last = today] = [sorted[0], sorted.at(-1)];
  // A far date must not press everything else together.
  const furthest = addDays(last, Math.max(45, Math.round((dayNumber(last) - dayNumber(first)) * 0.5)));
  const near = flags.flatMap(({ p50, p85, p95 }) =>
    p50 === null || p50 > furthest ? [] : [p85 ?? furthest, p95 ?? furthest, p50],
  );
  const end = [last, ...near].toSorted().at(-1) ?? last;
  const to = end > furthest ? furthest : end;
  // What stands first and last keeps off the edges.
  const room = Math.ceil((dayNumber(to) - dayNumber(first)) * 0.03);
  return [addDays(first, -room), addDays(to, room)];
}

/** The road in a field of a width: lane under lane, each flag on a line of its own. */
export function roadLayout(field: RoadField, width: number): RoadLayout {
  const narrow = width < narrowest;
  const [from, to] = roadDays(field, narrow ? 'narrow' : 'wide');
  const left = 12;
  const right = Math.max(left + 80, width - 12);
  const x = dayScale(from, to, left, right);
  const lanes: PlacedLane[] = [];
  const flags: PlacedFlag[] = [];
  let top = topRoom;
  for (const name of field.lanes) {
    const own = field.flags.filter(({ lane }) => lane === name);
    const height = laneHead + Math.max(1, own.length) * rowHeight;
    lanes.push({ name: fittedText(name, 12, right - left - 16), top, height });
    own.forEach((flag, row) => {
      flags.push(placed(flag, { top: top + laneHead + row * rowHeight, left, right, x, to }));
    });
    top += height + laneGap;
  }
  return {
    left,
    right,
    top: topRoom,
    bottom: top,
    height: top + axisHeight,
    from,
    to,
    x,
    lanes,
    flags,
    yards: placedYards(field, [from, to], { x, apart: narrow ? 10 : 5 }),
    todayX: x(field.today),
  };
}

/** Lines inside the field, no closer than can be told apart; those ahead are named where there is room. */
function placedYards(
  { yards, today }: RoadField,
  [from, to]: readonly [string, string],
  { x, apart }: { readonly x: (day: string) => number; readonly apart: number },
): readonly PlacedYard[] {
  const inside = yards
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const placed: PlacedYard[] = [];
  let named = x(today) + 14;
  for (const { day, kind, ahead } of inside) {
    const at = x(day);
    const before = placed.at(-1);
    if (before && at - before.x < apart) continue;
    const label = ahead !== undefined && at - named >= yardRoom && at < x(to) - 10 ? `+${ahead}` : null;
    if (label) named = at;
    placed.push({ x: at, kind, label });
  }
  return placed;
}

interface Room {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly x: (day: string) => number;
  readonly to: string;
}

function placedRange({ p50, p85, p95 }: RoadFlag, { x, to }: Room): PlacedRange | null {
  if (p50 === null) return null;
  return {
    from: x(p50),
    mid: x(p85 ?? to),
    to: x(p95 ?? to),
    open: p95 === null || p95 > to,
    beyond: p50 > to,
  };
}

function placed(flag: RoadFlag, room: Room): PlacedFlag {
  const { top, left, right, x } = room;
  const at = flag.reachedOn ?? flag.wantedOn;
  const range = placedRange(flag, room);
  const aside = ` · ${flag.aside}`;
  const label = fittedText(flag.name, 12, right - left - 10 - textWidth(aside, 12)) + aside;
  const start = at === null ? (range?.from ?? left) : x(at);
  return {
    flag,
    top,
    x: at === null ? null : x(at),
    range,
    feeds: flag.feeds.map(x),
    label,
    labelX: Math.max(left + 4, Math.min(start, right - 6 - textWidth(label, 12))),
  };
}

/** The day at a place, for what is dragged there. */
export function dayAt({ left, right, from, to }: RoadLayout, x: number): string {
  const share = Math.min(1, Math.max(0, (x - left) / (right - left)));
  return addDays(from, Math.round(share * (dayNumber(to) - dayNumber(from))));
}

/** The flag nearest to a height: the field is read down. */
export function flagAt({ flags }: RoadLayout, y: number): number {
  const distances = flags.map(({ top }) => Math.abs(top + rowHeight / 2 - y));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
