import type { Instant } from './calendar.js';
import type { ActivityId, MemberId, WorkspaceId } from './ids.js';

/** What can be done to the workspace's data; also the name of the mutation that does it. */
export type Verb =
  | 'createWorkspace'
  | 'addMember'
  | 'changeRole'
  | 'deactivateMember'
  | 'reactivateMember'
  | 'addUnit'
  | 'addProgram'
  | 'editProgram'
  | 'addSystem'
  | 'editSystem'
  | 'proposePilot'
  | 'editCharter'
  | 'holdPilot'
  | 'resumePilot'
  | 'withdrawPilot'
  | 'callForDecision'
  | 'decide'
  | 'clearCondition'
  | 'recordFollowUp'
  | 'ratePads'
  | 'declareHealth'
  | 'noteHealth'
  | 'editValueModel'
  | 'commentOnPilot'
  | 'addMetric'
  | 'editMetric'
  | 'registerCriterion'
  | 'removeCriterion'
  | 'lockCriteria'
  | 'amendCriterion'
  | 'planEvidence'
  | 'addReadings'
  | 'createApiToken'
  | 'revokeApiToken'
  | 'draftImport'
  | 'checkImport'
  | 'startImport'
  | 'applyImport'
  | 'failImport'
  | 'undoImport'
  | 'restoreEverything'
  | 'loadSeason';

/** The kinds of thing an entry can be about. */
export type SubjectType =
  | 'Workspace'
  | 'Member'
  | 'Unit'
  | 'Program'
  | 'System'
  | 'Metric'
  | 'Pilot'
  | 'ApiToken'
  | 'Import';

/** Field by field, before and after. */
export type Changes = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** One thing somebody did. */
export interface Activity {
  readonly id: ActivityId;
  readonly workspaceId: WorkspaceId;
  readonly seq: number;
  readonly at: Instant;
  readonly actorId: MemberId;
  readonly actorName: string;
  readonly verb: Verb;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly subjectVersion: number | null;
  readonly changes: Changes;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly hash: string;
}

/** What the split name would say badly. */
const saidOtherwise: Readonly<Record<string, string>> = {
  preMortem: 'pre-mortem',
  noVendor: 'vendor question',
  vendorText: 'vendor',
  horizonMonths: 'horizon',
  lines: 'benefits and costs',
  effect: 'worth of its effect',
  sunk: 'money spent so far',
  weeklyBurn: 'cost of a week',
  largestLossOurs: 'largest loss of ours',
  largestLossVendor: 'largest loss of the vendor',
};

/** A field's name as people say it: `decisionDate` → `decision date`. */
export function fieldWords(field: string): string {
  const said = saidOtherwise[field];
  if (said) return said;
  return field
    .replace(/Id$/, '')
    .replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}

function fieldList(changes: Changes): string {
  const fields = Object.keys(changes).map((field) => `the ${fieldWords(field)}`);
  return fields.length ? new Intl.ListFormat('en').format(fields) : 'nothing';
}

type Told = Pick<Activity, 'subjectLabel' | 'changes'>;

const phrases: Readonly<Record<Verb, (told: Told) => string>> = {
  createWorkspace: (t) => `created the workspace ${t.subjectLabel}`,
  addMember: (t) => `let ${t.subjectLabel} in`,
  changeRole: (t) => `gave ${t.subjectLabel} another role`,
  deactivateMember: (t) => `ended ${t.subjectLabel}’s access`,
  reactivateMember: (t) => `gave ${t.subjectLabel} access again`,
  addUnit: (t) => `added the unit ${t.subjectLabel}`,
  addProgram: (t) => `founded the program ${t.subjectLabel}`,
  editProgram: (t) => `changed ${fieldList(t.changes)} of the program ${t.subjectLabel}`,
  addSystem: (t) => `added the system ${t.subjectLabel}`,
  editSystem: (t) => `changed ${fieldList(t.changes)} of the system ${t.subjectLabel}`,
  proposePilot: (t) => `proposed ${t.subjectLabel}`,
  editCharter: (t) => `changed ${fieldList(t.changes)} of ${t.subjectLabel}`,
  holdPilot: (t) => `set ${t.subjectLabel} on hold`,
  resumePilot: (t) => `took ${t.subjectLabel} off hold`,
  withdrawPilot: (t) => `withdrew ${t.subjectLabel}`,
  callForDecision: (t) => `called for a decision on ${t.subjectLabel}`,
  decide: (t) => `decided on ${t.subjectLabel}`,
  clearCondition: (t) => `cleared a condition of ${t.subjectLabel}`,
  recordFollowUp: (t) => `recorded what became of ${t.subjectLabel} at scale`,
  ratePads: (t) => `rated how real ${t.subjectLabel} is`,
  declareHealth: (t) => `declared the health of ${t.subjectLabel}`,
  noteHealth: (t) => `noted the health of ${t.subjectLabel}`,
  editValueModel: (t) => `stated ${fieldList(t.changes)} of ${t.subjectLabel}`,
  commentOnPilot: (t) => `commented on ${t.subjectLabel}`,
  addMetric: (t) => `added the metric ${t.subjectLabel}`,
  editMetric: (t) => `changed ${fieldList(t.changes)} of the metric ${t.subjectLabel}`,
  registerCriterion: (t) => `registered a criterion of ${t.subjectLabel}`,
  removeCriterion: (t) => `removed a draft criterion of ${t.subjectLabel}`,
  lockCriteria: (t) => `locked the criteria of ${t.subjectLabel}`,
  amendCriterion: (t) => `amended a criterion of ${t.subjectLabel}`,
  planEvidence: (t) => `changed ${fieldList(t.changes)} of the evidence plan of ${t.subjectLabel}`,
  addReadings: (t) =>
    t.changes.readings
      ? `added readings to ${t.subjectLabel}`
      : `sent the readings of ${t.subjectLabel} again`,
  createApiToken: (t) => `made the token ${t.subjectLabel}`,
  revokeApiToken: (t) => `ended the token ${t.subjectLabel}`,
  draftImport: (t) => `brought in the file ${t.subjectLabel}`,
  checkImport: (t) => `checked the file ${t.subjectLabel}`,
  startImport: (t) => `started the import of ${t.subjectLabel}`,
  applyImport: (t) => `imported ${t.subjectLabel}`,
  failImport: (t) => `could not import ${t.subjectLabel}; nothing was changed`,
  undoImport: (t) => `undid the import of ${t.subjectLabel}`,
  restoreEverything: (t) => `brought everything of an export into ${t.subjectLabel}`,
  loadSeason: (t) => `loaded the sample season into ${t.subjectLabel}`,
};

/** The entry in words: “Priya Rao changed the decision date of SC-101 Proactive refund.” */
export function activitySentence(activity: Told & Pick<Activity, 'actorName' | 'verb'>): string {
  return `${activity.actorName} ${phrases[activity.verb](activity)}.`;
}
