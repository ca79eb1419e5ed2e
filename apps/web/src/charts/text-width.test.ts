import { describe, expect, it } from 'vitest';
import { fittedText, textWidth, widestText, wrappedText } from './text-width';

describe('How wide a text stands', () => {
  it('grows with the size and with the letters', () => {
    expect(textWidth('Kill line', 12)).toBeGreaterThan(textWidth('Kill line', 11));
    expect(textWidth('mmm', 12)).toBeGreaterThan(textWidth('lll', 12) * 2);
    expect(textWidth('', 12)).toBe(0);
    expect(widestText(['i', 'www'], 10)).toBe(textWidth('www', 10));
    expect(widestText([], 10)).toBe(0);
  });

  it('leaves out what does not fit, and says so', () => {
    expect(fittedText('Proactive refund', 12, 200)).toBe('Proactive refund');
    const short = fittedText('Proactive refund in the Nordics', 12, 90);
    expect(short).toMatch(/^Proactive.*[^ ]…$/);
    expect(textWidth(short, 12)).toBeLessThanOrEqual(90);
  });

  it('breaks between words, and never into more lines than asked', () => {
    const lines = wrappedText('Kill line moved from one point to two after a review', 12, 120, 2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Kill line moved from');
    expect(lines[1]).toMatch(/…$/);
    expect(wrappedText('Short', 12, 120, 2)).toEqual(['Short']);
  });
});
