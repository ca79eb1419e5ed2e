import type { EvidenceStory } from '../story.js';

/** What is claimed and counted in “Warm homes on less”. */
export const homesEvidence = {
  valves: {
    statedAgo: 290,
    by: 'priya',
    period: 'DAY',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'saving',
        design: 'ONE_ARM',
        threshold: 6,
        baseline: [0, 300, 'The same renters without valves'],
        cases: 9,
      },
      {
        role: 'KILL',
        metric: 'valvesOff',
        design: 'ONE_ARM',
        threshold: 0.05,
        baseline: [0.01, 400, 'What Penhallow sees elsewhere'],
        cases: 9,
      },
    ],
    counted: [{ periods: 32, totals: { saving: [[300, 1_560]], valvesOff: [[300, 41]] } }],
    endsAgo: 251,
    every: 8,
  },
  insulation: {
    statedAgo: 256,
    by: 'priya',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'offersTaken',
        design: 'ONE_ARM',
        threshold: 0.125,
        baseline: [0.05, 1_400, 'The old leaflet'],
        cases: 15,
      },
      {
        role: 'KILL',
        metric: 'offersTaken',
        design: 'ONE_ARM',
        threshold: 0.05,
        baseline: [0.05, 1_400, 'The old leaflet'],
        cases: 15,
      },
      {
        role: 'GUARDRAIL',
        metric: 'letterComplaints',
        design: 'ONE_ARM',
        threshold: 0.05,
        cases: 15,
      },
    ],
    counted: [
      { periods: 8, totals: { offersTaken: [[121, 11]], letterComplaints: [[121, 2]] } },
      { periods: 13, totals: { offersTaken: [[139, 12]], letterComplaints: [[139, 2]] } },
    ],
    endsAgo: 103,
    every: 4,
  },
  coach: {
    statedAgo: 218,
    by: 'priya',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'useChange',
        design: 'TWO_ARMS',
        threshold: -4,
        randomised: true,
        baseline: [-0.3, 1_500, 'The same families, the year before'],
        cases: 150,
      },
      {
        role: 'KILL',
        metric: 'tipsOpened',
        design: 'ONE_ARM',
        threshold: 0.15,
        baseline: [0.12, 9_000, 'Our newsletter'],
        cases: 150,
      },
    ],
    counted: [
      {
        periods: 21,
        totals: {
          useChange: [
            [3_150, -10_710],
            [3_120, -936],
          ],
          tipsOpened: [[3_150, 693]],
        },
      },
      {
        periods: 6,
        totals: {
          useChange: [
            [900, -3_150],
            [894, -268],
          ],
          tipsOpened: [[900, 396]],
        },
      },
    ],
    endsAgo: 13,
    every: 2,
  },
  'first-winter': {
    statedAgo: 82,
    by: 'jonas',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'useChange',
        design: 'TWO_ARMS',
        threshold: -12,
        randomised: true,
        baseline: [0, 360, 'The same homes, the winter before'],
        cases: 41,
      },
      {
        role: 'KILL',
        metric: 'useChange',
        design: 'TWO_ARMS',
        threshold: -3,
        randomised: true,
        baseline: [0, 360, 'The same homes, the winter before'],
        cases: 41,
      },
      {
        role: 'GUARDRAIL',
        metric: 'coldHomes',
        design: 'TWO_ARMS',
        threshold: 0.05,
        randomised: true,
        cases: 41,
      },
    ],
    counted: [
      {
        periods: 9,
        totals: {
          useChange: [
            [369, -3_875],
            [360, 36],
          ],
          coldHomes: [
            [369, 5],
            [360, 6],
          ],
        },
      },
    ],
    endsAgo: 7,
  },
  'noon-water': {
    statedAgo: 114,
    by: 'priya',
    period: 'WEEK',
    criteria: [
      {
        role: 'SUCCESS',
        metric: 'saving',
        design: 'ONE_ARM',
        threshold: 8,
        baseline: [0, 400, 'The same tanks, the month before'],
        cases: 20,
      },
      {
        role: 'KILL',
        metric: 'coldTanks',
        design: 'ONE_ARM',
        threshold: 0.001,
        baseline: [0.0004, 36_000, 'Calls about cold water, last year'],
        cases: 2_800,
      },
    ],
    counted: [
      { periods: 3, totals: { saving: [[60, 504]], coldTanks: [[8_400, 13]] } },
      { periods: 6, gap: 2, totals: { saving: [[120, 1_008]], coldTanks: [[16_464, 0]] } },
      { periods: 3, totals: { saving: [[60, 505]], coldTanks: [[8_232, 1]] } },
    ],
    endsAgo: 9,
    every: 2,
  },
} as const satisfies Readonly<Record<string, EvidenceStory>>;
