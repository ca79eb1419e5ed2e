import { stratified } from './latin-hypercube.js';
import { mulberry32 } from './mulberry32.js';
import { quantileOf, type Range, type Spread, spreadOf } from './ranges.js';

/** One benefit or cost of a pilot from here on. */
export interface ValueLine {
  readonly side: 'BENEFIT' | 'COST';
  /** Money per month, or once; in one unit for the whole model. Costs are positive numbers. */
  readonly range: Range;
  /** A second uncertain number the range is multiplied by, such as an effect in units that each are worth `range`. */
  readonly times?: Range;
  readonly per: 'MONTH' | 'ONCE';
  /** Chance that it happens at all, 0 to 1. */
  readonly probability: number;
  /** Whole months from now until it starts (or falls due), ≥ 0; at or beyond the horizon it counts for nothing. */
  readonly startMonth: number;
  /** Whole months in which a monthly line climbs evenly from 0 to full, ≥ 0. Not used for ONCE. */
  readonly rampMonths: number;
}

/** A pilot's value from here on. */
export interface ValueModel {
  readonly lines: readonly ValueLine[];
  /** One factor on all benefits, within 0 to 1: PERT or FIXED. */
  readonly adoption: Range;
  /** Whole months, 1 to 600. */
  readonly horizonMonths: number;
  /** A year's discount, 0.08 for 8 %; ≥ 0. Months are discounted at their end. */
  readonly discountRate: number;
  /** Money already spent, for the chance of coming out ahead in total; it moves nothing else. */
  readonly sunk: number;
  readonly seed: number;
}

/** What a value model comes to, in its money. */
export interface ForwardValue {
  /** Exact. */
  readonly mean: number;
  /** Exact. */
  readonly sd: number;
  readonly expectedBenefits: number;
  readonly expectedCosts: number;
  /** Expected benefits / expected costs − 1; null without costs. Not a ratio of medians. */
  readonly expectedRoi: number | null;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Chance that benefits exceed costs from here on. */
  readonly chancePositive: number;
  /** Chance that they exceed costs and what is sunk. */
  readonly chanceTotalPositive: number;
  /** The most it can be worth to find out: expected value of perfect information. */
  readonly evpi: number;
  /** The mean of the draws; beside `mean` it shows how far the simulation is off. */
  readonly simulatedMean: number;
  readonly draws: number;
  readonly seed: number;
}

/** Strata of the hypercube: the error of a chance is then about 0.004. */
export const forwardValueDraws = 4096;

function requireModel({ adoption, horizonMonths, discountRate, lines }: ValueModel): void {
  if (!(Number.isInteger(horizonMonths) && horizonMonths >= 1 && horizonMonths <= 600))
    throw new RangeError('The horizon is 1 to 600 whole months.');
  if (!(discountRate >= 0 && Number.isFinite(discountRate)))
    throw new RangeError('The discount rate is 0 or more.');
  const [least, most] =
    adoption.kind === 'PERT'
      ? [adoption.min, adoption.max]
      : adoption.kind === 'FIXED'
        ? [adoption.value, adoption.value]
        : [Number.NaN, Number.NaN];
  if (!(least >= 0 && most <= 1)) throw new RangeError('Adoption is a PERT range or a number within 0 to 1.');
  for (const { probability, startMonth, rampMonths } of lines) {
    if (!(probability >= 0 && probability <= 1)) throw new RangeError('A probability is 0 to 1.');
    if (![startMonth, rampMonths].every((months) => Number.isInteger(months) && months >= 0))
      throw new RangeError('Months are whole, 0 or more.');
  }
}

/** What one unit a month (or once) comes to over the horizon: units × months, ramp and discount counted; ≥ 0. */
export function weightOf(
  line: Pick<ValueLine, 'per' | 'startMonth' | 'rampMonths'>,
  horizonMonths: number,
  discountRate: number,
): number {
  const worthAt = (month: number) => (1 + discountRate) ** (-month / 12);
  if (line.startMonth >= horizonMonths) return 0;
  if (line.per === 'ONCE') return worthAt(line.startMonth);
  let weight = 0;
  for (let month = line.startMonth + 1; month <= horizonMonths; month += 1) {
    const running = month - line.startMonth;
    weight += worthAt(month) * (running > line.rampMonths ? 1 : (running - 0.5) / line.rampMonths);
  }
  return weight;
}

