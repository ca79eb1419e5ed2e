import { describe, expect, it } from 'vitest';
import { measuredBy } from './measured';

const metric = { id: 'm1', direction: 'HIGHER_IS_BETTER' } as const;
const evidence = { estimate: 3, low: 1, high: 5 };
const claim = (role: 'SUCCESS' | 'KILL' | 'GUARDRAIL', threshold: number, id = 'm1') => ({
  role,
  threshold,
  design: 'TWO_ARMS' as const,
  metric: { ...metric, id },
  evidence,
});

describe('An interval against the lines of its metric', () => {
  it('takes the success claim for its goal and the kill claim for its limit', () => {
    const criteria = [claim('SUCCESS', 2), claim('KILL', -1), claim('SUCCESS', 9, 'm2')];
    for (const criterion of criteria.slice(0, 2))
      expect(measuredBy(criterion, criteria)).toEqual({
        ...evidence,
        goal: 2,
        limit: -1,
        reference: 0,
        better: 'higher',
      });
  });

  it('takes a guardrail for the limit where nothing claims to kill', () => {
    const guardrail = claim('GUARDRAIL', -1);
    expect(measuredBy(guardrail, [guardrail])).toMatchObject({ goal: null, limit: -1 });
  });

  it('has no line of no change where one arm stands alone, and reads lower as better where it is', () => {
    const lower = { id: 'm1', direction: 'LOWER_IS_BETTER' as const };
    const alone = { ...claim('SUCCESS', 2), design: 'ONE_ARM' as const, metric: lower };
    expect(measuredBy(alone, [alone])).toMatchObject({ reference: null, better: 'lower' });
  });
});
