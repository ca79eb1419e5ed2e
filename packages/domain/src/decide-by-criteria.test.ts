import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimOf,
  type DecisionTerms,
  decideByClaims,
  decideByCriteria,
  oriented,
} from './decide-by-criteria.js';

const terms: DecisionTerms = {
  day: 30,
  deadlineDay: 90,
  minRunDays: 14,
  killOnFutility: true,
  fallback: 'KILL',
};
const success = (low: number | null, high: number | null) => ({
  role: 'SUCCESS' as const,
  threshold: 0.3,
  low,
  high,
});
const kill = (low: number | null, high: number | null) => ({
  role: 'KILL' as const,
  threshold: 0.2,
  low,
  high,
});

describe('A claim', () => {
  it.each([
    ['SUCCESS', 0.31, 0.4, 'PROVEN'],
    ['SUCCESS', 0.3, 0.4, 'OPEN'],
    ['SUCCESS', 0.1, 0.3, 'OPEN'],
    ['SUCCESS', 0.1, 0.29, 'REFUTED'],
    ['GUARDRAIL', 0.1, 0.29, 'REFUTED'],
    ['KILL', 0.1, 0.29, 'PROVEN'],
    ['KILL', 0.31, 0.4, 'REFUTED'],
    ['KILL', 0.1, 0.3, 'OPEN'],
    ['KILL', null, null, 'OPEN'],
    ['SUCCESS', null, null, 'OPEN'],
  ] as const)('of %s about 0.3 with an interval from %s to %s is %s', (role, low, high, state) => {
    expect(claimOf({ role, threshold: 0.3, low, high })).toBe(state);
  });

  it('is the same when everything is mirrored because lower is better', () => {
    const bound = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(bound, fc.nat({ max: 20 }), bound, (low, width, threshold) => {
        const seen = { low, high: low + width };
        const mirrored = oriented(seen, true);
        expect(oriented(mirrored, true)).toEqual(seen);
        expect(claimOf({ role: 'KILL', threshold, ...seen })).toBe(
          claimOf({ role: 'SUCCESS', threshold: -threshold, ...mirrored }),
        );
      }),
    );
    expect(oriented({ low: null, high: 2 }, true)).toEqual({ low: -2, high: null });
  });
});

describe('What criteria ask for', () => {
  it.each([
    ['succeeds when success is proven', [success(0.31, 0.4), kill(0.31, 0.4)], {}, 'SUCCEED'],
    ['waits for the least number of days', [success(0.31, 0.4)], { day: 13 }, 'CONTINUE'],
    ['succeeds on that day', [success(0.31, 0.4)], { day: 14 }, 'SUCCEED'],
    ['waits for every success criterion', [success(0.31, 0.4), success(0.2, 0.4)], {}, 'CONTINUE'],
    ['kills what cannot succeed', [success(0.22, 0.29), kill(0.22, 0.29)], {}, 'KILL'],
    ['does not, when that was not agreed', [success(0.22, 0.29)], { killOnFutility: false }, 'CONTINUE'],
    ['kills on a kill criterion at once', [success(null, null), kill(0.1, 0.19)], { day: 1 }, 'KILL'],
    ['is open at the deadline', [success(0.2, 0.4)], { day: 90 }, 'INCONCLUSIVE'],
    ['goes on the day before', [success(0.2, 0.4)], { day: 89 }, 'CONTINUE'],
    ['never succeeds without a success criterion', [kill(0.31, 0.4)], {}, 'CONTINUE'],
    ['knows nothing without criteria', [], { day: 90 }, 'INCONCLUSIVE'],
  ] as const)('%s', (_, criteria, change, ask) => {
    expect(decideByCriteria(criteria, { ...terms, ...change }).ask).toBe(ask);
  });

  it('comes with the fallback only when nothing is settled at the deadline', () => {
    expect(decideByCriteria([success(0.2, 0.4)], { ...terms, day: 90 })).toEqual({
      states: ['OPEN'],
      ask: 'INCONCLUSIVE',
      fallback: 'KILL',
    });
    expect(decideByCriteria([success(0.31, 0.4)], { ...terms, day: 90 }).fallback).toBeNull();
  });

  it('is never to succeed while a kill criterion is proven or a guardrail refuted', () => {
    const claim = fc.record({
      role: fc.constantFrom('SUCCESS' as const, 'KILL' as const, 'GUARDRAIL' as const),
      state: fc.constantFrom('PROVEN' as const, 'REFUTED' as const, 'OPEN' as const),
    });
    fc.assert(
      fc.property(fc.array(claim), fc.nat({ max: 120 }), fc.boolean(), (claims, day, killOnFutility) => {
        const { ask } = decideByClaims(claims, { ...terms, day, killOnFutility });
        const harmed = claims.some(
          ({ role, state }) =>
            (role === 'KILL' && state === 'PROVEN') || (role === 'GUARDRAIL' && state === 'REFUTED'),
        );
        if (harmed) expect(ask).toBe('KILL');
        if (ask === 'SUCCEED') {
          expect(claims.filter(({ role }) => role === 'SUCCESS').map(({ state }) => state)).not.toContain(
            'OPEN',
          );
          expect(day).toBeGreaterThanOrEqual(terms.minRunDays);
        }
        expect(ask === 'CONTINUE').toBe(ask !== 'KILL' && ask !== 'SUCCEED' && day < terms.deadlineDay);
      }),
    );
  });
});
