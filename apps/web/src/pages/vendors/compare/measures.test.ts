import { describe, expect, it } from 'vitest';
import { apart, type Compared, measures } from './measures';

describe('Vendors beside each other', () => {
  it('differ when one lies more than ten points from another', () => {
    expect(apart([0.5, 0.4])).toEqual([false, false]);
    expect(apart([0.5, 0.39])).toEqual([true, true]);
  });

  it('say nothing of what is not known', () => {
    expect(apart([0.9, null, 0.1])).toEqual([true, false, true]);
    expect(apart([0.9, null])).toEqual([false, false]);
  });

  it('leave the one in the middle as it is', () => {
    expect(apart([0.4, 0.48, 0.56])).toEqual([true, false, true]);
  });
});

describe('A measure', () => {
  const of = (label: string) => measures.find((measure) => measure.label === label);

  it('of a vendor that signed nothing draws no signed end, and counts the gap from its word', () => {
    const saysSignsDoes = { says: 0.55, signs: null, does: 0.35 };
    const halyard = { saysSignsDoes } as Compared;
    const gap = of('Signed, then carried');
    expect(gap?.marks?.(halyard)).toEqual({ from: null, to: 0.35, range: null, tone: 'bad' });
    expect(gap?.text(halyard)).toBe('20 points short');
  });

  it.each([
    [[1, -1, 1], 'on the day of value'],
    [[30, 31], '31 d before value'],
    [[-2, -3, -3], '3 d after value'],
  ])('of bills %j days before value says whole days: %s', (days, words) => {
    const engagements = days.map((daysBilledBeforeValue) => ({ assessment: { daysBilledBeforeValue } }));
    expect(of('First bill by the terms')?.text({ engagements } as unknown as Compared)).toBe(words);
  });
});
