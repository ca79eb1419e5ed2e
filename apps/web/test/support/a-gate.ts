import { aPilot } from './a-pilot';
import { connection } from './render-page';

/** Ids as the server makes them: the form checks those it sends. */
export const ana = { id: '01936f1e-0000-7000-8000-0000000000a1', name: 'Ana Roth' };
export const tom = { id: '01936f1e-0000-7000-8000-0000000000b2', name: 'Tom Vik' };

const refunds = {
  id: 'm1',
  name: 'Repeat calls',
  kind: 'PROPORTION',
  unit: '%',
  direction: 'HIGHER_IS_BETTER',
};

/** A claim whose interval has cleared its line. */
export const aCriterion = {
  id: 'k1',
  role: 'SUCCESS',
  statement: 'Repeat calls is more than 2 points above the control.',
  design: 'TWO_ARMS',
  grade: 'RANDOMISED',
  threshold: 0.02,
  metric: refunds,
  evidence: {
    claim: 'PROVEN',
    sentence: '+3.3 points, 2.4 to 4.2.',
    estimate: 0.033,
    low: 0.024,
    high: 0.042,
    n: 1240,
    nControl: 1238,
  },
};

const choice = (name: string, rest: object = {}) => ({
  choice: name,
  stage: 'DECIDING',
  onHold: false,
  outcome: null,
  overrule: false,
  needs: [],
  barred: null,
  ...rest,
});

/** What may be chosen where the evidence asks to succeed. */
export const scaleGate = {
  gate: 'SCALE',
  mayBeInconclusive: false,
  choices: [
    choice('GO', { stage: 'CLOSED', outcome: 'SCALED', needs: ['SCALE_OWNER'] }),
    choice('CONDITIONAL_GO', { needs: ['CONDITIONS'] }),
    choice('HOLD', { onHold: true, overrule: true, needs: ['NEW_DECISION_DATE', 'OVERRULE_REASON'] }),
    choice('RECYCLE', {
      stage: 'RUNNING',
      overrule: true,
      needs: ['NEW_DECISION_DATE', 'OVERRULE_REASON'],
    }),
    choice('KILL', { stage: 'CLOSED', outcome: 'KILLED', overrule: true, needs: ['OVERRULE_REASON'] }),
  ],
};

export const startGate = {
  gate: 'START',
  mayBeInconclusive: false,
  choices: [
    choice('GO', { stage: 'RUNNING', needs: ['OVERRULES'] }),
    choice('CONDITIONAL_GO', { stage: 'RUNNING', needs: ['CONDITIONS', 'OVERRULES'] }),
    choice('HOLD', { stage: 'PROPOSED', onHold: true }),
    choice('KILL', { stage: 'CLOSED', outcome: 'WITHDRAWN' }),
  ],
};

const item = (code: string, words: string, met: boolean, rest: object = {}) => ({
  code,
  words,
  met,
  where: 'CHARTER',
  field: null,
  detail: null,
  overrule: null,
  ...rest,
});

/** Some of the twenty: two in the charter are missing, one with the evidence, one with the pads. */
export const readinessItems = [
  item('PROBLEM', 'Problem', true, { field: 'problem' }),
  item('CUSTOMER_OUTCOME', 'Customer outcome', false, { field: 'customerOutcome' }),
  item('SPONSOR', 'Sponsor', false, { field: 'sponsor' }),
  item('KILL_CRITERION', 'Kill criterion', false, { where: 'EVIDENCE' }),
  item('NOT_SANDBOX', 'More real than a sandbox', false, {
    where: 'PADS',
    detail: 'The pads profile is in the band SANDBOX.',
  }),
];

/** What is asked of somebody who may do everything here. */
const may = { edit: true, hold: true, comment: true };

/** Waits for the SCALE gate, twelve days late, with the evidence asking to succeed. */
export const aDecidingPilot = (changes: object = {}) =>
  aPilot({
    stage: 'DECIDING',
    decisionDate: '2026-11-09',
    daysToDecision: -12,
    version: 7,
    evidenceHash: 'e1',
    lead: tom,
    comments: connection([]),
    gate: scaleGate,
    criteria: [aCriterion],
    recommendation: {
      ask: 'SUCCEED',
      sentence: 'Every success criterion is proven, and nothing asks to kill.',
      since: '2026-11-09',
      reasons: [],
      fallback: null,
    },
    waiting: {
      daysLate: 12,
      sentence: '12 days late. Waiting costs €4,200 a week, €7,200 so far.',
    },
    readiness: { ready: true, items: [] },
    viewerCan: { ...may, callForDecision: false, decideStart: false, decideScale: true },
    ...changes,
  });

/** Stands before the START gate with four things missing. */
export const aProposedPilot = (changes: object = {}) =>
  aPilot({
    version: 3,
    evidenceHash: 'e0',
    comments: connection([]),
    gate: startGate,
    readiness: { ready: false, items: readinessItems },
    viewerCan: { ...may, withdraw: true, callForDecision: false, decideStart: true, decideScale: false },
    ...changes,
  });

/** A decision as it is kept, with what was known that day. */
export const aDecision = (changes: object = {}) => ({
  __typename: 'Decision',
  id: 'd1',
  gate: 'START',
  choice: 'GO',
  at: '2026-09-03T14:02:00.000Z',
  by: ana,
  reason: 'The waiting time costs us customers.',
  affected: 'Night staff: fewer calls.',
  overrule: false,
  overruleReason: null,
  statusQuo: false,
  overrules: [{ item: 'SPONSOR', words: 'Sponsor', reason: 'She starts in October.' }],
  outcome: null,
  newDecisionDate: null,
  previousDecisionDate: '2026-11-09',
  scaleOwner: null,
  conditions: [],
  snapshot: {
    hash: 'f'.repeat(64),
    sentence: null,
    padsBand: 'SHELLS',
    padsScore: 58,
    criteria: [
      {
        criterionId: 'k1',
        role: 'SUCCESS',
        metric: 'Repeat calls',
        unit: '%',
        kind: 'PROPORTION',
        direction: 'HIGHER_IS_BETTER',
        design: 'TWO_ARMS',
        grade: 'RANDOMISED',
        threshold: 0.03,
        originalThreshold: 0.02,
        claim: 'PROVEN',
        estimate: 0.033,
        low: 0.024,
        high: 0.042,
        n: 1240,
        nControl: 1238,
        periods: 36,
      },
    ],
  },
  ...changes,
});
