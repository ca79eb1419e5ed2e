import { describe, expect, it } from 'vitest';
import { disagreementWords } from './health-words';

describe('Disagreement in words', () => {
  it.each([
    ['ON_TRACK', 'ON_TRACK', 0, null],
    [undefined, 'AT_RISK', null, null],
    ['ON_TRACK', undefined, null, null],
    ['ON_TRACK', 'AT_RISK', 0, 'They disagree'],
    ['ON_TRACK', 'AT_RISK', 1, 'In disagreement for 1 day'],
    ['AT_RISK', 'OFF_TRACK', 12, 'In disagreement for 12 days'],
  ] as const)('of %s beside %s, %s days: %s', (declared, computed, days, words) => {
    expect(disagreementWords(declared, computed, days)).toBe(words);
  });
});
