import { declares, rates, redraws, values } from '../happenings.js';
import type { Happening } from '../story.js';

/** What people hold of the pilots of “Warm homes on less”. */
export const homesHeld: Readonly<Record<string, readonly Happening[]>> = {
  valves: [rates(289, 'priya', '2322112210', { shown: { REAL_DATA: 'Meters of 300 flats' } })],
  insulation: [
    rates(255, 'priya', '4322122221', {
      shown: { REAL_CUSTOMERS: 'Drawn from all houses', REAL_DATA: 'Meter curves' },
    }),
  ],
  coach: [
    declares(42, 'priya', 'AT_RISK', 'Once more, with a new line. If Friday does not do it, nothing will.'),
    rates(216, 'priya', '2343322232', {
      shown: {
        REAL_DATA: 'Meters of 1,500 homes',
        REAL_STAFF: 'Rota of the app team',
        INTEGRATIONS: 'Mail and app',
        VOLUME: 'A third of those who asked',
        CONTROLS: 'Privacy review',
      },
    }),
    values(214, 'priya', {
      adoption: [0.2, 0.35, 0.5],
      lines: [{ name: 'Writing the tips', side: 'COST', per: 'MONTH', amount: [1_500, 2_000, 2_800] }],
      effect: { metric: 'useChange', perUnit: [1_200, 2_400, 4_000], expected: [0, 6] },
      sunk: 12_500,
      weeklyBurn: 450,
    }),
    redraws(43, 'priya', {
      role: 'SUCCESS',
      metric: 'useChange',
      threshold: -3,
      dataSeen: true,
      reason:
        'Recycled: three per cent pay for the mail. We have seen 21 weeks of readings when we draw this line.',
    }),
  ],
  'first-winter': [
    declares(30, 'jonas', 'ON_TRACK'),
    rates(80, 'jonas', '3333222332', {
      shown: {
        REAL_CUSTOMERS: 'All heat pumps of one winter',
        REAL_DATA: 'Data of 341 homes',
        REAL_STAFF: 'Rota of the tuners',
        INTEGRATIONS: 'Settings written back',
        MONEY_AND_CONSEQUENCES: 'Paid per saving kept',
        CONTROLS: 'Review of remote access',
      },
    }),
    rates(78, 'samuel', '3333222322', {}),
    values(79, 'jonas', {
      horizonMonths: 24,
      adoption: [0.5, 0.7, 0.9],
      lines: [
        { name: 'Tuning visits', side: 'COST', per: 'MONTH', amount: [4_000, 6_000, 9_000] },
        {
          name: 'Complaints avoided',
          side: 'BENEFIT',
          per: 'MONTH',
          amount: [500, 1_500, 4_000],
          probability: 0.7,
        },
        {
          name: 'Penhallow, per home that keeps the saving',
          side: 'COST',
          per: 'MONTH',
          amount: [2_000, 3_000, 4_500],
        },
      ],
      effect: { metric: 'useChange', perUnit: [700, 1_100, 1_600], expected: [2, 14], rampMonths: 6 },
      sunk: 8_200,
      weeklyBurn: 1_050,
    }),
  ],
  'noon-water': [
    declares(79, 'priya', 'OFF_TRACK', 'Eleven families ran cold on one day.'),
    declares(72, 'priya', 'ON_TRACK'),
    rates(112, 'priya', '2333211222', {
      shown: {
        REAL_DATA: 'Tank meters',
        REAL_STAFF: 'Rota of the pool',
        INTEGRATIONS: 'Schedules sent to tanks',
      },
    }),
    rates(60, 'tomasz', '2333223222', {
      shown: { ADVERSE_CONDITIONS: 'The Sunday in UTC' },
    }),
    redraws(73, 'priya', {
      role: 'KILL',
      metric: 'coldTanks',
      threshold: 0.002,
      dataSeen: true,
      reason:
        'Eleven of the thirteen cold tanks were one Sunday in the wrong time zone. I have seen them all; the first line stays to be read.',
    }),
    values(70, 'priya', {
      adoption: [0.4, 0.6, 0.75],
      lines: [
        { name: 'Power bought at noon', side: 'BENEFIT', per: 'MONTH', amount: [4_000, 9_000] },
        { name: 'Tallowmere, a tenth of the saving', side: 'COST', per: 'MONTH', amount: [300, 500] },
        { name: 'Hotline for cold water', side: 'COST', per: 'MONTH', amount: [800, 1_000, 1_500] },
      ],
      sunk: 11_300,
      weeklyBurn: 550,
    }),
  ],
};
