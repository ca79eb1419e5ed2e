import * as v from 'valibot';
import type { Problem } from './answer.js';
import { countWithin, numberWithin } from './numbers.js';
import { checked } from './problems.js';
import { billingTriggers, clauseTopics, contingentShapes, type Terms } from './terms.js';
import { nameText, optionalText } from './text.js';

export const mostFees = 24;

/** Ten years. */
export const longestTerms = 3_650;

/** Beyond this no amount is believed, and sums over all invoices stay exact in a double. Minor units. */
export const largestTermsAmount = 1e12;

/** More invoices than these are a mistake in the rhythm, and would take long to re-run for every day. */
export const mostTermsInvoices = 1_000;

const longestClause = 2_000;
const blankAllowed = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);
const days = (name: string, min = 0) => countWithin(name, min, longestTerms);
const shareOf = (name: string) => numberWithin(name, 0, 1);

/** Whole minor units, not below 0. */
function wholeAmount(name: string) {
  return v.pipe(
    numberWithin(name, 0, largestTermsAmount),
    v.integer(`${name} is a whole number of cents, pence or the like.`),
  );
}

const contingent = v.pipe(
  v.object(
    {
      threshold: shareOf('The value from which it is owed'),
      full: shareOf('The value at which it is owed in full'),
      shape: v.picklist(contingentShapes, 'Say whether the fee grows or is owed at once.'),
    },
    'Say how the fee depends on proven value.',
  ),
  v.forward(
    v.check(
      ({ threshold, full, shape }) => shape === 'CLIFF' || threshold < full,
      'The fee must be owed in full at more value than it begins with.',
    ),
    ['full'],
  ),
  // A fee that is owed at once has one value only.
  v.transform((given) => (given.shape === 'CLIFF' ? { ...given, full: given.threshold } : given)),
);

const fee = v.pipe(
  v.object(
    {
      name: nameText('The name of the fee', 120),
      amount: wholeAmount('The fee'),
      trigger: v.picklist(billingTriggers, 'Say what starts the billable clock.'),
      day: blankAllowed(days('The day of the fee')),
      everyDays: blankAllowed(days('The days between two invoices', 1)),
      untilDay: blankAllowed(days('The last day of the fee')),
      contingent: blankAllowed(contingent),
      refundableShare: v.nullish(shareOf('The refundable share'), 0),
      clause: v.nullish(optionalText('The clause', longestClause), null),
    },
    'Write the fee.',
  ),
  v.forward(
    v.check(({ trigger, day }) => trigger !== 'DAY' || day !== null, 'Say on which day the fee falls due.'),
    ['day'],
  ),
  v.forward(
    v.check(
      ({ trigger, everyDays }) => trigger !== 'VALUE_PROVEN' || everyDays === null,
      'A fee on proven value is owed once. For a part of the value every month, state a gain share.',
    ),
    ['everyDays'],
  ),
  v.forward(
    v.check(
      ({ everyDays, untilDay }) => untilDay === null || everyDays !== null,
      'Only a fee that comes again has a last day.',
    ),
    ['untilDay'],
  ),
  v.transform((given) => ({ ...given, day: given.trigger === 'DAY' ? given.day : null })),
);

const sharedCost = (name: string) =>
  v.nullish(
    v.object(
      { amount: wholeAmount(`What ${name} costs`), buyerShare: shareOf(`Your share of ${name}`) },
      `Say what ${name} costs and who pays it.`,
    ),
    { amount: 0, buyerShare: 1 },
  );

const gainShare = v.object(
  {
    share: shareOf('The gain share'),
    base: v.nullish(wholeAmount('The value from which gain is shared'), 0),
    cap: blankAllowed(wholeAmount('The most of the gain share')),
  },
  'Say which part of the value the vendor gets.',
);

const clause = v.object(
  {
    about: v.picklist(clauseTopics, 'Say what the clause is about.'),
    text: nameText('The clause', longestClause),
  },
  'Quote the clause.',
);

