import { describe, expect, it } from 'vitest';
import type { SharingEngagement_engagementFragment } from '../../../generated/operations';
import { partRows } from './sharing-figures';

const aPart = (says: number | null, signs: number | null, does: number | null) =>
  ({
    id: 'e1',
    pilot: { key: 'SC-1', name: 'Replies' },
    claimedShare: says,
    assessment: signs === null ? null : { riskShare: signs },
    gap: does === null ? null : { settled: true, realisedRiskShare: does },
  }) as SharingEngagement_engagementFragment;

describe('A vendor’s part in a pilot', () => {
  it.each([
    [0.7, 0.6, 0.31, 'says 70\u00a0%, signs 60\u00a0%, carried 31\u00a0%, 29 points short'],
    [0.7, null, 0.31, 'says 70\u00a0%, signs nothing yet, carried 31\u00a0%'],
    [null, 0.6, null, 'signs 60\u00a0%, nothing settled yet'],
  ])('that says %s, signs %s and does %s is read aloud in full', (says, signs, does, words) => {
    expect(partRows([aPart(says, signs, does)])[0]?.words).toBe(`SC-1 Replies: ${words}`);
  });

  it('is left out while it neither says nor signs', () => {
    expect(partRows([aPart(null, null, 0.5)])).toEqual([]);
  });
});
