import { describe, expect, it } from 'vitest';
import { daysWords, gapPoints, gapWords, moneysWords, shareWords } from './share-words';

describe('Shares of a failure', () => {
  it('are per cent, and a dash while they are not known', () => {
    expect([shareWords(0.464), shareWords(0), shareWords(null)]).toEqual(['46\u00a0%', '0\u00a0%', '–']);
  });

  it('part by points, rounded once', () => {
    expect(gapPoints(0.46, 0.094)).toBe(37);
    expect(gapPoints(null, 0.1)).toBeNull();
    expect([gapWords(37), gapWords(-4), gapWords(0)]).toEqual(['37 points short', '4 points more', 'no gap']);
  });
});

describe('Sums of a vendor', () => {
  it('stand beside each other, one for each currency', () => {
    const sums = [
      { minorUnits: 4_200_000, currency: 'EUR' },
      { minorUnits: 900_000, currency: 'JPY' },
    ];
    expect(moneysWords(sums)).toBe('€42.0K, ¥900K');
    expect(moneysWords(sums, 'full')).toBe('€42,000.00, ¥900,000');
    expect(moneysWords([])).toBe('–');
  });

  it('and its median days may lie between two days', () => {
    expect([daysWords(34), daysWords(12.5), daysWords(0), daysWords(null)]).toEqual([
      '34 d',
      '12.5 d',
      '0 d',
      '–',
    ]);
  });

  it('say so where the first invoice came before anything was signed', () => {
    expect([daysWords(-5), daysWords(-0.5)]).toEqual(['5 d before signature', '0.5 d before signature']);
  });
});
