import { describe, expect, it } from 'vitest';
import type { MemberId, SystemId } from './ids.js';
import {
  missing,
  type ReadinessCode,
  type ReadinessFacts,
  type ReadyCriterion,
  readiness,
  readinessCodes,
  type TouchedSystem,
} from './readiness.js';

const somebody = '01936f1e-0000-7000-8000-00000000000a' as MemberId;
const today = '2026-11-22';

function criterion(
  role: 'SUCCESS' | 'KILL' | 'GUARDRAIL',
  purpose: 'PERFORMANCE' | 'VALUE',
  claim: Partial<ReadyCriterion['criterion']> = {},
  name = 'Refund rate',
): ReadyCriterion {
  const baseline = { value: 0.4, n: 900, source: null };
  return { criterion: { role, design: 'ONE_ARM', baseline, ...claim }, metric: { name, purpose } };
}

const billing: TouchedSystem = { name: 'Billing', mode: 'MODE_1', access: 'WRITE', approverId: somebody };

const ready: ReadinessFacts = {
  pilot: {
    stage: 'PROPOSED',
    problem: 'Nine days.',
    hypothesis: 'Most are clear.',
    customerOutcome: 'No waiting.',
    businessOutcome: 'Fewer calls.',
    sponsorId: somebody,
    leadId: somebody,
    systemId: '01936f1e-0000-7000-8000-00000000000b' as SystemId,
    decisionDate: today,
    vendorText: 'Palefire',
    noVendor: false,
    largestLossOurs: { minorUnits: 0, currency: 'EUR' },
    largestLossVendor: { minorUnits: 1, currency: 'EUR' },
    preMortem: 'Nobody trusted it.',
  },
  touched: [billing],
  criteria: [criterion('SUCCESS', 'PERFORMANCE'), criterion('KILL', 'VALUE')],
  engaged: [],
  padsBand: 'WALK_THROUGH',
  openLearnings: [],
  today,
};

function lacking(changes: Partial<ReadinessFacts>): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    missing(readiness({ ...ready, ...changes })).map(({ code, detail }) => [code, detail]),
  );
}

const stating = (pilot: Partial<ReadinessFacts['pilot']>) => ({ pilot: { ...ready.pilot, ...pilot } });

