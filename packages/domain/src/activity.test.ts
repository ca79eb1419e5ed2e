import { describe, expect, it } from 'vitest';
import { activitySentence, type Verb } from './activity.js';
import { type Changes, fieldWords } from './activity-words.js';

/** One example each; a verb without one does not compile. */
const sentences: Readonly<Record<Verb, string>> = {
  createWorkspace: 'Priya Rao created the workspace It.',
  setTargetMix: 'Priya Rao declared the target mix of It.',
  addMember: 'Priya Rao let It in.',
  changeRole: 'Priya Rao gave It another role.',
  deactivateMember: 'Priya Rao ended It’s access.',
  reactivateMember: 'Priya Rao gave It access again.',
  attachFile: 'Priya Rao attached Signed terms.pdf to It.',
  removeAttachment: 'Priya Rao removed Signed terms.pdf from It.',
  restoreAttachment: 'Priya Rao put Signed terms.pdf back to It.',
  addUnit: 'Priya Rao added the unit It.',
  addProgram: 'Priya Rao founded the program It.',
  editProgram: 'Priya Rao changed the name of the program It.',
  addSystem: 'Priya Rao added the system It.',
  editSystem: 'Priya Rao changed the name of the system It.',
  proposePilot: 'Priya Rao proposed It.',
  editCharter: 'Priya Rao changed the name of It.',
  holdPilot: 'Priya Rao set It on hold.',
  resumePilot: 'Priya Rao took It off hold.',
  withdrawPilot: 'Priya Rao withdrew It.',
  callForDecision: 'Priya Rao called for a decision on It.',
  decide: 'Priya Rao decided on It.',
  clearCondition: 'Priya Rao cleared a condition of It.',
  reopenCondition: 'Priya Rao opened a condition of It again.',
  recordFollowUp: 'Priya Rao recorded what became of It at scale.',
  ratePads: 'Priya Rao rated how real It is.',
  declareHealth: 'Priya Rao declared the health of It.',
  noteHealth: 'Priya Rao noted the health of It.',
  editValueModel: 'Priya Rao stated the name of It.',
  commentOnPilot: 'Priya Rao commented on It.',
  addMetric: 'Priya Rao added the metric It.',
  editMetric: 'Priya Rao changed the name of the metric It.',
  registerCriterion: 'Priya Rao registered a criterion of It.',
  removeCriterion: 'Priya Rao removed a draft criterion of It.',
  lockCriteria: 'Priya Rao locked the criteria of It.',
  amendCriterion: 'Priya Rao amended a criterion of It.',
  planEvidence: 'Priya Rao changed the name of the evidence plan of It.',
  addReadings: 'Priya Rao sent the readings of It again.',
  addVendor: 'Priya Rao added the vendor It.',
  editVendor: 'Priya Rao changed the name of the vendor It.',
  mergeVendors: 'Priya Rao merged Halyard Ltd into It.',
  undoVendorMerge: 'Priya Rao took Halyard Ltd out of It again.',
  keepVendorsApart: 'Priya Rao said that Halyard and Halyards are not one vendor.',
  engageVendor: 'Priya Rao sent the engagement of It again.',
  editEngagement: 'Priya Rao changed the name of It.',
  removeEngagement: 'Priya Rao took It out.',
  recordTerms: 'Priya Rao sent terms of It again.',
  addPromise: 'Priya Rao sent a promise of It again.',
  settlePromise: 'Priya Rao settled a promise of It.',
  addInvoices: 'Priya Rao sent the invoices of It again.',
  addCredit: 'Priya Rao sent a credit of It again.',
  editLedgerEntry: 'Priya Rao changed the name of It.',
  strikeLedgerEntry: 'Priya Rao struck It out of the ledger.',
  recordValue: 'Priya Rao sent the value of It again.',
  settleValue: 'Priya Rao settled the value of It.',
  rateVendor: 'Priya Rao sent the rating of It again.',
  openReplyLink: 'Priya Rao opened a link to answer the rating of It.',
  replyToRating: 'Priya Rao answered the rating of It.',
  confirmStance: 'Priya Rao said what stance It takes.',
  tellPeople: 'Priya Rao told 3 people what concerns them.',
  readNotices: 'Priya Rao marked 3 notices as read.',
  setNotificationChoice: 'Priya Rao chose to hear of “You are mentioned” here and by e-mail.',
  setDigestTime: 'Priya Rao changed when the digest is sent.',
  addDigestRecipient: 'Priya Rao added Kim to the digest.',
  removeDigestRecipient: 'Priya Rao removed Kim from the digest.',
  sendDigest: 'Priya Rao sent the digest to 1 person.',
  stopDigest: 'Priya Rao ended the digest for themself.',
  saveDashboard: 'Priya Rao saved It.',
  shareDashboard: 'Priya Rao shared It.',
  deleteDashboard: 'Priya Rao deleted It.',
  restoreDashboard: 'Priya Rao brought It back.',
  saveView: 'Priya Rao saved It.',
  deleteView: 'Priya Rao deleted It.',
  restoreView: 'Priya Rao brought It back.',
  saveTemplate: 'Priya Rao saved the template It.',
  deleteTemplate: 'Priya Rao deleted the template It.',
  restoreTemplate: 'Priya Rao brought the template It back.',
  fillFromTemplate: 'Priya Rao filled It from what is known of others like it.',
  bulkEdit: 'Priya Rao changed the name of It.',
  undoBulkEdit: 'Priya Rao put the name of It back.',
  createApiToken: 'Priya Rao made the token It.',
  revokeApiToken: 'Priya Rao ended the token It.',
  draftImport: 'Priya Rao brought in the file It.',
  checkImport: 'Priya Rao checked the file It.',
  startImport: 'Priya Rao started the import of It.',
  applyImport: 'Priya Rao imported It.',
  failImport: 'Priya Rao could not import It; nothing was changed.',
  undoImport: 'Priya Rao undid the import of It.',
  logFailure: 'Priya Rao logged It.',
  classifyFailure: 'Priya Rao changed the name of It.',
  acknowledgeFailure: 'Priya Rao took note of It.',
  withdrawFailure: 'Priya Rao took It back.',
  restoreFailure: 'Priya Rao put It back.',
  linkFailure: 'Priya Rao saw It once more.',
  judgeRepeat: 'Priya Rao said whether It was known before.',
  addCause: 'Priya Rao added the cause It.',
  editCause: 'Priya Rao changed the name of the cause It.',
  recordLearning: 'Priya Rao wrote down It.',
  editLearning: 'Priya Rao changed the name of It.',
  validateLearning: 'Priya Rao validated It.',
  contradictLearning: 'Priya Rao contradicted It.',
  retireLearning: 'Priya Rao retired It.',
  challengeLearning: 'Priya Rao doubted It.',
  answerChallenge: 'Priya Rao answered a doubt about It.',
  supportLearning: 'Priya Rao put a pilot beside It.',
  mergeLearnings: 'Priya Rao merged LN-9 into It.',
  undoLearningMerge: 'Priya Rao took LN-9 out of It again.',
  reuseLearning: 'Priya Rao answered It.',
  settleReuse: 'Priya Rao said whether It held.',
  addFollowUp: 'Priya Rao added a follow-up to It.',
  completeFollowUp: 'Priya Rao completed a follow-up of It.',
  reopenFollowUp: 'Priya Rao opened a follow-up of It again.',
  setFailureBudget: 'Priya Rao set the failure budget of the program It.',
  planSprint: 'Priya Rao planned It.',
  editSprint: 'Priya Rao changed the name of It.',
  closeSprint: 'Priya Rao closed It.',
  reopenSprint: 'Priya Rao opened It again.',
  addRoadLane: 'Priya Rao added the outcome It.',
  editRoadLane: 'Priya Rao changed the name of the outcome It.',
  addMilestone: 'Priya Rao added It.',
  moveMilestone: 'Priya Rao moved It.',
  rescopeMilestone: 'Priya Rao counted It anew.',
  freezeForecast: 'Priya Rao froze the forecast of It.',
  restoreEverything: 'Priya Rao brought everything of an export into It.',
  loadSeason: 'Priya Rao loaded the sample season into It.',
};

