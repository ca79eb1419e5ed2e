import { describe, expect, it } from 'vitest';
import { type Flag, laneCount, type PlacedFlag, placeFlags } from './flags';

/** Pairs of labels whose texts cover each other, and poles that run through another label's text. */
function collisions(flags: readonly Flag[], placed: readonly PlacedFlag[]) {
  const boxes = flags.map((flag, index) => ({ ...flag, ...(placed[index] ?? { left: 0, lane: 0 }) }));
  return boxes.flatMap((one, index) =>
    boxes
      .filter((_, other) => other !== index)
      .filter(
        (other) =>
          (one.lane === other.lane &&
            one.left < other.left + other.width &&
            other.left < one.left + one.width) ||
          (one.lane > other.lane && one.x > other.left && one.x < other.left + other.width),
      ),
  );
}

describe('Labels that hang from an axis', () => {
  it('stand beside their poles in one lane when there is room', () => {
    const placed = placeFlags(
      [
        { x: 10, width: 60 },
        { x: 200, width: 60 },
      ],
      0,
      400,
    );
    expect(placed).toEqual([
      { left: 15, at: 15, anchor: 'start', lane: 0 },
      { left: 205, at: 205, anchor: 'start', lane: 0 },
    ]);
    expect(laneCount(placed)).toBe(1);
  });

  it('turn round at the right edge', () => {
    expect(placeFlags([{ x: 390, width: 60 }], 0, 400)).toEqual([
      { left: 325, at: 385, anchor: 'end', lane: 0 },
    ]);
  });

  it('are moved into the field when neither side has room', () => {
    expect(placeFlags([{ x: 60, width: 90 }], 0, 100)).toEqual([
      { left: 10, at: 10, anchor: 'start', lane: 0 },
    ]);
  });

  it('go one below the other, the left one lower, where poles stand close', () => {
    const flags = [
      { x: 100, width: 90 },
      { x: 110, width: 90 },
      { x: 120, width: 90 },
    ];
    const placed = placeFlags(flags, 90, 400);
    expect(placed.map(({ lane }) => lane)).toEqual([2, 1, 0]);
    expect(collisions(flags, placed)).toEqual([]);
  });

  it('let a pole pass beside a label that turned round at the edge', () => {
    const flags = [
      { x: 340, width: 40 },
      { x: 390, width: 110 },
    ];
    const placed = placeFlags(flags, 0, 400);
    expect(placed).toMatchObject([
      { left: 345, lane: 0 },
      { left: 275, lane: 1 },
    ]);
    expect(collisions(flags, placed)).toEqual([]);
  });

  it('all turn to the left where that is the only way', () => {
    const flags = [
      { x: 135, width: 91 },
      { x: 185, width: 120 },
      { x: 234, width: 126 },
      { x: 258, width: 28 },
      { x: 272, width: 108 },
    ];
    expect(collisions(flags, placeFlags(flags, 0, 309))).toEqual([]);
  });

  it('never cover each other, however they stand', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const flags = Array.from({ length: 6 }, (_, index) => ({
        x: (seed * 37 + index * index * 53) % 400,
        width: 40 + ((seed * 11 + index * 29) % 70),
      }));
      const placed = placeFlags(flags, 0, 400);
      const texts = placed.map(({ left, lane }, index) => ({
        left,
        lane,
        right: left + (flags[index]?.width ?? 0),
      }));
      for (const [index, one] of texts.entries()) {
        for (const other of texts.slice(index + 1)) {
          expect(one.lane !== other.lane || one.right <= other.left || other.right <= one.left).toBe(true);
        }
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(400);
      }
    }
  });

  it('needs no lane for no label', () => expect(laneCount(placeFlags([], 0, 100))).toBe(0));
});
