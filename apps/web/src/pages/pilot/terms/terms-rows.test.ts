import { archetypalTerms } from '@scrimmage/domain/archetypal-terms';
import { describe, expect, it } from 'vitest';
import { termsRows } from './terms-rows';

const refund = (refundRealisation: number) =>
  termsRows({ ...archetypalTerms.REFUNDABLE_MILESTONES, refundRealisation }, 'EUR').find(
    ({ label }) => label === 'Refunds',
  )?.text;
const below = 'when less than 20\u00a0% of the value is proven';

describe('A refund', () => {
  it.each([
    [1, `Up to 50\u00a0% in cash ${below}`],
    [0, `Up to 50\u00a0% as credits ${below}`],
    [0.8, `Up to 50\u00a0%, of which 80\u00a0% is counted on, ${below}`],
  ])('that is realised at %d says what it is worth', (realised, words) => {
    expect(refund(realised)).toBe(words);
  });
});
