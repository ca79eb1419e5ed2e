import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedMilestone, reopenedParts, rescopedParts } from './close-sprint.js';
import type { TeamId } from './ids.js';
import { itemsLeft, type MilestonePart } from './milestone.js';

const [lint, dust] = ['lint' as TeamId, 'dust' as TeamId];
const items = fc.nat({ max: 500 });
const move = fc.record({ finished: items, added: items });
const parts = fc
  .record({
    ours: fc.record({ remaining: items, finished: items }),
    theirs: fc.record({ remaining: items, finished: items }),
  })
  .map(({ ours, theirs }): readonly MilestonePart[] => [
    { teamId: lint, ...ours },
    { teamId: dust, ...theirs },
  ]);

describe('Closing a sprint', () => {
  it('takes what was finished from what is left and puts on it what was added', () => {
    const before = [{ teamId: lint, remaining: 10, finished: 2 }];
    expect(closedMilestone(before, lint, { finished: 6, added: 1 })).toEqual({
      parts: [{ teamId: lint, remaining: 5, finished: 8 }],
      move: { finished: 6, added: 1 },
      reached: false,
    });
  });

  it('counts what was finished beyond what was left as added', () => {
    const closed = closedMilestone([{ teamId: lint, remaining: 3, finished: 0 }], lint, {
      finished: 5,
      added: 0,
    });
    expect(closed).toMatchObject({ move: { finished: 5, added: 2 }, reached: true });
  });

  it('reaches a milestone when every team is done, and never leaves less than nothing', () => {
    fc.assert(
      fc.property(parts, move, (before, given) => {
        const closed = closedMilestone(before, lint, given);
        expect(closed.parts.every(({ remaining, finished }) => remaining >= 0 && finished >= 0)).toBe(true);
        expect(closed.reached).toBe(itemsLeft(closed.parts) === 0);
        expect(closed.move.finished).toBe(given.finished);
        expect(closed.move.added).toBeGreaterThanOrEqual(given.added);
        expect(closed.parts[1]).toEqual(before[1]);
      }),
    );
  });

  it('is taken back by opening again: everything is as it was', () => {
    fc.assert(
      fc.property(parts, move, (before, given) => {
        const closed = closedMilestone(before, lint, given);
        expect(reopenedParts(closed.parts, lint, closed.move)).toEqual(before);
      }),
    );
  });

  it('needs a part of the team', () => {
    expect(() => closedMilestone([], lint, { finished: 1, added: 0 })).toThrow(RangeError);
  });
});

describe('Counting a milestone anew', () => {
  it('keeps what was finished, takes teams in, and leaves others nothing to do', () => {
    const before = [
      { teamId: lint, remaining: 4, finished: 2 },
      { teamId: dust, remaining: 3, finished: 0 },
    ];
    const third = 'soap' as TeamId;
    const counted = [
      { teamId: lint, remaining: 1 },
      { teamId: third, remaining: 6 },
    ];
    expect(rescopedParts(before, counted)).toEqual({
      parts: [
        { teamId: lint, remaining: 1, finished: 2 },
        { teamId: third, remaining: 6, finished: 0 },
      ],
      changes: [
        { teamId: lint, items: -3 },
        { teamId: dust, items: -3 },
        { teamId: third, items: 6 },
      ],
    });
  });

  it('changes nothing when the same is counted', () => {
    fc.assert(
      fc.property(parts, (before) => {
        expect(rescopedParts(before, before)).toEqual({ parts: before, changes: [] });
      }),
    );
  });

  it('adds up: the items left change by what it says', () => {
    fc.assert(
      fc.property(parts, items, items, (before, one, other) => {
        const { parts: after, changes } = rescopedParts(before, [
          { teamId: lint, remaining: one },
          { teamId: dust, remaining: other },
        ]);
        const sum = changes.reduce((total, change) => total + change.items, 0);
        expect(itemsLeft(after)).toBe(itemsLeft(before) + sum);
      }),
    );
  });
});
