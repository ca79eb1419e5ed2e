import { describe, expect, it } from 'vitest';
import { archetypalTerms } from './archetypal-terms.js';
import { ledgerCurve, ledgerGap } from './ledger-gap.js';
import { contingentPart, owedEvents } from './owed-events.js';
import type { Fee, Scenario, Terms } from './terms.js';

const shared = archetypalTerms.BASE_FEE_AND_GAIN_SHARE;
const killed: Scenario = {
  endDay: 180,
  valueFraction: 0,
  early: true,
  exits: true,
  running: false,
  milestones: { kickoffDay: 15, goLiveDay: 90, firstValueDay: null, provenDay: null },
};
const fee: Fee = {
  name: 'Fee',
  amount: 1_000,
  trigger: 'KICKOFF',
  day: null,
  everyDays: null,
  untilDay: null,
  contingent: null,
  refundableShare: 0,
  clause: null,
};

function owedUnder(parts: Partial<Terms>, facts: Partial<Scenario> = {}) {
  return owedEvents({ ...shared, gainShare: null, fees: [fee], ...parts }, { ...killed, ...facts }).map(
    ({ day, amount, kind }) => [day, amount, kind],
  );
}

describe('What the terms let move', () => {
  it('is nothing before the free period ends', () => {
    expect(owedUnder({ freeDays: 60 })).toEqual([[60, 1_000, 'FEE']]);
    expect(owedUnder({ freeDays: 181 })).toEqual([]);
  });

  it('stops at the last day of a recurring fee', () => {
    const fees = [{ ...fee, everyDays: 30, untilDay: 75 }];
    expect(owedUnder({ fees }).map(([day]) => day)).toEqual([15, 45]);
    expect(owedUnder({ fees: [{ ...fee, everyDays: 30, untilDay: 10 }] })).toEqual([]);
  });

  it('runs through the notice only after an early stop, and only for what had begun', () => {
    const fees = [{ ...fee, everyDays: 30 }];
    const lastDay = (early: boolean) => owedUnder({ fees, noticeDays: 60 }, { early }).at(-1)?.[0];
    expect([lastDay(false), lastDay(true)]).toEqual([165, 225]);
    const late = [{ ...fee, trigger: 'DAY' as const, day: 181, everyDays: 30 }];
    expect(owedUnder({ fees: late, noticeDays: 60 })).toEqual([]);
  });

  it('is cut off at the cap, the latest first', () => {
    const fees = [fee, { ...fee, trigger: 'SIGNATURE' as const }];
    expect(owedUnder({ fees, feeCap: 1_500 })).toEqual([
      [0, 1_000, 'FEE'],
      [15, 500, 'FEE'],
    ]);
  });

  it('is filled up to the minimum, with the termination fee beside it', () => {
    expect(owedUnder({ minCommitment: 1_600, earlyTerminationFee: 70 })).toEqual([
      [15, 1_000, 'FEE'],
      [180, 600, 'MINIMUM'],
      [180, 70, 'TERMINATION'],
    ]);
  });

  it('comes back in part below the agreed value, as far as it is worth something', () => {
    const refundable = { fees: [{ ...fee, refundableShare: 0.5 }], refundBelow: 0.2, refundRealisation: 0.8 };
    expect(owedUnder(refundable).at(-1)).toEqual([180, -400, 'REFUND']);
    expect(owedUnder(refundable, { valueFraction: 0.2 })).toHaveLength(1);
  });

  it('waits for the day value was proven, or for the end', () => {
    const fees = [{ ...fee, trigger: 'VALUE_PROVEN' as const }];
    expect(owedUnder({ fees })).toEqual([]);
    expect(owedUnder({ fees }, { valueFraction: 0.5 })).toEqual([[180, 1_000, 'FEE']]);
    const milestones = { ...killed.milestones, provenDay: 150 };
    expect(owedUnder({ fees }, { valueFraction: 0.5, milestones })).toEqual([[150, 1_000, 'FEE']]);
  });

  it('is not settled while the engagement runs, and value is proven only on a day of its own', () => {
    const terms = {
      fees: [{ ...fee, refundableShare: 1 }],
      minCommitment: 9_000,
      refundBelow: 1,
      gainShare: { share: 0.5, base: 0, cap: null },
      valueAtTarget: 1_000,
    };
    const running = { running: true, early: false, valueFraction: 0.5 };
    expect(owedUnder(terms, running)).toEqual([[15, 1_000, 'FEE']]);
    const milestones = { ...killed.milestones, provenDay: 170 };
    expect(owedUnder(terms, { ...running, milestones }).at(-1)).toEqual([170, 250, 'GAIN_SHARE']);
  });

  it('shares a gain above its base and within its cap', () => {
    const gainShare = { share: 0.5, base: 100, cap: 300 };
    const gain = (valueFraction: number) =>
      owedUnder({ fees: [], gainShare, valueAtTarget: 1_000 }, { valueFraction }).map(([, amount]) => amount);
    expect([0, 0.1, 0.5, 1].map(gain)).toEqual([[], [], [200], [300]]);
  });

  it.each([
    ['LINEAR', [0, 0, 0, 0.5, 1, 1]],
    ['CLIFF', [0, 0, 1, 1, 1, 1]],
  ] as const)('grows with proven value when the fee is %s', (shape, parts) => {
    const contingent = { threshold: 0.4, full: 0.8, shape };
    const asked = [0, 0.39, 0.4, 0.6, 0.8, 1.5].map((value) => contingentPart(contingent, value));
    expect(asked.map((part) => Math.round(part * 1e9) / 1e9)).toEqual(parts);
    expect(contingentPart(null, 0)).toBe(1);
  });
});

