import { type RatingAnswers, ratingForm, ratingForms } from '@scrimmage/domain/vendor-rating';

/** A version of the form as the contract has it: the questions as they were when they were answered. */
export function formRow(version: number) {
  const { questions } = ratingForms.find((form) => form.version === version) ?? ratingForm;
  return {
    version,
    questions: questions.map(({ question, text, anchors }) => ({ code: question, question: text, anchors })),
  };
}

/** Answers as the contract has them. */
export function answerRows(answers: RatingAnswers) {
  return answers.map(({ question, level }) => ({ code: question, level }));
}
