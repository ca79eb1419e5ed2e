import type { Day } from '@scrimmage/domain/calendar';
import { canonicalJson } from '@scrimmage/domain/canonical-json';
import type { Engagement } from '@scrimmage/domain/engagements';
import { belowTermsAt, type PretenderSign, pretender } from '@scrimmage/domain/pretender';
import { type SaysSignsDoes, saysSignsDoes } from '@scrimmage/domain/says-signs-does';
import { stancePrior, type VendorStance, vendorStance } from '@scrimmage/domain/vendor-stance';
import { vendorThresholds } from '@scrimmage/domain/vendor-thresholds';
import {
  chanceBelow,
  type VendorPosterior,
  type VendorPrior,
  vendorPosterior,
} from '@scrimmage/stats/vendor-posterior';
import { contentHash } from '../platform/content-hash.js';
import type { Conduct } from './conduct.reader.js';

const { stance: limits, version } = vendorThresholds;

/** A stance with the belief it was named from. */
export interface ComputedStance extends VendorStance {
  readonly belief: VendorPosterior;
  readonly chanceSharer: number;
  readonly chancePartial: number;
  readonly chanceShirker: number;
}

/** Where a vendor's word and its deeds part, in one engagement. */
export interface PretenderRow {
  readonly ground: PretenderSign;
  readonly engagement: Engagement;
  readonly sentence: string;
}

/** How the belief moved with one settled engagement. */
export interface StanceStep {
  readonly engagement: Engagement;
  readonly on: Day;
  readonly realised: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** An engagement that showed what the vendor bears. */
type Showing = Conduct & { readonly realised: number; readonly settledOn: Day };

/** The engagements that failed or succeeded in part, in the order in which they settled. */
export function showing(conducts: readonly Conduct[]): readonly Showing[] {
  return conducts.filter((one): one is Showing => one.realised !== null && one.settledOn !== null);
}

const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;

/** What is believed of any vendor, by the shares each of them bore: with enough of them their mean, before that the published one. */
export function priorOf(borne: readonly (readonly number[])[]): VendorPrior {
  return stancePrior(borne.map(mean));
}

export function stanceOf(conducts: readonly Conduct[], prior: VendorPrior): ComputedStance {
  const belief = vendorPosterior(
    showing(conducts).map(({ realised }) => realised),
    prior,
  );
  const shirker = chanceBelow(belief, limits.shirkerBelow);
  const sharer = 1 - chanceBelow(belief, limits.sharerFrom);
  const partial = Math.max(0, 1 - shirker - sharer);
  const named = vendorStance({ sharer, partial, shirker, n: belief.n });
  return { ...named, belief, chanceSharer: sharer, chancePartial: partial, chanceShirker: shirker };
}

function signsOf(
  { engagement, signed, gap, realised }: Conduct,
  belief: VendorPosterior,
): readonly PretenderRow[] {
  const shows = realised !== null && signed !== null;
  const { signs, reasons } = pretender({
    claimed: engagement.claimedShare,
    riskShare: signed,
    breachShare: gap?.breachShare ?? null,
    chanceBelowTerms: shows ? chanceBelow(belief, belowTermsAt(signed)) : null,
  });
  // The domain gives the reason on paper first.
  const paper = signs.includes('PAPER') ? 1 : 0;
  return reasons.map((sentence, at) => ({ ground: at < paper ? 'PAPER' : 'LEDGER', engagement, sentence }));
}

/** Why a vendor is a pretender, engagement by engagement; empty: it is none. */
export function pretenderRows(conducts: readonly Conduct[], prior: VendorPrior): readonly PretenderRow[] {
  const { belief } = stanceOf(conducts, prior);
  return conducts.flatMap((conduct) => signsOf(conduct, belief));
}

export function stanceSteps(conducts: readonly Conduct[], prior: VendorPrior): readonly StanceStep[] {
  const settled = showing(conducts);
  return settled.map(({ engagement, settledOn, realised }, at) => {
    const until = settled.slice(0, at + 1);
    const belief = vendorPosterior(
      until.map((one) => one.realised),
      prior,
    );
    return { engagement, on: settledOn, realised, mean: belief.mean, low: belief.low90, high: belief.high90 };
  });
}

/** The three shares over all engagements that tell them. */
export function sharesOf(conducts: readonly Conduct[]): SaysSignsDoes & { nSays: number; nSigns: number } {
  const present = (shares: readonly (number | null)[]) => shares.filter((share) => share !== null);
  const claimed = present(conducts.map(({ engagement }) => engagement.claimedShare));
  const signed = present(conducts.map((conduct) => conduct.signed));
  const realised = showing(conducts).map((conduct) => conduct.realised);
  return { ...saysSignsDoes({ claimed, signed, realised }), nSays: claimed.length, nSigns: signed.length };
}

/** Of what a person confirms: claims, terms and ledger of the vendor itself. While they stay, what others do changes nothing. */
export function inputsHash(conducts: readonly Conduct[]): string {
  const inputs = conducts.map(({ engagement, signed, gap, settledOn, realised }) => ({
    engagement: engagement.id,
    claimed: engagement.claimedShare,
    signed,
    realised,
    settledOn,
    breaches: gap?.breachShare ?? null,
  }));
  return contentHash(canonicalJson({ version, inputs }));
}
