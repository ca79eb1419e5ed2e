import type {
  BillingTrigger,
  ClauseAbout,
  ContingentShape,
} from '@scrimmage/contract/generated/schema-types';
import { clauseTopics, type Fee } from '@scrimmage/domain/terms';
import { type Sheet, termsOf } from '../../../features/terms/sheet-terms';
import { currencyDigits } from '../../../platform/format';
import { newId } from '../../../platform/new-id';

/** How often a fee falls due. */
export type Rhythm = 'ONCE' | 'MONTH' | 'DAYS';

/** One fee as it is typed; shares in per cent, amounts in whole units. */
export interface FeeText {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  readonly rhythm: Rhythm;
  readonly everyDays: string;
  readonly untilDay: string;
  readonly trigger: BillingTrigger;
  readonly day: string;
  /** The part of it that depends on proven value. */
  readonly dependent: string;
  readonly shape: ContingentShape;
  readonly threshold: string;
  readonly full: string;
  /** Given back of this fee alone; blank: as the answer about refunds says. */
  readonly refundable: string;
  readonly clause: string;
}

/** Yes, no, or left open. */
export type Stated = '' | 'YES' | 'NO';

/** Terms as they are typed. Blank: nothing of the kind, or what the place beside it says. */
export interface TermsText {
  /** ISO 4217, of all amounts. */
  readonly currency: string;
  readonly fees: readonly FeeText[];
  readonly freeDays: string;
  readonly refundShare: string;
  readonly refundBelow: string;
  /** What a refund is worth, in per cent: 100 in cash, 0 as credits. */
  readonly refundWorth: string;
  readonly minCommitment: string;
  readonly earlyTerminationFee: string;
  readonly exitAmount: string;
  readonly exitShare: string;
  readonly noticeDays: string;
  readonly integrationAmount: string;
  readonly integrationShare: string;
  readonly valueAtTarget: string;
  readonly benchmark: string;
  readonly costUpfront: string;
  readonly costPerMonth: string;
  readonly internalPerMonth: string;
  readonly horizonDays: string;
  readonly kickoffDay: string;
  readonly goLiveDay: string;
  readonly firstValueDay: string;
  readonly netDays: string;
  readonly feeCap: string;
  readonly gainPart: string;
  readonly gainBase: string;
  readonly gainCap: string;
  readonly liabilityCap: Stated;
  readonly dataReturn: Stated;
  readonly clauses: Readonly<Record<ClauseAbout, string>>;
}

/** The name of the part of a fee that depends on proven value, when the fee is entered as one. */
export const dependentName = (name: string) => `${name}, on proven value`;

export const blankFee = (): FeeText => ({
  key: newId(),
  name: '',
  amount: '',
  rhythm: 'ONCE',
  everyDays: '',
  untilDay: '',
  trigger: 'ACCEPTANCE',
  day: '',
  dependent: '',
  shape: 'LINEAR',
  threshold: '0',
  full: '100',
  refundable: '',
  clause: '',
});

const noClauses = Object.fromEntries(clauseTopics.map((about) => [about, ''])) as Record<ClauseAbout, string>;

/** What nobody has said yet. */
export const blankTerms: Omit<TermsText, 'fees' | 'currency'> = {
  freeDays: '',
  refundShare: '',
  refundBelow: '',
  refundWorth: '100',
  minCommitment: '',
  earlyTerminationFee: '',
  exitAmount: '',
  exitShare: '100',
  noticeDays: '',
  integrationAmount: '',
  integrationShare: '100',
  valueAtTarget: '',
  benchmark: '',
  costUpfront: '',
  costPerMonth: '',
  internalPerMonth: '',
  horizonDays: '',
  kickoffDay: '',
  goLiveDay: '',
  firstValueDay: '',
  netDays: '30',
  feeCap: '',
  gainPart: '',
  gainBase: '',
  gainCap: '',
  liabilityCap: '',
  dataReturn: '',
  clauses: noClauses,
};

/** A number as it is typed, without the dust of binary fractions; none is nothing. */
function typed(value: number | null | undefined, factor = 1): string {
  return value === null || value === undefined ? '' : String(Number((value * factor).toPrecision(12)));
}

/** An amount as it is typed, in groups of three; nothing when it is zero. */
export function typedMoney(minorUnits: number | null | undefined, currency: string): string {
  if (!minorUnits) return '';
  const [whole = '', ...point] = typed(minorUnits, 1 / 10 ** currencyDigits(currency)).split('.');
  return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','), ...point].join('.');
}

