import type { Sheet } from '../../src/features/terms/sheet-terms';

type Fee = Sheet['fees'][number];

const eur = (amount: number) => amount * 100;

const aFee = (name: string, amount: number, changes: Partial<Fee>): Fee => ({
  name,
  amount: eur(amount),
  trigger: 'SIGNATURE',
  day: null,
  everyDays: null,
  untilDay: null,
  contingent: null,
  refundableShare: 0,
  clause: null,
  ...changes,
});

const base: Omit<Sheet, 'fees' | 'integration' | 'exit'> = {
  currency: 'EUR',
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
  buyerInternalPerMonth: eur(8_000),
  valueAtTarget: eur(600_000),
  vendorCost: { upfront: eur(20_000), perMonth: eur(10_000) },
  liabilityCap: null,
  dataReturn: null,
  clauses: [],
};

const shared = (integration: number, exit: number) => ({
  integration: { amount: eur(60_000), buyerShare: integration },
  exit: { amount: eur(20_000), buyerShare: exit },
});

/** The five contracts of the reference figures, from the one that shares the risk to the one that only says so. */
const sheets = {
  A: {
    ...base,
    ...shared(0.3, 0),
    fees: [
      aFee('Success fee', 240_000, {
        trigger: 'VALUE_PROVEN',
        contingent: { threshold: 0.5, full: 1, shape: 'LINEAR' },
        clause: 'The fee is owed as the agreed value is proven.',
      }),
    ],
    clauses: [{ about: 'NOTICE', text: 'Either side may end it with thirty days’ notice.' }],
  },
  B: {
    ...base,
    ...shared(0.5, 0.5),
    fees: [aFee('Base fee', 6_000, { trigger: 'GO_LIVE', everyDays: 30 })],
    gainShare: { share: 0.3, base: eur(50_000), cap: eur(180_000) },
  },
  C: {
    ...base,
    ...shared(0.7, 1),
    fees: [
      aFee('Kick-off', 40_000, { trigger: 'KICKOFF', refundableShare: 0.4 }),
      aFee('Go-live', 80_000, { trigger: 'GO_LIVE', refundableShare: 0.4 }),
      aFee('Acceptance', 80_000, { trigger: 'ACCEPTANCE', refundableShare: 0.4 }),
    ],
    refundBelow: 0.8,
    dataReturn: true,
  },
  D: {
    ...base,
    ...shared(1, 1),
    noticeDays: 60,
    fees: [aFee('Time and materials', 20_000, { everyDays: 30 })],
  },
  E: {
    ...base,
    ...shared(1, 1),
    noticeDays: 90,
    fees: [
      aFee('Annual licence', 180_000, { refundableShare: 0.1 }),
      aFee('Onboarding', 60_000, { trigger: 'KICKOFF' }),
    ],
    refundBelow: 0.5,
    refundRealisation: 0,
    minCommitment: eur(200_000),
    earlyTerminationFee: eur(20_000),
    liabilityCap: true,
  },
} satisfies Readonly<Record<string, Sheet>>;

/** One of them as the server sends it. */
export function aSheet(name: keyof typeof sheets, changes: Partial<Sheet> = {}): Sheet {
  return { ...(sheets[name] as Sheet), ...changes };
}
