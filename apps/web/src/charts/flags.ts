/** A label that hangs from a place on an axis. */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

export interface PlacedFlag {
  /** Where the text's room begins. */
  readonly left: number;
  /** Where the text is held, and by which of its ends: the one beside its pole. */
  readonly at: number;
  readonly anchor: 'start' | 'end';
  /** 0 is the lane next to the axis. */
  readonly lane: number;
}

interface Taken extends Pick<PlacedFlag, 'left' | 'lane'> {
  readonly flag: Flag;
}

/** Between the pole and its text, and between two texts. */
const gap = 5;
/** Between a text and another label's pole. */
const nearest = 1;

type Anchor = PlacedFlag['anchor'];

/** On the side wanted, else on the other, else where it just fits. */
function placeFor({ x, width }: Flag, wanted: Anchor, from: number, to: number): Omit<PlacedFlag, 'lane'> {
  const other = wanted === 'start' ? 'end' : 'start';
  for (const anchor of [wanted, other] as const) {
    const left = anchor === 'start' ? x + gap : x - gap - width;
    if (left >= from && left + width <= to) {
      return { left, at: anchor === 'start' ? left : left + width, anchor };
    }
  }
  const left = Math.max(from, Math.min(to - width, x - width / 2));
  return { left, at: left, anchor: 'start' };
}

/** Whether a text in a lane covers another text, or the pole of either stands in the other's text. */
function meets(flag: Flag, { left, lane }: Pick<PlacedFlag, 'left' | 'lane'>, taken: Taken): boolean {
  const right = left + flag.width;
  const takenRight = taken.left + taken.flag.width;
  if (lane === taken.lane) return left < takenRight + gap && taken.left < right + gap;
  return lane < taken.lane
    ? taken.flag.x > left - nearest && taken.flag.x < right + nearest
    : flag.x > taken.left - nearest && flag.x < takenRight + nearest;
}

interface Try {
  readonly placed: readonly PlacedFlag[];
  /** Labels that found no free place. */
  readonly blocked: number;
}

interface Turn extends Omit<PlacedFlag, 'lane'> {
  readonly index: number;
  readonly flag: Flag;
}

/** Each label in turn takes the uppermost lane that is still free. */
function inTurn(turns: readonly Turn[]): Try {
  const placed = new Map<number, PlacedFlag & Taken>();
  let blocked = 0;
  for (const { index, ...turn } of turns) {
    const taken = [...placed.values()];
    const lanes = Array.from({ length: laneCount(taken) + 1 }, (_, lane) => lane);
    const free = lanes.find((lane) =>
      taken.every((other) => !meets(turn.flag, { left: turn.left, lane }, other)),
    );
    if (free === undefined) blocked += 1;
    placed.set(index, { ...turn, lane: free ?? lanes.length - 1 });
  }
  const inOrder = [...placed].sort(([a], [b]) => a - b);
  return { placed: inOrder.map(([, { left, at, anchor, lane }]) => ({ left, at, anchor, lane })), blocked };
}

/** Of a long row not every way is tried. */
const mostSplits = 16;

/**
 * Puts labels into as few lanes under an axis as it finds, between `from` and `to`, so that no text covers another and,
 * if that can be had, no pole crosses a text. In the order given.
 *
 * Texts that hang to the left go one below the other from left to right, those that hang to the right the other way
 * round: then each passes under the poles beside it. What is tried is where along the axis the one becomes the other.
 */
export function placeFlags(flags: readonly Flag[], from: number, to: number): readonly PlacedFlag[] {
  const order = flags.map((flag, index) => ({ flag, index })).sort((a, b) => a.flag.x - b.flag.x);
  const step = Math.max(1, Math.ceil(flags.length / mostSplits));
  const splits = order.map((_, index) => index).filter((index) => index % step === 0);
  const tries = [...splits, order.length].flatMap((split) => {
    const turns = order.map(({ flag, index }, rank): Turn => {
      return { index, flag, ...placeFor(flag, rank < split ? 'end' : 'start', from, to) };
    });
    const lefts = turns.filter(({ anchor }) => anchor === 'end');
    const rights = turns.filter(({ anchor }) => anchor === 'start').toReversed();
    return [inTurn([...rights, ...lefts]), inTurn([...lefts, ...rights])];
  });
  const cost = ({ blocked, placed }: Try) => blocked * flags.length + laneCount(placed);
  return tries.reduce((one, other) => (cost(other) < cost(one) ? other : one)).placed;
}

/** How many lanes are used; 0 for no label. */
export function laneCount(placed: readonly Pick<PlacedFlag, 'lane'>[]): number {
  return Math.max(-1, ...placed.map(({ lane }) => lane)) + 1;
}
