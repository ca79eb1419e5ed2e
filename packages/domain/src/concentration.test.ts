import { describe, expect, it } from 'vitest';
import { concentration } from './concentration.js';

describe('The concentration of spend', () => {
  it('of 30, 30, 20 and 20 is 2,600 points, as the merger guidelines work it out', () => {
    const it = concentration([30, 30, 20, 20]);
    expect(it?.points).toBeCloseTo(2_600, 9);
    expect(it).toMatchObject({ top: 0.3, alert: false });
  });

  it.each([
    [[50, 50], false],
    [[51, 49], true],
    [[100], true],
    [[60, 20, 20], true],
    [[1, 1, 1], false],
  ])('is an alert below two effective vendors or above half with one: %o', (spend, alert) => {
    expect(concentration(spend)?.alert).toBe(alert);
  });

  it('is compared with equal shares only from three vendors on', () => {
    expect(concentration([5])?.normalised).toBeNull();
    expect(concentration([5, 5, 0])?.normalised).toBeNull();
    expect(concentration([5, 5, 5])?.normalised).toBeCloseTo(0, 12);
  });

  it('is nothing when nothing was spent, and refuses what gave back more than it billed', () => {
    expect(concentration([])).toBeNull();
    expect(concentration([0, 0])).toBeNull();
    expect(() => concentration([5, -1])).toThrow(RangeError);
    expect(() => concentration([Number.NaN])).toThrow(RangeError);
  });
});
