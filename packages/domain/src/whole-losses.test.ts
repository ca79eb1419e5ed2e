import { describe, expect, it } from 'vitest';
import { wholeOutcome } from './whole-losses.js';

describe('An outcome in whole minor units', () => {
  it('still adds up where each half of a cent would be rounded up', () => {
    const outcome = {
      endDay: 7,
      valueFraction: 0.5,
      netFees: 10.4,
      value: 0.4,
      buyerLoss: 1.5,
      vendorLoss: 1.5,
      totalLoss: 3,
      riskShareRatio: 0.5,
    };
    expect(wholeOutcome(outcome)).toEqual({
      ...outcome,
      netFees: 10,
      value: 0,
      buyerLoss: 2,
      vendorLoss: 1,
      totalLoss: 3,
    });
  });
});