/** Changes other than to a name, where the words speak of them. */
const examples: Partial<Readonly<Record<Verb, Changes>>> = {
  tellPeople: { people: [null, 3] },
  readNotices: { read: [null, 3] },
  setNotificationChoice: { notice: [null, 'You are mentioned'], here: [false, true], byEmail: [true, true] },
  addDigestRecipient: { recipient: [null, 'Kim'] },
  removeDigestRecipient: { recipient: ['Kim', null] },
  sendDigest: { people: [null, 1] },
  attachFile: { document: [null, 'Signed terms.pdf'] },
  removeAttachment: { document: ['Signed terms.pdf', null] },
  restoreAttachment: { document: [null, 'Signed terms.pdf'] },
  mergeVendors: { merged: [null, 'Halyard Ltd'] },
  undoVendorMerge: { merged: ['Halyard Ltd', null] },
  logFailure: { whatFailed: [null, 'x'] },
  acknowledgeFailure: { knownAt: [null, 'x'] },
  linkFailure: { seenOn: [null, '2026-11-22'] },
  recordLearning: { lesson: [null, 'x'] },
  challengeLearning: { challenge: [null, 'x'] },
  mergeLearnings: { merged: [null, 'LN-9'] },
  undoLearningMerge: { merged: ['LN-9', null] },
  reuseLearning: { answer: [null, 'APPLIED'] },
  addFollowUp: { followUp: [null, 'x'] },
  planSprint: { focus: [null, 'x'] },
  freezeForecast: { forecast: [null, '2026-11-22'] },
  keepVendorsApart: { apart: [null, 'Halyard and Halyards'] },
};

