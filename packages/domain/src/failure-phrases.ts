import { fieldList, type Told } from './activity-words.js';

/** What is done to failures, learnings and what follows of them, in words. */
export const failurePhrases = {
  logFailure: (t: Told) =>
    t.changes.whatFailed ? `logged ${t.subjectLabel}` : `sent ${t.subjectLabel} again`,
  classifyFailure: (t: Told) => `changed ${fieldList(t.changes)} of ${t.subjectLabel}`,
  acknowledgeFailure: (t: Told) =>
    t.changes.knownAt ? `took note of ${t.subjectLabel}` : `took note of ${t.subjectLabel} again`,
  withdrawFailure: (t: Told) => `took ${t.subjectLabel} back`,
  restoreFailure: (t: Told) => `put ${t.subjectLabel} back`,
  linkFailure: (t: Told) =>
    t.changes.seenOn ? `saw ${t.subjectLabel} once more` : `sent a sighting of ${t.subjectLabel} again`,
  judgeRepeat: (t: Told) => `said whether ${t.subjectLabel} was known before`,
  addCause: (t: Told) =>
    t.changes.name ? `added the cause ${t.subjectLabel}` : `sent the cause ${t.subjectLabel} again`,
  editCause: (t: Told) => `changed ${fieldList(t.changes)} of the cause ${t.subjectLabel}`,
  recordLearning: (t: Told) =>
    t.changes.lesson ? `wrote down ${t.subjectLabel}` : `sent ${t.subjectLabel} again`,
  editLearning: (t: Told) => `changed ${fieldList(t.changes)} of ${t.subjectLabel}`,
  validateLearning: (t: Told) => `validated ${t.subjectLabel}`,
  contradictLearning: (t: Told) => `contradicted ${t.subjectLabel}`,
  retireLearning: (t: Told) => `retired ${t.subjectLabel}`,
  challengeLearning: (t: Told) =>
    t.changes.challenge ? `doubted ${t.subjectLabel}` : `sent a doubt about ${t.subjectLabel} again`,
  answerChallenge: (t: Told) => `answered a doubt about ${t.subjectLabel}`,
  supportLearning: (t: Told) => `put a pilot beside ${t.subjectLabel}`,
  mergeLearnings: (t: Told) => `merged ${t.changes.merged?.[1]} into ${t.subjectLabel}`,
  undoLearningMerge: (t: Told) => `took ${t.changes.merged?.[0]} out of ${t.subjectLabel} again`,
  reuseLearning: (t: Told) =>
    t.changes.answer ? `answered ${t.subjectLabel}` : `sent the answer to ${t.subjectLabel} again`,
  settleReuse: (t: Told) => `said whether ${t.subjectLabel} held`,
  addFollowUp: (t: Told) =>
    t.changes.followUp
      ? `added a follow-up to ${t.subjectLabel}`
      : `sent a follow-up to ${t.subjectLabel} again`,
  completeFollowUp: (t: Told) => `completed a follow-up of ${t.subjectLabel}`,
  reopenFollowUp: (t: Told) => `opened a follow-up of ${t.subjectLabel} again`,
  setFailureBudget: (t: Told) => `set the failure budget of the program ${t.subjectLabel}`,
};
