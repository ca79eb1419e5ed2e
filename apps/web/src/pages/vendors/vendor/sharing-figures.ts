import { vendorThresholds } from '@scrimmage/domain/vendor-thresholds';
import type { DumbbellLimits, DumbbellRow } from '../../../charts/dumbbell-geometry';
import { gapPoints, shareWords, sharingWords } from '../../../features/vendors/share-words';
import { intervalWords, onScale, stanceLine } from '../../../features/vendors/stance-words';
import type {
  SharingEngagement_engagementFragment,
  StanceStep_stepFragment,
  VendorHeader_vendorFragment,
} from '../../../generated/operations';
import { formatDay } from '../../../platform/format';
import { gapTone } from '../gap-rows';

const { shirkerBelow, sharerFrom } = vendorThresholds.stance;

/** Where shirkers end and sharers begin, by the published limits. */
export const stanceLimits: DumbbellLimits = {
  bad: { at: shirkerBelow, word: `shirker below ${onScale(shirkerBelow)}` },
  good: { at: sharerFrom, word: `sharer from ${onScale(sharerFrom)}` },
};

export const trailColumns = ['When', 'Pilot', 'Bore then', 'Believed', 'Low', 'High'];

const rounded = (share: number) => Math.round(share * 1000) / 1000;

/** What is believed now, and under it what was believed after each settled engagement, the newest first. */
export function trailRows(
  stance: VendorHeader_vendorFragment['stance'],
  steps: readonly StanceStep_stepFragment[],
  today: string,
): readonly DumbbellRow[] {
  const { mean, low, high } = stance;
  const now: DumbbellRow = {
    id: 'now',
    name: 'Now',
    claimed: null,
    from: null,
    to: mean,
    range: { low, high },
    tone: toneOf(stance.stance),
    note: intervalWords(stance),
    words: `Now: ${stanceLine(stance)}`,
    cells: ['Now', '', '', rounded(mean), rounded(low), rounded(high)],
  };
  const before = steps
    .toSorted((one, other) => other.on.localeCompare(one.on))
    .map((step): DumbbellRow => {
      const { engagement, on, realised } = step;
      const day = formatDay(on, today);
      return {
        id: engagement.id,
        name: `${day}, ${engagement.pilot.key}`,
        claimed: null,
        from: realised,
        to: step.mean,
        range: { low: step.low, high: step.high },
        tone: 'neutral',
        note: intervalWords(step),
        words: `${day}, ${engagement.pilot.key} ${engagement.pilot.name}: bore ${shareWords(realised)}, then believed ${intervalWords(step)}`,
        cells: [on, engagement.pilot.key, ...[realised, step.mean, step.low, step.high].map(rounded)],
      };
    });
  return [now, ...before];
}

function toneOf(stance: VendorHeader_vendorFragment['stance']['stance']): DumbbellRow['tone'] {
  return stance === 'RISK_SHARER' ? 'good' : stance === 'RISK_SHIRKER' ? 'bad' : 'neutral';
}

export const partColumns = ['Pilot', 'Says', 'Signs', 'Does', 'Gap in points'];

/** A vendor's parts in pilots: promised by the terms, carried by the ledger once they are settled. */
export function partRows(
  engagements: readonly SharingEngagement_engagementFragment[],
): readonly DumbbellRow[] {
  return engagements.flatMap(({ id, pilot, claimedShare, assessment, gap }) => {
    const signed = assessment?.riskShare ?? null;
    if (signed === null && claimedShare === null) return [];
    const carried = gap?.settled ? gap.realisedRiskShare : null;
    const points = gapPoints(signed, carried);
    const then = carried === null ? 'not settled' : shareWords(carried);
    const cell = (share: number | null) => (share === null ? '' : rounded(share));
    return {
      id,
      name: `${pilot.key} ${pilot.name}`,
      claimed: claimedShare,
      from: signed,
      to: carried,
      range: null,
      tone: gapTone(points),
      note: `${shareWords(signed)} → ${then}`,
      words: `${pilot.key} ${pilot.name}: ${sharingWords({ says: claimedShare, signs: signed, does: carried }, points)}`,
      cells: [`${pilot.key} ${pilot.name}`, cell(claimedShare), cell(signed), cell(carried), points ?? ''],
    };
  });
}

/** The part looked at first: where least was carried of what was promised, else the newest with terms. */
export function partToShow(
  engagements: readonly SharingEngagement_engagementFragment[],
  asked: string | undefined,
): string | null {
  const found = engagements.find(({ id }) => id === asked);
  if (found) return found.id;
  const gapOf = ({ assessment, gap }: SharingEngagement_engagementFragment) =>
    gapPoints(assessment?.riskShare ?? null, gap?.settled ? gap.realisedRiskShare : null) ?? -1000;
  const withTerms = engagements.filter(({ assessment }) => assessment !== null);
  return withTerms.toSorted((one, other) => gapOf(other) - gapOf(one))[0]?.id ?? null;
}
