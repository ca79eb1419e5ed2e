// Made-up pilots whose truth is known: each scenario draws the days of one pilot from a seeded stream.

/** Successes among n cases of one day; icc is how alike cases of one day are (0: not at all). */
function successes(next, n, rate, icc = 0) {
  const weight = icc > 0 ? 1 / icc - 1 : Number.POSITIVE_INFINITY;
  let hits = 0;
  for (let drawn = 0; drawn < n; drawn += 1) {
    // Pólya's urn: the same as a rate of the day from a beta distribution, without drawing that rate.
    const now = icc > 0 ? (weight * rate + hits) / (weight + drawn) : rate;
    if (next() < now) hits += 1;
  }
  return hits;
}

function normal(next) {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

const share = (n, rate, icc) => (next) => {
  const y = successes(next, n, rate, icc);
  return { n, y, sumSq: y };
};

/** The same, with a rate that goes up and down over the week by so much. */
const weekly = (n, rate, swing) => (next, day) =>
  share(n, rate + swing * Math.sin((2 * Math.PI * day) / 7))(next);

/** A day of single values. */
const values = (n, value) => (next) => {
  let [y, sumSq] = [0, 0];
  for (let drawn = 0; drawn < n; drawn += 1) {
    const one = value(next);
    y += one;
    sumSq += one * one;
  }
  return { n, y, sumSq };
};

/** Handling times: logarithm normal with mean 0 and deviation 1, capped at the value that 95 % stay under. */
const cap = Math.exp(1.6448536269514722);
/** Its mean: e^(1/2) Φ(1.645 − 1) + cap · 0.05. */
export const cappedMean = Math.exp(0.5) * 0.7404889772 + 0.05 * cap;
const capped = (next) => Math.min(cap, Math.exp(normal(next)));
const skewed = (next) => Math.exp(normal(next));

const one = (kind, threshold, periods, cases, pilot) => ({
  kind,
  design: 'ONE_ARM',
  threshold,
  periods,
  cases,
  pilot,
  control: null,
});
const two = (kind, periods, cases, pilot, control, threshold = 0) => ({
  kind,
  design: 'TWO_ARMS',
  threshold,
  periods,
  cases,
  pilot,
  control,
});

/** The truth stands exactly on the threshold: whatever is claimed is wrong. */
export const nothingThere = [
  ['one arm, 30 %, 15 a day, 90 days', one('PROPORTION', 0.3, 90, 15, share(15, 0.3))],
  ['one arm, 70 %, 3 a day, 60 days', one('PROPORTION', 0.7, 60, 3, share(3, 0.7))],
  ['one arm, rare 2 %, 10 a day, 60 days', one('PROPORTION', 0.02, 60, 10, share(10, 0.02))],
  ['one arm, 30 %, 40 a day, days alike (ICC 0.02)', one('PROPORTION', 0.3, 90, 40, share(40, 0.3, 0.02))],
  ['two arms, 10 %, 40 a day each, 90 days', two('PROPORTION', 90, 40, share(40, 0.1), share(40, 0.1))],
  ['two arms, rare 2 %, 60 a day each', two('PROPORTION', 90, 60, share(60, 0.02), share(60, 0.02))],
  ['two arms, rare 2 %, 10 beside 40 a day', two('PROPORTION', 90, 20, share(10, 0.02), share(40, 0.02))],
  [
    'two arms, 10 %, 40 a day, days alike (ICC 0.02)',
    two('PROPORTION', 90, 40, share(40, 0.1, 0.02), share(40, 0.1, 0.02)),
  ],
  ['one arm, mean, normal, 5 a day, 60 days', one('MEAN', 0, 60, 5, values(5, normal))],
  ['one arm, mean, skewed, capped, 5 a day', one('MEAN', cappedMean, 60, 5, values(5, capped))],
  ['two arms, mean, skewed, 20 a day each', two('MEAN', 60, 20, values(20, skewed), values(20, skewed))],
  [
    'two arms, 30 %, 400 a day each, weekdays ±5 points',
    two('PROPORTION', 90, 400, weekly(400, 0.3, 0.05), weekly(400, 0.3, 0.05)),
  ],
];

/** Something is there; with the truth in the threshold's terms, and what planning needs to know. */
export const somethingThere = [
  [
    'two arms, 13 % beside 10 %, 40 a day each, 90 days',
    two('PROPORTION', 90, 40, share(40, 0.13), share(40, 0.1)),
    { effect: 0.03, baseline: 0.1, sd: null },
  ],
  [
    'two arms, 11.5 % beside 10 %, 40 a day each, 90 days',
    two('PROPORTION', 90, 40, share(40, 0.115), share(40, 0.1)),
    { effect: 0.015, baseline: 0.1, sd: null },
  ],
  [
    'one arm, 36 % against 30 %, 15 a day, 90 days',
    one('PROPORTION', 0.3, 90, 15, share(15, 0.36)),
    { effect: 0.36, baseline: null, sd: null },
  ],
  [
    'one arm, mean 0.2 against 0, deviation 1, 5 a day, 60 days',
    one(
      'MEAN',
      0,
      60,
      5,
      values(5, (next) => 0.2 + normal(next)),
    ),
    { effect: 0.2, baseline: null, sd: 1 },
  ],
  [
    'two arms, 31.5 % beside 30 %, 400 a day each, weekdays ±5 points',
    two('PROPORTION', 90, 400, weekly(400, 0.315, 0.05), weekly(400, 0.3, 0.05)),
    { effect: 0.015, baseline: 0.3, sd: null },
  ],
];