const countText = (days: number | null | undefined) => (days ? String(days) : '');
const percent = (share: number | null | undefined) => typed(share, 100);
const stated = (flag: boolean | null): Stated => (flag === null ? '' : flag ? 'YES' : 'NO');

/** Whether the second fee is the part of the first that depends on proven value. */
function splitFrom(fixed: Fee, part: Fee | undefined): part is Fee {
  if (!part?.contingent || fixed.contingent || part.name !== dependentName(fixed.name)) return false;
  const waits = fixed.everyDays === null ? 'VALUE_PROVEN' : fixed.trigger;
  return part.trigger === waits && part.everyDays === fixed.everyDays && part.untilDay === fixed.untilDay;
}

function feeText(fee: Fee, part: Fee | null, refund: number, currency: string): FeeText {
  const { everyDays, trigger, contingent } = fee;
  const whole = fee.amount + (part?.amount ?? 0);
  const depends = part?.contingent ?? contingent;
  const dependent = part && whole > 0 ? typed(part.amount / whole, 100) : contingent ? '100' : '';
  const { refundableShare } = fee;
  return {
    ...blankFee(),
    name: fee.name,
    amount: whole === 0 ? '0' : typedMoney(whole, currency),
    rhythm: everyDays === null ? 'ONCE' : everyDays === 30 ? 'MONTH' : 'DAYS',
    everyDays: everyDays === null || everyDays === 30 ? '' : String(everyDays),
    untilDay: typed(fee.untilDay),
    trigger,
    day: typed(fee.day),
    dependent,
    ...(depends && {
      shape: depends.shape,
      threshold: percent(depends.threshold),
      full: depends.shape === 'CLIFF' ? '100' : percent(depends.full),
    }),
    refundable: refundableShare === refund ? '' : percent(refundableShare),
    clause: fee.clause ?? '',
  };
}

function feeTexts(fees: readonly Fee[], refund: number, currency: string): readonly FeeText[] {
  return fees.flatMap((fee, at) => {
    const before = fees[at - 1];
    if (before && splitFrom(before, fee)) return [];
    const next = fees[at + 1];
    return [feeText(fee, splitFrom(fee, next) ? next : null, refund, currency)];
  });
}

/** Terms as they are typed again. */
export function textOf(sheet: Sheet): TermsText {
  const { currency } = sheet;
  const terms = termsOf(sheet);
  const { gainShare, integration, exit, vendorCost } = terms;
  // What most contracts say once for all fees is asked once; a fee that differs says so itself.
  const refund = Math.max(0, ...terms.fees.map(({ refundableShare }) => refundableShare));
  const money = (minorUnits: number | null | undefined) => typedMoney(minorUnits, currency);
  return {
    ...blankTerms,
    currency,
    fees: feeTexts(terms.fees, refund, currency),
    freeDays: countText(terms.freeDays),
    refundShare: refund > 0 ? percent(refund) : '',
    refundBelow: terms.refundBelow ? percent(terms.refundBelow) : '',
    refundWorth: percent(terms.refundRealisation),
    minCommitment: money(terms.minCommitment),
    earlyTerminationFee: money(terms.earlyTerminationFee),
    exitAmount: money(exit.amount),
    exitShare: percent(exit.buyerShare),
    noticeDays: countText(terms.noticeDays),
    integrationAmount: money(integration.amount),
    integrationShare: percent(integration.buyerShare),
    valueAtTarget: terms.valueAtTarget === 0 ? '0' : money(terms.valueAtTarget),
    costUpfront: vendorCost.upfront === 0 ? '0' : money(vendorCost.upfront),
    costPerMonth: vendorCost.perMonth === 0 ? '0' : money(vendorCost.perMonth),
    internalPerMonth: money(terms.buyerInternalPerMonth),
    horizonDays: String(terms.horizonDays),
    kickoffDay: String(terms.kickoffDay),
    goLiveDay: String(terms.goLiveDay),
    firstValueDay: String(terms.firstValueDay),
    netDays: String(terms.netDays),
    feeCap: terms.feeCap === 0 ? '0' : money(terms.feeCap),
    gainPart: gainShare ? percent(gainShare.share) : '',
    gainBase: money(gainShare?.base),
    gainCap: gainShare?.cap === 0 ? '0' : money(gainShare?.cap),
    liabilityCap: stated(terms.liabilityCap),
    dataReturn: stated(terms.dataReturn),
    clauses: { ...noClauses, ...Object.fromEntries(terms.clauses.map(({ about, text }) => [about, text])) },
  };
}
