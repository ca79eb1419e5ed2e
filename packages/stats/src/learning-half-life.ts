/** A learning applied once: how old it was, and how old it could have been by now. */
export interface Application {
  /** Days from the day it was validated to the day it was applied. */
  readonly age: number;
  /** Days from the day it was validated to today, above 0 and at least `age`. */
  readonly window: number;
}

/** How fast learnings stop being applied. */
export interface HalfLife {
  /** Per day. */
  readonly rate: number;
  /** Days in which applying falls to a half. */
  readonly halfLife: number;
}

/** Fewer applications than these tell nothing. */
export const leastApplications = 10;

const steps = 200;

/**
 * How fast learnings stop being applied, of a whole organisation, corrected for the applications that could not be seen yet. Null: fewer
 * applications than `least`, no decay to be seen, or all of them on the first day. Throws a RangeError for an age outside its window.
 * Source: maximum likelihood of the exponential distribution truncated on the right; Deemer and Votaw, Annals of Mathematical
 * Statistics 26, 1955.
 */
export function learningHalfLife(
  applications: readonly Application[],
  least = leastApplications,
): HalfLife | null {
  if (applications.some(({ age, window }) => !(age >= 0 && age <= window && window > 0)))
    throw new RangeError('An age is 0 days to the length of its window.');
  if (applications.length < Math.max(1, least)) return null;
  const excess = (rate: number) =>
    applications.reduce((sum, { age, window }) => sum + expectedAge(rate, window) - age, 0);
  if (excess(0) <= 0 || applications.every(({ age }) => age === 0)) return null;
  const rate = rootOf(excess);
  return { rate, halfLife: Math.LN2 / rate };
}

/** The mean age of applications within a window when they fall at a rate; half of the window when they do not fall. */
function expectedAge(rate: number, window: number): number {
  const spent = rate * window;
  // Below this the two terms cancel each other, and the first of their series are exact.
  if (spent < 1e-4) return window * (1 / 2 - spent / 12);
  return 1 / rate - window / Math.expm1(spent);
}

/** Where a falling function, above 0 at 0, reaches it. */
function rootOf(falling: (rate: number) => number): number {
  let high = 1e-6;
  while (falling(high) > 0) high *= 2;
  let low = 0;
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
