import type { Actor } from './actor.js';
import type { MemberId } from './ids.js';
import type { Role } from './people.js';

/** Everything that needs leave. Questions all need `read` or one of the narrower ones. */
export type Action =
  | 'read'
  | 'proposePilot'
  | 'editCharter'
  | 'holdPilot'
  | 'withdrawPilot'
  | 'editValue'
  | 'comment'
  | 'callForDecision'
  | 'decide'
  | 'clearCondition'
  | 'recordFollowUp'
  | 'addMetric'
  | 'editMetric'
  | 'editCriteria'
  | 'addReadings'
  | 'ratePads'
  | 'reconcilePads'
  | 'declareHealth'
  | 'addProgram'
  | 'editProgram'
  | 'addSystem'
  | 'editSystem'
  | 'addUnit'
  | 'manageMembers'
  | 'manageOwnTokens'
  | 'manageAllTokens'
  | 'readAllTokens'
  | 'importPilots'
  | 'exportEverything'
  | 'readAuditLog';

/** ALL: whatever it is done to. OWN: only what the member leads, owns or is named for. */
type Leave = 'ALL' | 'OWN';

interface Rule {
  /** The sentence the contract's documentation and a refusal are made of. */
  readonly who: string;
  readonly leave: Partial<Readonly<Record<Role, Leave>>>;
  /** Changes something: a token that only reads may not. */
  readonly writes: boolean;
}

const everybody = {
  LEAD: 'ALL',
  PROCUREMENT: 'ALL',
  EXECUTIVE: 'ALL',
  CONTRIBUTOR: 'ALL',
  ADMIN: 'ALL',
} as const;

/** The one table of who may do what: guards, buttons, documentation and the test matrix are made from it. */
export const policy: Readonly<Record<Action, Rule>> = {
  read: { who: 'Any member', leave: everybody, writes: false },
  proposePilot: { who: 'Any member', leave: everybody, writes: true },
  editCharter: {
    who: "The pilot's lead and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  holdPilot: {
    who: "The pilot's lead, executives and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', CONTRIBUTOR: 'OWN', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  withdrawPilot: {
    who: "The pilot's lead, executives and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', CONTRIBUTOR: 'OWN', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  editValue: {
    who: "The pilot's lead and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  comment: { who: 'Any member', leave: everybody, writes: true },
  callForDecision: {
    who: "The pilot's lead, executives and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', CONTRIBUTOR: 'OWN', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  decide: {
    who: "Executives, the pilot's named decider and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', CONTRIBUTOR: 'OWN', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  clearCondition: {
    who: "Its owner, the pilot's lead, its named decider, executives and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', CONTRIBUTOR: 'OWN', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  recordFollowUp: {
    who: "The scale owner, the pilot's lead, executives and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', CONTRIBUTOR: 'OWN', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  addMetric: { who: 'Any member', leave: everybody, writes: true },
  editMetric: { who: 'Leads and administrators', leave: { LEAD: 'ALL', ADMIN: 'ALL' }, writes: true },
  editCriteria: {
    who: "The pilot's lead and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  ratePads: { who: 'Any member', leave: everybody, writes: true },
  reconcilePads: {
    who: "The pilot's two raters, its lead and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  declareHealth: {
    who: "The pilot's lead and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  addReadings: { who: 'Any member', leave: everybody, writes: true },
  addProgram: {
    who: 'Leads, executives and administrators',
    leave: { LEAD: 'ALL', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  editProgram: {
    who: "The program's owner, executives and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', CONTRIBUTOR: 'OWN', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  addSystem: { who: 'Any member', leave: everybody, writes: true },
  editSystem: {
    who: "Leads, the system's owner and administrators",
    leave: { LEAD: 'ALL', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  addUnit: {
    who: 'Leads, executives and administrators',
    leave: { LEAD: 'ALL', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  manageMembers: { who: 'Administrators', leave: { ADMIN: 'ALL' }, writes: true },
  manageOwnTokens: { who: 'Any member', leave: everybody, writes: true },
  manageAllTokens: { who: 'Administrators', leave: { ADMIN: 'ALL' }, writes: true },
  readAllTokens: { who: 'Administrators', leave: { ADMIN: 'ALL' }, writes: false },
  importPilots: { who: 'Administrators', leave: { ADMIN: 'ALL' }, writes: true },
  exportEverything: { who: 'Administrators', leave: { ADMIN: 'ALL' }, writes: false },
  readAuditLog: { who: 'Administrators', leave: { ADMIN: 'ALL' }, writes: false },
};

/** Tells whether an actor may ever do this, to something at least: what a guard asks before anything is loaded. */
export function mayEver(actor: Pick<Actor, 'role' | 'scope'>, action: Action): boolean {
  const rule = policy[action];
  return rule.leave[actor.role] !== undefined && (!rule.writes || actor.scope === 'WRITE');
}

/** Tells whether an actor may do this to a thing that belongs to `ownerId` (its lead or owner; null: nobody). */
export function may(
  actor: Pick<Actor, 'role' | 'scope' | 'memberId'>,
  action: Action,
  ownerId: MemberId | null = null,
): boolean {
  if (!mayEver(actor, action)) return false;
  return policy[action].leave[actor.role] === 'ALL' || (ownerId !== null && ownerId === actor.memberId);
}
