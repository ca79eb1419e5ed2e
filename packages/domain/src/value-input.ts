import * as v from 'valibot';
import type { Problem } from './answer.js';
import { isCurrency } from './money.js';
import { countWithin, numberWithin } from './numbers.js';
import { checked } from './problems.js';
import { reference } from './reference.js';
import { nameText } from './text.js';
import {
  type RangeKind,
  rangeKinds,
  type ValueRange,
  type ValueTerms,
  valuePaces,
  valueSides,
} from './value-model.js';

export const longestHorizon = 36;
export const mostLines = 20;

/** Beyond this no amount is believed, and sums over lines and months stay exact in a double. */
export const largestAmount = 1e13;

/** A wider interval than this says nothing, and its mean is that of its tail alone. */
const widestRatio = 1_000;

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly kinds: readonly RangeKind[];
}

const needs: Readonly<Record<RangeKind, readonly ('low' | 'likely' | 'high')[]>> = {
  PERT: ['low', 'likely', 'high'],
  CI90: ['low', 'high'],
  FIXED: ['likely'],
};
const partWords = { low: 'The low end', likely: 'The most likely value', high: 'The high end' } as const;

/** The first thing wrong with a range: the part it concerns and what to say; null when it is right. */
function mistake(range: ValueRange): readonly [part: 'low' | 'likely' | 'high', says: string] | null {
  const { kind, low, likely, high } = range;
  for (const part of needs[kind]) if (range[part] === null) return [part, `${partWords[part]} is needed.`];
  if (kind === 'FIXED') return null;
  if (low !== null && high !== null && low > high) return ['high', 'The high end lies below the low end.'];
  if (kind === 'CI90') {
    const tooWide = low !== null && high !== null && low > 0 && high / low > widestRatio;
    return tooWide ? ['high', 'The ends lie more than a factor of 1,000 apart. Narrow the range.'] : null;
  }
  const outside = likely !== null && ((low !== null && likely < low) || (high !== null && likely > high));
  return outside ? ['likely', 'The most likely value lies outside the range.'] : null;
}

function rangeWithin({ min, max, kinds }: Bounds) {
  const part = (name: string) => v.optional(v.nullable(numberWithin(name, min, max)), null);
  return v.pipe(
    v.object(
      {
        kind: v.picklist(kinds, 'Say how the range is stated.'),
        low: part(partWords.low),
        likely: part(partWords.likely),
        high: part(partWords.high),
      },
      'Write the range.',
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const wrong = mistake(dataset.value);
      if (!wrong) return;
      const [key, message] = wrong;
      const input = dataset.value;
      addIssue({ message, path: [{ type: 'object', origin: 'value', input, key, value: input[key] }] });
    }),
    v.transform((given): ValueRange => {
      const kept = (name: 'low' | 'likely' | 'high') =>
        needs[given.kind].includes(name) ? given[name] : null;
      return { kind: given.kind, low: kept('low'), likely: kept('likely'), high: kept('high') };
    }),
  );
}

const anyKind: readonly RangeKind[] = rangeKinds;
const money = rangeWithin({ min: -largestAmount, max: largestAmount, kinds: anyKind });
/** An interval would reach beyond 0 and 1. */
const share = rangeWithin({ min: 0, max: 1, kinds: ['PERT', 'FIXED'] });
const effectSize = rangeWithin({ min: -1e9, max: 1e9, kinds: anyKind });
const blankAllowed = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

const months = (name: string, min: number) => countWithin(name, min, longestHorizon);
const timing = {
  startMonth: v.optional(months('The first month', 0), 0),
  rampMonths: v.optional(months('The months until it comes in full', 0), 0),
};

const line = v.object(
  {
    name: nameText('The name', 120),
    side: v.picklist(valueSides, 'Say whether it is a benefit or a cost.'),
    per: v.picklist(valuePaces, 'Say whether it comes every month or once.'),
    amount: blankAllowed(money),
    probability: v.optional(numberWithin('The chance', 0, 1), 1),
    ...timing,
  },
  'Write the line.',
);

const effect = v.object(
  {
    criterionId: reference('A criterion'),
    perUnit: blankAllowed(money),
    expected: blankAllowed(effectSize),
    ...timing,
  },
  'Choose a criterion and say what its effect is worth.',
);

const currencyHint = 'Use a currency code of ISO 4217, such as EUR.';
const spent = (name: string) => v.nullable(wholeAmount(name));

/** Whole minor units, not below 0. */
function wholeAmount(name: string) {
  return v.pipe(
    numberWithin(name, 0, largestAmount),
    v.integer(`${name} is a whole number of cents, pence or the like.`),
  );
}

/** Changes to what is stated of a pilot's value: a key left out stays, null makes unknown where that is allowed. */
export const valueChanges = v.partial(
  v.object({
    currency: v.pipe(v.string(currencyHint), v.check(isCurrency, currencyHint)),
    horizonMonths: months('The horizon', 1),
    discountRate: numberWithin('The discount rate', 0, 1),
    adoption: v.nullable(share),
    lines: v.pipe(
      v.array(line, 'List the benefits and costs.'),
      v.maxLength(mostLines, `A pilot's value has at most ${mostLines} lines.`),
    ),
    effect: v.nullable(effect),
    sunk: spent('What was spent so far'),
    weeklyBurn: spent('What a week costs'),
  }),
);

type Changed = v.InferOutput<typeof valueChanges>;

/** What only shows once the changes stand beside what was stated before: names said twice, money behind the horizon. */
function mistakesAcross({ lines, effect: scaled, horizonMonths }: ValueTerms): readonly Problem[] {
  const problem = (path: string, message: string): Problem => ({ path, code: 'CHECK', message });
  const behind = `This begins behind the horizon of ${horizonMonths} months.`;
  const names = lines.map(({ name }) => name.toLowerCase());
  return [
    ...lines.flatMap(({ name, startMonth }, at) => [
      ...(names.indexOf(names[at] ?? '') < at
        ? [problem(`lines.${at}.name`, `“${name}” is listed already.`)]
        : []),
      ...(startMonth >= horizonMonths ? [problem(`lines.${at}.startMonth`, behind)] : []),
    ]),
    ...(scaled && scaled.startMonth >= horizonMonths ? [problem('effect.startMonth', behind)] : []),
  ];
}

/** Puts changes on what was stated: the terms as they would stand, or what is wrong, by dotted path of the changes. */
export function changedValueTerms(
  before: ValueTerms,
  given: unknown,
): { readonly value: ValueTerms; readonly changes: Changed } | { readonly problems: readonly Problem[] } {
  const input = checked(valueChanges, given);
  if (!('value' in input)) return input;
  const changes = input.value;
  const value: ValueTerms = { ...before, ...(changes as Partial<ValueTerms>) };
  const problems = mistakesAcross(value);
  return problems.length ? { problems } : { value, changes };
}

/** Problems of changes as the input has them, in which the changes are one field. */
export function underChanges(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: `changes.${problem.path}` }));
}
