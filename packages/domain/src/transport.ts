/** An effect measured in a pilot, and how close to production the pilot was. */
export interface PilotEffect {
  /** The effect, in its unit. */
  readonly estimate: number;
  /** Its standard error, in the same unit, ≥ 0. */
  readonly se: number;
  /** The pads score / 100, 0 to 1. */
  readonly realism: number;
}

/** What the effect is expected to be in production, in its unit. */
export interface ProductionEffect {
  /** Expected share of the effect that is left in production. */
  readonly ratio: number;
  /** Standard deviation of that share. */
  readonly ratioSd: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Carries an effect from a pilot to production: the effect times a share that is itself uncertain, the more the further the
 * pilot was from production. The share is 0.5 + 0.5 · realism with standard deviation 0.5 − 0.4 · realism: a convention, to be
 * fitted anew from an organisation's own scaled pilots. More cases never take this uncertainty away.
 * Throws a RangeError for a realism outside 0 to 1 or a negative standard error.
 * Source: Turner, Spiegelhalter, Smith, Thompson, JRSS A 172, 2009 (bias adjustment); Goodman, JASA 55, 1960 (product).
 */
export function transport({ estimate, se, realism }: PilotEffect): ProductionEffect {
  if (!(realism >= 0 && realism <= 1)) throw new RangeError('Realism is 0 to 1.');
  if (!(se >= 0)) throw new RangeError('A standard error is 0 or more.');
  const ratio = 0.5 + 0.5 * realism;
  const ratioSd = 0.5 - 0.4 * realism;
  return {
    ratio,
    ratioSd,
    mean: ratio * estimate,
    sd: Math.sqrt(ratio ** 2 * se ** 2 + ratioSd ** 2 * (estimate ** 2 + se ** 2)),
  };
}
