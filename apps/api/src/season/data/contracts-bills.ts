import type { ContractStory } from '../contract-story.js';

/** What vendors of “Bills nobody has to call about” signed, said and billed. */
export const billsContracts: readonly ContractStory[] = [
  {
    pilot: 'debt',
    vendor: 'hexholt',
    scope: 'Scores who can keep a plan, for every first reminder.',
    terms: 'PREPAID_SHARED_RISK',
    claims: [0.5, 'Slide 14: “shared risk: half of what is lost is ours”'],
    signedAgo: 192,
    recordedAgo: 187,
    promises: [
      {
        ago: 187,
        text: 'The order form will say what the slides say.',
        saidBy: 'Gideon Sharrow',
        saidWhere: 'By mail, when Marcus asked which one counts',
        said: 0,
        due: 31,
        settled: {
          ago: 92,
          state: 'BROKEN',
          evidence: 'Third invoice, and the form is the one of the first day.',
        },
      },
      {
        ago: 186,
        text: 'The score picks who keeps a plan twice as well as the date of the reminder.',
        saidBy: 'Gideon Sharrow',
        saidWhere: 'Slide 6',
        said: -10,
        settled: {
          ago: 33,
          state: 'BROKEN',
          evidence: 'No better than the date of the reminder, counted on both arms.',
        },
      },
      {
        ago: 185,
        text: 'Service credits are as good as cash.',
        saidBy: 'Gideon Sharrow',
        saidWhere: 'Call about the order form',
        said: 1,
        settled: {
          ago: 21,
          state: 'NOT_CHECKABLE',
          evidence: 'They can be used only by those who stay. We do not.',
        },
      },
    ],
    ledger: [
      {
        kind: 'bill',
        ago: 186,
        invoices: [{ number: 'HX-9001', on: 0, amount: 180_000, fee: 'Annual licence', claims: 'SIGNATURE' }],
      },
      {
        kind: 'bill',
        ago: 156,
        invoices: [
          {
            number: 'HX-9014',
            on: 30,
            amount: 60_000,
            fee: 'Onboarding',
            claims: 'KICKOFF',
            note: 'They call it mobilisation. Not one letter has gone out.',
          },
        ],
      },
      { kind: 'happen', ago: 143, kickoffOn: 45 },
      { kind: 'happen', ago: 98, goLiveOn: 90 },
      {
        kind: 'bill',
        ago: 92,
        invoices: [
          {
            number: 'HX-9031',
            on: 96,
            amount: 20_000,
            claims: 'GO_LIVE',
            note: 'A scoring module nobody ordered.',
            disputed: true,
          },
        ],
      },
      {
        kind: 'value',
        ago: 55,
        on: 130,
        what: 'The score is said to have saved 120,000 of write-offs',
        fraction: 0.2,
        acceptance: 'REJECTED',
      },
      { kind: 'happen', ago: 23, endedOn: 165 },
      {
        kind: 'bill',
        ago: 22,
        invoices: [{ number: 'HX-9055', on: 165, amount: 20_000, note: 'The fee for leaving.' }],
      },
    ],
  },
  {
    pilot: 'plain-bill',
    vendor: 'tallowmere',
    scope: 'Writes the first page and counts, with us, which calls it avoids.',
    terms: 'PAY_ON_PROVEN_VALUE',
    claims: [0.65, 'Offer, page 1: “stop in the first quarter and two thirds of the loss is ours”'],
    signedAgo: 155,
    recordedAgo: 153,
    promises: [
      {
        ago: 152,
        text: 'Your count is the count.',
        saidBy: 'Bram Okonjo',
        saidWhere: 'First meeting',
        said: -9,
      },
      {
        ago: 140,
        text: 'Every run comes with a table of what speaks against us.',
        saidBy: 'Bram Okonjo',
        saidWhere: 'Kick-off',
        said: 13,
        settled: { ago: 30, state: 'KEPT', evidence: 'The last table had eleven calls against themselves.' },
      },
    ],
    ledger: [
      { kind: 'happen', ago: 137, kickoffOn: 15 },
      { kind: 'happen', ago: 62, goLiveOn: 90 },
    ],
  },
];
