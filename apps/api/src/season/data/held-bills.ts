import { clears, corrects, declares, looksBack, rates, values } from '../happenings.js';
import type { Happening } from '../story.js';

/** What people hold of the pilots of “Bills nobody has to call about”: how real they are, what they may be worth. */
export const billsHeld: Readonly<Record<string, readonly Happening[]>> = {
  'moving-chat': [
    rates(345, 'mireille', '4322210321', {
      shown: { REAL_CUSTOMERS: 'Who was offered the chat', REAL_DATA: 'Access to the customer register' },
      notes: { ADVERSE_CONDITIONS: 'We did not try a contract without an end date.' },
    }),
  ],
  refund: [
    rates(306, 'mireille', '3433222432', {
      shown: {
        REAL_CUSTOMERS: 'The draw of 2,000 customers',
        REAL_DATA: 'Booking runs',
        REAL_STAFF: 'Rota of billing',
        INTEGRATIONS: 'Interface of billing and ledger',
        MONEY_AND_CONSEQUENCES: 'Authority limits',
        CONTROLS: 'Audit of refunds',
      },
    }),
    values(306, 'mireille', {
      adoption: [0.8, 0.95, 1],
      lines: [
        { name: 'Interest on credits paid sooner', side: 'COST', per: 'MONTH', amount: [400, 700, 1_200] },
        { name: 'Daily list checked', side: 'COST', per: 'MONTH', amount: [900, 1_100, 1_600] },
      ],
      effect: { metric: 'creditCalls', perUnit: [500, 800, 1_100], expected: [0, 0.12] },
      sunk: 21_000,
      weeklyBurn: 900,
    }),
    clears(297, 'samuel', 'First list seen: 41 refunds, each of them right.'),
    looksBack(
      85,
      'mireille',
      -0.071,
      'Ten weeks, all 31,000 in credit, against the same weeks of last year.',
    ),
  ],
  'plain-bill': [
    declares(90, 'mireille', 'AT_RISK', 'One run came late; the numbers lag by a week.'),
    declares(58, 'mireille', 'ON_TRACK'),
    rates(155, 'mireille', '4332222322', {
      shown: {
        REAL_CUSTOMERS: 'The draw, half and half',
        REAL_DATA: 'Print run of the first month',
        REAL_STAFF: 'Rota of the desk',
        MONEY_AND_CONSEQUENCES: 'Bills are binding',
      },
    }),
    rates(60, 'lena', '4343232322', {
      shown: { INTEGRATIONS: 'Calls counted from the desk' },
      notes: { DURATION: 'One yearly settlement is in it.' },
    }),
    values(154, 'mireille', {
      adoption: [0.85, 0.95, 1],
      lines: [
        { name: 'Paper and postage saved', side: 'BENEFIT', per: 'MONTH', amount: [2_000, 3_500, 5_000] },
        { name: 'Change of the print run', side: 'COST', per: 'ONCE', amount: [25_000, 40_000, 70_000] },
        { name: 'Tallowmere, per call avoided', side: 'COST', per: 'MONTH', amount: [3_000, 5_000, 9_000] },
      ],
      effect: { metric: 'billCalls', perUnit: [4_000, 6_500, 9_000], expected: [0, 0.04], rampMonths: 3 },
      sunk: 18_500,
      weeklyBurn: 1_200,
    }),
    corrects(85, 'mireille', {
      metric: 'billCalls',
      arm: 'CONTROL',
      back: 1,
      n: 212,
      sum: 19,
      reason: 'One run came late: 212 bills with the old first page were not in it yet.',
    }),
  ],
  'bill-forecast': [
    declares(40, 'priya', 'AT_RISK', 'We are a hair under one in five, and it will stay a hair.'),
    rates(231, 'priya', '4332322222', {
      shown: {
        REAL_CUSTOMERS: 'The app’s 9,000 regulars',
        REAL_DATA: 'Meter data feed',
        REAL_STAFF: 'Rota of the app team',
      },
    }),
    values(229, 'priya', {
      adoption: [0.5, 0.7, 0.9],
      lines: [
        { name: 'Forecast service', side: 'COST', per: 'MONTH', amount: [1_500, 1_900, 2_600] },
        { name: 'Fewer payment plans', side: 'BENEFIT', per: 'MONTH', amount: null },
      ],
      effect: { metric: 'instalments', perUnit: [150, 320, 600], expected: [0.05, 0.2] },
      sunk: 24_000,
      weeklyBurn: 500,
    }),
  ],
  debt: [
    declares(150, 'mireille', 'ON_TRACK'),
    declares(
      64,
      'mireille',
      'AT_RISK',
      'Take-up stays under the line, and the order form is still not changed.',
    ),
    rates(193, 'mireille', '3322222221', {
      shown: { REAL_CUSTOMERS: 'First reminders of March', REAL_DATA: 'Reminder run' },
      notes: { CONTROLS: 'Who sees the score is not settled.' },
    }),
    values(120, 'mireille', {
      adoption: [0.6, 0.8, 0.95],
      lines: [
        {
          name: 'Write-offs avoided',
          side: 'BENEFIT',
          per: 'MONTH',
          amount: [6_000, 14_000, 25_000],
          probability: 0.6,
        },
        { name: 'Hexholt’s licence', side: 'COST', per: 'MONTH', amount: [15_000, 15_000, 15_000] },
        { name: 'Letters and people', side: 'COST', per: 'MONTH', amount: [2_500, 3_200, 4_500] },
      ],
      sunk: 61_000,
      weeklyBurn: 1_850,
    }),
  ],
  'meter-photo': [
    declares(60, 'priya', 'ON_TRACK'),
    rates(121, 'priya', '4332222332', {
      shown: {
        REAL_CUSTOMERS: 'Every second reader of a month',
        REAL_DATA: 'Side table of readings',
        REAL_STAFF: 'Rota of corrections',
        MONEY_AND_CONSEQUENCES: 'Bills from photos',
        CONTROLS: 'Privacy review of pictures',
      },
    }),
    rates(70, 'lena', '4333232332', { shown: { INTEGRATIONS: 'Both ways with the side table' } }),
    values(60, 'priya', {
      adoption: [0.45, 0.6, 0.8],
      lines: [
        { name: 'Reading the pictures', side: 'COST', per: 'MONTH', amount: [1_200, 1_800, 2_600] },
        { name: 'Built into the app for good', side: 'COST', per: 'ONCE', amount: [18_000, 26_000, 45_000] },
      ],
      effect: {
        metric: 'correctedBills',
        perUnit: [3_200, 4_800, 7_000],
        expected: [0, 0.04],
        rampMonths: 2,
      },
      sunk: 9_800,
      weeklyBurn: 650,
    }),
  ],
  'call-notes': [rates(30, 'lena', '1110000010')],
};
