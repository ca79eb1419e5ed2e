import type { RoadStory } from '../road-story.js';
import { met, missed, partly } from '../sprint-outcomes.js';

/** The road of “Bills nobody has to call about”. */
export const roadBills: RoadStory = {
  program: 'bills',
  by: 'mireille',
  opened: 31,
  lanes: ['Every bill is understood at first sight', 'Nobody is surprised by a bill'],
  milestones: [
    {
      key: 'questions',
      name: 'The bill answers the twelve commonest questions',
      lane: 1,
      added: 31,
      items: { bills: 24 },
      wanted: 18,
    },
    {
      key: 'readings',
      name: 'Wrong readings are caught before the bill',
      lane: 2,
      added: 20,
      items: { bills: 20 },
      wanted: 5,
    },
    {
      key: 'tariffs',
      name: 'Every tariff on one page',
      lane: 1,
      added: 20,
      items: { page: 30 },
      wanted: -3,
    },
    {
      key: 'range',
      name: 'A range for the next bill in every account',
      lane: 2,
      added: 8,
      items: { bills: 28 },
      wanted: -14,
    },
  ],
  teams: [
    {
      team: 'bills',
      by: 'mireille',
      weeks: 3,
      capacity: 36,
      lastEnded: 1,
      past: [
        met('What do I pay, and when', { 'Two questions answered on top': 3 }, 6, { questions: [6] }),
        partly(
          'Why is it more than last year',
          { 'The weather is named': 3, 'The price is named': 3 },
          6,
          { questions: [4, 1] },
          { learned: 'People believe the weather and doubt the price. Show the price of both years.' },
        ),
        met('Both years side by side', { 'Seven pages read aloud at the desk': 3 }, 6, { questions: [7] }),
        met(
          'The last three questions',
          { 'All twelve answered': 3, 'No word the desk has to explain': 2 },
          7,
          {
            questions: [8],
          },
          { evidence: 'Lena’s list of the words she no longer has to explain.' },
        ),
        partly(
          'Two digits swapped',
          { 'Swaps are seen on the same day': 3, 'The customer is asked kindly': 2 },
          5,
          { readings: [3] },
        ),
        met('Readings that go backwards', { 'None of them becomes a bill': 3 }, 5, { readings: [5, 2] }),
        missed(
          'Meters that were exchanged',
          { 'Old and new count as one': 3, 'No bill waits for it': 2 },
          5,
          { readings: [1, 3] },
          { learned: 'There are four ways in which an exchange is entered. We knew of one.' },
        ),
        met('Four ways to enter an exchange', { 'All four count as one': 3 }, 5, { readings: [6] }),
        met(
          'Exchanges, and the first ranges',
          { 'Six cases of last year go through': 3, 'Two ranges in the app': 1 },
          7,
          { readings: [6, 1], range: [2] },
        ),
        partly(
          'No wrong reading reaches a bill',
          { 'The last five cases': 3, 'Five ranges more': 2 },
          10,
          { readings: [5], range: [4] },
          {
            evidence: 'Not one corrected bill in the last run.',
            nextFocus: 'Ranges for those with solar panels',
          },
        ),
      ],
    },
    {
      team: 'page',
      by: 'mireille',
      weeks: 3,
      capacity: 20,
      lastEnded: 3,
      past: [
        met('The three largest tariffs', { 'Six pages the desk understands': 3 }, 6, { tariffs: [6, 1] }),
        partly('Tariffs by the hour', { 'Five pages': 3, 'Hours are drawn, not listed': 2 }, 6, {
          tariffs: [5, 2],
        }),
        partly(
          'Tariffs with a bonus',
          { 'Four pages': 3, 'The bonus is not larger than the price': 2 },
          5,
          { tariffs: [4, 4] },
          { learned: 'Each bonus has a date, and each date is a page of its own.' },
        ),
        missed(
          'One line more',
          { 'The line about the grid fee fits': 3, 'Three pages': 2 },
          5,
          { tariffs: [2, 7] },
          { learned: 'The line is wanted on all pages, also on those that were done.' },
        ),
        met('The line on all pages', { 'Five pages with the line': 3 }, 5, { tariffs: [5, 5] }),
        partly(
          'Tariffs nobody sells any more',
          { 'Three pages': 3, 'Nobody makes a new tariff': 1 },
          5,
          { tariffs: [3, 6] },
          { learned: 'Sales made two tariffs more while we did three. It does not end like this.' },
        ),
      ],
    },
  ],
};
