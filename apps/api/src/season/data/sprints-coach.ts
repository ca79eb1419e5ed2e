import type { TeamStory } from '../road-story.js';
import { cancelled, met, missed, partly } from '../sprint-outcomes.js';

/** What the “Weekly warmth coach” did, and the sprint that is about to end. */
export const coachSprints: TeamStory = {
  team: 'coach',
  by: 'priya',
  weeks: 2,
  capacity: 24,
  lastEnded: 2,
  past: [
    met('Flats get their first tips', { 'Three tips tried on ten families': 3 }, 3, { tips: [3] }),
    partly(
      'Row houses next',
      { 'Four tips for row houses': 3, 'Each tip has a figure beside it': 2 },
      6,
      { tips: [5, 1] },
      { learned: 'A tip without a figure is advice from a stranger. Corner houses need their own.' },
    ),
    met('Tips for houses with a heat pump', { 'Four tips a fitter agrees with': 3 }, 4, { tips: [4] }),
    missed(
      'Old farmhouses',
      { 'Four tips for thick walls': 3, 'No tip that costs money': 1 },
      5,
      { tips: [2, 2] },
      { learned: 'Thick walls answer after a day, not after an hour. Every tip was written anew.' },
    ),
    met('Farmhouses, with a day’s patience', { 'Six tips that wait a day': 3 }, 5, { tips: [6] }),
    partly(
      'Families who work at night',
      { 'Five tips for a warm morning': 2, 'Nobody is woken by a message': 2 },
      5,
      { tips: [5, 1] },
    ),
    met(
      'The last houses, and the first screen of the app',
      { 'No kind of house without a tip': 3, 'The tip has a place in the app': 2 },
      4,
      { tips: [3], friday: [1] },
      {
        evidence: 'All 40 kinds of houses in the register have a tip.',
        nextFocus: 'The tip moves into the app',
      },
    ),
    cancelled(
      'The tip moves into the app',
      { 'Five screens': 3 },
      5,
      'All of us were lent to the noon tanks for a fortnight.',
    ),
    met('The tip moves into the app, at last', { 'Five screens': 3, 'It opens in a second': 1 }, 5, {
      friday: [5, 1],
    }),
    partly(
      'Read without glasses',
      { 'Letters large enough for a grandmother': 2, 'The figure comes first': 2 },
      5,
      { friday: [4] },
      { learned: 'Three grandmothers, three sizes: let them choose.' },
    ),
    met(
      'Friday instead of Sunday',
      { 'The tip comes before the weekend': 3 },
      5,
      { friday: [5] },
      { evidence: 'The first Friday tip went out in the last week of the sprint.' },
    ),
    partly(
      'From fifteen hundred to five thousand',
      { 'Five thousand families are asked': 3, 'Nobody is asked twice': 2 },
      6,
      { twenty: [4, 2] },
      { learned: 'One family in ten has two accounts. Counting them is work of its own.' },
    ),
    met(
      'Two accounts, one family',
      { 'Each family gets one mail': 3, 'Prices reach the app': 1 },
      7,
      { twenty: [6], prices: [2] },
      {
        evidenceUrl: 'https://brindlewick.example/warmth/one-mail',
        nextFocus: 'Eight thousand families by Friday',
      },
    ),
  ],
  open: {
    focus: 'Eight thousand families by Friday',
    goals: { 'Three thousand families more say yes': 3, 'Tomorrow’s price stands beside the tip': 2 },
    planned: 7,
  },
};
