import { describe, expect, it } from 'vitest';
import { checked } from './problems.js';
import {
  disputedQuestions,
  type RatingAnswers,
  ratingForm,
  ratingForms,
  ratingQuestions,
  vendorRatingInput,
} from './vendor-rating.js';

const rating = {
  formVersion: 1,
  answers: ratingQuestions.map((question) => ({ question, level: 3 })),
  reason: 'Gave back the licence without being asked.',
  wouldUseAgain: true,
};

const messages = (parts: object) =>
  checked(vendorRatingInput, { ...rating, ...parts }).problems.map(({ path, message }) => [path, message]);

function answersOf(...levels: readonly (0 | 1 | 2 | 3 | 4 | null)[]): RatingAnswers {
  return ratingQuestions.map((question, at) => ({ question, level: levels[at] ?? null }));
}

describe('The rating form', () => {
  it('has four questions with five answers each, every one with its own words', () => {
    expect(ratingForm.questions).toHaveLength(4);
    const anchors = ratingForm.questions.flatMap((one) => one.anchors);
    expect(new Set(anchors).size).toBe(20);
  });

  it('has each version once, and the one filled in now is among them', () => {
    expect(ratingForms.map(({ version }) => version)).toEqual([1]);
    expect(ratingForms).toContain(ratingForm);
  });
});

describe('A rating', () => {
  it('is taken with its answers in the order of the form', () => {
    const shuffled = { ...rating, answers: rating.answers.toReversed() };
    expect(checked(vendorRatingInput, shuffled)).toEqual({ value: rating, problems: [] });
  });

  it('may say that there is no evidence', () => {
    expect(messages({ answers: ratingQuestions.map((question) => ({ question, level: null })) })).toEqual([]);
  });

  it.each([
    [{ formVersion: 0 }, 'formVersion', 'The form has changed meanwhile. Reload it, and answer again.'],
    [{ reason: ' ' }, 'reason', 'The reason is needed.'],
    [{ reason: 'One line\nand another' }, 'reason', 'Give the reason in one line.'],
    [{ reason: 'x'.repeat(501) }, 'reason', 'The reason can have at most 500 characters.'],
    [{ wouldUseAgain: null }, 'wouldUseAgain', 'Say whether you would use this vendor again.'],
    [{ answers: rating.answers.slice(1) }, 'answers', 'Answer all four questions.'],
    [{ answers: [...rating.answers.slice(1), rating.answers[1]] }, 'answers', 'Answer each question once.'],
    [
      { answers: rating.answers.map((one) => ({ ...one, level: 5 })).slice(0, 1) },
      'answers.0.level',
      'Choose an answer from 0 to 4, or “no evidence”.',
    ],
  ])('is refused where it cannot be: %o', (parts, path, message) => {
    expect(messages(parts)[0]).toEqual([path, message]);
  });
});

describe('Two raters', () => {
  it('need a second look where they lie more than two apart', () => {
    expect(disputedQuestions([answersOf(0, 1, 2, 4), answersOf(3, 3, 2, 1)])).toEqual([
      'FEE_AT_RISK',
      'SPEED_OF_FIXING',
    ]);
  });

  it('differ from nobody who has no evidence, and one alone from nobody', () => {
    expect(disputedQuestions([answersOf(0, 0, 0, 0), answersOf(null, null, null, null)])).toEqual([]);
    expect(disputedQuestions([answersOf(0, 4, 0, 4)])).toEqual([]);
    expect(disputedQuestions([])).toEqual([]);
  });

  it('and a third count the two that lie furthest apart', () => {
    expect(disputedQuestions([answersOf(2), answersOf(0), answersOf(3)])).toEqual(['FEE_AT_RISK']);
  });
});
