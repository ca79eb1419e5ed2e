import { declares, looksBack, rates, values } from '../happenings.js';
import type { Happening } from '../story.js';

/** What people hold of the pilots of “One visit fixes it”. */
export const visitsHeld: Readonly<Record<string, readonly Happening[]>> = {
  window: [
    rates(352, 'jonas', '4342432323', {
      shown: {
        REAL_CUSTOMERS: 'All visits of two depots',
        REAL_DATA: 'Dispatch board',
        REAL_STAFF: 'Rota of both depots',
        VOLUME: 'Two of seven depots',
        DURATION: 'Twelve weeks with a frost',
        MONEY_AND_CONSEQUENCES: 'Money back for a missed window',
        RUN_MODEL: 'Standby of dispatch',
      },
    }),
    values(240, 'jonas', {
      adoption: [0.8, 0.9, 1],
      lines: [
        { name: 'One empty slot per van', side: 'COST', per: 'MONTH', amount: [9_000, 12_000, 16_000] },
      ],
      effect: { metric: 'nobodyHome', perUnit: [3_500, 4_800, 6_500] },
      sunk: 15_000,
      weeklyBurn: 1_100,
    }),
    looksBack(136, 'tomasz', -0.049, 'Five depots, eleven weeks, against the same weeks of last year.'),
    looksBack(46, 'tomasz', -0.046, 'All seven depots. The slot is kept free by whoever plans the day.'),
  ],
  route: [
    rates(298, 'jonas', '4322221121', {
      shown: { REAL_CUSTOMERS: 'All visits of twelve vans', REAL_DATA: 'Dispatch board' },
    }),
    rates(240, 'ruth', '4311221111', { notes: { REAL_STAFF: 'A man from Larkhollow sits in the office.' } }),
  ],
  apprentices: [
    rates(282, 'jonas', '3232121322', {
      shown: {
        REAL_CUSTOMERS: 'Simple repairs as they come',
        REAL_STAFF: 'Rota of masters',
        MONEY_AND_CONSEQUENCES: 'Repairs are guaranteed',
      },
    }),
  ],
  parts: [
    declares(40, 'jonas', 'ON_TRACK'),
    rates(174, 'jonas', '4334323322', {
      shown: {
        REAL_CUSTOMERS: 'All visits of twenty vans',
        REAL_DATA: 'Fault codes of the year',
        INTEGRATIONS: 'Stock booked both ways',
        VOLUME: 'Twenty of ninety vans',
        ADVERSE_CONDITIONS: 'The week of the broken scanner',
        MONEY_AND_CONSEQUENCES: 'Sale or return',
      },
    }),
    rates(120, 'ruth', '4232321222', {
      notes: { REAL_DATA: 'Code 28 is wrong for everything before 2011.' },
    }),
    rates(117, 'jonas', '4333322322', {
      shown: {
        REAL_CUSTOMERS: 'All visits of twenty vans',
        REAL_DATA: 'Table of exceptions',
        REAL_STAFF: 'Rota of the twenty vans',
        INTEGRATIONS: 'Stock booked both ways',
        VOLUME: 'Twenty of ninety vans',
        MONEY_AND_CONSEQUENCES: 'Sale or return',
      },
      settles: 'Ruth is right about the scanner: nobody met it unplanned. Her table makes the data good.',
    }),
    values(172, 'jonas', {
      adoption: [0.7, 0.85, 0.95],
      lines: [
        { name: 'Parts that lie in the van', side: 'COST', per: 'MONTH', amount: [1_000, 2_500, 6_000] },
        { name: 'Marrowgate, per part used', side: 'COST', per: 'MONTH', amount: [4_000, 5_500, 8_000] },
        { name: 'Shelves in seventy vans', side: 'COST', per: 'ONCE', amount: [30_000, 42_000, 60_000] },
      ],
      effect: { metric: 'secondVisits', perUnit: [2_200, 3_100, 4_200], expected: [0, 0.12], rampMonths: 4 },
      sunk: 27_400,
      weeklyBurn: 1_500,
    }),
  ],
  video: [
    declares(55, 'jonas', 'ON_TRACK'),
    declares(7, 'jonas', 'ON_TRACK', 'The difference is large enough to live with a crooked split.'),
    rates(89, 'jonas', '3243122221', {
      shown: {
        REAL_CUSTOMERS: 'Callers with a fault',
        REAL_STAFF: 'Rota of the desk',
        INTEGRATIONS: 'Link from the app',
      },
    }),
    rates(50, 'lena', '3223120221', {
      notes: {
        REAL_STAFF: 'Four of us were trained. The others pass the call on.',
        ADVERSE_CONDITIONS: 'No cellar without a signal was ever tried.',
      },
    }),
    values(84, 'jonas', {
      adoption: [0.3, 0.5, 0.7],
      lines: [
        { name: 'Odderby, per visit saved', side: 'COST', per: 'MONTH', amount: [1_200, 2_000, 3_000] },
        { name: 'Customers who stay', side: 'BENEFIT', per: 'MONTH', amount: null },
      ],
      effect: { metric: 'settledByLook', perUnit: [1_400, 2_100, 3_000], expected: [0, 0.1] },
      weeklyBurn: 700,
    }),
  ],
  'fault-codes': [
    declares(80, 'priya', 'ON_TRACK'),
    rates(143, 'priya', '3323222111', {
      shown: {
        REAL_CUSTOMERS: '212 homes in two streets',
        REAL_DATA: 'Codes as they come',
        INTEGRATIONS: 'Gateway to dispatch',
      },
    }),
  ],
  'gas-check': [rates(29, 'tomasz', '2122110201'), rates(27, 'jonas', '2112110221')],
};
