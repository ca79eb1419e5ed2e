const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
const range = (kind: string, low: number | null, likely: number | null, high: number | null) => ({
  kind,
  low,
  likely,
  high,
});

export const aMetric = {
  __typename: 'Metric',
  id: 'm1',
  name: 'Refund share',
  kind: 'PROPORTION',
  unit: '%',
  direction: 'HIGHER_IS_BETTER',
};

export const aCriterion = {
  __typename: 'Criterion',
  id: '01936f1e-0000-7000-8000-0000000000c1',
  role: 'SUCCESS',
  design: 'TWO_ARMS',
  grade: 'RANDOMISED',
  period: 'DAY',
  statement: 'Refund share is more than 1 point above the control',
  metric: aMetric,
};

/** What is stated: one benefit known, one blank, one cost, and an effect that is priced. */
export function aValueModel(changes: object = {}) {
  return {
    version: 2,
    currency: 'EUR',
    horizonMonths: 18,
    discountRate: 0.08,
    adoption: range('PERT', 0.3, 0.6, 0.85),
    lines: [
      {
        name: 'Fewer calls',
        side: 'BENEFIT',
        per: 'MONTH',
        amount: range('CI90', 2_000_000, null, 9_000_000),
        probability: 0.6,
        startMonth: 1,
        rampMonths: 3,
      },
      {
        name: 'Licences',
        side: 'COST',
        per: 'MONTH',
        amount: null,
        probability: 1,
        startMonth: 0,
        rampMonths: 0,
      },
      {
        name: 'Roll-out',
        side: 'COST',
        per: 'ONCE',
        amount: range('FIXED', null, 150_050, null),
        probability: 1,
        startMonth: 0,
        rampMonths: 0,
      },
    ],
    effect: {
      criterionId: aCriterion.id,
      criterion: aCriterion,
      perUnit: range('PERT', 300_000, 500_000, 1_200_000),
      expected: range('CI90', 0.005, null, 0.06),
      startMonth: 0,
      rampMonths: 0,
    },
    sunk: eur(4_000_000),
    weeklyBurn: eur(500_000),
    ...changes,
  };
}

/** What it comes to. */
export function aValue(changes: object = {}) {
  return {
    model: aValueModel(),
    sentence:
      'From here on it brings about €270k over 18 months, in eight cases of ten between −€29k and €730k; the chance that it pays is 87 %. Not known: Licences.',
    unknown: ['Licences'],
    totalChance: 0.83,
    expectedRoi: 0.62,
    valueAtStake: eur(1_197_500),
    forward: {
      p10: eur(-2_863_000),
      p50: eur(27_327_000),
      p90: eur(72_817_000),
      mean: eur(32_096_000),
      chancePays: 0.8725,
      benefits: eur(73_000_000),
      costs: eur(41_000_000),
    },
    measured: {
      criterion: aCriterion,
      estimate: 0.03,
      low: 0.004,
      high: 0.058,
      n: 12_000,
      nControl: 11_800,
      periods: 30,
    },
    expected: {
      mean: 0.0223,
      low: 0.001,
      high: 0.0435,
      ratio: 0.8,
      ratioSd: 0.26,
      padsScore: 60,
      priorOnly: false,
    },
    nextWeeks: {
      weeks: 4,
      pays: false,
      sentence:
        '4 more weeks cost €20k and are worth about €12k: deciding today pays more than going on with the pilot as it is.',
      burn: eur(2_000_000),
      delay: eur(0),
    },
    stamp: {
      method: 'LATIN_HYPERCUBE_4096',
      version: '1',
      inputsHash: 'ab12',
      seed: 3_809_435_624,
      draws: 4096,
    },
    ...changes,
  };
}

/** The versions of a model, the newest first. */
export const valueVersions = [2, 1].map((version) => ({
  version,
  editedAt: `2026-11-0${version}T10:00:00.000Z`,
  editedBy: { id: 'priya', name: 'Priya Rao' },
}));
