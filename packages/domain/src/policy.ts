import type { Actor } from './actor.js';
import { everydayRules } from './everyday-policy.js';
import type { MemberId } from './ids.js';
import { everybody, owners, ownersAndExecutives, type Rule } from './leave.js';

const rules = {
  read: { who: 'Any member', leave: everybody, writes: false },
  proposePilot: { who: 'Any member', leave: everybody, writes: true },
  editCharter: { who: "The pilot's lead and administrators", leave: owners, writes: true },
  holdPilot: {
    who: "The pilot's lead, executives and administrators",
    leave: ownersAndExecutives,
    writes: true,
  },
  withdrawPilot: {
    who: "The pilot's lead, executives and administrators",
    leave: ownersAndExecutives,
    writes: true,
  },
  editValue: { who: "The pilot's lead and administrators", leave: owners, writes: true },
  comment: { who: 'Any member', leave: everybody, writes: true },
  callForDecision: {
    who: "The pilot's lead, executives and administrators",
    leave: ownersAndExecutives,
    writes: true,
  },
  decide: {
    who: "Executives, the pilot's named decider and administrators",
    leave: ownersAndExecutives,
    writes: true,
  },
  clearCondition: {
    who: "Its owner, the pilot's lead, its named decider, executives and administrators",
    leave: ownersAndExecutives,
    writes: true,
  },
  recordFollowUp: {
    who: "The scale owner, the pilot's lead, executives and administrators",
    leave: ownersAndExecutives,
    writes: true,
  },
  addMetric: { who: 'Any member', leave: everybody, writes: true },
  editMetric: { who: 'Leads and administrators', leave: { LEAD: 'ALL', ADMIN: 'ALL' }, writes: true },
  editCriteria: { who: "The pilot's lead and administrators", leave: owners, writes: true },
  ratePads: { who: 'Any member', leave: everybody, writes: true },
  reconcilePads: {
    who: "The pilot's two raters, its lead and administrators",
    leave: owners,
    writes: true,
  },
  declareHealth: { who: "The pilot's lead and administrators", leave: owners, writes: true },
  addVendor: {
    who: 'Procurement, leads and administrators',
    leave: { LEAD: 'ALL', PROCUREMENT: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  editVendor: {
    who: 'Procurement and administrators',
    leave: { PROCUREMENT: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  engageVendor: {
    who: "The pilot's lead, procurement and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'ALL', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  recordTerms: {
    who: 'Procurement and administrators',
    leave: { PROCUREMENT: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  addPromise: {
    who: "The pilot's lead, procurement and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'ALL', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  keepLedger: {
    who: 'Procurement and administrators',
    leave: { PROCUREMENT: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  rateVendor: {
    who: 'Procurement and administrators',
    leave: { PROCUREMENT: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  attachToVendor: {
    who: 'Procurement and administrators',
    leave: { PROCUREMENT: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  attachToEngagement: {
    who: "The pilot's lead, procurement and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'ALL', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  attachToPilot: { who: 'Any member', leave: everybody, writes: true },
  removeAttachment: {
    who: "Whoever added it, the pilot's lead, procurement and administrators",
    leave: { LEAD: 'OWN', PROCUREMENT: 'ALL', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  // No member's: see `mayEver`.
  answerRating: { who: 'Whoever holds the link', leave: {}, writes: true },
  logFailure: { who: 'Any member', leave: everybody, writes: true },
  classifyFailure: {
    who: "Whoever logged it, the pilot's lead, leads and administrators",
    leave: { LEAD: 'ALL', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  withdrawFailure: {
    who: 'Whoever logged it and administrators',
    leave: owners,
    writes: true,
  },
  editCauses: { who: 'Leads and administrators', leave: { LEAD: 'ALL', ADMIN: 'ALL' }, writes: true },
  recordLearning: { who: 'Any member', leave: everybody, writes: true },
  editLearning: {
    who: 'Whoever recorded it, leads and administrators',
    leave: { LEAD: 'ALL', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  validateLearning: {
    who: 'Leads, executives and administrators',
    leave: { LEAD: 'ALL', EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  mergeLearnings: { who: 'Leads and administrators', leave: { LEAD: 'ALL', ADMIN: 'ALL' }, writes: true },
  reuseLearning: {
    who: "The pilot's lead, executives and administrators",
    leave: ownersAndExecutives,
    writes: true,
  },
  completeFollowUp: {
    who: 'Its owner, leads and administrators',
    leave: { LEAD: 'ALL', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'ALL' },
    writes: true,
  },
  setFailureBudget: {
    who: "The program's owner, executives and administrators",
    leave: ownersAndExecutives,
    writes: true,
  },
  setTargetMix: {
    who: 'Executives and administrators',
    leave: { EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  planSprint: {
    who: "The pilot's lead, the program's owner and administrators",
    leave: owners,
    writes: true,
  },
  editRoad: {
    who: "The program's owner, executives and administrators",
    leave: ownersAndExecutives,
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
    leave: ownersAndExecutives,
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
  importLedger: {
    who: 'Procurement and administrators',
    leave: { PROCUREMENT: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  importSprints: { who: 'Administrators', leave: { ADMIN: 'ALL' }, writes: true },
  // Administrators get no more than others: a dashboard is its owner's.
  keepDashboards: {
    who: "The dashboard's owner",
    leave: { LEAD: 'OWN', PROCUREMENT: 'OWN', EXECUTIVE: 'OWN', CONTRIBUTOR: 'OWN', ADMIN: 'OWN' },
    writes: true,
  },
  keepOwnNews: { who: 'Any member', leave: everybody, writes: true },
  manageDigest: {
    who: 'Executives and administrators',
    leave: { EXECUTIVE: 'ALL', ADMIN: 'ALL' },
    writes: true,
  },
  sendDigest: { who: 'Any member', leave: everybody, writes: true },
  // No member's: see `mayEver`.
  stopDigest: { who: 'Whoever holds the link', leave: {}, writes: true },
  ...everydayRules,
  exportEverything: { who: 'Administrators', leave: { ADMIN: 'ALL' }, writes: false },
  readAuditLog: { who: 'Administrators', leave: { ADMIN: 'ALL' }, writes: false },
} satisfies Readonly<Record<string, Rule>>;

/** Everything that needs leave. Questions all need `read` or one of the narrower ones. */
export type Action = keyof typeof rules;

/** The one table of who may do what: guards, buttons, documentation and the test matrix are made from it. */
export const policy: Readonly<Record<Action, Rule>> = rules;

/** Tells whether an actor may ever do this, to something at least: what a guard asks before anything is loaded. */
export function mayEver(actor: Pick<Actor, 'role' | 'scope'>, action: Action): boolean {
  if (actor.scope === 'LINK') return action === 'answerRating' || action === 'stopDigest';
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
