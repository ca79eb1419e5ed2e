import { describe, expect, it } from 'vitest';
import { stripScale } from './strip-scale';

describe('The strip of a value', () => {
  it('holds what is lost, nothing and what is won, in their order', () => {
    const at = stripScale([-100, 50, 300]);
    expect([-100, 0, 50, 300].map(at)).toEqual([4, 27, 38.5, 96]);
  });

  it.each([
    [[10, 20], 0, 4],
    [[-20, -10], 0, 96],
    [[0, 0], 0, 4],
  ])('has 0 on it for %j', (values, zero, place) => {
    expect(stripScale(values)(zero)).toBeCloseTo(place, 9);
  });
});
