import type { FeeInput, TermsSheetInput } from '@scrimmage/contract/generated/schema-types';
import { namedScenario } from '@scrimmage/domain/assess-terms';
import { isCurrency } from '@scrimmage/domain/money';
import { monthDays, scenarioOutcome } from '@scrimmage/domain/scenario';
import { clauseTopics, type Terms } from '@scrimmage/domain/terms';
import { checkedTerms } from '@scrimmage/domain/terms-input';
import { vendorThresholds } from '@scrimmage/domain/vendor-thresholds';
import { dependentName, type FeeText, type Stated, type TermsText } from './terms-text';
import { type Mistake, TextReading } from './text-reading';

/** How the vendor's cost was found: stated, from a benchmark price, or from the fees for want of one; the price in minor units. */
export interface CostBasis {
  readonly from: 'STATED' | 'BENCHMARK' | 'FEES';
  readonly price: number;
}

/** What was typed: as the contract wants it, as the rules take it, and what is wrong with it. */
export interface ReadTerms {
  readonly input: TermsSheetInput;
  /** Null while something cannot be read or contradicts itself. */
  readonly terms: Terms | null;
  readonly cost: CostBasis;
  readonly mistakes: readonly Mistake[];
  /** The place in the form of each fee of the input: one that is typed may be two that are billed. */
  readonly feeOf: readonly number[];
}

/** When nobody says otherwise: the days of the calendar as parts of the whole length. */
export function plannedDays(horizonDays: number) {
  return {
    kickoffDay: Math.round(horizonDays / 24),
    goLiveDay: Math.round(horizonDays / 4),
    firstValueDay: Math.round(horizonDays / 3),
  };
}

/** The length when neither a decision date nor anybody says one. */
export const usualHorizon = 180;

const flag = (stated: Stated) => (stated === '' ? null : stated === 'YES');

function everyOf(fee: FeeText, reading: TextReading, path: string): number | null {
  if (fee.rhythm === 'ONCE') return null;
  return fee.rhythm === 'MONTH' ? monthDays : reading.days(fee.everyDays, `${path}.everyDays`);
}

function readFee(fee: FeeText, at: number, reading: TextReading, refund: number): readonly FeeInput[] {
  const path = `fees.${at}`;
  const name = fee.name.trim() || `Fee ${at + 1}`;
  const amount = reading.money(fee.amount, `${path}.amount`);
  if (fee.amount.trim() === '') reading.missing(`${path}.amount`, 'Say how much it is.');
  const everyDays = everyOf(fee, reading, path);
  if (fee.rhythm === 'DAYS' && fee.everyDays.trim() === '')
    reading.missing(`${path}.everyDays`, 'Say every how many days.');
  const whole: FeeInput = {
    name,
    amount: amount ?? 0,
    trigger: fee.trigger,
    day: fee.trigger === 'DAY' ? reading.days(fee.day, `${path}.day`) : null,
    everyDays,
    untilDay: fee.rhythm === 'ONCE' ? null : reading.days(fee.untilDay, `${path}.untilDay`),
    contingent: null,
    refundableShare: reading.share(fee.refundable, `${path}.refundable`) ?? refund,
    clause: fee.clause.trim() || null,
  };
  const part = reading.share(fee.dependent, `${path}.dependent`) ?? 0;
  if (part === 0) return [whole];
  const contingent = {
    threshold: reading.share(fee.threshold, `${path}.contingent.threshold`) ?? 0,
    full: fee.shape === 'CLIFF' ? 1 : (reading.share(fee.full, `${path}.contingent.full`) ?? 1),
    shape: fee.shape,
  };
  if (part === 1) return [{ ...whole, contingent }];
  const depends = Math.round(whole.amount * part);
  const trigger = everyDays === null ? 'VALUE_PROVEN' : fee.trigger;
  return [
    { ...whole, amount: whole.amount - depends },
    {
      ...whole,
      name: dependentName(name),
      amount: depends,
      trigger,
      day: trigger === 'DAY' ? (whole.day ?? null) : null,
      contingent,
    },
  ];
}

function readCalendar(text: TermsText, reading: TextReading, horizon: number) {
  const horizonDays = reading.days(text.horizonDays, 'horizonDays') ?? horizon;
  const planned = plannedDays(horizonDays);
  return {
    horizonDays,
    kickoffDay: reading.days(text.kickoffDay, 'kickoffDay') ?? planned.kickoffDay,
    goLiveDay: reading.days(text.goLiveDay, 'goLiveDay') ?? planned.goLiveDay,
    firstValueDay: reading.days(text.firstValueDay, 'firstValueDay') ?? planned.firstValueDay,
  };
}

function readGain(text: TermsText, reading: TextReading) {
  const share = reading.share(text.gainPart, 'gainShare.share');
  const base = reading.money(text.gainBase, 'gainShare.base') ?? 0;
  const cap = reading.money(text.gainCap, 'gainShare.cap');
  return share === null ? null : { share, base, cap };
}

