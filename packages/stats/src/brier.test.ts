import { describe, expect, it } from 'vitest';
import { brier } from './brier.js';

describe('The Brier score', () => {
  it('is none for who is sure and right, and one for who is sure and wrong', () => {
    expect([brier([1, 0], [1, 0]), brier([1, 0], [0, 1])]).toEqual([0, 1]);
  });

  it('is refused without forecasts or beyond chances', () => {
    expect(() => brier([], [])).toThrow(RangeError);
    expect(() => brier([1.2], [1])).toThrow(RangeError);
    expect(() => brier([0.5], [1, 0])).toThrow(RangeError);
  });
});
