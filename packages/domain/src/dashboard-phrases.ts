import type { Told } from './activity-words.js';

/** What is done to dashboards, in words. One that is its owner's alone is not called by its name: everybody reads the history. */
export const dashboardPhrases = {
  saveDashboard: (t: Told) => `saved ${t.subjectLabel}`,
  shareDashboard: (t: Told) =>
    t.changes.sharing?.[1] === 'PRIVATE' ? `took ${t.subjectLabel} back` : `shared ${t.subjectLabel}`,
  deleteDashboard: (t: Told) => `deleted ${t.subjectLabel}`,
  restoreDashboard: (t: Told) => `brought ${t.subjectLabel} back`,
};
