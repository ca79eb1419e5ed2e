import { describe, expect, it } from 'vitest';
import { failurePoints } from './failure-points.js';

describe('The points of a failure', () => {
  it('are told one by one, in one order, whatever is known', () => {
    const points = failurePoints({ inTime: true, inCost: null, preRegistered: false, learned: true });
    expect(points.map(({ code, met }) => [code, met])).toEqual([
      ['WITHIN_TIME', true],
      ['WITHIN_COST', null],
      ['PRE_REGISTERED', false],
      ['LEARNED', true],
    ]);
    expect(points.every(({ sentence }) => sentence.endsWith('.'))).toBe(true);
    expect(points[1]?.sentence).toMatch(/cannot be told/);
  });

  it('say the opposite of what they say when it holds', () => {
    const held = failurePoints({ inTime: true, inCost: true, preRegistered: true, learned: true });
    const missed = failurePoints({ inTime: false, inCost: false, preRegistered: false, learned: false });
    expect(held.map(({ sentence }) => sentence)).not.toContain(missed[0]?.sentence);
    expect(new Set([...held, ...missed].map(({ sentence }) => sentence)).size).toBe(8);
  });
});
