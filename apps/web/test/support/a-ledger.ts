import { aSheet } from './a-terms';
import { anEngagement } from './an-engagement';
import { connection } from './render-page';

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });

export const tooEarly = {
  kind: 'BEFORE_TRIGGER',
  sentence: 'Its period begins 100 days before go-live, which starts the billable clock.',
  clause: 'Nothing is owed before go-live.',
  amount: eur(600_000),
  daysEarly: 100,
  entryId: null,
};

/** An invoice of the ledger; `changes` win. */
export function anInvoice(changes: object = {}) {
  return {
    __typename: 'Invoice',
    id: 'i1',
    kind: 'INVOICE',
    number: 'HY-1',
    on: '2026-01-05',
    periodFrom: '2026-01-01',
    periodTo: '2026-01-31',
    amount: eur(600_000),
    rate: null,
    triggerClaimed: null,
    fee: 'Base fee',
    note: null,
    disputed: false,
    struckReason: null,
    version: 1,
    engagement: anEngagement(),
    creditOf: null,
    alarms: [tooEarly],
    ...changes,
  };
}

export const aCredit = anInvoice({
  id: 'c1',
  kind: 'CREDIT',
  number: null,
  on: '2026-06-01',
  periodFrom: null,
  periodTo: null,
  amount: eur(100_000),
  fee: null,
  creditOf: anInvoice(),
  alarms: [],
});

export const aStruck = anInvoice({
  id: 'i2',
  number: 'HY-2',
  on: '2026-05-15',
  struckReason: 'It came twice.',
  alarms: [],
  version: 3,
});

/** A page of entries with what they come to. */
export const ledgerPage = (entries: readonly object[], total = 500_000) => ({
  ...connection(entries),
  totals: [eur(total)],
});

export const aValueEvent = {
  __typename: 'ValueEvent',
  id: 'x1',
  on: '2026-06-10',
  what: 'Four calls in ten are answered at once.',
  fraction: 0.4,
  acceptance: 'CLAIMED',
  acceptedBy: null,
  acceptedOn: null,
  struckReason: null,
  version: 2,
};

/** An engagement with its ledger: billed early, a credit, one invoice struck, value claimed. */
export function aLedger(changes: object = {}) {
  return anEngagement({
    terms: { id: 't1', version: 2, state: 'SIGNED', sentence: 'Nothing before go-live.', sheet: aSheet('B') },
    gap: {
      currency: 'EUR',
      allowed: eur(0),
      billed: eur(500_000),
      overbilled: eur(500_000),
      earlyPeak: eur(600_000),
      averageDaysEarly: 88.5,
      firstInvoiceOn: '2026-01-05',
      firstValueOn: '2026-06-10',
      daysBilledBeforeValue: 156,
      breaches: [tooEarly],
      n: 2,
      leftOut: 1,
      settled: false,
      sentence: 'Billed €5,000 where nothing is allowed yet.',
    },
    ledgerSeries: [
      { on: '2026-01-05', billed: 600_000, allowed: 0, value: 0 },
      { on: '2026-06-01', billed: 500_000, allowed: 0, value: 0 },
      { on: '2026-06-10', billed: 500_000, allowed: 0, value: 24_000_000 },
    ],
    valueEvents: [aValueEvent],
    invoices: ledgerPage([aStruck, aCredit, anInvoice()]),
    ...changes,
  });
}
