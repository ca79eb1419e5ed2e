import type { ContractStory } from '../contract-story.js';
import { billsContracts } from './contracts-bills.js';
import { closedContracts } from './contracts-closed.js';

/** What vendors of other open pilots signed, said and billed. */
const openContracts: readonly ContractStory[] = [
  {
    pilot: 'batteries',
    vendor: 'thistlemoor',
    scope: 'Connects three makes of battery and chooses the hour.',
    terms: 'TIME_AND_MATERIALS',
    signedAgo: 203,
    recordedAgo: 197,
    promises: [
      {
        ago: 196,
        text: 'The contract has a shared part by the end of the quarter.',
        saidBy: 'Wanda Fairlight',
        saidWhere: 'Call before signing',
        said: -4,
        due: 85,
        settled: {
          ago: 115,
          state: 'BROKEN',
          evidence: '“With legal”, said on the last day of the quarter.',
        },
      },
      {
        ago: 195,
        text: 'The box speaks to all three makes from the first day.',
        saidBy: 'Wanda Fairlight',
        saidWhere: 'Data sheet, page 1',
        said: -12,
        settled: { ago: 110, state: 'KEPT', evidence: 'All 50 batteries answered at go-live.' },
      },
    ],
    ledger: [
      {
        kind: 'bill',
        ago: 195,
        invoices: [
          { number: 'TS-301', on: 0, amount: 20_000, fee: 'Time and materials', claims: 'SIGNATURE' },
        ],
      },
      { kind: 'happen', ago: 185, kickoffOn: 15 },
      {
        kind: 'bill',
        ago: 119,
        invoices: [
          { number: 'TS-302', on: 30, amount: 20_000, fee: 'Time and materials', claims: 'SIGNATURE' },
          { number: 'TS-303', on: 60, amount: 20_000, fee: 'Time and materials', claims: 'SIGNATURE' },
        ],
      },
      { kind: 'happen', ago: 110, goLiveOn: 90 },
      {
        kind: 'bill',
        ago: 50,
        invoices: [
          { number: 'TS-304', on: 90, amount: 20_000, fee: 'Time and materials', claims: 'SIGNATURE' },
          { number: 'TS-305', on: 120, amount: 20_000, fee: 'Time and materials', claims: 'SIGNATURE' },
          { number: 'TS-306', on: 150, amount: 20_000, fee: 'Time and materials', claims: 'SIGNATURE' },
        ],
      },
      {
        kind: 'value',
        ago: 38,
        on: 162,
        what: '118 euros a battery, by our own ledger',
        fraction: 0.1,
        acceptance: 'ACCEPTED',
      },
      {
        kind: 'bill',
        ago: 20,
        invoices: [
          { number: 'TS-307', on: 180, amount: 20_000, fee: 'Time and materials', claims: 'SIGNATURE' },
        ],
      },
    ],
  },
  {
    pilot: 'parts',
    vendor: 'marrowgate',
    scope: 'Fills twenty vans by fault code, age and the table of exceptions.',
    terms: 'REFUNDABLE_MILESTONES',
    signedAgo: 174,
    recordedAgo: 172,
    promises: [
      {
        ago: 171,
        text: 'What is not used within 60 days goes back at our cost.',
        saidBy: 'Dennis Achterberg',
        saidWhere: 'Proposal, page 3',
        said: -8,
        settled: {
          ago: 90,
          state: 'KEPT',
          evidence: 'Credit MP-C117: 214 parts, collected on day 61.',
        },
      },
      {
        ago: 150,
        text: 'The table of exceptions goes into the catalogue for everybody.',
        saidBy: 'Dennis Achterberg',
        saidWhere: 'Depot north, with Ruth',
        said: 20,
        due: 230,
      },
    ],
    ledger: [
      { kind: 'happen', ago: 156, kickoffOn: 15 },
      {
        kind: 'bill',
        ago: 155,
        invoices: [{ number: 'MP-2201', on: 16, amount: 40_000, fee: 'Kick-off', claims: 'KICKOFF' }],
      },
      {
        kind: 'credit',
        ago: 91,
        number: 'MP-C117',
        of: 'MP-2201',
        on: 80,
        amount: 6_000,
        note: '214 parts that nobody needed.',
      },
      { kind: 'happen', ago: 81, goLiveOn: 90 },
      {
        kind: 'bill',
        ago: 79,
        invoices: [{ number: 'MP-2290', on: 92, amount: 80_000, fee: 'Go-live', claims: 'GO_LIVE' }],
      },
      {
        kind: 'value',
        ago: 51,
        on: 120,
        what: 'Second visits that were not driven, first half of the run',
        fraction: 0.25,
        acceptance: 'ACCEPTED',
      },
      {
        kind: 'value',
        ago: 20,
        on: 150,
        what: 'Second visits that were not driven since',
        fraction: 0.2,
        acceptance: 'CLAIMED',
      },
    ],
  },
];

/** Every vendor's part in a pilot of which the terms are known; the terms are the five contracts as they are met in practice. */
export const contracts: readonly ContractStory[] = [...closedContracts, ...billsContracts, ...openContracts];
