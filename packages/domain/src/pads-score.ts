/** How close to production a pilot is, in one word: the weakest essential criterion decides. */
export type PadsBand = 'SANDBOX' | 'WALK_THROUGH' | 'SHELLS' | 'FULL_PADS';

/** From the least real to the most. */
export const padsBands: readonly PadsBand[] = ['SANDBOX', 'WALK_THROUGH', 'SHELLS', 'FULL_PADS'];

/** What ten levels come to. */
export interface PadsScore {
  /** The plain mean, 0 to 1. */
  readonly arithmetic: number;
  /** The shifted geometric mean, 0 to 1: strong criteria cannot buy off a missing one. */
  readonly geometric: number;
  /** The geometric mean as a whole number, 0 to 100. */
  readonly score: number;
  /** The lowest level, 0 to 4. */
  readonly weakest: number;
  readonly band: PadsBand;
}

const highest = 4;

function bandOf(weakestEssential: number, weakest: number): PadsBand {
  if (weakestEssential < 1) return 'SANDBOX';
  if (weakestEssential < 2) return 'WALK_THROUGH';
  return weakestEssential < 3 || weakest < 2 ? 'SHELLS' : 'FULL_PADS';
}

/**
 * Scores a profile of levels, equal weights. Levels are 0 to 4; null: the criterion does not apply and is left out.
 * `essential` holds the places of the criteria that cannot be missed. The score is
 * 100 · (exp(mean ln((level + 1) / 5)) − 0.2) / 0.8: a geometric mean shifted so that one 0 does not bring all to 0,
 * in the manner of the Human Development Index since 2010 (UNDP, technical note 1).
 * Throws a RangeError for a level that is none, and when nothing or no essential criterion is left.
 */
export function padsScore(levels: readonly (number | null)[], essential: readonly number[]): PadsScore {
  const counted = levels.filter((level) => level !== null);
  const essentials = essential.map((place) => levels[place]).filter((level) => typeof level === 'number');
  if (counted.some((level) => !(level >= 0 && level <= highest)))
    throw new RangeError('A level is 0 to 4, or null where a criterion does not apply.');
  if (counted.length === 0 || essentials.length === 0)
    throw new RangeError('At least one essential criterion must have a level.');
  const mean = (of: (level: number) => number) =>
    counted.reduce((sum, level) => sum + of(level), 0) / counted.length;
  const geometric = (Math.exp(mean((level) => Math.log((level + 1) / (highest + 1)))) - 0.2) / 0.8;
  const weakest = Math.min(...counted);
  return {
    arithmetic: mean((level) => level) / highest,
    // Rounding in exp and ln may leave the bounds by less than 1e-15.
    geometric: Math.min(1, Math.max(0, geometric)),
    score: Math.round(100 * Math.min(1, Math.max(0, geometric))),
    weakest,
    band: bandOf(Math.min(...essentials), weakest),
  };
}
