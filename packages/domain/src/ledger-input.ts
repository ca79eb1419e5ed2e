import * as v from 'valibot';
import { type Day, isDay } from './calendar.js';
import { isCurrency } from './money.js';
import { largestNumber, numberWithin } from './numbers.js';
import { ownId } from './own-id.js';
import { reference } from './reference.js';
import { billingTriggers } from './terms.js';
import { longText, optionalText } from './text.js';
import { acceptances } from './value-event.js';

/** Most invoices that can be added at once. */
export const mostInvoices = 200;

const firstDay = '1970-01-01';
const lastDay = '2199-12-31';
const dayHint = 'Write the day as YYYY-MM-DD.';
/** A day of the ledger: a year of one or two digits that slipped through a file is none. */
const ledgerDay = v.pipe(
  v.string(dayHint),
  v.check(isDay, dayHint),
  v.check((day) => day >= firstDay && day <= lastDay, 'The day lies between 1970 and 2199.'),
);

const currencyHint = 'Use a currency code of ISO 4217, such as EUR.';
const currency = v.pipe(v.string(currencyHint), v.check(isCurrency, currencyHint));

/** An amount above zero, whole minor units, exact in a double; `below` says what a smaller one is. */
function amountAbove(below: string) {
  const whole = 'Write the amount as a whole number of cents, pence or the like.';
  return v.pipe(
    v.number(whole),
    v.safeInteger(whole),
    v.minValue(1, below),
    v.maxValue(largestNumber, 'The amount is too large to be counted exactly.'),
  );
}

const rate = v.nullable(numberWithin('The rate', 1e-9, 1e9));
const number = v.optional(optionalText('The number', 100), null);
const fee = optionalText('The fee', 120);
const note = optionalText('The note', 2_000);
const trigger = v.nullable(v.picklist(billingTriggers, 'Say which event it is billed for.'));
const engagement = v.nullable(reference('A part in a pilot'));

const entry = {
  id: ownId,
  vendorId: reference('A vendor'),
  engagementId: v.optional(engagement, null),
  number,
  on: ledgerDay,
  currency,
  rate: v.optional(rate, null),
  note: v.optional(note, null),
};

/** An invoice as a person or a program gives it. Below zero it is a credit, and said to be one. */
export const invoiceInput = v.pipe(
  v.object({
    ...entry,
    periodFrom: v.optional(v.nullable(ledgerDay), null),
    periodTo: v.optional(v.nullable(ledgerDay), null),
    amount: amountAbove('An invoice is more than nothing. Enter what was given back as a credit.'),
    triggerClaimed: v.optional(trigger, null),
    fee: v.optional(fee, null),
    disputed: v.optional(v.nullable(v.boolean('Say yes or no.')), null),
  }),
  v.forward(
    v.check(
      ({ periodFrom, periodTo }) => periodFrom === null || periodTo === null || periodFrom <= periodTo,
      'The period ends before it begins.',
    ),
    ['periodTo'],
  ),
);

/** The invoices that are added at once. */
export const invoiceList = v.object({
  invoices: v.pipe(
    v.array(invoiceInput, 'List the invoices.'),
    v.minLength(1, 'List at least one invoice.'),
    v.maxLength(mostInvoices, `Add at most ${mostInvoices} invoices at once.`),
    v.check((list) => {
      const ids = list.flatMap(({ id }) => id ?? []);
      return new Set(ids).size === ids.length;
    }, 'Two of these invoices have the same id.'),
  ),
});

/** Money that came back, as a person or a program gives it. */
export const creditInput = v.object({
  ...entry,
  creditOf: v.optional(v.nullable(reference('An invoice')), null),
  amount: amountAbove('A credit is what came back: write it above zero.'),
});

/** Changes to what is known about an entry: a key left out stays, null clears. */
export const entryChanges = v.partial(
  v.object({
    engagementId: engagement,
    triggerClaimed: trigger,
    fee,
    note,
    disputed: v.boolean('Say yes or no.'),
    rate,
  }),
);

/** Why an entry is taken out; null puts it back. */
export const strikeInput = v.object({
  reason: v.optional(v.nullable(longText('The reason', 2_000)), null),
});

const acceptance = v.picklist(acceptances, 'Say whether it is claimed, accepted or rejected.');

/** A day that is here already: what lies ahead has not come. */
function pastDay(today: Day) {
  return v.pipe(
    ledgerDay,
    v.check((day) => day <= today, 'This day has not come yet.'),
  );
}

const neededOnceAccepted = 'Say on which day it was accepted.';
const acceptedAfter = 'It was accepted before it came.';

/** Value that came of an engagement, as a person gives it; `today` is the workspace's day. */
export function valueEventInput(today: Day) {
  return v.pipe(
    v.object({
      id: ownId,
      engagementId: reference('A part in a pilot'),
      on: pastDay(today),
      what: longText('What came of it', 1_000),
      fraction: numberWithin('The share of the target', 0.000001, 100),
      acceptance,
      acceptedOn: v.optional(v.nullable(pastDay(today)), null),
    }),
    v.forward(
      v.check((given) => given.acceptance !== 'ACCEPTED' || given.acceptedOn !== null, neededOnceAccepted),
      ['acceptedOn'],
    ),
    v.forward(
      v.check(
        (given) =>
          given.acceptance !== 'ACCEPTED' || given.acceptedOn === null || given.acceptedOn >= given.on,
        acceptedAfter,
      ),
      ['acceptedOn'],
    ),
  );
}

/** What became of claimed value; `on` is the day it came. */
export function settleValueInput(on: Day, today: Day) {
  return v.pipe(
    v.object({
      acceptance,
      acceptedOn: v.optional(
        v.nullable(
          v.pipe(
            pastDay(today),
            v.check((day) => day >= on, acceptedAfter),
          ),
        ),
        null,
      ),
      struckReason: v.optional(v.nullable(longText('The reason', 2_000)), null),
    }),
    v.forward(
      v.check((given) => given.acceptance !== 'ACCEPTED' || given.acceptedOn !== null, neededOnceAccepted),
      ['acceptedOn'],
    ),
  );
}