describe('Readiness', () => {
  it('lacks nothing when everything is stated, a largest loss of nothing included', () => {
    expect(lacking({})).toEqual({});
  });

  it('asks everything once, in its order, with words of its own', () => {
    const items = readiness(ready);
    expect(items.map(({ code }) => code)).toEqual([...readinessCodes]);
    expect(new Set(items.map(({ words }) => words)).size).toBe(readinessCodes.length);
    for (const { where, field } of items) expect(field !== null).toBe(where === 'CHARTER');
  });

  it('lacks nearly everything when nothing is stated', () => {
    const nothing = readiness({
      pilot: {
        ...ready.pilot,
        problem: null,
        hypothesis: null,
        customerOutcome: null,
        businessOutcome: null,
        sponsorId: null,
        leadId: null,
        systemId: null,
        decisionDate: null,
        vendorText: null,
        largestLossOurs: null,
        preMortem: null,
      },
      touched: [],
      criteria: [],
      engaged: [],
      padsBand: null,
      openLearnings: ['LN-3', 'LN-7'],
      today,
    });
    expect(nothing.filter(({ met }) => met).map(({ code }) => code)).toEqual(['WRITE_APPROVED']);
  });

  it.each([
    ['PROBLEM', { problem: null }],
    ['HYPOTHESIS', { hypothesis: null }],
    ['CUSTOMER_OUTCOME', { customerOutcome: null }],
    ['BUSINESS_OUTCOME', { businessOutcome: null }],
    ['SPONSOR', { sponsorId: null }],
    ['LEAD', { leadId: null }],
    ['SYSTEM', { systemId: null }],
    ['DECISION_DATE', { decisionDate: null }],
    ['VENDOR', { vendorText: null }],
    ['PRE_MORTEM', { preMortem: null }],
  ] as const)('lacks %s alone when that is not stated', (code, changes) => {
    expect(lacking(stating(changes))).toEqual({ [code]: null });
  });

  it('needs a decision date ahead, until the pilot runs', () => {
    const passed = stating({ decisionDate: '2026-11-21' });
    expect(lacking(passed)).toEqual({ DECISION_DATE: 'The decision date has passed.' });
    expect(lacking({ pilot: { ...passed.pilot, stage: 'RUNNING' } })).toEqual({});
  });

  it('asks for no vendor’s loss where there is no vendor', () => {
    expect(lacking(stating({ largestLossVendor: null }))).toEqual({
      LARGEST_LOSS: 'The vendor’s is not stated.',
    });
    expect(lacking(stating({ largestLossOurs: null }))).toEqual({ LARGEST_LOSS: 'Ours is not stated.' });
    expect(lacking(stating({ largestLossVendor: null, vendorText: null, noVendor: true }))).toEqual({});
  });

  it('knows which criteria and which metrics are missing', () => {
    expect(lacking({ criteria: [criterion('SUCCESS', 'VALUE')] })).toEqual({
      KILL_CRITERION: null,
      PERFORMANCE_METRIC: null,
    });
    expect(Object.keys(lacking({ criteria: [criterion('GUARDRAIL', 'PERFORMANCE')] }))).toEqual([
      'SUCCESS_CRITERION',
      'KILL_CRITERION',
      'VALUE_METRIC',
      'BASELINE_KNOWN',
    ] satisfies ReadinessCode[]);
  });

  it('takes no baseline without its number of cases, and asks none of two arms', () => {
    const bare = { baseline: { value: 0.4, n: null, source: null } };
    const kill = criterion('KILL', 'VALUE');
    const claims = (claim: Partial<ReadyCriterion['criterion']>) => ({
      criteria: [criterion('SUCCESS', 'PERFORMANCE', claim, 'Calls'), kill],
    });
    expect(lacking(claims(bare))).toEqual({ BASELINE_KNOWN: 'Without its number of cases: Calls.' });
    expect(lacking(claims({ baseline: null, design: 'BEFORE_AFTER' }))).toHaveProperty('BASELINE_KNOWN');
    expect(lacking(claims({ ...bare, design: 'TWO_ARMS' }))).toEqual({});
    expect(lacking({ criteria: [...ready.criteria, criterion('GUARDRAIL', 'VALUE', bare)] })).toEqual({});
  });

  it('needs a profile that was rated and is more than a sandbox', () => {
    expect(lacking({ padsBand: null })).toEqual({
      PADS_RATED: null,
      NOT_SANDBOX: 'The pads profile is not rated yet.',
    });
    expect(lacking({ padsBand: 'SANDBOX' })).toEqual({
      NOT_SANDBOX: 'The pads profile is in the band SANDBOX.',
    });
  });

  it('names the nearest learnings that nobody has answered', () => {
    expect(lacking({ openLearnings: ['LN-3', 'LN-7'] })).toEqual({
      LEARNINGS_ANSWERED: 'Not answered yet: LN-3 and LN-7.',
    });
  });

  it('names the Mode 1 systems that are written to without an approver', () => {
    const open = { ...billing, approverId: null };
    expect(lacking({ touched: [open, { ...open, name: 'Ledger' }, billing] })).toEqual({
      WRITE_APPROVED: 'Nobody is named for Billing and Ledger.',
    });
    expect(lacking({ touched: [{ ...open, access: 'READ' }] })).toEqual({});
    expect(lacking({ touched: [{ ...open, mode: 'MODE_2' }] })).toEqual({});
    expect(lacking({ touched: [] })).toEqual({ SYSTEMS_TOUCHED: null });
  });
});
