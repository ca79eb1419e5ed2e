import { calls, decides, edits, says, withdraws } from '../happenings.js';
import type { PilotStory } from '../story.js';

/** The closed pilots of “Bills nobody has to call about”. */
export const closedBills: readonly PilotStory[] = [
  {
    key: 'moving-chat',
    name: 'Moving-home chat assistant',
    problem:
      'One caller in six is moving home. They wait eleven minutes to hear what a form could tell them.',
    program: 'bills',
    system: 'desk',
    lead: 'mireille',
    unit: 'care',
    sponsor: 'helen',
    proposedAgo: 352,
    decisionIn: -262,
    happened: [
      edits(350, 'mireille', {
        customerOutcome: 'You settle a move in one chat, at any hour.',
        businessOutcome: '4,000 fewer calls a month in the moving season.',
        hypothesis: 'If moves are settled in the chat, six in ten of those callers never need the phone.',
        preMortem: 'We failed because it sounded sure of things it could not know.',
        lossOurs: 18_000,
        lossVendor: 6_000,
        vendor: 'Odderby Voice: monthly fee, first month free',
        touches: { desk: 'WRITE', customers: 'READ' },
      }),
      says(
        347,
        'lena',
        'People moving house are stressed. If it gets one date wrong they will ring us twice.',
      ),
      decides(340, 'helen', 'START_GO', 'Small, quick, and we can switch it off the same day.', {
        affected: 'People who move, and Lena’s desk: fewer calls to both.',
      }),
      says(
        331,
        'lena',
        'It told a customer her old contract ends on the 3rd. Nobody had closed it. That is the fourth one today.',
      ),
      says(
        330,
        'mireille',
        'Confirmed: when the register has no end date yet, it makes one up. Switched off at 14:10.',
      ),
      calls(328, 'mireille', 'Nine wrong dates in 412 chats of six days, and four in ten settled at best.'),
      decides(
        326,
        'helen',
        'SCALE_KILL',
        'Called off after thirteen days for less than 7,000. Well done for stopping. Lesson: say a date only when a system of record has it.',
        {
          affected: 'The nine who got a wrong date: each was called the same day.',
          against:
            'Six days are too few to prove anything. A machine that makes up dates is not left on until they are enough.',
        },
      ),
      says(
        325,
        'priya',
        'The cheapest lesson of the year. Every charter that talks to customers should answer it.',
      ),
    ],
  },
  {
    key: 'refund',
    name: 'Proactive refund',
    problem: 'Customers in credit wait nine weeks on average, and most get their money only after calling.',
    program: 'bills',
    system: 'billing',
    lead: 'mireille',
    unit: 'billing',
    sponsor: 'samuel',
    proposedAgo: 318,
    decisionIn: -176,
    happened: [
      edits(314, 'mireille', {
        customerOutcome: 'Your money comes back before you ask for it.',
        businessOutcome: 'A third fewer calls about credit, and no refund paid twice.',
        hypothesis: 'If credits over 50 euros go back within ten days, calls about credit fall by a third.',
        preMortem: 'We failed because a refund went out while a correction was on its way in.',
        lossOurs: 60_000,
        noVendor: true,
        touches: { billing: 'WRITE', ledger: 'WRITE', customers: 'READ' },
        approved: { billing: 'ada', ledger: 'samuel' },
      }),
      says(
        312,
        'samuel',
        'Writes to the ledger. I want to be the named approver, and a daily list I can stop.',
      ),
      edits(309, 'mireille', {
        hypothesis:
          'If credits over 50 euros go back within ten days, calls about credit fall by a third. The message names the day only after the ledger has booked it (lesson of {moving-chat}).',
      }),
      decides(
        301,
        'helen',
        'START_CONDITIONAL_GO',
        'Go, for 2,000 customers, once Samuel has seen the first daily list.',
        {
          affected: 'Two thousand customers in credit, and the four who book refunds by hand.',
          conditions: [{ text: 'Samuel has seen the first daily list.', dueIn: -290, owner: 'samuel' }],
        },
      ),
      says(
        286,
        'tomasz',
        'My sister got hers on a Tuesday and rang me to ask if it was a scam. Maybe say it on the bill too?',
      ),
      says(285, 'mireille', 'Good point. One line on the bill from next week.'),
      says(214, 'samuel', 'Ten weeks, no double payment. I would not have bet on that.'),
      calls(181, 'mireille', 'Calls about credit are down 41 %, counted on both arms.'),
      decides(
        177,
        'samuel',
        'SCALE_GO',
        'Proven, and cheaper than the calls it saves. Roll it out to everybody in credit.',
        { affected: 'Everybody in credit: their money comes unasked.', scaleOwner: 'mireille' },
      ),
    ],
  },
  {
    key: 'voice-id',
    name: 'Know the caller by the voice',
    problem: 'Security questions take ninety seconds of every call.',
    program: 'bills',
    system: 'desk',
    lead: 'lena',
    unit: 'care',
    proposedAgo: 279,
    decisionIn: -150,
    happened: [
      edits(275, 'lena', {
        customerOutcome: 'You say hello and we know it is you.',
        vendor: 'Odderby Voice',
        touches: { desk: 'WRITE', customers: 'READ' },
      }),
      says(
        270,
        'ada',
        'Voices are biometric data. We would need consent before the call, which takes longer than the questions.',
      ),
      says(268, 'lena', 'Fair. I did not know that, and I am glad somebody asked before we bought anything.'),
      withdraws(267, 'lena', 'Consent takes longer than the ninety seconds it would save.'),
    ],
  },
];
