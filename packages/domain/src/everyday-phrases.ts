import { fieldList, type Told } from './activity-words.js';

/** What is done to saved views, to templates and to many pilots at once, in words. A view that is its owner's alone is not called by its name: everybody reads the history. */
export const everydayPhrases = {
  saveView: (t: Told) => `saved ${t.subjectLabel}`,
  deleteView: (t: Told) => `deleted ${t.subjectLabel}`,
  restoreView: (t: Told) => `brought ${t.subjectLabel} back`,
  saveTemplate: (t: Told) => `saved the template ${t.subjectLabel}`,
  deleteTemplate: (t: Told) => `deleted the template ${t.subjectLabel}`,
  restoreTemplate: (t: Told) => `brought the template ${t.subjectLabel} back`,
  fillFromTemplate: (t: Told) => `filled ${t.subjectLabel} from what is known of others like it`,
  bulkEdit: (t: Told) => `changed ${fieldList(t.changes)} of ${t.subjectLabel}`,
  undoBulkEdit: (t: Told) => `put ${fieldList(t.changes)} of ${t.subjectLabel} back`,
};
