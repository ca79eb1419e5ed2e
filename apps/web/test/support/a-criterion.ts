import type { CriterionShown } from '../../src/pages/pilot/evidence/sequence-figure';

const priya = { __typename: 'Member', id: 'priya', name: 'Priya Rao' } as const;

export const solved = {
  __typename: 'Metric',
  id: '01936f1e-0000-7000-8000-0000000000d1',
  name: 'Solved at first contact',
  kind: 'PROPORTION',
  unit: '%',
  direction: 'HIGHER_IS_BETTER',
  purpose: 'PERFORMANCE',
  cap: null,
} as const;

export const minutes = {
  ...solved,
  id: '01936f1e-0000-7000-8000-0000000000d2',
  name: 'Minutes a visit',
  kind: 'MEAN',
  unit: 'minutes',
  direction: 'LOWER_IS_BETTER',
  cap: 240,
} as const;

export const cost = {
  ...minutes,
  id: '01936f1e-0000-7000-8000-0000000000d3',
  name: 'Cost per contact',
  kind: 'RATIO',
  unit: 'EUR',
  purpose: 'VALUE',
  cap: null,
} as const;

/** Nothing counted yet; `changes` win. */
export function anEvidence(changes: object = {}) {
  return {
    __typename: 'Evidence',
    claim: 'OPEN',
    sentence: 'Nothing is counted yet.',
    notYet: 'NO_READINGS',
    estimate: null,
    low: null,
    high: null,
    eValue: null,
    n: 0,
    nControl: null,
    periods: 0,
    wavered: false,
    designEffect: null,
    lastPeriod: null,
    staleDays: null,
    stale: false,
    firstCrossing: null,
    sampleRatio: null,
    stamp: null,
    series: { __typename: 'EvidenceSeries', days: [], estimate: [], low: [], high: [], n: [] },
    ...changes,
  };
}

/** Three daily looks at a difference of about three points, not settled yet; `changes` win. */
export function someEvidence(changes: object = {}) {
  return anEvidence({
    sentence: '+3.3 points, +0.4 points to +6.2 points (n = 1,590): not yet settled.',
    notYet: null,
    estimate: 0.033,
    low: 0.004,
    high: 0.062,
    eValue: 4,
    n: 800,
    nControl: 790,
    periods: 3,
    designEffect: 1.1,
    lastPeriod: '2026-11-20',
    staleDays: 1,
    stamp: {
      __typename: 'EvidenceStamp',
      method: 'TWO_PROPORTIONS',
      version: '1',
      inputsHash: 'ab12cd34ef56ab12cd34',
      alpha: 0.1,
      killAlpha: 0.05,
      nTune: 600,
      periodsTune: 14,
    },
    series: {
      __typename: 'EvidenceSeries',
      days: ['2026-11-18', '2026-11-19', '2026-11-20'],
      estimate: [null, 0.02, 0.033],
      low: [null, null, 0.004],
      high: [null, null, 0.062],
      n: [500, 1000, 1590],
    },
    ...changes,
  });
}

/** A locked success claim on a proportion, as the pages ask for it; `changes` win. */
export function aCriterion(changes: object = {}): CriterionShown {
  const statement = 'Solved at first contact is more than 2 points above the control.';
  return {
    __typename: 'Criterion',
    id: '01936f1e-0000-7000-8000-0000000000c1',
    role: 'SUCCESS',
    design: 'TWO_ARMS',
    grade: 'CONCURRENT',
    state: 'LOCKED',
    statement,
    threshold: 0.02,
    randomised: false,
    plannedSplit: 0.5,
    alpha: 0.1,
    casesPerPeriod: 40,
    period: 'DAY',
    nTune: 600,
    periodsTune: 14,
    version: 1,
    claimByOriginal: 'OPEN',
    metric: solved,
    baseline: { __typename: 'Baseline', value: 0.6, n: 1240, source: null, known: true },
    original: { __typename: 'CriterionTerms', statement, threshold: 0.02 },
    amendments: [],
    evidence: anEvidence(),
    ...changes,
  } as unknown as CriterionShown;
}

/** The same before the lock. */
export function aDraft(changes: object = {}): CriterionShown {
  const evidence = anEvidence({ notYet: 'NOT_LOCKED' });
  return aCriterion({ state: 'DRAFT', original: null, claimByOriginal: null, evidence, ...changes });
}

/** What applies to all criteria, not locked; `changes` win. */
export function anEvidencePlan(changes: object = {}) {
  return {
    __typename: 'EvidencePlan',
    minRunDays: 14,
    fallback: 'KILL',
    futility: true,
    deadline: null,
    version: 1,
    lock: null,
    amendments: [],
    ...changes,
  };
}

export const aLock = {
  __typename: 'CriteriaLock',
  version: 1,
  hash: '9f2c41d07b8e5a6391c4',
  originalHash: '9f2c41d07b8e5a6391c4',
  lockedAt: '2026-11-02T09:00:00.000Z',
  lockedBy: priya,
};

/** An amendment that came after figures had been seen; `changes` win. */
export function anAmendment(changes: object = {}) {
  return {
    __typename: 'CriterionAmendment',
    version: 2,
    kind: 'CHANGED',
    reason: 'The control was chosen anew.',
    dataSeen: true,
    at: '2026-11-12T09:00:00.000Z',
    hash: '77aa41d07b8e5a6391c4',
    by: priya,
    changes: [{ __typename: 'AmendedField', field: 'threshold', before: '0.02', after: '0.01' }],
    criterion: null,
    ...changes,
  };
}
