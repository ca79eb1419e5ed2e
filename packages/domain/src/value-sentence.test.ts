import { describe, expect, it } from 'vitest';
import type { ExpectedEffect, ForwardMoney } from './value.js';
import { chanceWords, nextWeeksSentence, valueSentence } from './value-sentence.js';

const forward: ForwardMoney = {
  p10: -2_863_000,
  p50: 27_327_000,
  p90: 72_817_000,
  mean: 32_096_000,
  sd: 31_575_000,
  chancePays: 0.8725,
  benefits: 1,
  costs: 1,
};
const told = { currency: 'EUR', horizonMonths: 18, forward, expected: null, unknown: [] };

describe('A chance', () => {
  it.each([
    [0, 'below 5\u00a0%'],
    [0.0499, 'below 5\u00a0%'],
    [0.05, '5\u00a0%'],
    [0.8725, '87\u00a0%'],
    [0.95, '95\u00a0%'],
    [0.951, 'above 95\u00a0%'],
    [1, 'above 95\u00a0%'],
  ])('of %d is said as %s', (chance, words) => {
    expect(chanceWords(chance)).toBe(words);
  });
});

describe('A value in words', () => {
  it('is a range, never one number alone', () => {
    expect(valueSentence(told)).toBe(
      'From here on it brings about €270k over 18 months, in eight cases of ten between −€29k and €730k; the chance that it pays is 87\u00a0%.',
    );
  });

  it('says when more is lost than brought', () => {
    expect(valueSentence({ ...told, forward: { ...forward, p50: -12_000_000 } })).toMatch(
      /^From here on it loses about €120k over 18 months,/,
    );
  });

  it('names what is not known', () => {
    expect(valueSentence({ ...told, horizonMonths: 1, unknown: ['adoption', 'Licences'] })).toMatch(
      /over 1 month,.* Not known: adoption and Licences\.$/,
    );
    expect(valueSentence({ ...told, forward: null, unknown: ['adoption'] })).toBe(
      'What it is worth is not known yet. Not known: adoption.',
    );
  });

  it('says when the effect is carried over without a pads rating', () => {
    const expected = { padsScore: null } as ExpectedEffect;
    expect(valueSentence({ ...told, expected })).toContain('The pads profile is not rated');
    expect(valueSentence({ ...told, expected: { ...expected, padsScore: 0 } })).not.toContain('not rated');
  });
});

describe('The next weeks in words', () => {
  const goOn = 'it pays to go on with the pilot as it is before deciding.';
  const decide = 'deciding today pays more than going on with the pilot as it is.';
  it.each([
    [4, 3_000_000, 6_000_000, `4 more weeks cost €30k and are worth about €60k: ${goOn}`],
    [1, 3_000_000, 6_000_000, `1 more week costs €30k and is worth about €60k: ${goOn}`],
    [4, 3_000_000, 1_200_000, `4 more weeks cost €30k and are worth about €12k: ${decide}`],
    [4, 3_000_000, 20_000, `4 more weeks cost €30k and are worth next to nothing: ${decide}`],
    [4, 0, 0, `4 more weeks cost €0 and are worth next to nothing: ${decide}`],
  ])('of %i weeks at %i for %i are “%s”', (weeks, cost, worth, sentence) => {
    expect(nextWeeksSentence({ weeks, cost, worth }, 'EUR')).toBe(sentence);
  });
});
