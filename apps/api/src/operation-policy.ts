import type { Mutation, Query, Subscription } from '@scrimmage/contract/generated/schema-types';
import type { Action } from '@scrimmage/domain/policy';

type RootField = keyof Query | keyof Mutation | keyof Subscription;

/** What each question and each change needs leave for. A field of the contract that is missing here does not compile. */
export const operationPolicy: Readonly<Record<RootField, Action>> = {
  node: 'read',
  nodes: 'read',
  viewer: 'read',
  members: 'read',
  units: 'read',
  apiTokens: 'read',
  programs: 'read',
  program: 'read',
  systems: 'read',
  pilots: 'read',
  pilot: 'read',
  activity: 'read',
  portfolio: 'read',
  decisionsDue: 'read',
  imports: 'importPilots',
  import: 'importPilots',
  importMappings: 'importPilots',
  workspaceEvents: 'read',
  addMember: 'manageMembers',
  changeRole: 'manageMembers',
  deactivateMember: 'manageMembers',
  reactivateMember: 'manageMembers',
  addUnit: 'addUnit',
  createApiToken: 'manageOwnTokens',
  revokeApiToken: 'manageOwnTokens',
  addProgram: 'addProgram',
  editProgram: 'editProgram',
  addSystem: 'addSystem',
  editSystem: 'editSystem',
  proposePilot: 'proposePilot',
  editCharter: 'editCharter',
  holdPilot: 'holdPilot',
  resumePilot: 'holdPilot',
  withdrawPilot: 'withdrawPilot',
  commentOnPilot: 'comment',
  callForDecision: 'callForDecision',
  decide: 'decide',
  clearCondition: 'clearCondition',
  recordFollowUp: 'recordFollowUp',
  checkImport: 'importPilots',
  applyImport: 'importPilots',
  undoImport: 'importPilots',
};

/** Changes that are each one click of one person: asked for twice in one operation, they are refused. */
export const oncePerOperation: ReadonlySet<keyof Mutation> = new Set([
  'addMember',
  'changeRole',
  'deactivateMember',
  'reactivateMember',
  'createApiToken',
  'decide',
  'applyImport',
  'undoImport',
]);
