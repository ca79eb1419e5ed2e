import { connection } from './render-page';

const rows = (narrowed: object) => ({
  stages: null,
  outcomes: null,
  programIds: null,
  unitIds: null,
  modes: null,
  modeKnown: null,
  closedFrom: null,
  closedTo: null,
  ambitions: null,
  due: null,
  ages: null,
  onHold: null,
  pastKillLine: null,
  waits: null,
  ...narrowed,
});
const counted = (count: number, narrowed: object) => ({ count, rows: rows(narrowed) });

/** A program's line, as the server counts it. */
export function aProgramCount(name: string, { running = 0, deciding = 0, overdue = 0, closed = 0 } = {}) {
  const programIds = [`p-${name}`];
  return {
    program: { id: `p-${name}`, name },
    proposed: counted(0, { programIds, stages: ['PROPOSED'] }),
    running: counted(running, { programIds, stages: ['RUNNING'] }),
    deciding: counted(deciding, { programIds, stages: ['DECIDING'] }),
    closed: counted(closed, { programIds, stages: ['CLOSED'] }),
    overdue: counted(overdue, { programIds, due: ['OVERDUE'] }),
    total: counted(running + deciding + closed, { programIds }),
  };
}

/** A pilot's evidence in one line: killed below −1 point, aimed at +2 points. */
export function anEvidenceRow(key: string, name: string, changes: Record<string, unknown> = {}) {
  const { stage = 'RUNNING', ask = 'CONTINUE', ...rest } = changes;
  return {
    estimate: 0.033,
    low: 0.024,
    high: 0.042,
    n: 1240,
    goal: 0.02,
    limit: -0.01,
    pastKillLine: false,
    waits: false,
    pilot: {
      id: `x${key.slice(-1)}`,
      key,
      name,
      stage,
      ageDays: 36,
      recommendation: { ask, sentence: 'Every success criterion is proven.' },
    },
    criterion: {
      id: `k-${key}`,
      design: 'TWO_ARMS',
      metric: {
        id: 'm1',
        name: 'Repeat calls',
        kind: 'PROPORTION',
        unit: '%',
        direction: 'HIGHER_IS_BETTER',
      },
    },
    ...rest,
  };
}

/** What was spent on an open pilot, beside what is known of it. */
function aSpend(
  key: string,
  name: string,
  spend: { readonly minorUnits: number; readonly known: string; readonly claim?: string },
) {
  const { minorUnits, known, claim = null } = spend;
  return { pilot: { id: `x-${key}`, key, name }, spent: { minorUnits, currency: 'EUR' }, known, claim };
}

interface PartFacts {
  readonly share: number;
  readonly target: number | null;
  readonly gap: number | null;
}

/** The money on pilots of one ambition, of 480,000 euros. */
function aPart(ambition: string, facts: PartFacts) {
  const spent = { minorUnits: 48_000_000 * facts.share, currency: 'EUR' };
  const count = ambition === 'TRANSFORMATIONAL' ? 0 : 6;
  return {
    ambition,
    spent,
    ofSaid: facts.share,
    billed: 1,
    pilots: counted(count, { ambitions: [ambition] }),
    ...facts,
  };
}

interface BudgetFacts {
  readonly state: string;
  readonly failed: number;
  readonly planned: number;
  readonly logged: number;
  readonly learned: number;
}

/** A program's failure budget in the year of the page. */
function aBudget(name: string, { state, failed, planned, logged, learned }: BudgetFacts) {
  const failures = Array.from({ length: logged }, (_, at) => ({ id: `f-${name}-${at}` }));
  return {
    program: { id: `p-${name}`, name },
    budget: {
      state,
      sentence: `${failed} of ${planned} planned.`,
      plan: { version: 1, plannedCount: planned, period: 'YEAR' },
      window: { from: '2026-01-01', until: '2026-12-31', failed, learned, failures },
    },
  };
}

function aShareOfSpend(name: string, share: number) {
  const amount = { minorUnits: 100_000_000 * share, currency: 'EUR' };
  return { vendor: { id: `v-${name}`, name }, amount, share };
}

