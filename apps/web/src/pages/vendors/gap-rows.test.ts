import { describe, expect, it } from 'vitest';
import { byGap, gapRow, gapSentence } from './gap-rows';

const aVendor = (name: string, signs: number | null, does: number | null, says: number | null = null) => ({
  id: name,
  name,
  saysSignsDoes: { says, signs, does, nDoes: does === null ? 0 : 3 },
});

describe('The gap of a vendor', () => {
  it('is what it carried less than its terms promised, red from ten points on', () => {
    const row = gapRow(aVendor('Quillworks', 0.6, 0.31));
    expect(row).toMatchObject({ from: 0.6, to: 0.31, tone: 'bad', note: '60\u00a0% → 31\u00a0%, n = 3' });
    expect(row.words).toBe('Quillworks: signs 60\u00a0%, carried 31\u00a0%, 29 points short, n = 3');
    expect(row.cells).toEqual(['Quillworks', '', 0.6, 0.31, 29, 3]);
  });

  it('is measured from its word where nothing is signed', () => {
    const row = gapRow(aVendor('Halyard', null, 0.35, 0.55));
    expect(row).toMatchObject({ claimed: 0.55, from: null, tone: 'bad', note: '– → 35\u00a0%, n = 3' });
    expect(row.words).toBe(
      'Halyard: says 55\u00a0%, signs nothing yet, carried 35\u00a0%, 20 points short, n = 3',
    );
    expect(row.cells).toEqual(['Halyard', 0.55, '', 0.35, 20, 3]);
    expect(gapRow(aVendor('Halyard', null, null, 0.55)).note).toBe('nothing signed');
  });

  it('is not there before anything is settled', () => {
    const row = gapRow(aVendor('Tessel', 0.4, null));
    expect(row).toMatchObject({ to: null, tone: 'neutral', note: '40\u00a0%, nothing settled' });
  });
});

describe('All of them', () => {
  const vendors = [
    aVendor('Even', 0.5, 0.48),
    aVendor('Unknown', null, null),
    aVendor('Wide', 0.6, 0.1),
    aVendor('Unsettled', 0.3, null),
  ];

  it('stand the widest gap first, without those of which nothing is known', () => {
    expect(byGap(vendors).map(({ name }) => name)).toEqual(['Wide', 'Even', 'Unsettled']);
  });

  it('come down to a sentence', () => {
    expect(gapSentence(vendors)).toBe(
      '1 of 2 with settled engagements carried at least 10 points less than signed; the widest gap is Wide, 50 points short.',
    );
    expect(gapSentence([aVendor('Even', 0.5, 0.48)])).toBe(
      'Of 1 with settled engagements, none carried 10 points less than signed.',
    );
    expect(gapSentence([])).toMatch(/^No engagement is settled yet/);
  });
});
