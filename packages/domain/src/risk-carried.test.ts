import { describe, expect, it } from 'vitest';
import { riskCarried } from './risk-carried.js';

describe('What vendors carry of what fails', () => {
  it('is the mean of what they bore beside the mean of what they promised, in the same engagements', () => {
    const told = riskCarried([
      { promised: 0.46, carried: 0.09 },
      { promised: 0.46, carried: 0.59 },
    ]);
    expect(told.promised).toBeCloseTo(0.46);
    expect(told.carried).toBeCloseTo(0.34);
    expect(told.sentence).toBe(
      'Vendors carried 34\u00a0% of the cost of what failed, 46\u00a0% promised (n = 2).',
    );
  });

  it('is not known while nothing that failed is settled', () => {
    expect(riskCarried([])).toEqual({
      promised: null,
      carried: null,
      n: 0,
      sentence: 'No engagement that failed is settled yet.',
    });
  });
});
