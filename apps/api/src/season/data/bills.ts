import { calls, decides, edits, holds, says } from '../happenings.js';
import type { PilotStory } from '../story.js';

/** The open pilots of “Bills nobody has to call about”. */
export const bills: readonly PilotStory[] = [
  {
    key: 'plain-bill',
    name: 'One-page bill',
    problem: 'The bill has five pages. The desk explains the same three lines two hundred times a day.',
    program: 'bills',
    system: 'billing',
    lead: 'mireille',
    unit: 'billing',
    sponsor: 'helen',
    proposedAgo: 168,
    decisionIn: 24,
    happened: [
      edits(160, 'mireille', {
        customerOutcome: 'You see what you pay, why, and what is next, on one page.',
        businessOutcome: 'Calls about bills fall by a quarter in the arm that gets it.',
        hypothesis:
          'If the first page answers the three commonest questions, one in four of those calls goes away.',
        preMortem: 'We failed because the regulator wanted a line we had left out.',
        lossOurs: 42_000,
        lossVendor: 112_000,
        vendor: 'Tallowmere Analytics: paid per call avoided, counted by us, nothing before acceptance',
        touches: { billing: 'READ', customers: 'READ', desk: 'READ' },
      }),
      says(
        158,
        'marcus',
        'I have never had a vendor ask for our count instead of theirs. Terms are clean: if we stop, we owe nothing.',
      ),
      decides(151, 'helen', 'START_GO', 'Charter complete, terms fair. 6,000 bills a month, half and half.', {
        affected: '3,000 households a month read another bill; the desk answers both kinds.',
      }),
      says(119, 'lena', 'Had a caller compliment us on a bill. Wrote down the time, nobody will believe me.'),
      edits(88, 'mireille', { decisionIn: 41 }),
      says(
        88,
        'mireille',
        'Moved the decision by two weeks: one run came late, and I want three full runs before anybody decides.',
      ),
      says(
        32,
        'marcus',
        'First invoice from Tallowmere: 0.00, with a table of why. They counted eleven calls against themselves.',
      ),
    ],
  },
  {
    key: 'bill-forecast',
    name: 'Next bill in the app',
    problem: 'The yearly settlement surprises half of our customers; those are the calls nobody enjoys.',
    program: 'bills',
    system: 'app',
    lead: 'priya',
    unit: 'billing',
    sponsor: 'samuel',
    proposedAgo: 241,
    decisionIn: 6,
    happened: [
      edits(238, 'priya', {
        customerOutcome: 'You know today what your next bill will be, give or take a tenner.',
        businessOutcome: 'Fewer payment plans after the settlement.',
        hypothesis: 'If people see it coming, one in five changes the instalment before it hurts.',
        preMortem: 'We failed because a wrong forecast is worse than none.',
        lossOurs: 35_000,
        lossVendor: 35_000,
        vendor:
          'Tallowmere Analytics: half the fee on go-live, half when one in five has changed the instalment',
        touches: { app: 'WRITE', meters: 'READ', billing: 'READ' },
      }),
      says(236, 'lena', 'Please show a range. {moving-chat} taught us what one confident number does.'),
      edits(235, 'priya', {
        hypothesis:
          'If people see a range, not a number, one in five changes the instalment before it hurts.',
      }),
      decides(226, 'helen', 'START_GO', 'A range it is. Go for the app’s 9,000 regulars.', {
        affected: 'The app’s regulars: they see a range and can change the instalment.',
      }),
      says(
        97,
        'marcus',
        'Tallowmere sent the second half of the fee back untouched until the line is reached. Their words: “we said half”.',
      ),
      calls(
        9,
        'priya',
        'Two settlements are through. 1,731 of 9,020 changed it: just under one in five, the interval covers it.',
      ),
      says(
        4,
        'samuel',
        'I read it. I would like Helen in the room: it costs little either way, but I do not want to round 19 up to 20.',
      ),
    ],
  },
  {
    key: 'debt',
    name: 'Payment plan at the first reminder',
    problem: 'We offer a payment plan at the third reminder. By then it is a debt and an argument.',
    program: 'bills',
    system: 'billing',
    lead: 'mireille',
    unit: 'billing',
    sponsor: 'samuel',
    proposedAgo: 205,
    decisionIn: -19,
    happened: [
      edits(201, 'mireille', {
        customerOutcome: 'You are offered a plan while you can still keep it.',
        businessOutcome: 'Write-offs fall by 300,000 a year.',
        hypothesis:
          'If the plan comes with the first reminder, two in three take it and keep it for three months.',
        preMortem: 'We failed because we offered it to people who had simply forgotten to pay.',
        lossOurs: 436_000,
        vendor: 'Hexholt Systems: “shared risk”, 60 % on success',
        touches: { billing: 'WRITE', customers: 'READ' },
        approved: { billing: 'ada' },
      }),
      says(
        197,
        'marcus',
        'Hexholt’s slides say shared risk. The order form says 180,000 in advance and 60,000 at kick-off. I asked which one counts.',
      ),
      decides(
        190,
        'samuel',
        'START_CONDITIONAL_GO',
        'The need is real. Go, on condition that the order form is changed to what they said.',
        {
          affected: 'People who are late for the first time; a plan is offered, never ordered.',
          without: { LARGEST_LOSS: 'Hexholt will not name its own. Ours is capped by the condition.' },
          conditions: [
            {
              text: 'The order form says what the slides say: 60 % on success.',
              dueIn: -160,
              owner: 'marcus',
            },
          ],
        },
      ),
      says(
        156,
        'marcus',
        'Invoice for “mobilisation”, dated before the first letter went out. Order form still unchanged. I have it in writing that it “will follow”.',
      ),
      says(92, 'marcus', 'Third invoice. Still nothing at their risk. I no longer expect the form.'),
      says(
        61,
        'mireille',
        'What we do ourselves works: 58 % take the plan. The scoring we pay for picks no better than the reminder date.',
      ),
      calls(
        33,
        'mireille',
        'Take-up is good, keeping it is too early to say, and the vendor’s part is not distinguishable from no change.',
      ),
      says(
        22,
        'marcus',
        'Notice given to Hexholt. The form has a fee for leaving, 20,000, and a credit we could use only if we stayed.',
      ),
      says(
        12,
        'mireille',
        'The date has passed. What Hexholt had in advance stays with Hexholt; every week without a decision costs the letters on top.',
      ),
    ],
  },
  {
    key: 'meter-photo',
    name: 'Meter reading by photo',
    problem: 'One typed reading in thirty has two digits swapped, and becomes a wrong bill and a call.',
    program: 'bills',
    system: 'app',
    lead: 'priya',
    by: 'lena',
    unit: 'billing',
    sponsor: 'helen',
    proposedAgo: 133,
    decisionIn: 11,
    happened: [
      edits(129, 'priya', {
        customerOutcome: 'You take a picture; we read it right.',
        businessOutcome: 'Corrected bills fall by half in the arm with the camera.',
        hypothesis: 'If the app reads the digits, swapped digits all but vanish and nobody minds the camera.',
        preMortem: 'We failed because cellars are dark.',
        lossOurs: 14_000,
        noVendor: true,
        touches: { app: 'WRITE', meters: 'WRITE' },
      }),
      says(
        126,
        'ada',
        'WRITE on the meter data hub: I am the named approver. Readings go to a side table first, please.',
      ),
      edits(125, 'priya', { touches: { app: 'WRITE', meters: 'READ' } }),
      decides(117, 'helen', 'START_GO', 'With the side table there is nothing to shake. Go.', {
        affected: 'Those who read their meter in a dark cellar, and whoever corrects their bills.',
      }),
      says(64, 'tomasz', 'Cellars ARE dark. Asked ten customers: seven used the torch without being told.'),
      says(
        12,
        'priya',
        'Corrected bills: 11 of 2,400 with the camera, 79 of 2,380 without. One more week, then I call for the decision.',
      ),
      calls(
        5,
        'priya',
        'Corrected bills: 12 of 2,585 with the camera, 85 of 2,564 without. More than half are gone, whatever way you read it.',
      ),
    ],
  },
  {
    key: 'call-notes',
    name: 'Call notes that write themselves',
    problem: 'After each complaint the desk types for four minutes, and the next caller waits.',
    program: 'bills',
    system: 'desk',
    lead: 'lena',
    proposedAgo: 40,
    decisionIn: 71,
    happened: [
      edits(37, 'lena', { unit: 'care', customerOutcome: 'You never have to tell your story twice.' }),
      says(
        35,
        'mireille',
        'I like it. Before it starts: who reads the notes, and what happens when they are wrong? See {moving-chat}.',
      ),
      holds(
        21,
        'lena',
        'The works council has questions, rightly. I will bring answers after their meeting.',
      ),
    ],
  },
];
