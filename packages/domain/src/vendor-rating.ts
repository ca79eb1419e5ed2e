import * as v from 'valibot';
import { longText } from './text.js';
import { vendorThresholds } from './vendor-thresholds.js';

/** What procurement is asked about a vendor after a pilot. */
export type RatingQuestion = 'FEE_AT_RISK' | 'PAYS_WHEN_WE_STOP' | 'STAFF_IN_THE_GAME' | 'SPEED_OF_FIXING';

/** An answer, from the worst to the best; null: no evidence. */
export type RatingLevel = 0 | 1 | 2 | 3 | 4;
export const ratingLevels: readonly RatingLevel[] = [0, 1, 2, 3, 4];

/** A question with what each answer means. */
export interface RatingAnchors {
  readonly question: RatingQuestion;
  readonly text: string;
  /** Of 0, 1, 2, 3 and 4. */
  readonly anchors: readonly [string, string, string, string, string];
}

/** A form as it was when it was answered; a version is never changed. */
export interface RatingForm {
  readonly version: number;
  readonly questions: readonly RatingAnchors[];
}

const formOne: RatingForm = {
  version: 1,
  questions: [
    {
      question: 'FEE_AT_RISK',
      text: 'How much of its fee did the vendor leave open until value was proven?',
      anchors: [
        'Nothing: all of it was owed whatever came of the pilot.',
        'A token: credits, or a part it would not miss.',
        'About a quarter, or a part it was sure to get.',
        'About half, paid only for value we could see.',
        'Most or all of it, paid only for value we could see.',
      ],
    },
    {
      question: 'PAYS_WHEN_WE_STOP',
      text: 'What did the vendor bear when the pilot was stopped or fell short?',
      anchors: [
        'Nothing: it billed on, or billed for leaving.',
        'It stopped billing, and kept what it had.',
        'It gave back a part after we asked.',
        'It gave back what the terms say, in time.',
        'It bore its costs and helped us leave without being asked.',
      ],
    },
    {
      question: 'STAFF_IN_THE_GAME',
      text: 'Did the vendor’s people have something of their own to lose?',
      anchors: [
        'We met salespeople only.',
        'Beginners, or new faces every few weeks.',
        'A steady team, paid by the hour.',
        'Its good people, with their targets tied to ours.',
        'Its best people, with somebody senior answering for the result.',
      ],
    },
    {
      question: 'SPEED_OF_FIXING',
      text: 'How fast did the vendor put right what went wrong?',
      anchors: [
        'It argued whose fault it was, or billed for fixing it.',
        'Weeks, after we escalated.',
        'In the time the terms allow.',
        'Days, and it said what had happened.',
        'Before we noticed, or the same day, and it did not come back.',
      ],
    },
  ],
};

/** Every form that was ever in use. */
export const ratingForms: readonly RatingForm[] = [formOne];

/** The form that is filled in now. */
export const ratingForm: RatingForm = formOne;

export const ratingQuestions: readonly RatingQuestion[] = formOne.questions.map(({ question }) => question);
export const longestReason = 500;

const answer = v.object(
  {
    question: v.picklist(ratingQuestions, 'Choose one of the four questions.'),
    level: v.nullable(v.picklist(ratingLevels, 'Choose an answer from 0 to 4, or “no evidence”.')),
  },
  'Answer the question.',
);

const reasonHint = 'Give the reason in one line.';

/** A rating as procurement gives it: four answers, a reason of one line, and whether it would use the vendor again. */
export const vendorRatingInput = v.object({
  formVersion: v.literal(ratingForm.version, 'The form has changed meanwhile. Reload it, and answer again.'),
  answers: v.pipe(
    v.array(answer, 'Answer all four questions.'),
    v.maxLength(ratingQuestions.length, 'Answer each question once.'),
    v.check(
      (given) => new Set(given.map(({ question }) => question)).size === given.length,
      'Answer each question once.',
    ),
    v.check((given) => given.length === ratingQuestions.length, 'Answer all four questions.'),
    v.transform((given) =>
      ratingQuestions.flatMap((question) => given.filter((one) => one.question === question)),
    ),
  ),
  reason: v.pipe(
    longText('The reason', longestReason),
    v.check((text) => !/[\r\n\u2028\u2029]/.test(text), reasonHint),
  ),
  wouldUseAgain: v.boolean('Say whether you would use this vendor again.'),
});

export type VendorRatingInput = v.InferOutput<typeof vendorRatingInput>;

/** The answers of one rating. */
export type RatingAnswers = VendorRatingInput['answers'];

/**
 * The questions on which raters lie further apart than the published limit, in the form's order: then a second look is needed.
 * “No evidence” differs from nothing.
 */
export function disputedQuestions(ratings: readonly RatingAnswers[]): readonly RatingQuestion[] {
  return ratingQuestions.filter((question) => {
    const levels = ratings.flatMap((answers) =>
      answers.flatMap((one) => (one.question === question && one.level !== null ? [one.level] : [])),
    );
    return Math.max(...levels) - Math.min(...levels) > vendorThresholds.ratersApart;
  });
}
