import type { EvidenceStory } from '../story.js';

/** What is claimed and counted in “Bills nobody has to call about”. */
export const billsEvidence = {
  'moving-chat': {
    statedAgo: 346,
    by: 'mireille',
    period: 'DAY',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'chatSettled',
        design: 'ONE_ARM',
        threshold: 0.6,
        baseline: [0.38, 1_210, 'Moves settled by the form, last spring'],
        cases: 70,
      },
      {
        role: 'KILL',
        metric: 'wrongDates',
        design: 'ONE_ARM',
        threshold: 0.005,
        baseline: [0.002, 2_600, 'Dates given on the phone'],
        cases: 70,
      },
    ],
    counted: [{ periods: 6, totals: { chatSettled: [[412, 152]], wrongDates: [[412, 9]] } }],
    endsAgo: 330,
    every: 2,
  },
  refund: {
    statedAgo: 308,
    by: 'mireille',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'creditCalls',
        design: 'TWO_ARMS',
        threshold: -0.03,
        randomised: true,
        baseline: [0.204, 5_150, 'The half year before'],
        cases: 120,
      },
      {
        role: 'KILL',
        metric: 'doubleRefunds',
        design: 'ONE_ARM',
        threshold: 0.01,
        baseline: [0.002, 5_200, 'Refunds booked by hand'],
        cases: 120,
      },
    ],
    counted: [
      {
        periods: 16,
        totals: {
          creditCalls: [
            [1_960, 236],
            [1_930, 394],
          ],
          doubleRefunds: [[1_960, 0]],
        },
      },
    ],
    endsAgo: 184,
    every: 4,
  },
  'plain-bill': {
    statedAgo: 157,
    by: 'mireille',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'billCalls',
        design: 'TWO_ARMS',
        threshold: -0.02,
        randomised: true,
        baseline: [0.091, 36_000, 'Last year’s bills'],
        cases: 690,
      },
      {
        role: 'KILL',
        metric: 'billQuestions',
        design: 'ONE_ARM',
        threshold: 0.03,
        baseline: [0.021, 4_100, 'Letters about bills, last year'],
        cases: 690,
      },
    ],
    counted: [
      {
        periods: 20,
        totals: {
          billCalls: [
            [13_800, 1_035],
            [13_780, 1_254],
          ],
          billQuestions: [[13_800, 262]],
        },
      },
    ],
    endsAgo: 7,
  },
  'bill-forecast': {
    statedAgo: 233,
    by: 'priya',
    period: 'WEEK',
    fallback: 'CONTINUE',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'instalments',
        design: 'ONE_ARM',
        threshold: 0.2,
        baseline: [0.062, 21_400, 'Changed it without a forecast, the year before'],
        cases: 320,
      },
      {
        role: 'KILL',
        metric: 'planNeeded',
        design: 'ONE_ARM',
        threshold: 0.09,
        baseline: [0.071, 18_400, 'Settlements of the year before'],
        cases: 320,
      },
    ],
    counted: [{ periods: 28, totals: { instalments: [[9_020, 1_731]], planNeeded: [[9_020, 577]] } }],
    endsAgo: 15,
    every: 4,
  },
  debt: {
    statedAgo: 196,
    by: 'mireille',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'plansTaken',
        design: 'ONE_ARM',
        threshold: 0.66,
        baseline: [0.31, 2_900, 'At the third reminder'],
        cases: 150,
      },
      {
        role: 'KILL',
        metric: 'plansKept',
        design: 'TWO_ARMS',
        threshold: 0.08,
        randomised: true,
        baseline: [0.55, 900, 'Plans of last year'],
        cases: 60,
      },
    ],
    counted: [
      {
        periods: 17,
        totals: {
          plansTaken: [[2_550, 1_479]],
          plansKept: [
            [1_010, 567],
            [1_000, 557],
          ],
        },
      },
      {
        periods: 4,
        totals: {
          plansTaken: [[600, 348]],
          plansKept: [
            [250, 140],
            [245, 137],
          ],
        },
      },
    ],
    endsAgo: 39,
    every: 4,
  },
  'meter-photo': {
    statedAgo: 122,
    by: 'priya',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'correctedBills',
        design: 'TWO_ARMS',
        threshold: -0.015,
        randomised: true,
        baseline: [0.033, 52_000, 'Bills of the year before'],
        cases: 185,
      },
      {
        role: 'KILL',
        metric: 'photosRead',
        design: 'ONE_ARM',
        threshold: 0.9,
        baseline: [0.967, 3_000, 'Typed readings that were right'],
        cases: 185,
      },
    ],
    counted: [
      {
        periods: 13,
        totals: {
          correctedBills: [
            [2_400, 11],
            [2_380, 79],
          ],
          photosRead: [[2_400, 2_342]],
        },
      },
      {
        periods: 1,
        totals: {
          correctedBills: [
            [185, 1],
            [184, 6],
          ],
          photosRead: [[185, 181]],
        },
      },
    ],
    endsAgo: 11,
    every: 2,
  },
} as const satisfies Readonly<Record<string, EvidenceStory>>;
