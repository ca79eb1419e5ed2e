import type { EvidenceStory } from '../story.js';

/** What is claimed and counted in “Buy what customers will use”. */
export const balanceEvidence = {
  'day-ahead': {
    statedAgo: 330,
    by: 'priya',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'forecastError',
        design: 'TWO_ARMS',
        threshold: -1,
        baseline: [8, 365, 'Last year’s days'],
        cases: 26,
      },
      {
        role: 'SUCCESS',
        metric: 'balancingCost',
        design: 'TWO_ARMS',
        threshold: -0.1,
        baseline: [2.5, 365, 'Last year’s days'],
        cases: 2_625,
      },
      {
        role: 'KILL',
        metric: 'balancingCost',
        design: 'TWO_ARMS',
        threshold: 0.1,
        baseline: [2.5, 365, 'Last year’s days'],
        cases: 2_625,
      },
    ],
    counted: [
      {
        periods: 16,
        totals: {
          forecastError: [
            [420, 2_587],
            [420, 3_360],
          ],
          balancingCost: [
            [42_000, 87_150],
            [42_000, 105_000],
          ],
        },
      },
    ],
    endsAgo: 179,
    every: 4,
  },
  chargers: {
    statedAgo: 133,
    by: 'priya',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'overridden',
        design: 'ONE_ARM',
        threshold: 0.05,
        baseline: [0.5, 640, 'How many said beforehand that they would mind'],
        cases: 2_240,
      },
      {
        role: 'SUCCESS',
        metric: 'saving',
        design: 'ONE_ARM',
        threshold: 5,
        baseline: [0, 640, 'Nobody was paid for waiting before'],
        cases: 20,
      },
      {
        role: 'KILL',
        metric: 'fullAtSeven',
        design: 'ONE_ARM',
        threshold: 0.97,
        baseline: [0.995, 640, 'A week without waiting'],
        cases: 2_240,
      },
    ],
    counted: [
      {
        periods: 11,
        totals: {
          overridden: [[24_640, 715]],
          saving: [[220, 990]],
          fullAtSeven: [[24_640, 24_394]],
        },
      },
      {
        periods: 3,
        totals: { overridden: [[6_720, 188]], saving: [[60, 300]], fullAtSeven: [[6_720, 6_660]] },
      },
    ],
    endsAgo: 9,
    every: 2,
  },
  batteries: {
    statedAgo: 206,
    by: 'priya',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'earned',
        design: 'ONE_ARM',
        threshold: 100,
        baseline: [64, 50, 'The same batteries, the year before'],
        cases: 10,
      },
      {
        role: 'SUCCESS',
        metric: 'wornBatteries',
        design: 'ONE_ARM',
        threshold: 0.02,
        baseline: [0.02, 50, 'The maker’s data sheet'],
        cases: 10,
      },
      {
        role: 'KILL',
        metric: 'wornBatteries',
        design: 'ONE_ARM',
        threshold: 0.1,
        baseline: [0.02, 50, 'The maker’s data sheet'],
        cases: 10,
      },
    ],
    counted: [
      { periods: 21, totals: { earned: [[210, 24_780]], wornBatteries: [[210, 1]] } },
      { periods: 5, totals: { earned: [[50, 5_900]], wornBatteries: [[50, 0]] } },
    ],
    endsAgo: 12,
    every: 2,
  },
} as const satisfies Readonly<Record<string, EvidenceStory>>;
