import { decides, edits, holds, says } from '../happenings.js';
import type { PilotStory } from '../story.js';

/** The open pilots of “One visit fixes it”. */
export const visits: readonly PilotStory[] = [
  {
    key: 'parts',
    name: 'The right part in the van',
    problem: 'Every third visit ends with “I have to order that”.',
    program: 'visits',
    system: 'dispatch',
    lead: 'jonas',
    unit: 'field',
    sponsor: 'helen',
    proposedAgo: 187,
    decisionIn: 63,
    happened: [
      edits(184, 'jonas', {
        customerOutcome: 'The technician has the part with them.',
        businessOutcome: 'Second visits fall from 31 % to 22 %.',
        hypothesis:
          'If the fault code and the boiler’s age choose the parts, three in ten second visits go away.',
        preMortem: 'We failed because the vans were full of parts nobody needed.',
        lossOurs: 230_000,
        lossVendor: 86_000,
        vendor:
          'Marrowgate Parts: three instalments, half of the first two comes back if it fails; sale or return',
        touches: { dispatch: 'WRITE', customers: 'READ', ledger: 'READ' },
      }),
      says(
        181,
        'marcus',
        'Sale or return, in the terms, with a number. After {route} this reads like a holiday.',
      ),
      says(
        179,
        'ruth',
        'Do not trust the fault code alone. Code 28 is the fan, except before 2011, then it is the pump.',
      ),
      edits(176, 'jonas', {
        hypothesis:
          'If fault code, age and Ruth’s table of exceptions choose the parts, three in ten second visits go away.',
      }),
      decides(170, 'helen', 'START_GO', 'Go with twenty vans.', {
        affected: 'Twenty crews, and the customers who would have waited for a part.',
      }),
      says(
        73,
        'ruth',
        'My last week. The table of exceptions has 61 rows now. Keep it, it is worth more than the algorithm.',
      ),
      says(
        27,
        'jonas',
        'Second visits 24 % with, 30 % without, after nineteen weeks. Clear of zero, not yet at the line.',
      ),
    ],
  },
  {
    key: 'video',
    name: 'A look by video before the visit',
    problem: 'One visit in eight is a switch that only had to be pressed.',
    program: 'visits',
    system: 'app',
    lead: 'jonas',
    by: 'tomasz',
    unit: 'field',
    sponsor: 'helen',
    proposedAgo: 104,
    decisionIn: 90,
    happened: [
      edits(99, 'jonas', {
        customerOutcome: 'It is warm again ten minutes after you called.',
        businessOutcome: 'Six hundred visits a month that nobody has to drive.',
        hypothesis:
          'If the desk may look through the customer’s phone, half of the needless visits are settled at once.',
        preMortem: 'We failed because people do not like to show their cellar.',
        lossOurs: 12_000,
        lossVendor: 4_000,
        vendor: 'Odderby Voice: per call that saved a visit',
        touches: { app: 'WRITE', desk: 'READ' },
      }),
      decides(86, 'helen', 'START_GO', 'Cheap to try, cheap to stop.', {
        affected: 'Callers who show their boiler, and the desk that looks.',
      }),
      says(
        58,
        'lena',
        'They show the cellar gladly. They do not like to be seen themselves: rear camera by default, please.',
      ),
      says(57, 'jonas', 'Done the same afternoon.'),
      says(
        8,
        'ada',
        '556 with a look, 676 without. By chance it should be half and half: somebody at the desk chooses.',
      ),
      says(
        6,
        'lena',
        'We do. When the queue is long nobody offers it. I can put the coin back into the form.',
      ),
    ],
  },
  {
    key: 'fault-codes',
    name: 'Boiler faults read from afar',
    problem: 'We learn of a fault when the house is cold and somebody calls.',
    program: 'visits',
    system: 'meters',
    lead: 'priya',
    unit: 'field',
    sponsor: 'helen',
    proposedAgo: 152,
    decisionIn: 48,
    happened: [
      edits(148, 'priya', {
        customerOutcome: 'We call you before you are cold.',
        businessOutcome: 'One emergency visit in ten becomes a planned one.',
        hypothesis: 'If fault codes reach us at night, one in ten emergencies can be planned.',
        preMortem: 'We failed because the codes come from a box we do not own.',
        lossOurs: 55_000,
        lossVendor: 20_000,
        vendor: 'Marrowgate Parts: gateway on loan',
        touches: { meters: 'WRITE', dispatch: 'WRITE' },
      }),
      decides(
        139,
        'helen',
        'START_CONDITIONAL_GO',
        'Go, and name an approver for the write on the meter data hub before the first box is fitted.',
        {
          affected: 'Families whose boiler fails at night; whoever is on call.',
          without: {
            WRITE_APPROVED: 'No box is fitted before the approver is named: that is the condition.',
          },
          conditions: [
            {
              text: 'An approver for the write on the meter data hub is named.',
              dueIn: -110,
              owner: 'priya',
            },
          ],
        },
      ),
      says(
        83,
        'tomasz',
        '212 boxes fitted. First real catch last night: fan failing, part in the van at seven.',
      ),
      holds(
        45,
        'priya',
        'The approver’s sign-off covers readings, not fault codes. Held until the hub’s owner has looked at it.',
      ),
      says(30, 'ada', 'I am looking at it. Two more weeks: the hub may not be shaken in the heating season.'),
    ],
  },
  {
    key: 'gas-check',
    name: 'Gas safety list on the phone',
    problem: 'The paper list is filled in on the kitchen table, from memory.',
    program: 'visits',
    system: 'dispatch',
    lead: 'tomasz',
    proposedAgo: 33,
    decisionIn: 75,
    happened: [
      edits(31, 'tomasz', {
        unit: 'field',
        customerOutcome: 'You get the list by mail before the van has left.',
        hypothesis: 'If each point wants a photo, nobody fills it in from memory.',
        noVendor: true,
      }),
      says(
        28,
        'jonas',
        'Still missing: sponsor, business outcome, the largest loss. I can sponsor-hunt for you on Thursday.',
      ),
      says(26, 'tomasz', 'Thursday, coffee is on me.'),
    ],
  },
];
