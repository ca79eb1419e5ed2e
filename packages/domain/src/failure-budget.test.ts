import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetState } from './budget-plan.js';
import { budgetSentence } from './budget-sentence.js';
import { type BudgetFacts, type BudgetLimits, failureBudget, leastExpected } from './failure-budget.js';

/** Limits by plain sums, so that the states are tested with real ones and the sums check the special functions. */
function cumulative(most: number, chanceOf: (x: number) => number): readonly number[] {
  let sum = 0;
  return Array.from({ length: most + 1 }, (_, x) => {
    sum += chanceOf(x);
    return sum;
  });
}

function limitsIn(atMost: readonly number[], most: number) {
  const rare = 0.05 * (1 + 1e-9);
  const tooFew = atMost.findLastIndex((chance) => chance <= rare);
  const tooMany = atMost.findIndex((_, x) => x > 0 && 1 - (atMost[x - 1] ?? 0) <= rare);
  return {
    tooFew: tooFew === -1 ? null : tooFew,
    tooMany: tooMany === -1 || tooMany > most ? null : tooMany,
  };
}

const logFactorial = (n: number) =>
  Array.from({ length: n }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0);

function poissonLimits(mean: number) {
  const chance = (x: number) =>
    mean === 0 ? Number(x === 0) : Math.exp(x * Math.log(mean) - mean - logFactorial(x));
  return limitsIn(cumulative(80, chance), Number.POSITIVE_INFINITY);
}

function binomialLimits(n: number, p: number) {
  const chance = (x: number) =>
    Math.exp(logFactorial(n) - logFactorial(x) - logFactorial(n - x)) * p ** x * (1 - p) ** (n - x);
  return limitsIn(cumulative(n, chance), n);
}

/** P(N > budget − x), N negative binomial with shape b + x, rate 1 + elapsed over what is left. */
function exceeds(x: number, budget: number, elapsed: number): number {
  if (x > budget) return 1;
  const [shape, success] = [budget + x, (1 + elapsed) / 2];
  let term = success ** shape;
  let within = 0;
  for (let k = 0; k <= budget - x; k++) {
    within += term;
    term *= ((shape + k) / (k + 1)) * (1 - success);
  }
  return 1 - within;
}

function limitsOf(facts: BudgetFacts): BudgetLimits {
  return {
    byCount: poissonLimits(facts.plannedCount * facts.elapsed),
    byShare: binomialLimits(facts.concluded, facts.plannedShare),
    chanceToExceed: exceeds(facts.failed, facts.plannedCount, facts.elapsed),
  };
}

const standing = (facts: BudgetFacts) => failureBudget(facts, limitsOf(facts));
const state = (parts: Partial<BudgetFacts>) => standing({ ...plan, ...parts }).state;

const plan: BudgetFacts = {
  plannedShare: 0.4,
  plannedCount: 4,
  failed: 2,
  concluded: 4,
  elapsed: 1,
  money: null,
};

const facts: fc.Arbitrary<BudgetFacts> = fc
  .record({
    plannedShare: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
    plannedCount: fc.integer({ min: 1, max: 25 }),
    failed: fc.nat({ max: 30 }),
    others: fc.nat({ max: 20 }),
    elapsed: fc.integer({ min: 0, max: 20 }).map((part) => part / 20),
  })
  .map(({ others, ...given }) => ({ ...given, concluded: given.failed + others, money: null }));

const rank: Readonly<Record<Exclude<BudgetState, 'TOO_FEW_TO_TELL'>, number>> = {
  TOO_SAFE: 0,
  IN_CONTROL: 1,
  BURNING: 2,
  EXHAUSTED: 3,
};

/** More failures lead the same way or further, and from nothing to tell never to too safe. */
function neverSafer(before: BudgetState, after: BudgetState) {
  if (before === 'TOO_FEW_TO_TELL') expect(['TOO_FEW_TO_TELL', 'EXHAUSTED']).toContain(after);
  else {
    expect(after).not.toBe('TOO_FEW_TO_TELL');
    expect(rank[after as keyof typeof rank]).toBeGreaterThanOrEqual(rank[before]);
  }
}

