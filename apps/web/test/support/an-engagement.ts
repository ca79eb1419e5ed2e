import { aSheet } from './a-terms';
import { connection } from './render-page';

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });

const anEntry = (id: string, on: string, amount: number, changes: object = {}) => ({
  __typename: 'Invoice',
  id,
  kind: 'INVOICE',
  number: id.toUpperCase(),
  fee: 'Base fee',
  on,
  struckAt: null,
  amount: eur(amount),
  ...changes,
});

const early = {
  kind: 'BEFORE_TRIGGER',
  sentence: 'This invoice is dated 5 January, but nothing is owed until go-live.',
  entryId: 'i1',
  amount: eur(600_000),
};
const unagreed = {
  kind: 'NOT_IN_TERMS',
  sentence: 'The terms have no fee that waits for signature.',
  entryId: 'i2',
  amount: eur(6_000_000),
};

const aPromise = {
  __typename: 'VendorPromise',
  id: 'p1',
  text: 'We answer in two seconds.',
  saidBy: 'Ada Obi',
  saidWhere: 'the kick-off',
  saidOn: '2026-01-20',
  dueOn: '2026-06-01',
  state: 'BROKEN',
  evidence: 'Four seconds in May.',
  evidenceUrl: 'https://files.example/may',
  version: 1,
};

const aGap = {
  currency: 'EUR',
  promisedRiskShare: 0.46,
  realisedRiskShare: 0.09,
  firstInvoiceOn: '2026-01-05',
  settled: true,
  n: 3,
  leftOut: 0,
  sentence: 'Billed €102,000 where €24,000 is allowed.',
  allowed: eur(2_400_000),
  billed: eur(10_200_000),
  overbilled: eur(7_800_000),
  breaches: [early, unagreed],
};

/** A base fee from go-live, billed from signature, with an unagreed 60,000 on top: the pilot was stopped. */
export function anEngagement(changes: object = {}) {
  return {
    __typename: 'Engagement',
    id: 'e1',
    version: 1,
    scope: 'Answers the first call.',
    claimedShare: 0.5,
    claimedWhere: 'the proposal of 3 December',
    pilot: {
      __typename: 'Pilot',
      id: 'x101',
      key: 'SC-101',
      name: 'Proactive refund',
      stage: 'CLOSED',
      outcome: 'KILLED',
      onHold: false,
    },
    vendor: { __typename: 'Vendor', id: 'v1', name: 'Halyard AI' },
    dates: {
      signedOn: '2026-01-05',
      kickoffOn: '2026-01-20',
      goLiveOn: '2026-04-15',
      firstValueOn: null,
      endedOn: '2026-07-04',
    },
    terms: {
      id: 't1',
      version: 2,
      state: 'SIGNED',
      sentence: 'You owe nothing until go-live.',
      sheet: aSheet('B'),
    },
    assessment: { class: 'RISK_SHARER', riskShare: 0.46 },
    gap: aGap,
    invoices: connection([
      anEntry('i1', '2026-01-05', 600_000),
      anEntry('i2', '2026-01-05', 6_000_000, { fee: null }),
      anEntry('i3', '2026-05-15', 600_000),
      anEntry('i4', '2026-05-16', 900_000, { struckAt: '2026-06-01T09:00:00.000Z' }),
    ]),
    stopToday: null,
    promises: [aPromise],
    ...changes,
  };
}

export const aStep = {
  engagement: anEngagement(),
  on: '2026-07-04',
  realised: 0.09,
  mean: 0.14,
  low: 0.02,
  high: 0.35,
};

export const aRating = {
  __typename: 'Rating',
  id: 'r1',
  engagement: anEngagement(),
  form: {
    version: 1,
    questions: [
      {
        code: 'FEE_AT_RISK',
        question: 'How much of the fee was at risk?',
        anchors: ['None', 'A little', 'Some', 'Much', 'All of it'],
      },
      {
        code: 'PAYS_WHEN_STOPPED',
        question: 'Who paid when we stopped?',
        anchors: ['We', 'Mostly we', 'Both', 'Mostly it', 'It'],
      },
    ],
  },
  answers: [
    { code: 'FEE_AT_RISK', level: 1 },
    { code: 'PAYS_WHEN_STOPPED', level: null },
  ],
  reason: 'Billed from signature.',
  wouldUseAgain: false,
  by: { id: 'tom', name: 'Tom Vik' },
  at: '2026-08-01T09:00:00.000Z',
  superseded: false,
  reply: { text: 'The first invoice was a mistake.', name: 'Ada Obi', at: '2026-08-09T09:00:00.000Z' },
  replyLinkUntil: null,
};
