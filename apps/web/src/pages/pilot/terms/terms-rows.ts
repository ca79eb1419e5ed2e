import { clauseOf, feeWords } from '@scrimmage/domain/fee-words';
import { shareWords } from '@scrimmage/domain/metric-words';
import type { ClauseAbout, SharedCost, Terms } from '@scrimmage/domain/terms';
import { termsMoney } from '../../../features/terms/terms-money';
import { formatCount } from '../../../platform/format';

/** One of the terms in words; `clause` are the contract's own. */
export interface TermsRow {
  readonly label: string;
  readonly text: string;
  readonly clause: string | null;
}

const none = 'None';
const days = (count: number) => formatCount(count, 'day');

/** Cash and credits by their names; between them nobody knows which, only how much of it is counted on. */
function worthWords(realised: number): string {
  if (realised === 1) return ' in cash';
  return realised === 0 ? ' as credits' : `, of which ${shareWords(realised)} is counted on,`;
}

function refundWords({ fees, refundBelow, refundRealisation }: Terms): string {
  const most = Math.max(0, ...fees.map(({ refundableShare }) => refundableShare));
  if (most === 0) return none;
  const every = fees.every(({ refundableShare }) => refundableShare === most);
  return `${every ? '' : 'Up to '}${shareWords(most)}${worthWords(refundRealisation)} when less than ${shareWords(refundBelow)} of the value is proven`;
}

function sharedWords({ amount, buyerShare }: SharedCost, currency: string): string {
  if (amount === 0) return none;
  const ours =
    buyerShare === 0
      ? 'the vendor pays it'
      : buyerShare === 1
        ? 'you pay it'
        : `you pay ${shareWords(buyerShare)}`;
  return `${termsMoney(amount, currency)}, ${ours}`;
}

function gainWords({ gainShare }: Terms, currency: string): string {
  if (!gainShare) return none;
  const { share, base, cap } = gainShare;
  const above = base > 0 ? ` above ${termsMoney(base, currency)}` : '';
  return `${shareWords(share)} of the value${above}${cap === null ? '' : `, at most ${termsMoney(cap, currency)}`}`;
}

const flagWords = (flag: boolean | null) => (flag === null ? 'Not stated' : flag ? 'Yes' : 'No');

/** A fee without its name, which is the label of its row. */
function feeRow(fee: Terms['fees'][number], currency: string): TermsRow {
  const text = feeWords(fee, currency).slice(fee.name.length + 2);
  return { label: fee.name, text, clause: fee.clause };
}

/** Terms in words, in the order of the questions they answer. */
export function termsRows(terms: Terms, currency: string): readonly TermsRow[] {
  const money = (minorUnits: number | null) =>
    minorUnits === null || minorUnits === 0 ? none : termsMoney(minorUnits, currency);
  const row = (label: string, text: string, about?: ClauseAbout): TermsRow => ({
    label,
    text,
    clause: about ? clauseOf(terms, about, '') || null : null,
  });
  const { vendorCost, kickoffDay, goLiveDay, firstValueDay, horizonDays } = terms;
  return [
    ...terms.fees.map((fee) => feeRow(fee, currency)),
    ...(terms.fees.length === 0 ? [row('Fees', none)] : []),
    row('Free period', terms.freeDays === 0 ? none : days(terms.freeDays), 'FREE_PERIOD'),
    row('Refunds', refundWords(terms), 'REFUND'),
    row('Minimum', money(terms.minCommitment), 'MINIMUM'),
    row('Leaving early costs', money(terms.earlyTerminationFee), 'EXIT'),
    row('Data return and migration', sharedWords(terms.exit, currency)),
    row('Notice', terms.noticeDays === 0 ? none : days(terms.noticeDays), 'NOTICE'),
    row('Integration', sharedWords(terms.integration, currency), 'INTEGRATION'),
    row('Cap on all fees', terms.feeCap === null ? none : termsMoney(terms.feeCap, currency), 'FEE_CAP'),
    row('Gain share', gainWords(terms, currency), 'GAIN_SHARE'),
    row('To be paid within', days(terms.netDays)),
    row('Liability capped', flagWords(terms.liabilityCap), 'LIABILITY'),
    row('Your data come back', flagWords(terms.dataReturn), 'DATA_RETURN'),
    row('Value at target', termsMoney(terms.valueAtTarget, currency)),
    row(
      'Delivering should cost the vendor',
      `${termsMoney(vendorCost.upfront, currency)} and ${termsMoney(vendorCost.perMonth, currency)} a month`,
    ),
    row('Your own people', `${termsMoney(terms.buyerInternalPerMonth, currency)} a month`),
    row('Length', days(horizonDays)),
    row('Kick-off, go-live, first value', `day ${kickoffDay}, day ${goLiveDay}, day ${firstValueDay}`),
  ];
}

/** Both wordings of one of the terms; null where a side does not have it. */
export interface PairedRow {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly differs: boolean;
}

/** Two versions beside each other, in the order of the first; what only the second has comes behind its neighbour. */
export function pairedRows(before: readonly TermsRow[], after: readonly TermsRow[]): readonly PairedRow[] {
  const textIn = (rows: readonly TermsRow[], label: string) =>
    rows.find((row) => row.label === label)?.text ?? null;
  const labels = before.map(({ label }) => label);
  after.forEach(({ label }, at) => {
    if (labels.includes(label)) return;
    const neighbour = labels.indexOf(after[at - 1]?.label ?? '');
    labels.splice(neighbour + 1, 0, label);
  });
  return labels.map((label) => {
    const [one, other] = [textIn(before, label), textIn(after, label)];
    return { label, before: one, after: other, differs: one !== other };
  });
}