function readSheet(text: TermsText, currency: string, horizon: number, reading: TextReading) {
  const money = (field: string, path: string) => reading.money(field, path);
  const refund = reading.share(text.refundShare, 'refundShare') ?? 0;
  const fees = text.fees.map((fee, at) => readFee(fee, at, reading, refund));
  if (text.valueAtTarget.trim() === '')
    reading.missing('valueAtTarget', 'Say roughly what it is worth if it reaches its target.');
  const input: TermsSheetInput = {
    currency,
    ...readCalendar(text, reading, horizon),
    fees: fees.flat(),
    freeDays: reading.days(text.freeDays, 'freeDays') ?? 0,
    netDays: reading.days(text.netDays, 'netDays') ?? 30,
    noticeDays: reading.days(text.noticeDays, 'noticeDays') ?? 0,
    feeCap: money(text.feeCap, 'feeCap'),
    minCommitment: money(text.minCommitment, 'minCommitment') ?? 0,
    earlyTerminationFee: money(text.earlyTerminationFee, 'earlyTerminationFee') ?? 0,
    // Who says what comes back and not when, means: whenever it falls short.
    refundBelow: reading.share(text.refundBelow, 'refundBelow') ?? (text.refundShare.trim() === '' ? 0 : 1),
    refundRealisation: reading.share(text.refundWorth, 'refundRealisation') ?? 1,
    gainShare: readGain(text, reading),
    integration: {
      amount: money(text.integrationAmount, 'integration.amount') ?? 0,
      buyerShare: reading.share(text.integrationShare, 'integration.buyerShare') ?? 1,
    },
    exit: {
      amount: money(text.exitAmount, 'exit.amount') ?? 0,
      buyerShare: reading.share(text.exitShare, 'exit.buyerShare') ?? 1,
    },
    buyerInternalPerMonth: money(text.internalPerMonth, 'buyerInternalPerMonth') ?? 0,
    valueAtTarget: money(text.valueAtTarget, 'valueAtTarget') ?? 0,
    vendorCost: {
      upfront: money(text.costUpfront, 'vendorCost.upfront') ?? 0,
      perMonth: money(text.costPerMonth, 'vendorCost.perMonth') ?? 0,
    },
    liabilityCap: flag(text.liabilityCap),
    dataReturn: flag(text.dataReturn),
    clauses: clauseTopics
      .map((about) => ({ about, text: text.clauses[about].trim() }))
      .filter((clause) => clause.text !== ''),
  };
  return { input, feeOf: fees.flatMap((parts, at) => parts.map(() => at)) };
}

/** What the fees of a success come to, minor units; 0 while the terms cannot be read. */
function feesOfSuccess(input: TermsSheetInput): number {
  const checked = checkedTerms(input);
  if (!('value' in checked)) return 0;
  return scenarioOutcome(checked.value, namedScenario(checked.value, 'SUCCESS')).netFees;
}

/** The vendor's cost: as stated, else the published part of a benchmark price, else of the fees. */
function costOf(text: TermsText, input: TermsSheetInput, reading: TextReading) {
  const benchmark = reading.money(text.benchmark, 'benchmark');
  const stated = text.costUpfront.trim() !== '' || text.costPerMonth.trim() !== '';
  if (stated) return { cost: { from: 'STATED', price: 0 } as const, vendorCost: input.vendorCost };
  const price = benchmark ?? feesOfSuccess(input);
  const months = input.horizonDays / monthDays;
  const perMonth = months > 0 ? Math.round((vendorThresholds.shouldCostOfBenchmark * price) / months) : 0;
  const from = benchmark === null ? ('FEES' as const) : ('BENCHMARK' as const);
  return { cost: { from, price }, vendorCost: { upfront: 0, perMonth } };
}

const ofFee = /^fees\.(\d+)\.(.*)$/;

/** Where a problem of the contract's sheet stands in the form. */
export function placeOf(path: string, feeOf: readonly number[]): string {
  const [, at, rest] = ofFee.exec(path) ?? [];
  if (at === undefined || rest === undefined) return path;
  return rest === 'refundableShare' ? 'refundShare' : `fees.${feeOf[Number(at)] ?? 0}.${rest}`;
}

/** Reads what was typed; `horizon` is the length when none is typed. */
export function readTermsText(text: TermsText, horizon: number): ReadTerms {
  const code = text.currency.trim().toUpperCase();
  const known = isCurrency(code);
  // Amounts are read all the same, so that only the currency is called wrong.
  const currency = known ? code : 'EUR';
  const reading = new TextReading(currency);
  if (!known) reading.unread('currency', 'Use a currency code of ISO 4217, such as EUR.');
  const { input: stated, feeOf } = readSheet(text, currency, horizon, reading);
  const { cost, vendorCost } = costOf(text, stated, reading);
  const input = { ...stated, vendorCost };
  const checked = checkedTerms(input);
  const wrong = 'value' in checked ? [] : checked.problems;
  const said = new Set(reading.mistakes.map(({ path }) => path));
  const rules = wrong
    .map(({ path, message }): Mistake => ({ path: placeOf(path, feeOf), message, kind: 'rule' }))
    .filter(({ path }) => !said.has(path));
  const readable = 'value' in checked && reading.mistakes.every(({ kind }) => kind === 'missing');
  return {
    input,
    terms: readable ? checked.value : null,
    cost,
    mistakes: [...reading.mistakes, ...rules],
    feeOf,
  };
}