/** Mean and variance of the product of two independent numbers. */
function productSpread(one: Spread, other: Spread): Spread {
  const mean = one.mean * other.mean;
  const square = (one.variance + one.mean ** 2) * (other.variance + other.mean ** 2);
  return { mean, variance: Math.max(0, square - mean ** 2) };
}

/** Mean and variance of a line that happens with its probability. */
function lineSpread({ range, times, probability }: ValueLine, weight: number): Spread {
  const { mean, variance } = times ? productSpread(spreadOf(range), spreadOf(times)) : spreadOf(range);
  const expected = probability * mean;
  return {
    mean: weight * expected,
    variance: weight ** 2 * (probability * (variance + mean ** 2) - expected ** 2),
  };
}

interface WeightedLine {
  readonly line: ValueLine;
  readonly weight: number;
}

function spreadOfSide(lines: readonly WeightedLine[], side: ValueLine['side']): Spread {
  const spreads = lines.filter(({ line }) => line.side === side).map((it) => lineSpread(it.line, it.weight));
  return {
    mean: spreads.reduce((sum, spread) => sum + spread.mean, 0),
    variance: spreads.reduce((sum, spread) => sum + spread.variance, 0),
  };
}

function draw(model: ValueModel, lines: readonly WeightedLine[]): Float64Array {
  const next = mulberry32(model.seed);
  const values = (range: Range) => stratified(forwardValueDraws, next).map(quantileOf(range));
  const adoption = values(model.adoption);
  const net = new Float64Array(forwardValueDraws);
  for (const { line, weight } of lines) {
    const amounts = values(line.range);
    const factors = line.times ? values(line.times) : null;
    const happens = line.probability < 1 ? stratified(forwardValueDraws, next) : null;
    for (let at = 0; at < forwardValueDraws; at += 1) {
      if (happens && (happens[at] as number) >= line.probability) continue;
      const amount = weight * (amounts[at] as number) * (factors ? (factors[at] as number) : 1);
      net[at] = (net[at] as number) + (line.side === 'BENEFIT' ? (adoption[at] as number) * amount : -amount);
    }
  }
  return net.sort();
}

function quantile(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}

function meanOf(values: Float64Array, of: (value: number) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0) / values.length;
}

/**
 * The value of a pilot from here on: future benefits less future costs, in the model's money.
 * Mean and standard deviation are exact; chances, quantiles and the worth of finding out come from a seeded Latin hypercube of
 * 4,096 draws, so the same model and seed give the same numbers. Adoption multiplies all benefits: the one dependency that is
 * modelled. Without any uncertainty sd and evpi are 0 and chances 0 or 1. No lines: all is 0.
 * Throws a RangeError for ranges, chances or months that are none.
 * Source: McKay, Beckman, Conover 1979 (sampling); Raiffa and Schlaifer 1961 (evpi); Goodman, JASA 55, 1960 (variance of a product).
 */
export function forwardValue(model: ValueModel): ForwardValue {
  requireModel(model);
  const lines = model.lines.map((line) => ({
    line,
    weight: weightOf(line, model.horizonMonths, model.discountRate),
  }));
  const benefits = spreadOfSide(lines, 'BENEFIT');
  const costs = spreadOfSide(lines, 'COST');
  const adoption = spreadOf(model.adoption);
  const expectedBenefits = adoption.mean * benefits.mean;
  const variance =
    (adoption.variance + adoption.mean ** 2) * benefits.variance +
    adoption.variance * benefits.mean ** 2 +
    costs.variance;
  const net = draw(model, lines);
  const simulatedMean = meanOf(net, (value) => value);
  return {
    mean: expectedBenefits - costs.mean,
    sd: Math.sqrt(variance),
    expectedBenefits,
    expectedCosts: costs.mean,
    expectedRoi: costs.mean > 0 ? expectedBenefits / costs.mean - 1 : null,
    p10: quantile(net, 0.1),
    p50: quantile(net, 0.5),
    p90: quantile(net, 0.9),
    chancePositive: meanOf(net, (value) => (value > 0 ? 1 : 0)),
    chanceTotalPositive: meanOf(net, (value) => (value > model.sunk ? 1 : 0)),
    evpi: Math.max(0, meanOf(net, (value) => Math.max(value, 0)) - Math.max(simulatedMean, 0)),
    simulatedMean,
    draws: forwardValueDraws,
    seed: model.seed,
  };
}
