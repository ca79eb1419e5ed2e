import { aSheet } from './a-terms';

/** A version of terms as the server sends it. */
export function aVersion(changes: object = {}) {
  return {
    __typename: 'Terms',
    id: 't1',
    version: 1,
    state: 'SIGNED',
    name: null,
    reason: null,
    recordedAt: '2026-11-20T10:00:00.000Z',
    recordedBy: { id: 'noor', name: 'Noor Haddad' },
    sheet: aSheet('A'),
    ...changes,
  };
}

/** A promise nobody has settled. */
export function aPromise(changes: object = {}) {
  return {
    __typename: 'VendorPromise',
    id: 'pr1',
    text: 'Half of the calls are gone in eight weeks',
    saidBy: 'Mara Lind',
    saidWhere: 'their proposal, page 4',
    saidOn: '2026-09-01',
    dueOn: '2026-11-01',
    state: 'OPEN',
    evidence: null,
    evidenceUrl: null,
    settledAt: null,
    settledBy: null,
    version: 1,
    ...changes,
  };
}

/** Halyard's part in a pilot, with the terms that share the risk signed. */
export function anEngagement(changes: object = {}) {
  const version = aVersion();
  return {
    __typename: 'Engagement',
    id: 'e1',
    version: 4,
    vendor: { __typename: 'Vendor', id: 'v1', name: 'Halyard' },
    scope: 'Finds who is owed a refund',
    claimedShare: 0.7,
    claimedWhere: 'their proposal, page 2',
    dates: {
      signedOn: '2026-08-23',
      kickoffOn: '2026-09-07',
      goLiveOn: null,
      firstValueOn: null,
      endedOn: null,
    },
    terms: version,
    allTerms: [version],
    stopToday: {
      on: '2026-11-21',
      sentence: 'Stopping today costs you €42,000 and Halyard €112,000.',
      buyerLoss: { minorUnits: 42_000_00, currency: 'EUR' },
      vendorLoss: { minorUnits: 112_000_00, currency: 'EUR' },
    },
    promises: [aPromise()],
    valueEvents: [],
    viewerCan: { edit: true, recordTerms: true, addPromise: true, keepLedger: true },
    ...changes,
  };
}
