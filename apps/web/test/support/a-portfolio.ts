const rows = (narrowed: object) => ({
  stages: null,
  outcomes: null,
  programIds: null,
  unitIds: null,
  modes: null,
  due: null,
  ages: null,
  onHold: null,
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
  sentence: [
    { text: '24 pilots,', tone: 'PLAIN', rows: rows({}) },
    { text: '12 running.', tone: 'PLAIN', rows: rows({ stages: ['RUNNING'] }) },
    { text: '3 are past the decision date.', tone: 'BAD', rows: rows({ due: ['OVERDUE'] }) },
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
  decisions: [
    {
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
    },
  ],
  nextDecision: null,
  evidence: [
    anEvidenceRow('SC-101', 'Proactive refund', { waits: true, stage: 'DECIDING', ask: 'SUCCEED' }),
    anEvidenceRow('SC-102', 'Voice callback', { estimate: -0.03, low: -0.05, high: -0.012, ask: 'KILL' }),
    anEvidenceRow('SC-103', 'Moving-house wizard', { estimate: null, low: null, high: null }),
  ],
  evidenceCount: 3,
};
