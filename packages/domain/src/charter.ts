import * as v from 'valibot';
import { ambitions } from './ambition.js';
import { addDays, type Day, isDay } from './calendar.js';
import { amount } from './money.js';
import { longestPilotName } from './pilot.js';
import { reference } from './reference.js';
import { longText, nameText, optionalText } from './text.js';

const dayHint = 'Write the day as YYYY-MM-DD.';
/** A calendar day as a person writes one. */
export const givenDay = v.pipe(v.string(dayHint), v.check(isDay, dayHint));

const ambition = v.nullable(v.picklist(ambitions, 'Choose the ambition from the list.'));

/** No pilot waits longer than ten years for its decision. */
export const furthestDecision = 3_653;

/** What a proposal must state, and may. `today` is the workspace's day: a decision cannot lie in the past. */
export function proposal(today: Day) {
  return v.object({
    name: nameText('The name', longestPilotName),
    problem: longText('The problem'),
    programId: reference('A program'),
    leadId: reference('A lead'),
    systemId: reference('A system'),
    decisionDate: v.pipe(
      givenDay,
      v.check((date) => date >= today, 'The decision date has passed already.'),
      v.check(
        (date) => date <= addDays(today, furthestDecision),
        'The decision date is more than ten years away.',
      ),
    ),
    sponsorId: v.optional(v.nullable(reference('A sponsor')), null),
    deciderId: v.optional(v.nullable(reference('A decider')), null),
    unitId: v.optional(v.nullable(reference('A unit')), null),
    customerOutcome: v.optional(optionalText('The customer outcome'), null),
    businessOutcome: v.optional(optionalText('The business outcome'), null),
    hypothesis: v.optional(optionalText('The hypothesis'), null),
    ambition: v.optional(ambition, null),
  });
}

const touchedHint = 'Choose a system and say what is done to it.';
const touched = v.object(
  {
    systemId: reference('A system'),
    access: v.picklist(['NONE', 'READ', 'WRITE'], touchedHint),
    /** Left out: whoever is named already. */
    approverId: v.optional(v.nullable(reference('An approver'))),
  },
  touchedHint,
);

/** Changes to a charter: a key left out stays, null clears where that is allowed. */
export const charterChanges = v.partial(
  v.object({
    name: nameText('The name', longestPilotName),
    problem: optionalText('The problem'),
    programId: reference('A program'),
    unitId: v.nullable(reference('A unit')),
    leadId: v.nullable(reference('A lead')),
    sponsorId: v.nullable(reference('A sponsor')),
    deciderId: v.nullable(reference('A decider')),
    systemId: v.nullable(reference('A system')),
    decisionDate: v.nullable(givenDay),
    customerOutcome: optionalText('The customer outcome'),
    businessOutcome: optionalText('The business outcome'),
    hypothesis: optionalText('The hypothesis'),
    ambition,
    preMortem: optionalText('The pre-mortem'),
    largestLossOurs: v.nullable(amount),
    largestLossVendor: v.nullable(amount),
    vendorText: optionalText('The vendor', 500),
    noVendor: v.boolean('Say yes or no.'),
    systemsTouched: v.pipe(
      v.array(touched, 'List the systems it touches.'),
      v.maxLength(50, 'A pilot can touch at most 50 systems.'),
      v.check(
        (list) => new Set(list.map(({ systemId }) => systemId)).size === list.length,
        'Each system can be listed once.',
      ),
    ),
  }),
);

export type CharterChanges = v.InferOutput<typeof charterChanges>;
