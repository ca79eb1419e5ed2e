import type { FailureKind } from '@scrimmage/contract/generated/schema-types';
import { formatCount, formatMoney, type MoneyValue } from '../../platform/format';

/** The kinds of failure in words, with what each means. */
export const kindWords: Readonly<Record<FailureKind, { readonly label: string; readonly hint: string }>> = {
  INTELLIGENT: { label: 'Intelligent', hint: 'A bet worth making that did not come off.' },
  COMPLEX: { label: 'Complex', hint: 'Several things met that nobody could foresee together.' },
  PREVENTABLE: { label: 'Preventable', hint: 'A known way of working was not followed.' },
};

export const failureKinds = ['INTELLIGENT', 'COMPLEX', 'PREVENTABLE'] as const;

export const kindOptions = failureKinds.map((value) => ({
  value,
  ...kindWords[value],
}));

interface Costs {
  readonly internalCost: MoneyValue | null;
  readonly ledgerCost: readonly MoneyValue[];
}

/** What a failure cost us, ours and the ledger's added up, currency by currency; null when nothing is known. */
export function costWords({ internalCost, ledgerCost }: Costs): string | null {
  const sums = new Map<string, number>();
  for (const { minorUnits, currency } of [...(internalCost ? [internalCost] : []), ...ledgerCost])
    sums.set(currency, (sums.get(currency) ?? 0) + minorUnits);
  if (sums.size === 0) return null;
  return [...sums].map(([currency, minorUnits]) => formatMoney({ minorUnits, currency })).join(' + ');
}

/** What is to be known of the learning debt: in it, or close to it; null while there is time, or when it never will be. */
export function debtWords(daysToDebt: number | null): string | null {
  if (daysToDebt === null || daysToDebt > 7) return null;
  if (daysToDebt < 0) return `in learning debt for ${formatCount(-daysToDebt, 'day')}`;
  return daysToDebt === 0
    ? 'in learning debt from tomorrow'
    : `in learning debt in ${formatCount(daysToDebt, 'day')}`;
}
