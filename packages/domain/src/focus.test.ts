import { describe, expect, it } from 'vitest';
import { focus } from './focus.js';

describe('The focus of a sprint', () => {
  it('is the number of goals of equal effort that would be as focused', () => {
    expect(focus([4, 4, 4])?.effective).toBeCloseTo(3, 12);
    expect(focus([9, 1])?.effective).toBeCloseTo(1 / 0.82, 12);
  });

  it('does not count goals without effort, and says nothing without any', () => {
    expect(focus([5, 0])).toEqual({ hhi: 1, effective: 1 });
    expect(focus([0, 0])).toBeNull();
    expect(() => focus([-1])).toThrow(RangeError);
  });
});
