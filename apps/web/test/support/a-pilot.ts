const may = { edit: true, hold: true, resume: false, withdraw: true, comment: true };

/** A proposed pilot with everything a page may ask for; `changes` win. */
export function aPilot(changes: object = {}) {
  return {
    __typename: 'Pilot',
    id: 'x101',
    key: 'SC-101',
    name: 'Proactive refund',
    problem: 'Customers wait nine days.',
    program: { id: 'p1', name: 'Fair billing', failureBudget: null },
    unit: null,
    lead: { id: 'priya', name: 'Priya Rao' },
    sponsor: null,
    decider: null,
    system: { id: 's1', name: 'Billing core', mode: 'MODE_1' },
    stage: 'PROPOSED',
    onHold: false,
    outcome: null,
    customerOutcome: null,
    businessOutcome: null,
    hypothesis: 'If we refund before they ask, they stay.',
    preMortem: null,
    ambition: null,
    largestLossOurs: { minorUnits: 4_200_000, currency: 'EUR' },
    largestLossVendor: null,
    vendorText: 'Halyard AI',
    noVendor: false,
    systemsTouched: [
      { system: { id: 's1', name: 'Billing core', mode: 'MODE_1' }, access: 'WRITE', approver: null },
    ],
    proposedOn: '2026-11-01',
    startedOn: null,
    closedOn: null,
    decisionDate: '2026-12-05',
    ageDays: 20,
    daysToDecision: 14,
    due: 'WITHIN_14_DAYS',
    updatedAt: '2026-11-21T18:00:00.000Z',
    version: 3,
    source: null,
    viewerCan: may,
    ...changes,
  };
}

/** Three of them, as a list begins. */
export const threePilots = [
  aPilot(),
  aPilot({
    id: 'x102',
    key: 'SC-102',
    name: 'Voice callback',
    stage: 'RUNNING',
    onHold: true,
    daysToDecision: -3,
  }),
  aPilot({ id: 'x103', key: 'SC-103', name: 'Moving-house wizard', stage: 'CLOSED', outcome: 'KILLED' }),
];