/** What a vendor says, signs and does. */
function aRisk(name: string, { says = null, signs = null, does = null }: Record<string, number | null>) {
  return { vendor: { id: `v-${name}`, name }, shares: { says, signs, does, nDoes: does === null ? 0 : 2 } };
}

const stages = [
  ['PROPOSED', null, 4, 1],
  ['RUNNING', null, 12, 2],
  ['DECIDING', null, 3, 0],
  ['CLOSED', 'SCALED', 2, 0],
  ['CLOSED', 'KILLED', 3, 0],
] as const;
const ages = [
  ['UNDER_30_DAYS', 5],
  ['DAYS_30_TO_89', 9],
  ['DAYS_90_TO_179', 5],
] as const;
const due = [
  ['OVERDUE', 3],
  ['WITHIN_14_DAYS', 2],
  ['LATER', 13],
  ['UNDATED', 1],
] as const;

/** Twenty-four pilots, three of them past their decision date. */
export const aPortfolio = {
  asOf: '2026-11-21T19:00:00.000Z',
  today: '2026-11-21',
  period: null,
  sentence: [
    { text: '24 pilots,', tone: 'PLAIN', rows: rows({}) },
    { text: '12 running.', tone: 'PLAIN', rows: rows({ stages: ['RUNNING'] }) },
    { text: '3 are past the decision date.', tone: 'BAD', rows: rows({ due: ['OVERDUE'] }) },
    { text: 'Vendors carried 34 %, 46 % promised (n = 2).', tone: 'BAD', rows: null, page: 'VENDORS' },
  ],
  total: counted(24, {}),
  stages: stages.map(([stage, outcome, count, onHold]) => ({
    stage,
    outcome,
    count,
    onHold,
    rows: rows({ stages: [stage], outcomes: outcome && [outcome] }),
  })),
  programs: [
    aProgramCount('Faster answers', { running: 7, deciding: 1, closed: 3 }),
    aProgramCount('Fair billing', { running: 5, deciding: 2, overdue: 3, closed: 2 }),
  ],
  ages: {
    n: 19,
    medianDays: 61,
    bands: ages.map(([band, count]) => ({ band, count, rows: rows({ ages: [band] }) })),
  },
  due: due.map(([band, count]) => ({ band, count, rows: rows({ due: [band] }) })),
  evidence: [
    anEvidenceRow('SC-101', 'Proactive refund', { waits: true, stage: 'DECIDING', ask: 'SUCCEED' }),
    anEvidenceRow('SC-102', 'Voice callback', { estimate: -0.03, low: -0.05, high: -0.012, ask: 'KILL' }),
    anEvidenceRow('SC-103', 'Moving-house wizard', { estimate: null, low: null, high: null }),
  ],
  evidenceCount: 3,
  budgets: {
    count: 2,
    unset: 1,
    first: [
      aBudget('Fair billing', { state: 'BURNING', failed: 5, planned: 4, logged: 3, learned: 1 }),
      aBudget('Faster answers', { state: 'IN_CONTROL', failed: 1, planned: 3, logged: 0, learned: 0 }),
    ],
  },
  risk: {
    sentence: 'Vendors carried 34 % of the cost of what failed, 46 % promised (n = 2).',
    vendorCount: 3,
    vendors: [aRisk('Parley', { says: 0.7, signs: 0.47, does: 0.09 }), aRisk('Halyard', { signs: 0.6 })],
  },
  killRate: {
    killed: counted(3, { stages: ['CLOSED'], outcomes: ['KILLED'] }),
    failed: counted(3, { stages: ['CLOSED'], outcomes: ['KILLED', 'INCONCLUSIVE'] }),
    concluded: counted(5, { stages: ['CLOSED'], outcomes: ['SCALED', 'KILLED', 'INCONCLUSIVE'] }),
    state: 'TOO_FEW_TO_TELL',
    sentence: '3 of 5 concluded pilots were killed (60 %, 90 % interval 19 to 92 %).',
  },
  learningsReused: {
    learnings: 4,
    pilots: 3,
    sentence: '4 learnings were applied in 3 pilots. At close-out 3 held and 1 did not (n = 4).',
  },
  concentration: [
    {
      currency: 'EUR',
      n: 3,
      effectiveVendors: 1.9,
      total: { minorUnits: 100_000_000, currency: 'EUR' },
      top: [aShareOfSpend('Parley', 0.7), aShareOfSpend('Halyard', 0.2), aShareOfSpend('Tern', 0.1)],
    },
  ],
  openSpend: {
    spent: { minorUnits: 48_000_000, currency: 'EUR' },
    billed: 3,
    elsewhere: 1,
    sentence: '€120,000 of the €480,000 spent on open pilots (25 %) went to pilots past their decision date.',
    overdue: counted(3, { due: ['OVERDUE'] }),
    pilots: [
      aSpend('SC-103', 'Moving-house wizard', { minorUnits: 9_000_000, known: 'NOTHING' }),
      aSpend('SC-101', 'Proactive refund', { minorUnits: 31_000_000, known: 'SETTLED', claim: 'PROVEN' }),
    ],
  },
  balance: {
    spent: { minorUnits: 48_000_000, currency: 'EUR' },
    sentence: '20 % of the money would have to move to meet the declared target (n = 3).',
    n: 3,
    distance: 0.2,
    canSetTarget: true,
    targetVersion: 1,
    target: {
      core: 70,
      adjacent: 20,
      transformational: 10,
      setAt: '2026-01-09T09:00:00.000Z',
      setBy: { id: 'm2', name: 'Helen Foss' },
    },
    ambitions: [
      aPart('CORE', { share: 0.9, target: 0.7, gap: 0.2 }),
      aPart('ADJACENT', { share: 0.1, target: 0.2, gap: -0.1 }),
      aPart('TRANSFORMATIONAL', { share: 0, target: 0.1, gap: -0.1 }),
      { ...aPart('NOT_SAID', { share: 0, target: null, gap: null }), ofSaid: null },
    ],
    modes: (['MODE_1', 'MODE_2', null] as const).map((mode) => ({
      mode,
      spent: { minorUnits: mode === 'MODE_2' ? 48_000_000 : 0, currency: 'EUR' },
      share: mode === 'MODE_2' ? 1 : 0,
      billed: mode === 'MODE_2' ? 3 : 0,
      pilots: counted(mode === 'MODE_2' ? 19 : 0, mode ? { modes: [mode] } : { modeKnown: false }),
    })),
  },
  healthApart: {
    declared: 6,
    sentence:
      'Declared and computed health differ in 1 of the 6 open pilots with a declared health, the longest for 9 days.',
    pilots: [
      {
        id: 'x14',
        key: 'SC-114',
        name: 'Valve sensors',
        health: {
          declared: { state: 'ON_TRACK' },
          computed: { state: 'OFF_TRACK' },
          daysInDisagreement: 9,
        },
      },
    ],
  },
  lastDecisions: [
    {
      id: 'd1',
      at: '2026-11-20T09:00:00.000Z',
      gate: 'SCALE',
      choice: 'KILL',
      outcome: 'KILLED',
      reason: 'Two of three calls came back.',
      overrule: true,
      by: { id: 'helen', name: 'Helen Marsh' },
      pilot: { id: 'x7', key: 'SC-107', name: 'Outage map' },
    },
  ],
};

/** A pilot that waits for its decision, as a row of the queue. */
export const aDecision = {
  id: 'x1',
  key: 'SC-101',
  name: 'Proactive refund',
  stage: 'DECIDING',
  onHold: false,
  decisionDate: '2026-11-09',
  daysToDecision: -12,
  viewerCan: { decideStart: false, decideScale: true },
  recommendation: { ask: 'SUCCEED', sentence: 'Every success criterion is proven.' },
  waiting: {
    daysLate: 12,
    sentence: '12 days late. Waiting costs €4,200 a week, €7,200 so far.',
    costPerWeek: { minorUnits: 420_000, currency: 'EUR' },
    total: { minorUnits: 720_000, currency: 'EUR' },
  },
};

/** What waits for whoever asks: one decision of three, unless said. */
export function aQueue(
  decisions: readonly object[] = [aDecision],
  { inAll = 3, next = null }: { readonly inAll?: number; readonly next?: object | null } = {},
) {
  return {
    ...connection(decisions),
    sentence: '1 decision waits. Waiting costs €4,200 a week, €7,200 so far.',
    inAll: counted(inAll, { waits: true }),
    next,
  };
}
