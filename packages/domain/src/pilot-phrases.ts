import { fieldList, type Told } from './activity-words.js';

/** What is done to pilots, their criteria and their metrics, in words. */
export const pilotPhrases = {
  proposePilot: (t: Told) => `proposed ${t.subjectLabel}`,
  editCharter: (t: Told) => `changed ${fieldList(t.changes)} of ${t.subjectLabel}`,
  holdPilot: (t: Told) => `set ${t.subjectLabel} on hold`,
  resumePilot: (t: Told) => `took ${t.subjectLabel} off hold`,
  withdrawPilot: (t: Told) => `withdrew ${t.subjectLabel}`,
  callForDecision: (t: Told) => `called for a decision on ${t.subjectLabel}`,
  decide: (t: Told) => `decided on ${t.subjectLabel}`,
  clearCondition: (t: Told) => `cleared a condition of ${t.subjectLabel}`,
  reopenCondition: (t: Told) => `opened a condition of ${t.subjectLabel} again`,
  recordFollowUp: (t: Told) => `recorded what became of ${t.subjectLabel} at scale`,
  ratePads: (t: Told) => `rated how real ${t.subjectLabel} is`,
  declareHealth: (t: Told) => `declared the health of ${t.subjectLabel}`,
  noteHealth: (t: Told) => `noted the health of ${t.subjectLabel}`,
  editValueModel: (t: Told) => `stated ${fieldList(t.changes)} of ${t.subjectLabel}`,
  commentOnPilot: (t: Told) => `commented on ${t.subjectLabel}`,
  addMetric: (t: Told) => `added the metric ${t.subjectLabel}`,
  editMetric: (t: Told) => `changed ${fieldList(t.changes)} of the metric ${t.subjectLabel}`,
  registerCriterion: (t: Told) => `registered a criterion of ${t.subjectLabel}`,
  removeCriterion: (t: Told) => `removed a draft criterion of ${t.subjectLabel}`,
  lockCriteria: (t: Told) => `locked the criteria of ${t.subjectLabel}`,
  amendCriterion: (t: Told) => `amended a criterion of ${t.subjectLabel}`,
  planEvidence: (t: Told) => `changed ${fieldList(t.changes)} of the evidence plan of ${t.subjectLabel}`,
  addReadings: (t: Told) =>
    t.changes.readings
      ? `added readings to ${t.subjectLabel}`
      : `sent the readings of ${t.subjectLabel} again`,
};
