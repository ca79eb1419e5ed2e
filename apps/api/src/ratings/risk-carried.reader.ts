import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotId, VendorId } from '@scrimmage/domain/ids';
import { type RiskCarried, riskCarried } from '@scrimmage/domain/risk-carried';
import { promisedShare } from '@scrimmage/domain/says-signs-does';
import { type Conduct, ConductReader } from './conduct.reader.js';
import { showing } from './stance-of.js';
import { shownShares } from './stances.reader.js';

/** What one vendor says, signs and does in some pilots. */
export interface VendorShares {
  readonly vendorId: VendorId;
  readonly shares: ReturnType<typeof shownShares>;
}

/** Who carries the risk of some pilots. */
@Injectable()
export class RiskCarriedReader {
  constructor(private readonly conducts: ConductReader) {}

  /** Of the pilots that `counts` names, or of all; the widest gap first, then by the size of what is promised. */
  async of(
    today: Day,
    counts: ReadonlySet<PilotId> | null,
  ): Promise<{ readonly together: RiskCarried; readonly vendors: readonly VendorShares[] }> {
    const all = await this.conducts.ofAll(today);
    const chosen = [...all].map(([vendorId, conducts]) => ({
      vendorId,
      conducts: conducts.filter(({ engagement }) => counts === null || counts.has(engagement.pilotId)),
    }));
    const vendors = chosen
      .map(({ vendorId, conducts }) => ({ vendorId, shares: shownShares(conducts) }))
      .filter(({ shares }) => promisedShare(shares) !== null || shares.does !== null);
    return {
      together: riskCarried(chosen.flatMap(({ conducts }) => settledShares(conducts))),
      vendors: vendors.toSorted(byGap),
    };
  }
}

/** Promised and carried in the same engagements, or they could not be compared. */
function settledShares(conducts: readonly Conduct[]) {
  return showing(conducts).flatMap(({ gap, realised }) => {
    const promised = gap?.promisedRiskShare ?? null;
    return promised === null ? [] : [{ promised, carried: realised }];
  });
}

function byGap({ shares: one }: VendorShares, { shares: other }: VendorShares): number {
  const [gap, otherGap] = [one.gap ?? Number.NEGATIVE_INFINITY, other.gap ?? Number.NEGATIVE_INFINITY];
  if (gap !== otherGap) return otherGap > gap ? 1 : -1;
  return (promisedShare(other) ?? 0) - (promisedShare(one) ?? 0);
}
