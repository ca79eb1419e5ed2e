import { describe, expect, it } from 'vitest';
import { activitySentence, type Changes, fieldWords, type Verb } from './activity.js';

/** One example each; a verb without one does not compile. */
const sentences: Readonly<Record<Verb, string>> = {
  createWorkspace: 'Priya Rao created the workspace It.',
  addMember: 'Priya Rao let It in.',
  changeRole: 'Priya Rao gave It another role.',
  deactivateMember: 'Priya Rao ended It’s access.',
  reactivateMember: 'Priya Rao gave It access again.',
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
  createApiToken: 'Priya Rao made the token It.',
  revokeApiToken: 'Priya Rao ended the token It.',
  draftImport: 'Priya Rao brought in the file It.',
  checkImport: 'Priya Rao checked the file It.',
  startImport: 'Priya Rao started the import of It.',
  applyImport: 'Priya Rao imported It.',
  failImport: 'Priya Rao could not import It; nothing was changed.',
  undoImport: 'Priya Rao undid the import of It.',
  restoreEverything: 'Priya Rao brought everything of an export into It.',
  loadSeason: 'Priya Rao loaded the sample season into It.',
};

function told(verb: Verb, changes: Changes = { name: ['A', 'B'] }): string {
  return activitySentence({ actorName: 'Priya Rao', verb, subjectLabel: 'It', changes });
}

describe('What happened, in words', () => {
  it.each(Object.entries(sentences) as [Verb, string][])('of %s is “%s”', (verb, sentence) => {
    expect(told(verb)).toBe(sentence);
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
  ])('%s is said as “%s”', (field, words) => expect(fieldWords(field)).toBe(words));
});