describe('The state of a failure budget', () => {
  it('never becomes safer when one more of the conclusions failed', () => {
    fc.assert(
      fc.property(facts, (given) => {
        fc.pre(given.failed < given.concluded);
        neverSafer(standing(given).state, standing({ ...given, failed: given.failed + 1 }).state);
      }),
    );
  });

  it('never becomes safer by one more conclusion that failed, once the share can be told', () => {
    fc.assert(
      fc.property(facts, (given) => {
        fc.pre(given.concluded * given.plannedShare >= leastExpected);
        const more = { ...given, failed: given.failed + 1, concluded: given.concluded + 1 };
        neverSafer(standing(given).state, standing(more).state);
      }),
    );
  });

  it('mirrors: too few failures by a plan are too many successes by its opposite', () => {
    const mirror: Partial<Record<BudgetState, BudgetState>> = { TOO_SAFE: 'BURNING', BURNING: 'TOO_SAFE' };
    fc.assert(
      fc.property(
        fc.nat({ max: 40 }),
        fc.nat({ max: 40 }),
        fc.integer({ min: 1, max: 99 }),
        (n, part, percent) => {
          // On the first day the count is silent, and the share speaks alone.
          const silent = { ...plan, plannedCount: 1_000, elapsed: 0, concluded: n };
          const x = part % (n + 1);
          const failing = { ...silent, failed: x, plannedShare: percent / 100 };
          const holding = { ...silent, failed: n - x, plannedShare: (100 - percent) / 100 };
          fc.pre(n * failing.plannedShare >= leastExpected && n * holding.plannedShare >= leastExpected);
          const one = standing(failing).state;
          expect(standing(holding).state).toBe(mirror[one] ?? one);
        },
      ),
    );
  });

  it('is too few to tell while fewer than three are expected and the plan is not exceeded', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { expected, expectedByShare, state: told } = standing(given);
        fc.pre(expected < leastExpected && expectedByShare < leastExpected);
        const exceeded = given.failed > given.plannedCount && given.plannedCount >= leastExpected;
        expect(told).toBe(exceeded ? 'EXHAUSTED' : 'TOO_FEW_TO_TELL');
      }),
    );
  });

  it('is told whenever three or more are expected', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { expected, expectedByShare, state: told } = standing(given);
        fc.pre(expected >= leastExpected || expectedByShare >= leastExpected);
        expect(told).not.toBe('TOO_FEW_TO_TELL');
      }),
    );
  });

  it('is too safe when less than a quarter of the plan has failed by its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 25 }), (plannedCount) => {
        const failed = Math.ceil(plannedCount / 4) - 1;
        expect(state({ plannedCount, failed, concluded: failed })).toBe('TOO_SAFE');
      }),
    );
  });

  it.each([
    [{ failed: 0 }, 'TOO_SAFE'],
    [{ failed: 1 }, 'IN_CONTROL'],
    [{ failed: 4 }, 'IN_CONTROL'],
    [{ failed: 5, concluded: 5 }, 'EXHAUSTED'],
    [{ failed: 0, elapsed: 0.5 }, 'TOO_FEW_TO_TELL'],
    [{ failed: 4, elapsed: 0.8 }, 'BURNING'],
    [{ failed: 5, concluded: 5, elapsed: 0.1 }, 'EXHAUSTED'],
    [{ plannedCount: 2, failed: 0 }, 'TOO_FEW_TO_TELL'],
    [{ plannedCount: 2, failed: 5, concluded: 5 }, 'TOO_FEW_TO_TELL'],
    [{ plannedCount: 2, failed: 9, concluded: 9 }, 'EXHAUSTED'],
    [{ failed: 1, concluded: 20 }, 'TOO_SAFE'],
    [{ plannedCount: 10, failed: 9, concluded: 12 }, 'BURNING'],
    [{ plannedCount: 20, failed: 9, concluded: 30, elapsed: 0.2 }, 'BURNING'],
    [{ failed: 0, money: { planned: 100, lost: 101 } }, 'EXHAUSTED'],
    [{ failed: 0, money: { planned: 100, lost: 100 } }, 'TOO_SAFE'],
  ] as const)('with %o is %s', (parts, expected) => {
    expect(state(parts)).toBe(expected);
  });

  it('keeps every reason that holds, though the gravest decides', () => {
    const given = { failed: 9, concluded: 40, money: { planned: 1, lost: 2 } };
    expect(standing({ ...plan, ...given }).reasons).toEqual([
      'COUNT_EXCEEDED',
      'MONEY_EXCEEDED',
      'TOO_MANY_BY_COUNT',
      'LIKELY_TO_EXCEED',
      'TOO_FEW_BY_SHARE',
    ]);
  });
});

