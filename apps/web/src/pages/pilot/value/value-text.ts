import type { RangeKind, ValuePace, ValueSide } from '@scrimmage/contract/generated/schema-types';
import type { Value_modelFragment, Value_pilotFragment } from '../../../generated/operations';
import { currencyDigits } from '../../../platform/format';
import { newId } from '../../../platform/new-id';

/** A range as it is typed. All blank: not known. */
export interface RangeText {
  readonly kind: RangeKind;
  readonly low: string;
  readonly likely: string;
  readonly high: string;
}

/** When money comes, as it is typed. */
export interface TimingText {
  readonly startMonth: string;
  readonly rampMonths: string;
}

/** A benefit or cost as it is typed; the chance in percent. */
export interface LineText extends TimingText {
  readonly key: string;
  readonly name: string;
  readonly side: ValueSide;
  readonly per: ValuePace;
  readonly amount: RangeText;
  readonly probability: string;
}

/** What the effect is worth, as it is typed; an empty criterion: nothing grows with a measurement. */
export interface EffectText extends TimingText {
  readonly criterionId: string;
  readonly perUnit: RangeText;
  /** In the units people count in: points of a proportion. */
  readonly expected: RangeText;
}

/** Everything stated of a pilot's value, as it is typed; shares in percent, amounts in whole units. */
export interface ValueText {
  readonly horizonMonths: string;
  readonly discountRate: string;
  readonly adoption: RangeText;
  readonly lines: readonly LineText[];
  readonly effect: EffectText;
  readonly sunk: string;
  readonly weeklyBurn: string;
}

export const blankRange = (kind: RangeKind): RangeText => ({ kind, low: '', likely: '', high: '' });

export const blankLine = (side: ValueSide): LineText => ({
  key: newId(),
  name: '',
  side,
  per: 'MONTH',
  amount: blankRange('PERT'),
  probability: '100',
  startMonth: '0',
  rampMonths: '0',
});

const blankEffect: EffectText = {
  criterionId: '',
  perUnit: blankRange('PERT'),
  expected: blankRange('CI90'),
  startMonth: '0',
  rampMonths: '0',
};

const blankText: ValueText = {
  horizonMonths: '12',
  discountRate: '0',
  adoption: blankRange('PERT'),
  lines: [],
  effect: blankEffect,
  sunk: '',
  weeklyBurn: '',
};

type Metric = Value_pilotFragment['criteria'][number]['metric'];

/** How many of the units people type make one of the contract's: an effect on a proportion is typed in points. */
export function typedUnits(metric: Pick<Metric, 'kind'> | null | undefined): number {
  return metric?.kind === 'PROPORTION' ? 100 : 1;
}

/** An amount as it is typed, in groups of three. */
function typedMoney(minorUnits: number | null, currency: string): string {
  const [whole = '', ...point] = typed(minorUnits, 1 / 10 ** currencyDigits(currency)).split('.');
  return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','), ...point].join('.');
}

/** A number as it is typed, without the dust of binary fractions. */
function typed(value: number | null, factor = 1): string {
  return value === null ? '' : String(Number((value * factor).toPrecision(12)));
}

interface Range {
  readonly kind: RangeKind;
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
}

function rangeText(range: Range | null, kind: RangeKind, text: (value: number | null) => string): RangeText {
  if (!range) return blankRange(kind);
  const { low, likely, high } = range;
  return {
    kind: range.kind,
    low: text(low),
    likely: text(likely),
    high: text(high),
  };
}

/** A model as it is typed again. */
export function textOf(model: Value_modelFragment | null | undefined): ValueText {
  if (!model) return blankText;
  const money = (minorUnits: number | null) => typedMoney(minorUnits, model.currency);
  const times = (factor: number) => (value: number | null) => typed(value, factor);
  const { effect, sunk, weeklyBurn } = model;
  return {
    horizonMonths: typed(model.horizonMonths),
    discountRate: typed(model.discountRate, 100),
    adoption: rangeText(model.adoption, 'PERT', times(100)),
    lines: model.lines.map(({ name, side, per, amount, probability, startMonth, rampMonths }) => ({
      key: newId(),
      name,
      side,
      per,
      amount: rangeText(amount, 'PERT', money),
      probability: typed(probability, 100),
      startMonth: typed(startMonth),
      rampMonths: typed(rampMonths),
    })),
    effect: effect
      ? {
          criterionId: effect.criterionId,
          perUnit: rangeText(effect.perUnit, 'PERT', money),
          expected: rangeText(effect.expected, 'CI90', times(typedUnits(effect.criterion?.metric))),
          startMonth: typed(effect.startMonth),
          rampMonths: typed(effect.rampMonths),
        }
      : blankEffect,
    sunk: money(sunk?.minorUnits ?? null),
    weeklyBurn: money(weeklyBurn?.minorUnits ?? null),
  };
}
