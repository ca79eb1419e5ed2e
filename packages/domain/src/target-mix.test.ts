import { describe, expect, it } from 'vitest';
import { checked } from './problems.js';
import { targetMixInput, targetParts } from './target-mix.js';

const problems = (shares: unknown) => {
  const found = checked(targetMixInput, { shares });
  return 'problems' in found ? found.problems.map(({ message }) => message) : [];
};

describe('A target mix', () => {
  it('is three whole percentages that add to 100', () => {
    const shares = { core: 70, adjacent: 20, transformational: 10 };
    expect(problems(shares)).toEqual([]);
    expect(targetParts(shares)).toEqual([0.7, 0.2, 0.1]);
    expect(problems({ core: 100, adjacent: 0, transformational: 0 })).toEqual([]);
  });

  it('is nothing where it was taken back', () => expect(problems(null)).toEqual([]));

  it.each([
    [{ core: 70, adjacent: 20, transformational: 20 }, 'The three shares must add to 100.'],
    [{ core: 70.5, adjacent: 19.5, transformational: 10 }, 'The share of core must be a whole number.'],
  ])('of %j is refused', (shares, message) => expect(problems(shares)).toContain(message));

  it.each([
    { core: 120, adjacent: -20, transformational: 0 },
    { core: 50, adjacent: 50 },
  ])('of %j is refused too', (shares) => expect(problems(shares)).not.toEqual([]));
});