describe('The burn of a failure budget', () => {
  it('is 1 when as much is used as the window is over', () => {
    expect(standing({ ...plan, failed: 2, elapsed: 0.5 })).toMatchObject({ consumed: 0.5, burnRate: 1 });
    expect(standing({ ...plan, failed: 2, elapsed: 0.25 })).toMatchObject({ burnRate: 2 });
    expect(standing({ ...plan, elapsed: 0 }).burnRate).toBeNull();
  });
});

describe('Being over budget', () => {
  it('asks the sponsor, whatever can be told', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { asksSponsor, state: told } = standing(given);
        expect(asksSponsor).toBe(given.failed > given.plannedCount);
        if (told === 'EXHAUSTED') expect(asksSponsor).toBe(true);
      }),
    );
  });
});

describe('A failure budget in a sentence', () => {
  const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
  const sentence = (
    parts: Partial<BudgetFacts>,
    money: Parameters<typeof budgetSentence>[0]['money'] = null,
  ) => {
    const given = { ...plan, ...parts };
    const limits = limitsOf(given);
    return budgetSentence({ facts: given, limits, standing: failureBudget(given, limits), money });
  };

  it.each([
    [{ failed: 0 }, 'Too safe: 0 failed where 4 were planned by now, fewer than chance explains.'],
    [
      { failed: 1, concluded: 20 },
      'Too safe: 1 of 20 conclusions failed where 40\u00a0% are planned, fewer than chance explains.',
    ],
    [{ failed: 2 }, 'In control: 2 failed so far, 4 were planned by now and 4 for the whole window.'],
    [{ failed: 4, elapsed: 0.8 }, 'Burning: 4 failed of 4 planned, and the chance to exceed is 57\u00a0%.'],
    [
      { plannedCount: 10, failed: 9, concluded: 12 },
      'Burning: 9 of 12 conclusions failed where 40\u00a0% are planned, and 9 are too many for chance.',
    ],
    [
      { failed: 5, concluded: 5 },
      'Exhausted: 5 failed where 4 were planned for the whole window. Nothing is stopped; the sponsor is asked before the next pilot starts.',
    ],
    [
      { failed: 1, elapsed: 0.5 },
      'Too few to tell: 1 failed so far, 2 were planned by now; below 3 a count says nothing.',
    ],
    [
      { failed: 3, plannedCount: 2 },
      'Too few to tell: 3 failed so far, 2 were planned by now; below 3 a count says nothing. It is more than the 2 of the whole window, so the sponsor is asked.',
    ],
  ])('with %o says “%s”', (parts, words) => {
    expect(sentence(parts)).toBe(words);
  });

  it('says the money that was lost', () => {
    const lost = { money: { planned: 10_000_000, lost: 12_000_000 } };
    expect(sentence(lost, { planned: eur(10_000_000), lost: eur(12_000_000) })).toContain(
      'Exhausted: €120,000 lost where €100,000 were planned.',
    );
    expect(sentence(lost)).toContain('more money lost than planned');
  });

  it('is whole for whatever comes', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const said = sentence(given);
        expect(said).toMatch(/^[A-Z].*\.$/);
        expect(said).not.toMatch(/undefined|null|NaN|: \./);
      }),
    );
  });
});
