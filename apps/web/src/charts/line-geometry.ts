import { linearScale, roundTicks } from './linear-scale';
import { textWidth, widestText } from './text-width';

/** One point of a line, with its band where there is one. */
export interface LinePoint {
  /** Where it stands along the scale, in any unit. */
  readonly at: number;
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Read aloud, and shown at this step. */
  readonly said: string;
  readonly cells: readonly (string | number)[];
}

export interface LineField {
  readonly points: readonly LinePoint[];
  readonly tickText: (value: number) => string;
  readonly height?: number;
}

export interface LineLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly number[];
  readonly names: ReadonlyArray<{
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }>;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly height: number;
}

const readoutHeight = 20;
const axisHeight = 22;
const usual = 220;

function domainOf(points: readonly LinePoint[]): readonly [number, number] {
  const values = points
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((value) => value !== null);
  if (!values.length) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  // A line near nought stands on it: the rest would look larger than it is.
  const fromZero = least >= 0 && least < (most - least) * 0.5;
  return [fromZero ? 0 : least - room, most + room];
}

/** Names along the line, as many as fit without touching: the first, the last, and some between. */
function namesOf(points: readonly LinePoint[], x: (at: number) => number, room: number) {
  const widest = widestText(
    points.map(({ name }) => name),
    11,
  );
  const most = Math.max(2, Math.min(points.length, 6, Math.floor(room / (widest + 16))));
  const last = points.length - 1;
  const places = [...new Set(Array.from({ length: most }, (_, n) => Math.round((n / (most - 1)) * last)))];
  let free = Number.NEGATIVE_INFINITY;
  return places.flatMap((place) => {
    const point = points[place];
    if (!point) return [];
    const anchor =
      place === 0 && last > 0
        ? ('start' as const)
        : place === last && last > 0
          ? ('end' as const)
          : ('middle' as const);
    const width = textWidth(point.name, 11);
    const at = x(point.at);
    const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    if (from < free) return [];
    free = from + width + 8;
    return [{ x: at, text: point.name, anchor }];
  });
}

/** Where the parts of a line with its band stand. */
export function lineLayout({ points, tickText, height = usual }: LineField, width: number): LineLayout {
  const domain = domainOf(points);
  const ticks = roundTicks(...domain, 4);
  const plot = {
    left: Math.ceil(widestText(ticks.map(tickText), 11)) + 10,
    right: Math.max(60, width - 8),
    top: readoutHeight + 6,
    bottom: height - axisHeight,
  };
  const ats = points.map(({ at }) => at);
  const [first, last] = [Math.min(...ats), Math.max(...ats)];
  const middle = (plot.left + plot.right) / 2;
  const along = linearScale([first, last], [plot.left + 4, plot.right - 4]);
  const x = (at: number) => (last > first ? along(at) : middle);
  return {
    plot,
    ticks,
    names: points.length ? namesOf(points, x, plot.right - plot.left) : [],
    x,
    y: linearScale(domain, [plot.bottom, plot.top]),
    height,
  };
}

/** Stretches of points that have what is drawn; where something is missing the line is broken. */
function stretches(points: readonly LinePoint[], has: (point: LinePoint) => boolean) {
  const found: LinePoint[][] = [];
  let open: LinePoint[] | null = null;
  for (const point of points) {
    if (!has(point)) {
      open = null;
    } else if (open) open.push(point);
    else {
      open = [point];
      found.push(open);
    }
  }
  return found;
}

const place = (n: number) => n.toFixed(1);

/** The line, as an SVG path. */
export function linePath(points: readonly LinePoint[], { x, y }: LineLayout): string {
  return stretches(points, ({ value }) => value !== null)
    .map(
      (part) => `M${part.map(({ at, value }) => `${place(x(at))} ${place(y(value as number))}`).join('L')}`,
    )
    .join('');
}

/** The band around it, as an SVG path. */
export function bandPath(points: readonly LinePoint[], { x, y }: LineLayout): string {
  return stretches(points, ({ low, high }) => low !== null && high !== null)
    .map((part) => {
      const upper = part.map(({ at, high }) => `${place(x(at))} ${place(y(high as number))}`);
      const lower = part.toReversed().map(({ at, low }) => `${place(x(at))} ${place(y(low as number))}`);
      return `M${[...upper, ...lower].join('L')}Z`;
    })
    .join('');
}

/** The point nearest to a place under the pointer. */
export function nearestPoint(points: readonly LinePoint[], { x }: LineLayout, at: number): number {
  const distances = points.map((point) => Math.abs(x(point.at) - at));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
