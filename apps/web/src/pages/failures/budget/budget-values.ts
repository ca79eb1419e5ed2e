import type {
  BudgetPeriod,
  BudgetState,
  SetFailureBudgetInput,
} from '@scrimmage/contract/generated/schema-types';
import { usualConsequences, usualLearningDays, usualPlannedShare } from '@scrimmage/domain/budget-plan';
import { leastExpected } from '@scrimmage/domain/failure-budget';
import { budgetStates, countWords, periodWords } from '../../../features/failures/budget-words';
import { currencyDigits, formatMoney, formatPercent } from '../../../platform/format';
import { parseMoney } from '../../../platform/parse-money';
import { readCount, readNumber } from '../../../platform/read-number';
import type { Budget } from './budget-figures';

type Plan = Budget['plan'];

/** A budget as somebody types it; numbers are still text. */
export interface BudgetValues {
  readonly plannedCount: string;
  readonly period: BudgetPeriod;
  readonly plannedShare: string;
  readonly money: string;
  readonly learningDays: string;
  readonly consequences: Readonly<Record<BudgetState, string>>;
}

export type BudgetField = Exclude<keyof BudgetValues, 'consequences' | 'period'>;

/** A whole per cent is shown as it was typed, without the traces of the division. */
const percentText = (share: number) => String(Number((share * 100).toFixed(4)));

/** What stands in the form at first: the plan there is, or what is usual; a consequence that is the usual one stays empty. */
export function valuesOf(plan: Plan | null): BudgetValues {
  const own = (state: BudgetState) => {
    const text = plan?.consequences.find((one) => one.state === state)?.text ?? '';
    return text === usualConsequences[state] ? '' : text;
  };
  return {
    plannedCount: plan ? String(plan.plannedCount) : '',
    period: plan?.period ?? 'QUARTER',
    plannedShare: percentText(plan?.plannedShare ?? usualPlannedShare),
    money: plan?.money ? formatMoney(plan.money, 'code') : '',
    learningDays: String(plan?.learningDays ?? usualLearningDays),
    consequences: Object.fromEntries(budgetStates.map((state) => [state, own(state)])) as Record<
      BudgetState,
      string
    >,
  };
}

/** What is wrong with a field, before anything is sent. */
export function mistakesOf(
  values: BudgetValues,
  currency: string,
): Readonly<Partial<Record<BudgetField, string>>> {
  const count = readNumber(values.plannedCount);
  const share = readNumber(values.plannedShare);
  const days = readCount(values.learningDays);
  return {
    ...(!(count > 0) && { plannedCount: 'Say how many failures are planned, as a number above 0.' }),
    ...(!(share >= 1 && share <= 99) && { plannedShare: 'Write a share between 1 and 99 per cent.' }),
    ...(!(days >= 5 && days <= 365) && { learningDays: 'Write a number of days from 5 to 365.' }),
    ...(values.money.trim() !== '' &&
      parseMoney(values.money, currency) === null && {
        money: `Write the amount as a number, such as 42000 or 42000 ${currency}.`,
      }),
  };
}

/** The consequences somebody wrote, in the order they are sent in. */
export const ownConsequences = ({ consequences }: BudgetValues) =>
  budgetStates
    .map((state) => ({ state, text: consequences[state].trim() }))
    .filter(({ text }) => text !== '');

type Sent = Omit<SetFailureBudgetInput, 'clientMutationId' | 'programId' | 'version'>;

export function inputOf(values: BudgetValues, currency: string): Sent {
  return {
    plannedCount: readNumber(values.plannedCount),
    plannedShare: readNumber(values.plannedShare) / 100,
    period: values.period,
    money: values.money.trim() === '' ? null : parseMoney(values.money, currency),
    learningDays: readCount(values.learningDays),
    consequences: ownConsequences(values),
  };
}

/** A plan as it stands, to be set again as it was. */
export function inputOfPlan(plan: Plan): Sent {
  const { plannedCount, plannedShare, period, money, learningDays } = plan;
  return {
    plannedCount,
    plannedShare,
    period,
    money: money && { minorUnits: money.minorUnits, currency: money.currency },
    learningDays,
    consequences: ownConsequences(valuesOf(plan)),
  };
}

/** What the plan will mean, in sentences, while it is typed; null while it cannot be read. */
export function previewOf(values: BudgetValues, currency: string): string | null {
  if (Object.keys(mistakesOf(values, currency)).length > 0) return null;
  const { plannedCount, plannedShare, money, learningDays } = inputOf(values, currency);
  const period = periodWords[values.period];
  const sentences = [
    `${countWords(plannedCount)} failed ${plannedCount === 1 ? 'conclusion' : 'conclusions'} a ${period} are planned, ${formatPercent(plannedShare)} of those there are.`,
    plannedCount < leastExpected
      ? `Below ${leastExpected} a ${period} the count alone says nothing: it takes a longer period, or more conclusions.`
      : `None at all at the end of a ${period} would be too safe; more than ${countWords(plannedCount)} ask the sponsor.`,
    money ? `More than ${formatMoney(money)} lost asks the sponsor too.` : '',
    `A failure without a validated learning after ${learningDays} days is learning debt.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** A money limit of the currency that is typed without a code. */
export const moneyHint = (currency: string) =>
  `for example ${formatMoney({ minorUnits: 50_000 * 10 ** currencyDigits(currency), currency }, 'code')}`;
