import { fieldList, type Told } from './activity-words.js';

/** What is done to the workspace: its people, places, files and keys, in words. */
export const workspacePhrases = {
  createWorkspace: (t: Told) => `created the workspace ${t.subjectLabel}`,
  setTargetMix: (t: Told) =>
    t.changes.transformational?.[1] === null
      ? `took back the target mix of ${t.subjectLabel}`
      : `declared the target mix of ${t.subjectLabel}`,
  addMember: (t: Told) => `let ${t.subjectLabel} in`,
  changeRole: (t: Told) => `gave ${t.subjectLabel} another role`,
  deactivateMember: (t: Told) => `ended ${t.subjectLabel}’s access`,
  reactivateMember: (t: Told) => `gave ${t.subjectLabel} access again`,
  addUnit: (t: Told) => `added the unit ${t.subjectLabel}`,
  addProgram: (t: Told) => `founded the program ${t.subjectLabel}`,
  editProgram: (t: Told) => `changed ${fieldList(t.changes)} of the program ${t.subjectLabel}`,
  addSystem: (t: Told) => `added the system ${t.subjectLabel}`,
  editSystem: (t: Told) => `changed ${fieldList(t.changes)} of the system ${t.subjectLabel}`,
  attachFile: (t: Told) => `attached ${t.changes.document?.[1]} to ${t.subjectLabel}`,
  removeAttachment: (t: Told) => `removed ${t.changes.document?.[0]} from ${t.subjectLabel}`,
  restoreAttachment: (t: Told) => `put ${t.changes.document?.[1]} back to ${t.subjectLabel}`,
  createApiToken: (t: Told) => `made the token ${t.subjectLabel}`,
  revokeApiToken: (t: Told) => `ended the token ${t.subjectLabel}`,
  draftImport: (t: Told) => `brought in the file ${t.subjectLabel}`,
  checkImport: (t: Told) => `checked the file ${t.subjectLabel}`,
  startImport: (t: Told) => `started the import of ${t.subjectLabel}`,
  applyImport: (t: Told) => `imported ${t.subjectLabel}`,
  failImport: (t: Told) => `could not import ${t.subjectLabel}; nothing was changed`,
  undoImport: (t: Told) => `undid the import of ${t.subjectLabel}`,
  restoreEverything: (t: Told) => `brought everything of an export into ${t.subjectLabel}`,
  loadSeason: (t: Told) => `loaded the sample season into ${t.subjectLabel}`,
};
