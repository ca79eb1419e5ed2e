import { type Money, moneyWords } from './money.js';
import type { Pilot } from './pilot.js';

/** The most each side can lose by the terms, whenever it is stopped without value. */
export interface AtStake {
  readonly ours: Money;
  readonly vendor: Money;
}

/** A vendor that takes part in the pilot, as far as readiness asks. */
export interface EngagedVendor {
  readonly name: string;
  /** Whether any terms of it are recorded, proposed or signed. */
  readonly hasTerms: boolean;
  /** Null without terms, or while nobody asks. */
  readonly atStake: AtStake | null;
}

/** What is asked about vendors is read from. */
interface VendorFacts {
  readonly pilot: Pick<Pilot, 'vendorText' | 'noVendor' | 'largestLossOurs' | 'largestLossVendor'>;
  readonly engaged: readonly EngagedVendor[];
}

/** Whether it is there, what is missing or deserves to be known, and where that is stated when it is not the charter. */
interface VendorFinding {
  readonly met: boolean;
  readonly detail?: string | null;
  readonly where?: 'TERMS';
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en').format(names);

/** A vendor that takes part needs its terms; one that is only named in words may still be found. */
export function vendorNamed({ pilot, engaged }: VendorFacts): VendorFinding {
  const without = engaged.filter(({ hasTerms }) => !hasTerms).map(({ name }) => name);
  if (without.length)
    return { met: false, detail: `No terms are recorded with ${listed(without)}.`, where: 'TERMS' };
  if (engaged.length || pilot.noVendor) return { met: true };
  return pilot.vendorText
    ? { met: true, detail: `“${pilot.vendorText}” is named in words only: no terms are recorded.` }
    : { met: false };
}

/** The most a side can lose by the terms of all vendors, an amount for each currency; null while one has none. */
function byTerms(engaged: readonly EngagedVendor[], side: keyof AtStake): string | null {
  const sums = new Map<string, number>();
  for (const { atStake } of engaged) {
    if (atStake === null) return null;
    const { currency, minorUnits } = atStake[side];
    sums.set(currency, (sums.get(currency) ?? 0) + minorUnits);
  }
  const amounts = [...sums].map(([currency, minorUnits]) => moneyWords({ minorUnits, currency }));
  return amounts.length ? listed(amounts) : null;
}

/** Without a vendor there is nothing for one to lose; what the charter leaves blank, the terms may say. */
export function largestLoss({ pilot, engaged }: VendorFacts): VendorFinding {
  const ours = pilot.largestLossOurs === null ? byTerms(engaged, 'ours') : null;
  if (pilot.largestLossOurs === null && ours === null) return { met: false, detail: 'Ours is not stated.' };
  const asked = pilot.largestLossVendor === null && (engaged.length > 0 || !pilot.noVendor);
  const theirs = asked ? byTerms(engaged, 'vendor') : null;
  if (asked && theirs === null) return { met: false, detail: 'The vendor’s is not stated.' };
  const said = [ours && `ours is at most ${ours}`, theirs && `the vendor’s is at most ${theirs}`].filter(
    Boolean,
  );
  return { met: true, detail: said.length ? `By the terms, ${said.join('; ')}.` : null };
}
