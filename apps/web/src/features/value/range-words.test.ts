import { describe, expect, it } from 'vitest';
import { moneyRangeWords, numberRangeWords, shareRangeWords, timingWords } from './range-words';

const range = (
  kind: 'PERT' | 'CI90' | 'FIXED',
  low: number | null,
  likely: number | null,
  high: number | null,
) => ({
  kind,
  low,
  likely,
  high,
});

describe('A range in words', () => {
  it.each([
    [range('CI90', 2_000_000, null, 9_000_000), 'EUR', '€20,000 to €90,000, in nine cases of ten'],
    [range('PERT', -50, 0, 1_050), 'EUR', '−€0.50 to €10.50, most likely €0'],
    [range('FIXED', null, 20_000, null), 'JPY', /^(JP)?¥20,000$/],
  ])('of money, %j in %s, is %s', (given, currency, words) => {
    expect(moneyRangeWords(given, currency)).toMatch(words);
  });

  it('of shares is in percent, of anything else in its own words', () => {
    expect(shareRangeWords(range('PERT', 0.3, 0.6, 0.85))).toBe(
      '30\u00a0% to 85\u00a0%, most likely 60\u00a0%',
    );
    expect(numberRangeWords(range('FIXED', null, 3, null), (value) => `${value} apples`)).toBe('3 apples');
  });
});

describe('When money comes, in words', () => {
  it.each([
    [{ startMonth: 0, rampMonths: 0 }, null],
    [{ startMonth: 1, rampMonths: 0 }, 'after 1 month'],
    [{ startMonth: 0, rampMonths: 3 }, 'in full 3 months later'],
    [{ startMonth: 2, rampMonths: 1 }, 'after 2 months, in full 1 month later'],
  ])('of %j is %s', (timing, words) => {
    expect(timingWords(timing)).toBe(words);
  });
});
