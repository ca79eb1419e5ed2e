// The name a reference vector gives a function → how to ask the built packages for the same thing.
import { decideByCriteria } from '@scrimmage/domain/decide-by-criteria';
import { padsScore } from '@scrimmage/domain/pads-score';
import { transport } from '@scrimmage/domain/transport';
import { bernoulliCs, bernoulliLogE } from '@scrimmage/stats/bernoulli-cs';
import { ci90, ci90Quantile } from '@scrimmage/stats/ci90';
import { forwardValue } from '@scrimmage/stats/forward-value';
import { kAlpha, normalMixtureHalfwidth, tMixtureCrit, tMixtureLogE } from '@scrimmage/stats/mixture';
import { mulberry32 } from '@scrimmage/stats/mulberry32';
import { operatingCharacteristics } from '@scrimmage/stats/operating-characteristics';
import { oneProportionCs, ratioCs, twoProportionCs } from '@scrimmage/stats/period-cs';
import { sumPeriods } from '@scrimmage/stats/period-sums';
import { pert, pertQuantile } from '@scrimmage/stats/pert';
import { diffCs, meanCs, relativeLiftCs } from '@scrimmage/stats/sample-cs';
import { evpiNormal, evsiNormal, posteriorNormal } from '@scrimmage/stats/value-of-information';
import { failureVectors } from './vectors-failures.mjs';
import { retrievalVectors } from './vectors-retrieval.mjs';
import { sprintVectors } from './vectors-sprints.mjs';
import { vendorVectors } from './vectors-vendors.mjs';

const finite = (value) => (Number.isFinite(value) ? value : null);
/** Vectors write "no degrees of freedom" (the normal mixture) as null. */
const dof = (nu) => nu ?? Number.POSITIVE_INFINITY;
const interval = ({ low, high }) => ({ lo: low, hi: high });
const tShape = ({ estimate, low, high, crit, se, nu }) => ({
  est: estimate,
  lo: low,
  hi: high,
  tcrit: crit,
  se,
  nu: nu === null ? null : finite(nu),
});
const sums = ({ n, y }) => sumPeriods(n.map((cases, at) => ({ n: cases, y: y[at] })));
const upper = (word) => word.toUpperCase();
const lower = (word) => word.toLowerCase().replaceAll('_', ' ');

/** The published example: adoption × (savings + deflection + a chance of cross-selling) − running costs − a one-off remedy. */
const example = {
  lines: [
    line('BENEFIT', 'MONTH', { kind: 'CI90', low: 20_000, high: 90_000 }),
    line('BENEFIT', 'MONTH', { kind: 'PERT', min: 5_000, mode: 12_000, max: 40_000 }),
    line('BENEFIT', 'MONTH', { kind: 'CI90', low: -10_000, high: 30_000 }, 0.6),
    line('COST', 'MONTH', { kind: 'CI90', low: 12_000, high: 25_000 }),
    line('COST', 'ONCE', { kind: 'PERT', min: 60_000, mode: 80_000, max: 160_000 }),
  ],
  adoption: { kind: 'PERT', min: 0.3, mode: 0.6, max: 0.85 },
  horizonMonths: 18,
  discountRate: 0,
  sunk: 0,
  seed: 42,
};

function line(side, per, range, probability = 1) {
  return { side, per, range, probability, startMonth: 0, rampMonths: 0 };
}

function decide({ criteria, day, deadlineDay, minRunDays, killOnFutility = true, atDeadline = 'kill' }) {
  const judged = criteria.map(({ role, threshold, lo = null, hi = null }) => ({
    role: upper(role),
    threshold,
    low: lo,
    high: hi,
  }));
  const terms = { day, deadlineDay, minRunDays, killOnFutility, fallback: upper(atDeadline) };
  const { states, ask, fallback } = decideByCriteria(judged, terms);
  return { states, decision: ask, fallback: fallback && lower(fallback) };
}

function oneProportion({ n, y, ...tuning }) {
  const it = oneProportionCs(sums({ n, y }), tuning);
  return {
    ...tShape(it),
    exactLo: it.exactLow,
    exactHi: it.exactHigh,
    periodLo: it.periodLow,
    periodHi: it.periodHigh,
  };
}

/** Degrees of freedom in these vectors are those of two arms: nuPerLook a look, less one an arm. */
function characteristics({ nuPerLook, mPerLook, alpha, ...plan }) {
  const { above, below, ...looks } = operatingCharacteristics({
    ...plan,
    mAt: (look) => mPerLook * look,
    nuAt: (look) => (nuPerLook == null ? Number.POSITIVE_INFINITY : nuPerLook * look - 2),
    alphaLow: alpha,
    alphaHigh: alpha,
  });
  return { pSucceed: above, pKill: below, ...looks };
}

function roiExample() {
  const value = forwardValue(example);
  const { simulatedMean, p10, p50, p90, chancePositive, evpi, mean, sd } = value;
  return {
    mean: simulatedMean,
    p10,
    p50,
    p90,
    pPositive: chancePositive,
    evpi,
    closedFormMean: mean,
    closedFormSd: sd,
  };
}

function lift({ effect = 'relative', nTune, ...arms }) {
  if (effect !== 'relative') throw new RangeError('Only the relative form is here; differences have diffCs.');
  return tShape(relativeLiftCs({ ...arms, nTune }));
}

export const vectorsMap = {
  kAlpha: ({ alpha }) => kAlpha(alpha),
  bernoulliCs: (given) => interval(bernoulliCs({ alphaOpt: given.alpha, ...given })),
  bernoulliLogE: (given) => finite(bernoulliLogE(given)),
  normalMixtureHalfwidth: (given) => finite(normalMixtureHalfwidth(given)),
  growthbookSequential: lift,
  tMixtureLogE: ({ nu, ...given }) => tMixtureLogE({ ...given, nu: dof(nu) }),
  tMixtureCrit: ({ nu, ...given }) => finite(tMixtureCrit({ ...given, nu: dof(nu) })),
  meanCs: (given) => tShape(meanCs(given)),
  diffCs: (given) => tShape(diffCs(given)),
  ratioCs: ({ pilot, control, ...tuning }) => tShape(ratioCs(sums(pilot), control && sums(control), tuning)),
  twoProportionCs: ({ pilot, control, ...tuning }) =>
    tShape(twoProportionCs(sums(pilot), sums(control), tuning)),
  oneProportionCs: oneProportion,
  operatingCharacteristics: characteristics,
  decide,
  pert: (given) => {
    const { variance, ...it } = pert(given);
    return { ...it, var: variance };
  },
  pertQuantile: ({ p, ...range }) => pertQuantile(p, range),
  ci90: (given) => {
    const { variance, ...it } = ci90(given);
    return { ...it, var: variance };
  },
  ci90Quantile: ({ p, ...range }) => finite(ci90Quantile(p, range)),
  evpiNormal,
  evsiNormal,
  posteriorNormal,
  mulberry32: ({ seed, count }) => Array.from({ length: count }, mulberry32(seed)),
  roiExample,
  padsScore: ({ levels, essential = [0, 1, 2, 3] }) => {
    const { band, ...it } = padsScore(levels, essential);
    return { ...it, band: lower(band).replace('walk through', 'walk-through') };
  },
  transport: ({ est, se, P }) => transport({ estimate: est, se, realism: P }),
  ...vendorVectors,
  ...failureVectors,
  ...retrievalVectors,
  ...sprintVectors,
};
