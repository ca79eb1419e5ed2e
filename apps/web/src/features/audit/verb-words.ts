import type { Verb } from '@scrimmage/domain/activity';

const words: Record<Verb, string> = {
  createWorkspace: 'Created the workspace',
  addMember: 'Let a member in',
  changeRole: 'Changed a role',
  deactivateMember: 'Ended a member’s access',
  reactivateMember: 'Gave access again',
  addUnit: 'Added a unit',
  addProgram: 'Founded a program',
  editProgram: 'Changed a program',
  addSystem: 'Added a system',
  editSystem: 'Changed a system',
  proposePilot: 'Proposed a pilot',
  editCharter: 'Changed a charter',
  holdPilot: 'Set a pilot on hold',
  resumePilot: 'Took a pilot off hold',
  withdrawPilot: 'Withdrew a pilot',
  callForDecision: 'Called for a decision',
  decide: 'Decided at a gate',
  clearCondition: 'Cleared a condition',
  recordFollowUp: 'Recorded what became of it at scale',
  commentOnPilot: 'Commented on a pilot',
  createApiToken: 'Made a token',
  revokeApiToken: 'Revoked a token',
  draftImport: 'Brought a file in',
  checkImport: 'Checked a file',
  startImport: 'Started an import',
  applyImport: 'Imported a file',
  failImport: 'An import failed',
  undoImport: 'Undid an import',
  restoreEverything: 'Brought an export back in',
  loadSeason: 'Loaded the sample season',
};

/** What was done, to choose from: one for each verb of the history. */
export const verbOptions = Object.entries(words).map(([value, label]) => ({ value, label }));
