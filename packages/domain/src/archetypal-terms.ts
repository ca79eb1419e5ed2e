import type { Fee, Terms } from './terms.js';

/** Five contracts as they are met in practice, from the one that shares to the one that only says so. */
export type Archetype =
  | 'PAY_ON_PROVEN_VALUE'
  | 'BASE_FEE_AND_GAIN_SHARE'
  | 'REFUNDABLE_MILESTONES'
  | 'TIME_AND_MATERIALS'
  | 'PREPAID_SHARED_RISK';

const fee = {
  day: null,
  everyDays: null,
  untilDay: null,
  contingent: null,
  refundableShare: 0,
};

/** What all five are about: a year, €600,000 of value, the same work for both sides. */
const base: Omit<Terms, 'fees' | 'integration' | 'exit'> = {
  horizonDays: 360,
  kickoffDay: 15,
  goLiveDay: 90,
  firstValueDay: 120,
  freeDays: 0,
  netDays: 30,
  noticeDays: 30,
  feeCap: null,
  minCommitment: 0,
  earlyTerminationFee: 0,
  refundBelow: 0,
  refundRealisation: 1,
  gainShare: null,
  buyerInternalPerMonth: 800_000,
  valueAtTarget: 60_000_000,
  vendorCost: { upfront: 2_000_000, perMonth: 1_000_000 },
  liabilityCap: null,
  dataReturn: null,
  clauses: [],
};

/** Integration of €60,000 and leaving of €20,000, by the share of each that the buyer pays. */
function shares(integration: number, exit: number) {
  return {
    integration: { amount: 6_000_000, buyerShare: integration },
    exit: { amount: 2_000_000, buyerShare: exit },
  };
}

const successFee: Fee = {
  ...fee,
  name: 'Success fee',
  amount: 24_000_000,
  trigger: 'VALUE_PROVEN',
  contingent: { threshold: 0.5, full: 1, shape: 'LINEAR' },
  clause: 'The fee is owed once value is proven, and grows with it.',
};

const baseFee: Fee = {
  ...fee,
  name: 'Base fee',
  amount: 600_000,
  trigger: 'GO_LIVE',
  everyDays: 30,
  clause: 'The base fee runs from go-live, not before.',
};

const milestones: readonly Fee[] = [
  {
    ...fee,
    name: 'Kick-off',
    amount: 4_000_000,
    trigger: 'KICKOFF',
    refundableShare: 0.5,
    clause: 'A first instalment falls due at kick-off.',
  },
  {
    ...fee,
    name: 'Go-live',
    amount: 8_000_000,
    trigger: 'GO_LIVE',
    refundableShare: 0.5,
    clause: 'A second instalment falls due at go-live.',
  },
  {
    ...fee,
    name: 'Acceptance holdback',
    amount: 8_000_000,
    trigger: 'VALUE_PROVEN',
    contingent: { threshold: 0.6, full: 0.6, shape: 'CLIFF' },
    clause: 'The rest is owed when three fifths of the value are proven.',
  },
];

const timeAndMaterials: Fee = {
  ...fee,
  name: 'Time and materials',
  amount: 2_000_000,
  trigger: 'SIGNATURE',
  everyDays: 30,
  clause: 'Time is billed every month from signature.',
};

const prepaid: readonly Fee[] = [
  {
    ...fee,
    name: 'Annual licence',
    amount: 18_000_000,
    trigger: 'SIGNATURE',
    refundableShare: 0.1,
    clause: 'The licence is paid for a year in advance; missed targets earn a service credit.',
  },
  {
    ...fee,
    name: 'Onboarding',
    amount: 6_000_000,
    trigger: 'KICKOFF',
    clause: 'Onboarding is billed at kick-off.',
  },
];

/**
 * The five contracts, in minor units of a currency with two digits. The milestones come back by half below a fifth of the value,
 * and 80 % of what comes back in cash is counted on (`refundRealisation`): stopped on day 90 without value, €120,000 are
 * billed, €48,000 come back, the buyer loses €158,000 and the vendor gains €4,000.
 */
export const archetypalTerms: Readonly<Record<Archetype, Terms>> = {
  PAY_ON_PROVEN_VALUE: { ...base, ...shares(0.3, 0), fees: [successFee] },
  BASE_FEE_AND_GAIN_SHARE: {
    ...base,
    ...shares(0.5, 0.5),
    fees: [baseFee],
    gainShare: { share: 0.3, base: 5_000_000, cap: 18_000_000 },
  },
  REFUNDABLE_MILESTONES: {
    ...base,
    ...shares(0.7, 1),
    fees: milestones,
    refundBelow: 0.2,
    refundRealisation: 0.8,
    clauses: [{ about: 'REFUND', text: 'Half of each instalment comes back below a fifth of the value.' }],
  },
  TIME_AND_MATERIALS: { ...base, ...shares(1, 1), noticeDays: 60, fees: [timeAndMaterials] },
  PREPAID_SHARED_RISK: {
    ...base,
    ...shares(1, 1),
    noticeDays: 90,
    fees: prepaid,
    minCommitment: 20_000_000,
    earlyTerminationFee: 2_000_000,
    refundBelow: 0.5,
    refundRealisation: 0,
  },
};
