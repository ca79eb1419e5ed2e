import type { MoneyRangeInput, ValueModelChanges } from '@scrimmage/contract/generated/schema-types';
import type { Value_modelFragment } from '../../../generated/operations';

type Range = Pick<MoneyRangeInput, 'kind' | 'low' | 'likely' | 'high'>;

const range = (stated: Range | null) =>
  stated && { kind: stated.kind, low: stated.low, likely: stated.likely, high: stated.high };

/** What a model states of the parts that `changes` names: sent again, they stand as they did. */
export function statedIn(model: Value_modelFragment, changes: ValueModelChanges): ValueModelChanges {
  const { horizonMonths, discountRate, adoption, lines, effect, sunk, weeklyBurn } = model;
  const stated: ValueModelChanges = {
    horizonMonths,
    discountRate,
    adoption: range(adoption),
    lines: lines.map(({ name, side, per, amount, probability, startMonth, rampMonths }) => ({
      name,
      side,
      per,
      amount: range(amount),
      probability,
      startMonth,
      rampMonths,
    })),
    effect: effect && {
      criterionId: effect.criterionId,
      perUnit: range(effect.perUnit),
      expected: range(effect.expected),
      startMonth: effect.startMonth,
      rampMonths: effect.rampMonths,
    },
    sunk: sunk?.minorUnits ?? null,
    weeklyBurn: weeklyBurn?.minorUnits ?? null,
  };
  return Object.fromEntries(Object.entries(stated).filter(([part]) => part in changes));
}
