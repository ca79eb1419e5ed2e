import type { EvidenceStory } from '../story.js';

/** What was claimed and counted in “One visit fixes it” and is decided. */
export const closedVisitsEvidence = {
  window: {
    statedAgo: 353,
    by: 'jonas',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'nobodyHome',
        design: 'BEFORE_AFTER',
        threshold: -0.02,
        baseline: [0.088, 5_300, 'The twenty weeks before, same depots'],
        cases: 255,
      },
      {
        role: 'KILL',
        metric: 'windowsKept',
        design: 'ONE_ARM',
        threshold: 0.85,
        baseline: [0.71, 1_900, 'Half-day windows kept'],
        cases: 255,
      },
    ],
    before: {
      periods: 20,
      totals: {
        nobodyHome: [
          [0, 0],
          [5_300, 466],
        ],
      },
    },
    counted: [
      { periods: 8, totals: { nobodyHome: [[2_040, 73]], windowsKept: [[2_040, 1_912]] } },
      { periods: 6, totals: { nobodyHome: [[1_530, 55]], windowsKept: [[1_530, 1_441]] } },
    ],
    endsAgo: 245,
    every: 4,
  },
  route: {
    statedAgo: 299,
    by: 'jonas',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'visitsPerVan',
        design: 'TWO_ARMS',
        threshold: 0.5,
        baseline: [6, 2_900, 'Vans of both depots, the quarter before'],
        cases: 60,
      },
      {
        role: 'KILL',
        metric: 'withinTheHour',
        design: 'TWO_ARMS',
        threshold: -0.05,
        baseline: [0.74, 610, 'The quarter before'],
        cases: 26,
      },
    ],
    counted: [
      {
        periods: 9,
        totals: {
          visitsPerVan: [
            [540, 3_251],
            [560, 3_360],
          ],
          withinTheHour: [
            [240, 176],
            [236, 177],
          ],
        },
      },
      {
        periods: 5,
        gap: 3,
        totals: {
          visitsPerVan: [
            [75, 459],
            [75, 451.5],
          ],
          withinTheHour: [
            [60, 43],
            [58, 43],
          ],
        },
      },
      {
        periods: 6,
        totals: {
          visitsPerVan: [
            [90, 546],
            [90, 543],
          ],
          withinTheHour: [
            [80, 60],
            [78, 58],
          ],
        },
      },
    ],
    endsAgo: 129,
    every: 4,
  },
  apprentices: {
    statedAgo: 283,
    by: 'jonas',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'rightFirstTime',
        design: 'TWO_ARMS',
        threshold: -0.05,
        baseline: [0.89, 740, 'Pairs, the quarter before'],
        cases: 12,
      },
      {
        role: 'KILL',
        metric: 'rightFirstTime',
        design: 'TWO_ARMS',
        threshold: -0.15,
        baseline: [0.89, 740, 'Pairs, the quarter before'],
        cases: 12,
      },
      {
        role: 'GUARDRAIL',
        metric: 'visitMinutes',
        design: 'TWO_ARMS',
        threshold: 15,
        cases: 12,
      },
    ],
    counted: [
      {
        periods: 18,
        totals: {
          rightFirstTime: [
            [74, 66],
            [81, 72],
          ],
          visitMinutes: [
            [74, 3_848],
            [81, 4_131],
          ],
        },
      },
    ],
    endsAgo: 145,
    every: 4,
  },
} as const satisfies Readonly<Record<string, EvidenceStory>>;
