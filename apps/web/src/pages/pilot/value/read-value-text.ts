import type {
  MoneyRangeInput,
  NumberRangeInput,
  ValueModelChanges,
} from '@scrimmage/contract/generated/schema-types';
import { changedValueTerms } from '@scrimmage/domain/value-input';
import { blankValueTerms } from '@scrimmage/domain/value-model';
import { currencyDigits } from '../../../platform/format';
import type { EffectText, LineText, RangeText, TimingText, ValueText } from './value-text';

/** A mistake beside the field at `path`: `lines.0.amount.low`. */
export interface Mistake {
  readonly path: string;
  readonly message: string;
}

/** What was typed, as the contract wants it, and what is wrong with it. */
export interface ReadValue {
  readonly input: ValueModelChanges;
  readonly mistakes: readonly Mistake[];
}

const plainNumber = /^[-−+]?\d+(?:[.,]\d+)?$/;
/** What stands between groups of three; a comma behind a lone 0 is a point. */
const groups = /(?<=\d)[\s'](?=\d{3}\b)|(?<=(?:^|[-−+])[1-9]\d{0,2}(?:,\d{3})*),(?=\d{3}(?:\D|$))/g;

/** A number as people type it: “12,5”, “42 000”, “1,250.50”; null when it is none. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  // "1,250" is a thousand and more, "12,5" has a comma for its point.
  const plain = trimmed.replaceAll(groups, '').replace(',', '.').replace('−', '-');
  return plainNumber.test(plain) ? Number(plain) : null;
}

/** Reads one form; every text that is no number is kept as a mistake at its path. */
class Reading {
  readonly mistakes: Mistake[] = [];

  constructor(private readonly digits: number) {}

  number(text: string, path: string, factor = 1): number | null {
    if (text.trim() === '') return null;
    const value = readNumber(text);
    if (value === null) this.mistakes.push({ path, message: 'Write a number.' });
    return value === null ? null : Number((value * factor).toPrecision(15));
  }

  /** Whole minor units. */
  money(text: string, path: string): number | null {
    const value = this.number(text, path, 10 ** this.digits);
    return value === null ? null : Math.round(value);
  }

  range(
    { kind, ...parts }: RangeText,
    path: string,
    number: (text: string, path: string) => number | null,
  ): NumberRangeInput | null {
    const used =
      kind === 'FIXED' ? [parts.likely] : kind === 'CI90' ? [parts.low, parts.high] : Object.values(parts);
    if (used.every((text) => text.trim() === '')) return null;
    const low = kind === 'FIXED' ? null : number(parts.low, `${path}.low`);
    const likely = kind === 'CI90' ? null : number(parts.likely, `${path}.likely`);
    const high = kind === 'FIXED' ? null : number(parts.high, `${path}.high`);
    return { kind, low, likely, high };
  }

  moneyRange(range: RangeText, path: string): MoneyRangeInput | null {
    return this.range(range, path, (text, at) => this.money(text, at));
  }

  timing({ startMonth, rampMonths }: TimingText, path: string) {
    return {
      startMonth: this.number(startMonth, `${path}.startMonth`) ?? 0,
      rampMonths: this.number(rampMonths, `${path}.rampMonths`) ?? 0,
    };
  }

  line({ name, side, per, amount, probability, ...timing }: LineText, path: string) {
    return {
      name,
      side,
      per,
      amount: this.moneyRange(amount, `${path}.amount`),
      probability: this.number(probability, `${path}.probability`, 0.01) ?? 1,
      ...this.timing(timing, path),
    };
  }

  effect({ criterionId, perUnit, expected, ...timing }: EffectText, units: number) {
    if (criterionId === '') return null;
    return {
      criterionId,
      perUnit: this.moneyRange(perUnit, 'effect.perUnit'),
      expected: this.range(expected, 'effect.expected', (text, at) => this.number(text, at, 1 / units)),
      ...this.timing(timing, 'effect'),
    };
  }
}

/** Reads what was typed. `units`: how many typed units of the chosen metric's effect make one of the contract's. */
export function readValueText(text: ValueText, currency: string, units: number): ReadValue {
  const reading = new Reading(currencyDigits(currency));
  const input: ValueModelChanges = {
    horizonMonths: reading.number(text.horizonMonths, 'horizonMonths') ?? 12,
    discountRate: reading.number(text.discountRate, 'discountRate', 0.01) ?? 0,
    adoption: reading.range(text.adoption, 'adoption', (part, at) => reading.number(part, at, 0.01)),
    lines: text.lines.map((line, at) => reading.line(line, `lines.${at}`)),
    effect: reading.effect(text.effect, units),
    sunk: reading.money(text.sunk, 'sunk'),
    weeklyBurn: reading.money(text.weeklyBurn, 'weeklyBurn'),
  };
  const checked = changedValueTerms(blankValueTerms(currency), input);
  const wrong = 'problems' in checked ? checked.problems : [];
  const unread = new Set(reading.mistakes.map(({ path }) => path));
  return { input, mistakes: [...reading.mistakes, ...wrong.filter(({ path }) => !unread.has(path))] };
}

/** The parts of `now` that differ from `before`: what is not touched is not sent, so that others' changes to it stand. */
export function changedParts(before: ValueModelChanges, now: ValueModelChanges): ValueModelChanges {
  const changed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof ValueModelChanges]),
  );
  return Object.fromEntries(changed);
}