const flag = blankAllowed(v.boolean('Say yes or no, or leave it open.'));

const stated = v.object({
  horizonDays: days('The length of the engagement', 1),
  kickoffDay: days('The day of kick-off'),
  goLiveDay: days('The day of go-live'),
  firstValueDay: days('The day of the first value'),
  freeDays: v.nullish(days('The free period'), 0),
  netDays: v.nullish(days('The days to pay'), 30),
  noticeDays: v.nullish(days('The notice'), 0),
  fees: v.pipe(v.array(fee, 'List the fees.'), v.maxLength(mostFees, `Terms have at most ${mostFees} fees.`)),
  feeCap: blankAllowed(wholeAmount('The cap')),
  minCommitment: v.nullish(wholeAmount('The minimum'), 0),
  earlyTerminationFee: v.nullish(wholeAmount('The termination fee'), 0),
  refundBelow: v.nullish(shareOf('The value below which refunds are owed'), 0),
  refundRealisation: v.nullish(shareOf('What a refund is worth'), 1),
  gainShare: blankAllowed(gainShare),
  integration: sharedCost('integration'),
  exit: sharedCost('leaving'),
  buyerInternalPerMonth: v.nullish(wholeAmount('What a month costs you'), 0),
  valueAtTarget: wholeAmount('The value at target'),
  vendorCost: v.object(
    {
      upfront: wholeAmount('What starting costs the vendor'),
      perMonth: wholeAmount('What a month costs the vendor'),
    },
    'Estimate what delivering costs the vendor.',
  ),
  liabilityCap: flag,
  dataReturn: flag,
  clauses: v.nullish(
    v.pipe(
      v.array(clause, 'List the clauses.'),
      v.maxLength(clauseTopics.length, 'Quote each clause once.'),
      v.check(
        (list) => new Set(list.map(({ about }) => about)).size === list.length,
        'Quote each clause once.',
      ),
    ),
    [],
  ),
});

type Stated = v.InferOutput<typeof stated>;

function invoicesOf({ fees, horizonDays }: Stated): number {
  return fees.reduce((sum, { everyDays }) => sum + (everyDays === null ? 1 : horizonDays / everyDays), 0);
}

/** The first thing wrong with each field once all stand side by side. */
function mistakesAcross(terms: Stated): readonly Problem[] {
  const { kickoffDay, goLiveDay, firstValueDay, horizonDays, feeCap, minCommitment, fees } = terms;
  const rules: readonly (readonly [wrong: boolean, path: string, message: string])[] = [
    [goLiveDay < kickoffDay, 'goLiveDay', 'Go-live comes before kick-off.'],
    [firstValueDay < goLiveDay, 'firstValueDay', 'The first value comes before go-live.'],
    [horizonDays < firstValueDay, 'horizonDays', 'The engagement ends before the first value.'],
    [feeCap !== null && minCommitment > feeCap, 'minCommitment', 'The minimum is more than the cap.'],
    [
      terms.refundBelow === 0 && fees.some(({ refundableShare }) => refundableShare > 0),
      'refundBelow',
      'Say below which part of the value refunds are owed.',
    ],
    [
      invoicesOf(terms) > mostTermsInvoices,
      'fees',
      `These fees make more than ${mostTermsInvoices.toLocaleString('en-US')} invoices. Check the days between two invoices.`,
    ],
  ];
  return rules.filter(([wrong]) => wrong).map(([, path, message]) => ({ path, code: 'CHECK', message }));
}

/** Terms as a person enters them: the cleaned terms, or one problem for each field that is wrong, by dotted path. */
export function checkedTerms(
  input: unknown,
): { readonly value: Terms; readonly problems: readonly [] } | { readonly problems: readonly Problem[] } {
  const given = checked(stated, input);
  if (!('value' in given)) return given;
  const problems = mistakesAcross(given.value);
  return problems.length ? { problems } : { value: given.value, problems: [] };
}
