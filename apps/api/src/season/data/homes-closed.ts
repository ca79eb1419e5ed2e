import { calls, decides, edits, says } from '../happenings.js';
import type { PilotStory } from '../story.js';

/** The closed pilots of “Warm homes on less”. */
export const closedHomes: readonly PilotStory[] = [
  {
    key: 'valves',
    name: 'Radiator valves for renters',
    problem: 'Renters pay for rooms they do not heat on purpose, and may not touch the boiler.',
    program: 'homes',
    system: 'advice',
    lead: 'priya',
    unit: 'homes',
    sponsor: 'helen',
    proposedAgo: 298,
    decisionIn: -205,
    happened: [
      edits(295, 'priya', {
        customerOutcome: 'Only the room you are in is warm.',
        businessOutcome: '300 renters who stay with us for the valves.',
        hypothesis: 'If the valves learn the rooms, gas use falls by a tenth without a colder evening.',
        preMortem: 'We failed because a tenth is less than the weather does.',
        lossOurs: 42_000,
        lossVendor: 112_000,
        vendor: 'Penhallow Comfort: paid once the saving is proven, takes back every valve if we stop',
        touches: { advice: 'WRITE', meters: 'READ' },
      }),
      decides(284, 'helen', 'START_GO', 'Go before the heating season ends.', {
        affected: 'Renters who volunteered; their landlords were asked.',
      }),
      says(249, 'tomasz', 'Forty-one valves fell off. The thread is a size nobody uses here.'),
      says(248, 'priya', 'The kill line was fifteen. We stop.'),
      calls(247, 'priya', '41 of 300 valves fell off within five weeks.'),
      decides(
        243,
        'helen',
        'SCALE_KILL',
        'Stopped early and cleanly. Penhallow took all of them back within a week, as promised.',
        { affected: '300 renters get their old valves back, at no cost.' },
      ),
      says(242, 'marcus', 'Not one invoice, and they paid the plumbers before I asked. Remember that name.'),
    ],
  },
  {
    key: 'insulation',
    name: 'Insulation offer from the meter curve',
    problem: 'We send the same insulation leaflet to a bungalow and to a flat on the third floor.',
    program: 'homes',
    system: 'advice',
    lead: 'priya',
    unit: 'homes',
    sponsor: 'samuel',
    proposedAgo: 264,
    decisionIn: -84,
    happened: [
      edits(260, 'priya', {
        customerOutcome: 'You hear from us only if it pays for you.',
        businessOutcome: 'Twice as many offers accepted, with half the letters.',
        hypothesis:
          'If the curve tells a leaky house, one offer in eight is accepted instead of one in twenty.',
        preMortem: 'We failed because the curve shows the people, not the house.',
        lossOurs: 20_000,
        lossVendor: 30_000,
        vendor: 'Penhallow Comfort: reads the curve, paid per offer that is accepted',
        touches: { advice: 'WRITE', meters: 'READ', customers: 'READ' },
      }),
      decides(250, 'samuel', 'START_GO', 'Letters cost little. Go.', {
        affected: 'The 260 households that get a letter.',
      }),
      says(
        188,
        'priya',
        'One in eleven so far. Better than one in twenty, and the interval is as wide as a barn door.',
      ),
      calls(
        92,
        'priya',
        '23 of 260 accepted. The line was one in eight; the interval covers it and covers no change too.',
      ),
      decides(
        81,
        'samuel',
        'SCALE_INCONCLUSIVE',
        'Neither proven nor refuted with 260 letters. Come back with 2,000 in autumn.',
        { affected: 'Nobody: the old leaflet goes on.', statusQuo: true },
      ),
    ],
  },
];
