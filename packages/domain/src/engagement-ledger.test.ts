import { describe, expect, it } from 'vitest';
import {
  alarmContext,
  type CountedEntry,
  engagementGap,
  engagementSeries,
  type LedgerSetting,
  settledOn,
} from './engagement-ledger.js';
import type { TermsSheet } from './engagements.js';
import type { LedgerEntryId } from './ids.js';
import type { Fee } from './terms.js';

const baseFee: Fee = {
  name: 'Base fee',
  amount: 600_000,
  trigger: 'GO_LIVE',
  day: null,
  everyDays: 30,
  untilDay: null,
  contingent: null,
  refundableShare: 0,
  clause: 'Due from go-live.',
};

/** The method's contract B, in cents. */
const sheet: TermsSheet = {
  currency: 'EUR',
  horizonDays: 360,
  kickoffDay: 15,
  goLiveDay: 90,
  firstValueDay: 120,
  freeDays: 0,
  netDays: 30,
  noticeDays: 30,
  fees: [baseFee],
  feeCap: null,
  minCommitment: 0,
  earlyTerminationFee: 0,
  refundBelow: 0,
  refundRealisation: 1,
  gainShare: { share: 0.3, base: 5_000_000, cap: 18_000_000 },
  integration: { amount: 6_000_000, buyerShare: 0.5 },
  exit: { amount: 2_000_000, buyerShare: 0.5 },
  buyerInternalPerMonth: 800_000,
  valueAtTarget: 60_000_000,
  vendorCost: { upfront: 2_000_000, perMonth: 1_000_000 },
  liabilityCap: null,
  dataReturn: null,
  clauses: [],
};

/** Signed on 1 January 2026, live on day 90, killed on day 180. */
const setting: LedgerSetting = {
  sheet,
  engagement: { signedOn: '2026-01-01', kickoffOn: null, goLiveOn: '2026-04-01', endedOn: '2026-06-30' },
  accepted: [],
  pilot: { closedOn: null, outcome: null },
  today: '2026-12-31',
};

const running: LedgerSetting = {
  ...setting,
  engagement: { ...setting.engagement, endedOn: null },
  today: '2026-05-01',
};

function entry(on: string, amount: number, more: Partial<CountedEntry> = {}): CountedEntry {
  const blank = {
    number: null,
    periodFrom: null,
    periodTo: null,
    rate: null,
    triggerClaimed: null,
    fee: null,
  };
  return {
    id: `${on} ${amount}` as LedgerEntryId,
    kind: 'INVOICE',
    on,
    amount,
    currency: 'EUR',
    ...blank,
    ...more,
  };
}

describe('An engagement is settled', () => {
  it.each([
    [null, null, null],
    ['2026-05-01', null, '2026-05-01'],
    [null, '2026-06-01', '2026-06-01'],
    ['2026-05-01', '2026-06-01', '2026-05-01'],
    ['2026-07-01', '2026-06-01', '2026-06-01'],
  ])('of its end on %s and its pilot’s on %s: on %s', (endedOn, closedOn, expected) => {
    expect(settledOn({ endedOn }, { closedOn })).toBe(expected);
  });
});

describe('The gap of an engagement', () => {
  const fees = ['2026-04-01', '2026-05-01', '2026-05-31', '2026-06-30'].map((on) => entry(on, 600_000));

  it('is nothing where what was billed is what the terms allow', () => {
    expect(engagementGap(setting, fees)).toMatchObject({
      allowed: 2_400_000,
      billed: 2_400_000,
      overbilled: 0,
      earlyPeak: 0,
      averageDaysEarly: 0,
      breaches: [],
      n: 4,
      settledOn: '2026-06-30',
    });
  });

  it('promises and realises the same share then', () => {
    const gap = engagementGap(setting, fees);
    expect(gap?.promisedRiskShare).toBeCloseTo(0.46, 2);
    expect(gap?.realisedRiskShare).toBe(gap?.promisedRiskShare);
  });

  it('points at the entry that breaches the terms, and says how much of what was billed does', () => {
    const early = entry('2026-03-02', 600_000);
    const gap = engagementGap(setting, [early, ...fees]);
    expect(gap?.breaches).toMatchObject([{ kind: 'BEFORE_TRIGGER', entryId: early.id, days: 30 }]);
    expect(gap?.breachShare).toBeCloseTo(1 / 5);
    expect(gap).toMatchObject({ overbilled: 600_000, firstInvoiceOn: '2026-03-02' });
  });

  it('takes credits off, and never falls below nothing', () => {
    const gap = engagementGap(setting, [...fees, entry('2026-07-01', 1_000_000, { kind: 'CREDIT' })]);
    expect(gap).toMatchObject({ billed: 1_400_000, overbilled: 0, n: 5 });
  });

  it('leaves out what is in another currency and states no rate', () => {
    const dollars = entry('2026-04-01', 100, { currency: 'USD' });
    expect(engagementGap(setting, [dollars])).toMatchObject({
      n: 0,
      leftOut: 1,
      billed: 0,
      averageDaysEarly: null,
    });
    expect(engagementGap(setting, [{ ...dollars, rate: 0.5 }])).toMatchObject({
      n: 1,
      leftOut: 0,
      billed: 50,
    });
  });

  it('of one that runs allows what is due today, owes nothing of its end, and names no shares', () => {
    const sheetWithEnd = {
      ...sheet,
      minCommitment: 9_000_000,
      refundBelow: 0.5,
      fees: [{ ...baseFee, refundableShare: 1 }],
    };
    const gap = engagementGap({ ...running, sheet: sheetWithEnd }, fees.slice(0, 2));
    expect(gap).toMatchObject({
      allowed: 1_200_000,
      promisedRiskShare: null,
      realisedRiskShare: null,
      settledOn: null,
    });
  });

  it('of one whose pilot was scaled pays no notice and no exit', () => {
    const scaled: LedgerSetting = {
      ...running,
      pilot: { closedOn: '2026-06-30', outcome: 'SCALED' },
      today: '2026-12-31',
    };
    const killed: LedgerSetting = { ...scaled, pilot: { closedOn: '2026-06-30', outcome: 'KILLED' } };
    expect(engagementGap(scaled, [])?.allowed).toBe(1_800_000);
    expect(engagementGap(killed, [])?.allowed).toBe(2_400_000);
  });

  it('is none before anything is signed', () => {
    const unsigned = { ...setting, engagement: { ...setting.engagement, signedOn: null } };
    expect(engagementGap(unsigned, fees)).toBeNull();
    expect(engagementSeries(unsigned, fees)).toEqual([]);
    expect(alarmContext(unsigned, fees)).toBeNull();
  });
});

describe('The series of an engagement', () => {
  it('has a point where money or value moves, with all sums until then, in order', () => {
    const accepted = [
      { on: '2026-05-10', fraction: 0.25 },
      { on: '2026-06-10', fraction: 0.25 },
    ];
    const series = engagementSeries({ ...setting, accepted }, [entry('2026-03-02', 700)]);
    expect(series.map(({ on }) => on)).toEqual([...series.map(({ on }) => on)].sort());
    expect(series[0]).toEqual({ on: '2026-03-02', billed: 700, allowed: 0, value: 0 });
    expect(series.find(({ on }) => on === '2026-05-10')?.value).toBe(15_000_000);
    expect(series.find(({ on }) => on === '2026-06-10')?.value).toBe(30_000_000);
    expect(series.at(-1)?.on).toBe('2026-06-30');
  });
});
