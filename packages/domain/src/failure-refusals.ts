import type { LearningEvent, LearningState } from './learning.js';

type Facts = Readonly<Record<string, string>>;

const learningWords: Readonly<Record<LearningState, string>> = {
  DRAFT: 'in draft',
  VALIDATED: 'validated',
  CONTRADICTED: 'contradicted',
  RETIRED: 'retired',
};

const learningEventWords: Readonly<Record<LearningEvent, string>> = {
  VALIDATE: 'validated',
  CONTRADICT: 'contradicted',
  RETIRE: 'retired',
  REWORD: 'changed',
};

function illegalLearningState({ event, state, legal }: Facts): string {
  const ways = (legal ?? '')
    .split(', ')
    .filter(Boolean)
    .map((one) => learningEventWords[one as LearningEvent]);
  const cannot = `This learning is ${learningWords[state as LearningState]}, so it cannot be ${learningEventWords[event as LearningEvent]}.`;
  return ways.length
    ? `${cannot} It can be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(ways)}.`
    : `${cannot} Record another.`;
}

function notMerged({ key, state }: Facts): string {
  return state === undefined
    ? `${key} is the same learning. Choose another one that says the same.`
    : `${key} is ${learningWords[state as LearningState]}, and a merge would hide that. Choose one that is in draft or validated.`;
}

/** With which sentences the business says no to what is said of failures, learnings and what follows of them. */
export const failureSentences = {
  FAILURE_WITHDRAWN: ({ key }) =>
    `${key} was taken back. It stays as it was; log it anew if it happened after all.`,
  FAILURE_STANDS: ({ key }) => `${key} was put back already, or was never taken back.`,
  NOT_A_KILL: () => 'This decision did not end that pilot with a KILL. Log the failure without it.',
  DECISION_LOGGED: ({ key }) => `${key} was logged for this decision already. Add to it what is missing.`,
  NOT_EARLIER: ({ key, earlier }) => `${earlier} was not known before ${key}. Choose something that was.`,
  TOO_MANY_CAUSES: ({ most }) =>
    `A list of more than ${most} causes is none to choose from. Bring a retired one back, or rename one.`,
  ILLEGAL_LEARNING_STATE: illegalLearningState,
  LEARNING_UNSUPPORTED: () =>
    'Nothing supports this learning yet. Name a pilot that shows it, or the evidence, then validate it.',
  LEARNING_UNFINISHED: () =>
    'This learning recommends nothing yet. Write what to do next time, then validate it.',
  LEARNINGS_NOT_MERGED: notMerged,
  LEARNING_MERGED: ({ key }) =>
    `${key} is part of another learning now. Change that one, or take the merge back.`,
  LEARNING_MERGE_CHANGED: ({ key }) =>
    `${key}, or what was merged into it, was changed since, so the merge cannot be taken back. Write the learning down anew.`,
  CHALLENGE_ANSWERED: () =>
    'This doubt is answered already. Challenge the learning again if the answer does not hold.',
  PILOT_NOT_CLOSED: ({ key }) => `${key} is not closed yet. Whether a learning held is said once it is.`,
  NOT_APPLIED: () => 'This learning was not applied here, so there is nothing that could have held.',
  LEARNINGS_UNANSWERED: ({ keys }) =>
    `These learnings are not answered yet: ${keys}. Say of each whether it was applied, and what changed.`,
  FOLLOW_UP_COMPLETED: ({ by, on }) => `${by} completed this follow-up on ${on} already.`,
  FOLLOW_UP_OPEN: () => 'This follow-up is open already.',
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

/** Every code with which the business says no to them. */
export type FailureRefusal = keyof typeof failureSentences;