describe('A ledger against the terms', () => {
  const unagreed = [
    { day: 1, amount: 6_000_000 },
    ...[0, 30, 60, 90, 120, 150, 180].map((day) => ({ day, amount: 600_000 })),
  ];

  it('shows what was billed too much, how early, and what is left of the promised share', () => {
    const gap = ledgerGap(shared, killed, unagreed);
    expect(gap).toMatchObject({
      allowedNet: 2_400_000,
      billedNet: 10_200_000,
      overbilled: 7_800_000,
      earlyPeak: 7_800_000,
      firstInvoiceDay: 0,
      preValueShare: 1,
    });
    expect(Math.round(gap.avgDaysEarly)).toBe(132);
    expect([gap.promisedRiskShare, gap.realisedRiskShare].map((share) => share?.toFixed(2))).toEqual([
      '0.46',
      '0.09',
    ]);
  });

  it('is empty of everything when nothing was billed', () => {
    expect(ledgerGap(shared, killed, [])).toMatchObject({
      billedNet: 0,
      overbilled: -2_400_000,
      earlyPeak: 0,
      avgDaysEarly: 0,
      preValueShare: 0,
      firstInvoiceDay: null,
      daysBilledBeforeValue: null,
    });
  });

  it('compares the first invoice with the first value', () => {
    const accepted = { ...killed, milestones: { ...killed.milestones, firstValueDay: 130 } };
    const ledger = [
      { day: 90, amount: 600_000 },
      { day: 130, amount: 200_000 },
      { day: 140, amount: -100_000 },
    ];
    expect(ledgerGap(shared, accepted, ledger)).toMatchObject({
      firstInvoiceDay: 90,
      firstValueDay: 130,
      daysBilledBeforeValue: 40,
      preValueShare: 0.75,
    });
  });

  it('can be drawn day by day, credits included', () => {
    const ledger = [
      { day: 10, amount: 500 },
      { day: 200, amount: -500 },
    ];
    const free = { ...shared, fees: [] };
    expect(ledgerCurve(free, killed, ledger)).toEqual([
      { day: 10, billed: 500, allowed: 0 },
      { day: 180, billed: 500, allowed: 0 },
      { day: 200, billed: 0, allowed: 0 },
    ]);
  });
});
