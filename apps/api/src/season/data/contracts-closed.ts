import type { ContractStory, InvoiceStory } from '../contract-story.js';

/** Larkhollow's base fee, as it came: every thirty days from signature. */
const baseFee = (on: number): InvoiceStory => ({
  number: `LR-${on}`,
  on,
  amount: 6_000,
  fee: 'Base fee',
  claims: 'GO_LIVE',
});

/** What vendors of closed pilots signed, said and billed. */
export const closedContracts: readonly ContractStory[] = [
  {
    pilot: 'route',
    vendor: 'larkhollow',
    scope: 'Computes every van’s route anew, all day.',
    terms: 'BASE_FEE_AND_GAIN_SHARE',
    claims: [0.5, 'Brochure: “we win when you win”'],
    signedAgo: 296,
    recordedAgo: 292,
    promises: [
      {
        ago: 292,
        text: 'Nothing is billed before the first van is connected.',
        saidBy: 'Petra Vasko',
        saidWhere: 'Signing',
        said: 0,
        settled: {
          ago: 233,
          state: 'BROKEN',
          evidence: 'Four invoices, the first three before a van was connected.',
        },
      },
      {
        ago: 290,
        text: 'A list changes twice before noon at most.',
        saidBy: 'Petra Vasko',
        saidWhere: 'Kick-off with the crews',
        said: 2,
        settled: { ago: 261, state: 'BROKEN', evidence: 'Ruth’s changed five times before lunch.' },
      },
      {
        ago: 289,
        text: 'One of us sits with dispatch for the first month.',
        saidBy: 'Petra Vasko',
        saidWhere: 'Kick-off with the crews',
        said: 2,
        due: 45,
        settled: { ago: 240, state: 'KEPT', evidence: 'There every day, and friendly.' },
      },
    ],
    ledger: [
      {
        kind: 'bill',
        ago: 291,
        invoices: [
          baseFee(0),
          {
            number: 'LR-M1',
            on: 1,
            amount: 60_000,
            note: 'Mobilisation. The terms know no such fee.',
            disputed: true,
          },
        ],
      },
      { kind: 'happen', ago: 277, kickoffOn: 15 },
      { kind: 'bill', ago: 262, invoices: [baseFee(30)] },
      { kind: 'bill', ago: 233, invoices: [baseFee(60)] },
      { kind: 'happen', ago: 202, goLiveOn: 90 },
      { kind: 'bill', ago: 143, invoices: [baseFee(90), baseFee(120), baseFee(150)] },
      {
        kind: 'value',
        ago: 160,
        on: 129,
        what: 'A tenth of a visit more per van and day',
        fraction: 0.05,
        acceptance: 'REJECTED',
      },
      { kind: 'happen', ago: 113, endedOn: 180 },
      { kind: 'bill', ago: 112, invoices: [baseFee(180)] },
    ],
  },
  {
    pilot: 'valves',
    vendor: 'penhallow',
    scope: 'Fits 300 valves that learn the rooms, and takes them back if we stop.',
    terms: 'PAY_ON_PROVEN_VALUE',
    claims: [0.7, 'Offer, page 2: “of what a stop costs, seven tenths are ours”'],
    signedAgo: 288,
    recordedAgo: 286,
    promises: [
      {
        ago: 285,
        text: 'If you stop, every valve is gone within a week, at our cost.',
        saidBy: 'Isolde Marchetti',
        saidWhere: 'Offer, page 2',
        said: -6,
        settled: { ago: 236, state: 'KEPT', evidence: 'The last of 300 left on the sixth day.' },
      },
      {
        ago: 285,
        text: 'The thread fits every radiator you have.',
        saidBy: 'Isolde Marchetti',
        saidWhere: 'Visit to the test flat',
        said: -2,
        settled: { ago: 246, state: 'BROKEN', evidence: '41 valves fell off within five weeks.' },
      },
    ],
    ledger: [
      { kind: 'happen', ago: 270, kickoffOn: 15 },
      { kind: 'happen', ago: 240, endedOn: 45 },
    ],
  },
  {
    pilot: 'insulation',
    vendor: 'penhallow',
    scope: 'Tells a leaky house from its meter curve, and pays for the letters.',
    terms: 'PAY_ON_PROVEN_VALUE',
    size: 0.15,
    claims: [0.6, 'Offer, page 1: “no offer accepted, nothing owed”'],
    signedAgo: 254,
    recordedAgo: 252,
    promises: [
      {
        ago: 251,
        text: 'An offer nobody accepts costs you nothing.',
        saidBy: 'Isolde Marchetti',
        saidWhere: 'Offer, page 1',
        said: -3,
        settled: { ago: 78, state: 'KEPT', evidence: 'Not one invoice in 172 days.' },
      },
    ],
    ledger: [
      { kind: 'happen', ago: 237, kickoffOn: 15 },
      { kind: 'happen', ago: 230, goLiveOn: 22 },
      { kind: 'happen', ago: 79, endedOn: 173 },
    ],
  },
];
