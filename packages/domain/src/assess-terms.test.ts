import { describe, expect, it } from 'vitest';
import { type Archetype, archetypalTerms } from './archetypal-terms.js';
import { assessTerms, type TermsClass } from './assess-terms.js';
import type { Terms } from './terms.js';

const zeroRisk = archetypalTerms.PAY_ON_PROVEN_VALUE;
const thousands = (minorUnits: number) => Math.round(minorUnits / 100_000);
const twoDigits = (share: number | null) => (share === null ? null : Math.round(share * 100) / 100);

interface Row {
  readonly losses: readonly [number, number, number, number];
  readonly shares: readonly [number, number, number];
  readonly billed: number;
  readonly exposure: number;
  readonly slope: number;
  readonly breakEven: number;
  readonly classes: readonly [TermsClass, TermsClass, TermsClass];
}

const table: readonly (readonly [Archetype, Row])[] = [
  [
    'PAY_ON_PROVEN_VALUE',
    {
      losses: [42, 112, 114, 202],
      shares: [0.68, 1, 0],
      billed: -240,
      exposure: 114,
      slope: 0.4,
      breakEven: 143,
      classes: ['RISK_SHARER', 'RISK_SHARER', 'RISK_SHARER'],
    },
  ],
  [
    'BASE_FEE_AND_GAIN_SHARE',
    {
      losses: [70, 84, 190, 126],
      shares: [0.47, 0.75, 0.03],
      billed: 30,
      exposure: 196,
      slope: 0.28,
      breakEven: 154,
      classes: ['RISK_SHARER', 'PARTIAL', 'RISK_SHARER'],
    },
  ],
  [
    'REFUNDABLE_MILESTONES',
    {
      losses: [158, -4, 230, 86],
      shares: [0.14, 0.64, 0.6],
      billed: 105,
      exposure: 230,
      slope: 0.22,
      breakEven: 207,
      classes: ['PARTIAL', 'RISK_SHIRKER', 'PARTIAL'],
    },
  ],
  [
    'TIME_AND_MATERIALS',
    {
      losses: [204, -50, 416, -100],
      shares: [0, 0, 0.33],
      billed: 120,
      exposure: 456,
      slope: 0,
      breakEven: 224,
      classes: ['RISK_SHIRKER', 'RISK_SHIRKER', 'RISK_SHIRKER'],
    },
  ],
  [
    'PREPAID_SHARED_RISK',
    {
      losses: [364, -210, 416, -100],
      shares: [0, 0, 1],
      billed: 120,
      exposure: 436,
      slope: 0,
      breakEven: 269,
      classes: ['RISK_SHIRKER', 'RISK_SHIRKER', 'RISK_SHIRKER'],
    },
  ],
];

describe('The five archetypal contracts', () => {
  it.each(table)('come to the published figures: %s', (archetype, row) => {
    const it = assessTerms(archetypalTerms[archetype]);
    const { FAIL_EARLY, FAIL_LATE } = it.scenarios;
    const losses = [FAIL_EARLY, FAIL_LATE].flatMap((one) => [one.buyerLoss, one.vendorLoss]);
    expect(losses.map(thousands)).toEqual(row.losses);
    expect([it.riskShare, it.contingentShare, it.preValueShare].map(twoDigits)).toEqual(row.shares);
    expect(it.daysBilledBeforeValue).toBe(row.billed);
    expect(thousands(it.maxExposure)).toBe(row.exposure);
    expect(twoDigits(it.alignmentSlope)).toBe(row.slope);
    expect(it.breakEvenDay).toBe(row.breakEven);
    expect([it.class, it.classAtHalfCost, it.classAtHigherCost]).toEqual(row.classes);
    expect(it.robust).toBe(new Set(row.classes).size === 1);
  });
});

describe('Terms', () => {
  it('without any fee share the risk by what delivery costs', () => {
    const free = assessTerms({ ...zeroRisk, fees: [] });
    expect(free).toMatchObject({
      contingentShare: 1,
      preValueShare: 0,
      firstInvoiceDay: null,
      daysBilledBeforeValue: null,
      alignmentSlope: 0,
      class: 'RISK_SHARER',
    });
    expect(twoDigits(free.riskShare)).toBe(0.68);
  });

  it('under which no failure costs anything have no class', () => {
    const nothing = { amount: 0, buyerShare: 1 };
    const weightless: Terms = {
      ...zeroRisk,
      fees: [],
      integration: nothing,
      exit: nothing,
      buyerInternalPerMonth: 0,
      vendorCost: { upfront: 0, perMonth: 0 },
    };
    expect(assessTerms(weightless)).toMatchObject({ riskShare: null, class: null, breakEvenDay: 0 });
  });

  it('that never bring what they cost have no break-even day', () => {
    expect(assessTerms({ ...zeroRisk, valueAtTarget: 1 }).breakEvenDay).toBeNull();
  });

  it('pay nothing more for value when the value is nothing', () => {
    expect(assessTerms({ ...zeroRisk, valueAtTarget: 0 }).alignmentSlope).toBe(0);
  });

  it('that leave most of the integration to the vendor share the risk even if delivery cost it nothing', () => {
    const { vendorProfitsFromLateFailure, class: own } = assessTerms({
      ...zeroRisk,
      vendorCost: { upfront: 0, perMonth: 0 },
    });
    expect(vendorProfitsFromLateFailure).toBe(false);
    expect(own).toBe('RISK_SHARER');
  });

  it('under which the vendor gains by a late failure are shirking, however much an early one costs it', () => {
    const late = assessTerms({
      ...zeroRisk,
      fees: [
        {
          name: 'Annual fee',
          amount: 40_000_000,
          trigger: 'DAY',
          day: 300,
          everyDays: null,
          untilDay: null,
          contingent: null,
          refundableShare: 0,
          clause: null,
        },
      ],
    });
    expect(late.riskShare).toBeGreaterThan(0.35);
    expect(late).toMatchObject({
      contingentShare: 0,
      vendorProfitsFromLateFailure: true,
      class: 'RISK_SHIRKER',
    });
  });
});
