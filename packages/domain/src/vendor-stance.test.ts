import { describe, expect, it } from 'vitest';
import { belowTermsAt, type PretenderFacts, paperPretender, pretender } from './pretender.js';
import { realisedShares, saysSignsDoes } from './says-signs-does.js';
import { restsOn, stancePrior, vendorStance } from './vendor-stance.js';

describe('A stance', () => {
  it.each([
    [
      { sharer: 0, partial: 0.09, shirker: 0.91, n: 3 },
      'RISK_SHIRKER',
      'By what happened, a risk-shirker (n = 3).',
    ],
    [
      { sharer: 0.8, partial: 0.2, shirker: 0, n: 2 },
      'RISK_SHARER',
      'By what happened, a risk-sharer (few: n = 2).',
    ],
    [
      { sharer: 0.1, partial: 0.85, shirker: 0.05, n: 6 },
      'PARTIAL',
      'By what happened, partly a risk-sharer (n = 6).',
    ],
    [
      { sharer: 0.06, partial: 0.36, shirker: 0.58, n: 1 },
      'UNDETERMINED',
      'Undetermined, leaning risk-shirker (few: n = 1).',
    ],
    [
      { sharer: 0.7999, partial: 0.2, shirker: 0.0001, n: 2 },
      'UNDETERMINED',
      'Undetermined, leaning risk-sharer (few: n = 2).',
    ],
    [
      { sharer: 0.1, partial: 0.75, shirker: 0.15, n: 3 },
      'UNDETERMINED',
      'Undetermined, leaning partial (n = 3).',
    ],
  ] as const)('is named only from a chance of four in five: %o', (chances, stance, sentence) => {
    expect(vendorStance(chances)).toMatchObject({ stance, sentence, n: chances.n, thresholdsVersion: 1 });
  });

  it.each([
    [1, 'few: n = 1'],
    [2, 'few: n = 2'],
    [3, 'n = 3'],
    [0, 'n = 0'],
  ])('that rests on %i settled engagements says %j', (n, words) => {
    expect(restsOn(n)).toBe(words);
  });

  it('is never named before anything failed, whatever the chances', () => {
    expect(vendorStance({ sharer: 0.95, partial: 0.05, shirker: 0, n: 0 })).toMatchObject({
      stance: 'UNDETERMINED',
      leaning: null,
      sentence: 'Undetermined: no failed or partial engagement yet, and successes show no sharing of losses.',
    });
  });
});

describe('The belief a stance begins with', () => {
  it('is the published one below five vendors, and their mean from then on', () => {
    expect(stancePrior([])).toEqual({ priorMean: 0.25, n0: 2, kappa: 4 });
    expect(stancePrior([1, 1, 1, 1]).priorMean).toBe(0.25);
    expect(stancePrior([0.2, 0.4, 0.4, 0.4, 0.6]).priorMean).toBeCloseTo(0.4, 12);
  });

  it('always leaves some doubt', () => {
    expect(stancePrior([0, 0, 0, 0, 0]).priorMean).toBe(0.05);
    expect(stancePrior([1, 1, 1, 1, 1]).priorMean).toBe(0.95);
  });
});

describe('A pretender', () => {
  const honest: PretenderFacts = {
    claimed: 0.5,
    riskShare: 0.47,
    breachShare: 0,
    chanceBelowTerms: 0.1,
  };

  it('is nobody whose words, terms and ledger agree, or of whom nothing is known', () => {
    const none = { flagged: false, signs: [], reasons: [], thresholdsVersion: 1 };
    expect(pretender(honest)).toEqual(none);
    const unknown = { claimed: null, riskShare: null, breachShare: null, chanceBelowTerms: null };
    expect(pretender(unknown)).toEqual(none);
  });

  it.each([
    [0.25, 0, true],
    [0.24, 0, false],
    [0.35, 0.1, true],
    [0.7, 0.45, true],
    [0.1, 0.5, false],
  ])('on paper claims at least 25 points more than its terms: %d against %d', (claimed, riskShare, is) => {
    expect(paperPretender(claimed, riskShare)).toBe(is);
  });

  it('has its reasons beside the flag', () => {
    expect(pretender({ claimed: 0.5, riskShare: 0, breachShare: 0.4, chanceBelowTerms: 0.9 })).toEqual({
      flagged: true,
      signs: ['PAPER', 'LEDGER'],
      reasons: [
        'It says it bears 50\u00a0% of the risk; by the terms it bears 0\u00a0%.',
        '40\u00a0% of what was billed goes against the terms.',
        'When pilots failed it bore less than its terms by 10 points or more (chance 90\u00a0%).',
      ],
      thresholdsVersion: 1,
    });
  });

  it('in the ledger billed more than a tenth against the terms, or probably fell short of them', () => {
    expect(pretender({ ...honest, breachShare: 0.1 }).flagged).toBe(false);
    expect(pretender({ ...honest, breachShare: 0.11 }).signs).toEqual(['LEDGER']);
    expect(pretender({ ...honest, chanceBelowTerms: 0.79 }).flagged).toBe(false);
    expect(pretender({ ...honest, chanceBelowTerms: 0.8 }).signs).toEqual(['LEDGER']);
  });

  it('falls short of its terms ten points below them, and never below nothing', () => {
    expect(belowTermsAt(0.45)).toBeCloseTo(0.35, 12);
    expect(belowTermsAt(0.05)).toBe(0);
  });
});

describe('What happened', () => {
  it('is read from engagements that ended failed or partial, and lost something', () => {
    const engagement = { ended: true, valueFraction: 0, realisedRiskShare: 0.3 };
    expect(
      realisedShares([
        engagement,
        { ...engagement, valueFraction: 0.9, realisedRiskShare: 0.5 },
        { ...engagement, valueFraction: 1 },
        { ...engagement, ended: false },
        { ...engagement, realisedRiskShare: null },
      ]),
    ).toEqual([0.3, 0.5]);
  });
});

describe('What a vendor says, signs and does', () => {
  it('stands side by side with the gap between what was signed and what was done', () => {
    const it = saysSignsDoes({ claimed: [0.5, 0.4], signed: [0.47], realised: [0.09, 0.11] });
    expect(it).toMatchObject({ signs: 0.47, n: 2 });
    expect([it.says, it.does, it.gap].map((share) => share?.toFixed(2))).toEqual(['0.45', '0.10', '0.37']);
    expect(it.sentence).toBe(
      'Says it bears 45\u00a0% of the risk; by its terms 47\u00a0%; by what happened 10\u00a0% (n = 2).',
    );
  });

  it.each([
    [{ claimed: [0.5], signed: [], realised: [0.2] }, 0.3],
    [{ claimed: [], signed: [0.25], realised: [0.5] }, -0.25],
    [{ claimed: [], signed: [], realised: [0.5] }, null],
  ])('has the gap of its word where nothing is signed, and none without a promise: %o', (shares, gap) => {
    expect(saysSignsDoes(shares).gap).toBe(gap);
  });

  it('has no gap while nothing failed', () => {
    expect(saysSignsDoes({ claimed: [0.5], signed: [0.25], realised: [] })).toMatchObject({
      does: null,
      gap: null,
      sentence:
        'Says it bears 50\u00a0% of the risk; by its terms 25\u00a0%; no failure or partial success yet.',
    });
  });

  it('says what is not known', () => {
    expect(saysSignsDoes({ claimed: [], signed: [], realised: [] })).toEqual({
      says: null,
      signs: null,
      does: null,
      n: 0,
      gap: null,
      sentence: 'No share of the risk is claimed; no terms are recorded; no failure or partial success yet.',
    });
  });
});