function told(verb: Verb, changes: Changes = { name: ['A', 'B'] }): string {
  return activitySentence({ actorName: 'Priya Rao', verb, subjectLabel: 'It', changes });
}

describe('What happened, in words', () => {
  it.each(Object.entries(sentences) as [Verb, string][])('of %s is “%s”', (verb, sentence) => {
    expect(told(verb, examples[verb])).toBe(sentence);
  });

  it.each([
    ['logFailure', 'sent It again'],
    ['acknowledgeFailure', 'took note of It again'],
    ['linkFailure', 'sent a sighting of It again'],
    ['addCause', 'sent the cause It again'],
    ['recordLearning', 'sent It again'],
    ['challengeLearning', 'sent a doubt about It again'],
    ['reuseLearning', 'sent the answer to It again'],
    ['addFollowUp', 'sent a follow-up to It again'],
    ['planSprint', 'sent It again'],
    ['freezeForecast', 'sent the forecast of It again'],
  ] as const)('of %s that came once more is “%s”', (verb, words) => {
    expect(told(verb, {})).toBe(`Priya Rao ${words}.`);
  });

  it('of a sprint’s end says what it did to a milestone', () => {
    expect(told('closeSprint', { remaining: [9, 4] })).toBe('Priya Rao brought It from 9 to 4 items left.');
  });

  it('names several fields as people list them', () => {
    expect(told('editCharter', { leadId: [1, 2], decisionDate: [1, 2], preMortem: [1, 2] })).toBe(
      'Priya Rao changed the lead, the decision date, and the pre-mortem of It.',
    );
  });

  it('says so when nothing was altered', () => {
    expect(told('editCharter', {})).toBe('Priya Rao changed nothing of It.');
  });
});

describe('A field’s name', () => {
  it.each([
    ['name', 'name'],
    ['decisionDate', 'decision date'],
    ['programId', 'program'],
    ['largestLossOurs', 'largest loss of ours'],
    ['noVendor', 'vendor question'],
    ['systemsTouched', 'systems touched'],
    ['documents', 'links'],
  ])('%s is said as “%s”', (field, words) => expect(fieldWords(field)).toBe(words));
});
