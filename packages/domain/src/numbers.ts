import * as v from 'valibot';

/** The largest number a figure may have, either way: beyond it a double is no longer exact to the unit. */
export const largestNumber = 1e15;

/** The largest whole number the contract's `Int` can carry. */
export const largestCount = 2_147_483_647;

function written(bound: number): string {
  return bound.toLocaleString('en-US', { maximumFractionDigits: 10 });
}

/** A finite number from `min` to `max`, both allowed; `name` begins the sentences. */
export function numberWithin(name: string, min = -largestNumber, max = largestNumber) {
  const hint = `${name} is a number from ${written(min)} to ${written(max)}.`;
  return v.pipe(v.number(`${name} must be a number.`), v.minValue(min, hint), v.maxValue(max, hint));
}

/** A whole number from `min` to `max`, both allowed; `name` begins the sentences. */
export function countWithin(name: string, min = 0, max = largestCount) {
  return v.pipe(numberWithin(name, min, max), v.integer(`${name} must be a whole number.`));
}
