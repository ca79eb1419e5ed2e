import { clears, declares, rates, values } from '../happenings.js';
import type { Happening } from '../story.js';

/** What people hold of the pilots of “Buy what customers will use”. */
export const balanceHeld: Readonly<Record<string, readonly Happening[]>> = {
  'day-ahead': [
    rates(328, 'priya', '3433243433', {
      shown: {
        REAL_CUSTOMERS: 'A tenth of the volume',
        REAL_DATA: 'Quarter-hours of eight weeks',
        REAL_STAFF: 'Rota of the trading desk',
        INTEGRATIONS: 'Orders to the exchange',
        DURATION: 'Sixteen weeks with a cold Monday',
        ADVERSE_CONDITIONS: 'The cold Monday',
        MONEY_AND_CONSEQUENCES: 'Settlement with the grid',
        CONTROLS: 'Review of trading limits',
        RUN_MODEL: 'On-call plan',
      },
    }),
    values(180, 'priya', {
      adoption: [0.9, 0.95, 1],
      lines: [{ name: 'Tallowmere’s share', side: 'COST', per: 'MONTH', amount: [6_000, 9_000, 14_000] }],
      effect: { metric: 'balancingCost', perUnit: [90_000, 120_000, 150_000], expected: [0, 0.6] },
      sunk: 38_000,
      weeklyBurn: 1_900,
    }),
  ],
  chargers: [
    declares(25, 'priya', 'ON_TRACK'),
    rates(131, 'priya', '2333221322', {
      shown: {
        REAL_DATA: 'Charging sessions',
        REAL_STAFF: 'Rota of the pool',
        INTEGRATIONS: 'Chargers and app',
        MONEY_AND_CONSEQUENCES: '60 euros paid out',
      },
    }),
    values(125, 'priya', {
      adoption: [0.1, 0.2, 0.35],
      lines: [
        {
          name: 'Power bought when the wind is up',
          side: 'BENEFIT',
          per: 'MONTH',
          amount: [8_000, 22_000, 45_000],
        },
        { name: '60 euros a year each', side: 'COST', per: 'MONTH', amount: [3_200, 3_200, 3_200] },
        { name: 'Penhallow’s boxes', side: 'COST', per: 'ONCE', amount: null },
      ],
      sunk: 33_000,
      weeklyBurn: 1_300,
    }),
    clears(110, 'priya', 'The button is in the app, on the first screen.'),
  ],
  batteries: [
    rates(203, 'priya', '2333121211', {
      shown: {
        REAL_DATA: 'Readings of 50 batteries',
        REAL_STAFF: 'Rota of the pool',
        INTEGRATIONS: 'Thistlemoor’s box',
      },
    }),
    values(195, 'priya', {
      adoption: [0.3, 0.5, 0.7],
      lines: [
        { name: 'Thistlemoor’s time', side: 'COST', per: 'MONTH', amount: [20_000, 20_000, 20_000] },
        { name: 'Wear', side: 'COST', per: 'MONTH', amount: null },
      ],
      effect: { metric: 'earned', perUnit: [60, 90, 130], expected: [20, 80] },
      sunk: 47_000,
      weeklyBurn: 1_250,
    }),
  ],
};
