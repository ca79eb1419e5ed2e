import { describe, expect, it } from 'vitest';
import type { MemberId } from './ids.js';
import { ratingFacts } from './rating-facts.js';
import { asksForAnother, ratingsSeenBy, standingRatings } from './ratings.js';
import { type RatingLevel, ratingQuestions } from './vendor-rating.js';

const [ann, ben, cem] = ['ann', 'ben', 'cem'] as readonly string[] as readonly [MemberId, MemberId, MemberId];

const by = (ratedBy: MemberId, level: RatingLevel | null) => ({
  ratedBy,
  answers: ratingQuestions.map((question) => ({ question, level: question === 'FEE_AT_RISK' ? level : 2 })),
});

describe('Ratings of one engagement', () => {
  it('count once for each rater, the latest', () => {
    const [first, other, later] = [by(ann, 0), by(ben, 1), by(ann, 4)];
    expect(standingRatings([first, other, later])).toEqual([other, later]);
  });

  it('are hidden from a rater who has not rated, but for how many there are and that they disagree', () => {
    const all = [by(ann, 0), by(ben, 3)];
    expect(ratingsSeenBy(all, { memberId: cem, rates: true })).toEqual({
      own: null,
      others: [],
      count: 2,
      disagreement: true,
      disagreeOn: [],
    });
    const seen = ratingsSeenBy(all, { memberId: cem, rates: false });
    expect(seen).toMatchObject({ others: [all[1], all[0]], disagreeOn: ['FEE_AT_RISK'] });
    expect(ratingsSeenBy(all, { memberId: ann, rates: true })).toMatchObject({
      own: all[0],
      others: [all[1]],
    });
  });

  it.each([
    ['one rater', [by(ann, 0)], false],
    ['two who lie 2 apart', [by(ann, 0), by(ben, 2)], false],
    ['two who lie 3 apart', [by(ann, 0), by(ben, 3)], true],
    ['two of whom one saw no evidence', [by(ann, 0), by(ben, null)], false],
    ['one who thought again', [by(ann, 0), by(ben, 3), by(ann, 3)], false],
    ['three', [by(ann, 0), by(ben, 3), by(cem, 2)], false],
  ] as const)('of %s ask for another rater only where two disagree', (_, all, asked) => {
    expect(asksForAnother(all)).toBe(asked);
  });
});

describe('The facts before a rating', () => {
  const nothing = { claimed: null, signed: null, realised: null, gap: null, settledOn: null, promises: [] };

  it('say what is not known', () => {
    expect(ratingFacts(nothing)).toEqual([
      'It still runs: nothing is lost yet.',
      'No share of the risk is claimed; no terms are recorded; no failure or partial success yet.',
      'No terms are signed, so nothing that was billed can be held against them.',
      'No promise was written down.',
    ]);
  });

  it('count promises by what became of them', () => {
    const facts = ratingFacts({ ...nothing, promises: ['KEPT', 'BROKEN', 'BROKEN', 'NOT_CHECKABLE'] });
    expect(facts.at(-1)).toBe(
      '4 promises were written down: 1 kept, 2 broken, 0 open, 1 that cannot be checked.',
    );
  });
});
