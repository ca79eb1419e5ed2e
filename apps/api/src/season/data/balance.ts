import { calls, decides, edits, says, withdraws } from '../happenings.js';
import type { PilotStory } from '../story.js';

/** The pilots of “Buy what customers will use”. */
export const balance: readonly PilotStory[] = [
  {
    key: 'day-ahead',
    name: 'Day-ahead forecast from quarter-hours',
    problem: 'We buy tomorrow’s power from last year’s average and pay for the difference.',
    program: 'balance',
    system: 'meters',
    lead: 'priya',
    by: 'samuel',
    unit: 'trading',
    sponsor: 'samuel',
    proposedAgo: 340,
    decisionIn: -165,
    happened: [
      edits(336, 'priya', {
        customerOutcome: 'Your price does not pay for our guessing.',
        businessOutcome: 'Balancing cost falls by 15 %.',
        hypothesis: 'If the forecast uses quarter-hours of the last eight weeks, the error falls by a fifth.',
        preMortem: 'We failed because of one cold Monday.',
        lossOurs: 80_000,
        lossVendor: 90_000,
        vendor: 'Tallowmere Analytics: a share of the balancing cost saved, a smaller share of what is lost',
        touches: { meters: 'READ', ledger: 'NONE' },
      }),
      says(333, 'marcus', 'They carry a share of the loss too. I read it three times.'),
      decides(324, 'samuel', 'START_GO', 'Shadow for four weeks, then a tenth of the volume.', {
        affected: 'The trading desk. No customer sees it.',
      }),
      says(282, 'samuel', 'The cold Monday came. They paid 6,200 within ten days, without a letter.'),
      calls(173, 'priya', 'Error down 23 %, balancing cost down 17 %, over 112 days.'),
      decides(166, 'samuel', 'SCALE_GO', 'Proven in money, by our own ledger.', {
        affected: 'Every customer’s price, by a little; the trading desk’s mornings.',
        scaleOwner: 'priya',
      }),
      says(165, 'helen', 'What I like: the two who were paid for it agreed with the ones who pay.'),
    ],
  },
  {
    key: 'weather',
    name: 'A second weather feed',
    problem: 'When our weather feed is wrong, everything that hangs on it is wrong.',
    program: 'balance',
    system: 'meters',
    lead: 'priya',
    unit: 'trading',
    proposedAgo: 244,
    decisionIn: -120,
    happened: [
      edits(240, 'priya', {
        sponsor: 'samuel',
        hypothesis: 'If two feeds are mixed, the worst days get less bad.',
      }),
      says(
        232,
        'samuel',
        'Tallowmere mixes three feeds already, inside {day-ahead}. Are we about to pay for the fourth?',
      ),
      withdraws(231, 'priya', 'Already part of {day-ahead}. Good catch, nothing spent.'),
    ],
  },
  {
    key: 'chargers',
    name: 'Car chargers wait for the wind',
    problem: 'Four thousand cars plug in at six and are full at nine, when the wind has not come up yet.',
    program: 'balance',
    system: 'flex',
    lead: 'priya',
    unit: 'trading',
    sponsor: 'samuel',
    proposedAgo: 142,
    decisionIn: 80,
    happened: [
      edits(138, 'priya', {
        customerOutcome: 'Full at seven in the morning, and 60 euros a year for waiting.',
        businessOutcome: '5 MWh a night bought when it is cheap.',
        hypothesis:
          'If the car is full at seven, nobody minds when it charged, and one in twenty overrides it at most.',
        preMortem: 'We failed because one doctor could not drive at three in the morning.',
        lossOurs: 52_000,
        lossVendor: 26_000,
        vendor: 'Penhallow Comfort: pays the 60 euros when the night saves less',
        touches: { flex: 'WRITE', app: 'READ', meters: 'READ' },
      }),
      says(135, 'lena', 'There must be a big button “charge now”. No questions, no frown.'),
      decides(128, 'samuel', 'START_CONDITIONAL_GO', 'Go when the big button is in the app.', {
        affected: '640 who plug in at six; nobody may be left without a car.',
        conditions: [{ text: 'The button “charge now” is in the app.', dueIn: -105, owner: 'priya' }],
      }),
      says(110, 'priya', 'Button is in. 640 cars.'),
      says(
        53,
        'marcus',
        'Two windless months saved less than the 60 would need. Penhallow has paid its part for both.',
      ),
      says(24, 'priya', '2.9 % of nights overridden. The doctor is one of them, and happy.'),
    ],
  },
  {
    key: 'batteries',
    name: 'Home batteries at the evening peak',
    problem: 'Batteries empty themselves at five and watch the peak at seven.',
    program: 'balance',
    system: 'flex',
    lead: 'priya',
    unit: 'trading',
    sponsor: 'samuel',
    proposedAgo: 216,
    decisionIn: -30,
    happened: [
      edits(211, 'priya', {
        customerOutcome: 'Your battery earns 120 euros a year more.',
        businessOutcome: '3 MW at seven in the evening.',
        hypothesis: 'If we choose the hour, batteries earn 120 euros more and wear no faster.',
        preMortem: 'We failed because wear shows only after two years.',
        lossOurs: 456_000,
        vendor: 'Thistlemoor Storage: 20,000 a month from signature',
        touches: { flex: 'WRITE', meters: 'READ' },
      }),
      says(
        207,
        'marcus',
        '20,000 a month from the day we sign, whatever comes of it. I was promised a shared part by the end of the quarter.',
      ),
      decides(
        199,
        'samuel',
        'START_GO',
        'Only because no one else has a box that speaks to these batteries.',
        {
          affected: '50 families with a battery in the cellar.',
          without: {
            LARGEST_LOSS: 'Thistlemoor names none. There is no other box yet, so we know what we do.',
          },
        },
      ),
      says(118, 'marcus', 'End of the quarter. The shared part is “with legal”. Meanwhile 60,000 invoiced.'),
      calls(41, 'priya', '118 euros per battery. Wear: too early to say anything.'),
      decides(
        35,
        'samuel',
        'SCALE_HOLD',
        'Money proven, wear unknown, terms one-sided. Held until Penhallow’s box has been looked at.',
        {
          affected: 'The same 50 families; their batteries go on as they are.',
          decisionIn: 26,
        },
      ),
      says(
        19,
        'priya',
        'Penhallow’s box speaks to two of the three makes. They offer to carry the third at their own cost.',
      ),
    ],
  },
];
