import * as v from 'valibot';
import type { Problem } from './answer.js';
import type { Day } from './calendar.js';
import { givenDay } from './charter.js';
import { type Engagement, promiseStates, type TermsSheet, termsStates } from './engagements.js';
import { isCurrency } from './money.js';
import { numberWithin } from './numbers.js';
import { ownId } from './own-id.js';
import { isWebAddress } from './pads-input.js';
import { checked } from './problems.js';
import { reference } from './reference.js';
import { checkedTerms } from './terms-input.js';
import { nameText, optionalText } from './text.js';

const scope = optionalText('What the vendor does', 1_000);
const blankDay = v.optional(v.nullable(givenDay), null);

/** A day that has come: what is stated of it happened. `today` is the day of whoever states it. */
function happenedBy(today: Day) {
  return v.pipe(
    givenDay,
    v.check((day) => day <= today, 'This day has not come yet.'),
  );
}

/** Who takes part in what. */
export const engageInput = v.object({
  id: ownId,
  pilotId: reference('A pilot'),
  vendorId: reference('A vendor'),
  scope: v.optional(scope, null),
});

/** Changes to an engagement: a key left out stays, null clears. Days are those on which something happened. */
export function engagementChanges(today: Day) {
  const day = v.nullable(happenedBy(today));
  return v.partial(
    v.object({
      scope,
      claimedShare: v.nullable(numberWithin('The claimed share', 0, 1)),
      claimedWhere: optionalText('Where it says so', 500),
      signedOn: day,
      kickoffOn: day,
      goLiveOn: day,
      endedOn: day,
    }),
  );
}

/** What only shows once changes stand beside what was stated before: an end before its beginning, signed terms without a day. */
export function engagementMistakes(
  { signedOn, endedOn }: Pick<Engagement, 'signedOn' | 'endedOn'>,
  hasSignedTerms: boolean,
): readonly Problem[] {
  const problem = (path: string, message: string): Problem => ({ path, code: 'CHECK', message });
  if (signedOn === null && hasSignedTerms)
    return [problem('signedOn', 'Terms are signed, so the day they were signed is needed.')];
  if (signedOn !== null && endedOn !== null && endedOn < signedOn)
    return [problem('endedOn', 'The engagement ends before it is signed.')];
  return [];
}

const termsInput = (today: Day) =>
  v.object({
    id: ownId,
    state: v.picklist(termsStates, 'Say whether these terms are proposed or signed.'),
    name: v.optional(optionalText('The name', 120), null),
    reason: v.optional(optionalText('The reason', 1_000), null),
    signedOn: v.optional(v.nullable(happenedBy(today)), null),
  });

const currencyHint = 'Use a currency code of ISO 4217, such as EUR.';
const currencyInput = v.object({
  currency: v.pipe(v.string(currencyHint), v.check(isCurrency, currencyHint)),
});

/** A version of terms as it was given, cleaned. */
export type GivenTerms = v.InferOutput<ReturnType<typeof termsInput>> & { readonly sheet: TermsSheet };

/** What was given without what was left blank; lists and what is in them are kept. */
function withoutBlanks(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(withoutBlanks);
  if (typeof given !== 'object' || given === null) return given;
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutBlanks(value)]));
}

/** A version of terms to be recorded: cleaned, or one problem for each field that is wrong, by dotted path. */
export function checkedVersion(
  given: { readonly sheet: unknown },
  today: Day,
): { readonly value: GivenTerms } | { readonly problems: readonly Problem[] } {
  const input = checked(termsInput(today), given);
  const currency = checked(currencyInput, given.sheet);
  const terms = checkedTerms(withoutBlanks(given.sheet));
  if ('value' in input && 'value' in currency && 'value' in terms)
    return { value: { ...input.value, sheet: { ...terms.value, ...currency.value } } };
  const ofSheet = [...currency.problems, ...terms.problems];
  return {
    problems: [...input.problems, ...ofSheet.map((one) => ({ ...one, path: `sheet.${one.path}` }))],
  };
}

/** A promise as it was said. */
export function promiseInput(today: Day) {
  return v.pipe(
    v.object({
      id: ownId,
      text: nameText('The promise', 500),
      saidBy: nameText('Who said it'),
      saidWhere: nameText('Where it was said', 500),
      saidOn: v.optional(v.nullable(happenedBy(today)), null),
      dueOn: blankDay,
    }),
    v.forward(
      v.check(
        ({ saidOn, dueOn }) => saidOn === null || dueOn === null || saidOn <= dueOn,
        'It is due before it was said.',
      ),
      ['dueOn'],
    ),
  );
}

/** What became of a promise. Kept or broken needs what shows it. */
export const settlementInput = v.pipe(
  v.object({
    state: v.picklist(promiseStates, 'Say what became of it.'),
    evidence: v.optional(optionalText('What shows it', 2_000), null),
    evidenceUrl: v.optional(
      v.pipe(
        optionalText('The address', 2_000),
        v.check(
          (url) => url === null || (isWebAddress(url) && /^https:/i.test(url)),
          'Give an address that begins with https://.',
        ),
      ),
      null,
    ),
  }),
  v.forward(
    v.check(
      ({ state, evidence }) => (state !== 'KEPT' && state !== 'BROKEN') || evidence !== null,
      'Say what shows it.',
    ),
    ['evidence'],
  ),
);
