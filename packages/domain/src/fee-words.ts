import { shareWords } from './metric-words.js';
import { moneyWords } from './money.js';
import type { BillingTrigger, ClauseAbout, Fee, Terms } from './terms.js';

const eventWords: Readonly<Record<Exclude<BillingTrigger, 'DAY'>, string>> = {
  SIGNATURE: 'signature',
  KICKOFF: 'kick-off',
  GO_LIVE: 'go-live',
  ACCEPTANCE: 'acceptance',
  VALUE_PROVEN: 'value is proven',
};

/** What starts the billable clock, as it stands after “until”: `go-live`, `value is proven`, `day 60`. */
export function triggerWords({ trigger, day }: Pick<Fee, 'trigger' | 'day'>): string {
  return trigger === 'DAY' ? `day ${day ?? 0}` : eventWords[trigger];
}

/** The event a vendor says it bills for, as it stands after “waits for”. */
export function claimWords(trigger: BillingTrigger): string {
  if (trigger === 'DAY') return 'a day of its own';
  return trigger === 'VALUE_PROVEN' ? 'proven value' : eventWords[trigger];
}

function due(fee: Pick<Fee, 'trigger' | 'day'>, again: boolean): string {
  if (fee.trigger === 'VALUE_PROVEN') return 'when value is proven';
  return `${again ? 'from' : 'on'} ${triggerWords(fee)}`;
}

function dependence({ contingent }: Fee): string {
  if (!contingent) return '';
  return contingent.shape === 'CLIFF'
    ? `, only if ${shareWords(contingent.threshold)} of the value is proven`
    : `, growing from ${shareWords(contingent.threshold)} to ${shareWords(contingent.full)} of the value`;
}

/** A fee in words: `base fee: €6,000 every 30 days from go-live`. Amounts are minor units of the currency. */
export function feeWords(fee: Fee, currency: string): string {
  const amount = moneyWords({ minorUnits: fee.amount, currency });
  const again = fee.everyDays === null ? '' : ` every ${fee.everyDays} days`;
  return `${fee.name}: ${amount}${again} ${due(fee, fee.everyDays !== null)}${dependence(fee)}`;
}

/** A fee as an alarm quotes it: the contract's own words, or else what was entered. */
export function feeClause(fee: Fee, currency: string): string {
  return fee.clause ?? feeWords(fee, currency);
}

/** The contract's own words about one of its terms, or else the given ones. */
export function clauseOf({ clauses }: Pick<Terms, 'clauses'>, about: ClauseAbout, otherwise: string): string {
  return clauses.find((clause) => clause.about === about)?.text ?? otherwise;
}
