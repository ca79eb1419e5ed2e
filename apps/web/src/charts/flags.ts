/** A label that hangs from a place on an axis. */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

export interface PlacedFlag {
  /** Where the text begins. */
  readonly left: number;
  /** 0 is the lane next to the axis. */
  readonly lane: number;
}

interface Taken extends PlacedFlag {
  readonly flag: Flag;
}

/** Between the pole and its text, and between two texts. */
const gap = 5;

type Side = 'right' | 'left' | 'left only';

/** A text on one side of its pole or on the other, or where it just fits. */
function placesFor({ x, width }: Flag, first: Side, from: number, to: number): readonly number[] {
  const sides = first === 'right' ? [x + gap, x - gap - width] : [x - gap - width, x + gap];
  const open = sides.filter((left) => left >= from && left + width <= to);
  if (first === 'left only') open.splice(1);
  return open.length > 0 ? open : [Math.max(from, Math.min(to - width, x - width / 2))];
}

/** Whether a text in a lane covers another text, or the pole of either stands in the other's text. */
function meets(flag: Flag, { left, lane }: PlacedFlag, taken: Taken): boolean {
  const right = left + flag.width;
  const takenRight = taken.left + taken.flag.width;
  if (lane === taken.lane) return left < takenRight + gap && taken.left < right + gap;
  return lane < taken.lane
    ? taken.flag.x > left - gap && taken.flag.x < right + gap
    : flag.x > taken.left - gap && flag.x < takenRight + gap;
}

interface Try {
  readonly placed: readonly PlacedFlag[];
  /** Labels that found no free place. */
  readonly blocked: number;
}

/** Each label in turn takes the uppermost place that is still free. */
function inTurn(
  flags: readonly Flag[],
  order: readonly number[],
  side: Side,
  [from, to]: readonly [number, number],
): Try {
  const placed = new Map<number, Taken>();
  let blocked = 0;
  for (const index of order) {
    const flag = flags[index];
    if (!flag) continue;
    const taken = [...placed.values()];
    const places = placesFor(flag, side, from, to);
    const lowest = laneCount(taken);
    const free = Array.from({ length: lowest + 1 }, (_, lane) => places.map((left) => ({ left, lane })))
      .flat()
      .find((place) => taken.every((other) => !meets(flag, place, other)));
    if (!free) blocked += 1;
    placed.set(index, { ...(free ?? { left: places[0] ?? from, lane: lowest }), flag });
  }
  return { placed: flags.map((_, index) => placed.get(index) ?? { left: from, lane: 0 }), blocked };
}

/**
 * Puts labels into as few lanes under an axis as it finds, between `from` and `to`, so that no text covers another and,
 * if that can be had, no pole crosses a text. In the order given.
 */
export function placeFlags(flags: readonly Flag[], from: number, to: number): readonly PlacedFlag[] {
  const field = [from, to] as const;
  const at = (index: number) => flags[index]?.x ?? from;
  const leftward = flags.map((_, index) => index).sort((a, b) => at(b) - at(a));
  const rightward = leftward.toReversed();
  const turns = (index: number) => at(index) + gap + (flags[index]?.width ?? 0) > to;
  // From the right to the left, texts hang to the right under the poles that follow; at the edge it is the other way round.
  const mixed = [...leftward.filter((index) => !turns(index)), ...rightward.filter(turns)];
  const tries = [
    inTurn(flags, leftward, 'right', field),
    inTurn(flags, mixed, 'right', field),
    inTurn(flags, rightward, 'left', field),
    inTurn(flags, rightward, 'left only', field),
  ];
  const cost = ({ blocked, placed }: Try) => blocked * flags.length + laneCount(placed);
  const best = tries.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  return best.placed.map(({ left, lane }) => ({ left, lane }));
}

/** How many lanes are used; 0 for no label. */
export function laneCount(placed: readonly PlacedFlag[]): number {
  return Math.max(-1, ...placed.map(({ lane }) => lane)) + 1;
}
