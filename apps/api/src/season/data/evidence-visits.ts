import type { EvidenceStory } from '../story.js';

/** What is claimed and counted in “One visit fixes it”. */
export const visitsEvidence = {
  parts: {
    statedAgo: 175,
    by: 'jonas',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'secondVisits',
        design: 'TWO_ARMS',
        threshold: -0.09,
        baseline: [0.31, 8_800, 'All visits of last year'],
        cases: 100,
      },
      {
        role: 'KILL',
        metric: 'partInVan',
        design: 'ONE_ARM',
        threshold: 0.7,
        baseline: [0.68, 2_100, 'A count in March'],
        cases: 100,
      },
    ],
    counted: [
      {
        periods: 19,
        totals: {
          secondVisits: [
            [1_900, 456],
            [1_880, 564],
          ],
          partInVan: [[1_900, 1_539]],
        },
      },
      {
        periods: 3,
        totals: {
          secondVisits: [
            [300, 73],
            [297, 90],
          ],
          partInVan: [[300, 246]],
        },
      },
    ],
    endsAgo: 12,
    every: 2,
  },
  video: {
    statedAgo: 91,
    by: 'jonas',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'settledByLook',
        design: 'TWO_ARMS',
        threshold: 0.05,
        randomised: true,
        baseline: [0.08, 3_400, 'Settled on the phone, last year'],
        cases: 60,
      },
      {
        role: 'KILL',
        metric: 'settledByLook',
        design: 'TWO_ARMS',
        threshold: 0.01,
        randomised: true,
        baseline: [0.08, 3_400, 'Settled on the phone, last year'],
        cases: 60,
      },
      { role: 'GUARDRAIL', metric: 'brokenCalls', design: 'ONE_ARM', threshold: 0.12, cases: 60 },
    ],
    counted: [
      {
        periods: 10,
        totals: {
          settledByLook: [
            [556, 83],
            [676, 55],
          ],
          brokenCalls: [[556, 38]],
        },
      },
      {
        periods: 1,
        totals: {
          settledByLook: [
            [54, 8],
            [66, 5],
          ],
          brokenCalls: [[54, 3]],
        },
      },
    ],
    endsAgo: 7,
  },
  'fault-codes': {
    statedAgo: 145,
    by: 'priya',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'plannedFaults',
        design: 'ONE_ARM',
        threshold: 0.1,
        baseline: [0.02, 860, 'Emergencies of last winter'],
        cases: 14,
      },
      {
        role: 'KILL',
        metric: 'falseAlarms',
        design: 'ONE_ARM',
        threshold: 0.4,
        baseline: [0.25, 60, 'A bench test of 60 codes'],
        cases: 8,
      },
    ],
    counted: [{ periods: 12, totals: { plannedFaults: [[168, 17]], falseAlarms: [[96, 27]] } }],
    endsAgo: 52,
    every: 4,
  },
} as const satisfies Readonly<Record<string, EvidenceStory>>;
