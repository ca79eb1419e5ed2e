import { describe, expect, it } from 'vitest';
import { gapSentence } from './gap-sentence.js';

const gap = {
  currency: 'EUR',
  allowed: 2_400_000,
  billed: 2_400_000,
  overbilled: 0,
  averageDaysEarly: 0,
  breaches: [],
  n: 4,
  leftOut: 0,
};

describe('The gap in words', () => {
  it.each([
    ['€24,000 is billed, and on the dates as they were the terms allow €24,000.', {}],
    ['Nothing is billed yet; the terms allow €24,000.', { n: 0, billed: 0, averageDaysEarly: null }],
    [
      '€30,000 is billed, and on the dates as they were the terms allow €24,000: €6,000 too much. Money was billed 12 days too early on average.',
      { billed: 3_000_000, overbilled: 600_000, averageDaysEarly: 12.4 },
    ],
    [
      '€24,000 is billed, and on the dates as they were the terms allow €24,000. Money was billed one day too early on average. 2 entries in another currency without a rate are left out.',
      { averageDaysEarly: 1, leftOut: 2 },
    ],
  ])('is “%s”', (sentence, changes) => {
    expect(gapSentence({ ...gap, ...changes })).toBe(sentence);
  });
});
