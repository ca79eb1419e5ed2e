import { describe, expect, it } from 'vitest';
import type { MemberId } from './ids.js';
import { type Role, roles } from './people.js';
import { type Action, may, mayEver, policy } from './policy.js';

const me = '00000000-0000-7000-8000-000000000001' as MemberId;
const other = '00000000-0000-7000-8000-000000000002' as MemberId;

type Row = Readonly<Record<Role, 'all' | 'own' | '-'>>;
const row = (lead: Row[Role], procurement: Row[Role], executive: Row[Role], contributor: Row[Role]): Row => ({
  LEAD: lead,
  PROCUREMENT: procurement,
  EXECUTIVE: executive,
  CONTRIBUTOR: contributor,
  ADMIN: 'all',
});

/** Written by hand a second time, so that a slip in the table is seen. */
const expected: Readonly<Record<Action, Row>> = {
  read: row('all', 'all', 'all', 'all'),
  proposePilot: row('all', 'all', 'all', 'all'),
  editCharter: row('own', 'own', 'own', 'own'),
  holdPilot: row('own', 'own', 'all', 'own'),
  withdrawPilot: row('own', 'own', 'all', 'own'),
  editValue: row('own', 'own', 'own', 'own'),
  comment: row('all', 'all', 'all', 'all'),
  callForDecision: row('own', 'own', 'all', 'own'),
  decide: row('own', 'own', 'all', 'own'),
  clearCondition: row('own', 'own', 'all', 'own'),
  recordFollowUp: row('own', 'own', 'all', 'own'),
  addMetric: row('all', 'all', 'all', 'all'),
  editMetric: row('all', '-', '-', '-'),
  editCriteria: row('own', 'own', 'own', 'own'),
  addReadings: row('all', 'all', 'all', 'all'),
  ratePads: row('all', 'all', 'all', 'all'),
  reconcilePads: row('own', 'own', 'own', 'own'),
  declareHealth: row('own', 'own', 'own', 'own'),
  addVendor: row('all', 'all', '-', '-'),
  editVendor: row('-', 'all', '-', '-'),
  engageVendor: row('own', 'all', 'own', 'own'),
  recordTerms: row('-', 'all', '-', '-'),
  addPromise: row('own', 'all', 'own', 'own'),
  keepLedger: row('-', 'all', '-', '-'),
  rateVendor: row('-', 'all', '-', '-'),
  attachToVendor: row('-', 'all', '-', '-'),
  attachToEngagement: row('own', 'all', 'own', 'own'),
  attachToPilot: row('all', 'all', 'all', 'all'),
  removeAttachment: row('own', 'all', 'own', 'own'),
  answerRating: { ...row('-', '-', '-', '-'), ADMIN: '-' },
  logFailure: row('all', 'all', 'all', 'all'),
  classifyFailure: row('all', 'own', 'own', 'own'),
  withdrawFailure: row('own', 'own', 'own', 'own'),
  editCauses: row('all', '-', '-', '-'),
  recordLearning: row('all', 'all', 'all', 'all'),
  editLearning: row('all', 'own', 'own', 'own'),
  validateLearning: row('all', '-', 'all', '-'),
  mergeLearnings: row('all', '-', '-', '-'),
  reuseLearning: row('own', 'own', 'all', 'own'),
  completeFollowUp: row('all', 'own', 'own', 'own'),
  setFailureBudget: row('own', 'own', 'all', 'own'),
  setTargetMix: row('-', '-', 'all', '-'),
  planSprint: row('own', 'own', 'own', 'own'),
  editRoad: row('own', 'own', 'all', 'own'),
  addProgram: row('all', '-', 'all', '-'),
  editProgram: row('own', 'own', 'all', 'own'),
  addSystem: row('all', 'all', 'all', 'all'),
  editSystem: row('all', 'own', 'own', 'own'),
  addUnit: row('all', '-', 'all', '-'),
  manageMembers: row('-', '-', '-', '-'),
  manageOwnTokens: row('all', 'all', 'all', 'all'),
  manageAllTokens: row('-', '-', '-', '-'),
  readAllTokens: row('-', '-', '-', '-'),
  importPilots: row('-', '-', '-', '-'),
  importLedger: row('-', 'all', '-', '-'),
  importSprints: row('-', '-', '-', '-'),
  keepDashboards: { ...row('own', 'own', 'own', 'own'), ADMIN: 'own' },
  keepOwnNews: row('all', 'all', 'all', 'all'),
  manageDigest: row('-', '-', 'all', '-'),
  sendDigest: row('all', 'all', 'all', 'all'),
  stopDigest: { ...row('-', '-', '-', '-'), ADMIN: '-' },
  keepViews: row('own', 'own', 'own', 'own'),
  bulkEdit: row('own', 'own', 'own', 'own'),
  undoBulkEdit: row('own', 'own', 'own', 'own'),
  keepTemplates: row('own', '-', 'own', '-'),
  exportEverything: row('-', '-', '-', '-'),
  readAuditLog: row('-', '-', '-', '-'),
};

const actions = Object.keys(policy) as Action[];
const matrix = actions.flatMap((action) =>
  roles.map((role) => [role, action, expected[action][role]] as const),
);

describe('The policy', () => {
  it.each(matrix)('lets a %s %s: %s', (role, action, leave) => {
    const actor = { role, scope: 'WRITE', memberId: me } as const;
    expect(mayEver(actor, action)).toBe(leave !== '-');
    expect(may(actor, action, me)).toBe(leave !== '-');
    expect(may(actor, action, other)).toBe(leave === 'all');
    expect(may(actor, action, null)).toBe(leave === 'all');
  });

  it('lets a token that only reads change nothing, whoever made it', () => {
    for (const action of actions)
      for (const role of roles) {
        const actor = { role, scope: 'READ', memberId: me } as const;
        expect(may(actor, action, me)).toBe(!policy[action].writes && expected[action][role] !== '-');
      }
  });

  it('knows which actions only look', () => {
    expect(actions.filter((action) => !policy[action].writes).sort()).toEqual([
      'exportEverything',
      'read',
      'readAllTokens',
      'readAuditLog',
    ]);
  });

  it('says who may in words that begin a sentence', () => {
    for (const action of actions) expect(policy[action].who).toMatch(/^[A-Z][a-z' ,]+[a-z]$/i);
  });
});
