import { canonicalJson } from '@scrimmage/domain/canonical-json';
import type { Design } from '@scrimmage/domain/criteria';
import type { PilotId } from '@scrimmage/domain/ids';
import type { MetricKind } from '@scrimmage/domain/metrics';
import { transport } from '@scrimmage/domain/transport';
import type {
  ExpectedEffect,
  ForwardMoney,
  MeasuredEffect,
  ValueStamp,
  ValueSummary,
} from '@scrimmage/domain/value';
import { unitsOf } from '@scrimmage/domain/value-effect';
import {
  unknownsOf,
  type ValueEffect,
  type ValueRange,
  type ValueTerms,
} from '@scrimmage/domain/value-model';
import { valueSentence } from '@scrimmage/domain/value-sentence';
import {
  type ForwardValue,
  forwardValue,
  forwardValueDraws,
  type ValueLine,
  weightOf,
} from '@scrimmage/stats/forward-value';
import { type Range, spreadOf } from '@scrimmage/stats/ranges';
import { posteriorNormal } from '@scrimmage/stats/value-of-information';
import { forwardValueMethod, forwardValueVersion } from '@scrimmage/stats/versions';
import { contentHash } from '../platform/content-hash.js';
import type { Learning } from './next-weeks.js';

/** The criterion a value grows with, and what it measured. */
export interface ScalingEffect {
  readonly kind: MetricKind;
  readonly design: Design;
  readonly periodDays: number;
  readonly measured: MeasuredEffect | null;
}

/** Everything a pilot's value is computed from, and nothing else. */
export interface ValueInputs {
  readonly pilotId: PilotId;
  /** 0: not saved. */
  readonly modelVersion: number;
  readonly terms: ValueTerms;
  /** Null: no criterion is chosen, or it is gone. */
  readonly scaling: ScalingEffect | null;
  /** 0 to 100; null: not rated. */
  readonly padsScore: number | null;
}

/** A pilot's value, and what is needed to say what more weeks are worth; null where that is not known. */
export interface ComputedValue {
  readonly summary: ValueSummary;
  readonly learning: Learning | null;
}

interface Believed {
  readonly mean: number;
  readonly sd: number;
}

/** Half of a 90 % interval in standard deviations. */
const half90 = 1.6448536269514722;

function rangeOf({ kind, low, likely, high }: ValueRange): Range {
  const [min, mode, max] = [low ?? 0, likely ?? 0, high ?? 0];
  if (kind === 'PERT') return { kind, min, mode, max };
  return kind === 'CI90' ? { kind, low: min, high: max } : { kind, value: mode };
}

/** What was believed before, weighed against what was measured: a lucky first result counts for no more than it is. */
function believedEffect(expected: ValueRange | null, measured: MeasuredEffect | null): Believed | null {
  const prior = expected && spreadOf(rangeOf(expected));
  if (!measured) return prior && { mean: prior.mean, sd: Math.sqrt(prior.variance) };
  const { estimate, se } = measured;
  if (!prior) return { mean: estimate, sd: se };
  return posteriorNormal({ mu0: prior.mean, sd0: Math.sqrt(prior.variance), est: estimate, se });
}

function expectedInProduction({ mean, sd }: Believed, { padsScore, scaling }: ValueInputs): ExpectedEffect {
  const there = transport({ estimate: mean, se: sd, realism: (padsScore ?? 0) / 100 });
  return {
    ...there,
    low: there.mean - half90 * there.sd,
    high: there.mean + half90 * there.sd,
    padsScore,
    priorOnly: !scaling?.measured,
  };
}

/** The benefit that grows with the effect, as a line like any other; null while its parts are not known. */
function effectLine(
  effect: ValueEffect | null,
  expected: ExpectedEffect | null,
  scaling: ScalingEffect | null,
): ValueLine | null {
  if (!effect?.perUnit || !expected || !scaling) return null;
  const units = unitsOf(scaling.kind);
  const { startMonth, rampMonths, perUnit } = effect;
  const times: Range = { kind: 'NORMAL', mean: expected.mean * units, sd: expected.sd * units };
  const line = {
    range: rangeOf(perUnit),
    times,
    per: 'MONTH',
    probability: 1,
    startMonth,
    rampMonths,
  } as const;
  return { side: 'BENEFIT', ...line };
}

function linesOf({ lines }: ValueTerms, scaled: ValueLine | null): readonly ValueLine[] {
  const known = lines.flatMap(({ amount, name: _name, ...line }) =>
    amount ? [{ ...line, range: rangeOf(amount) }] : [],
  );
  return scaled ? [...known, scaled] : known;
}

/** Null while no benefit is known, and when an amount would be too large to be exact. */
function valued(terms: ValueTerms, lines: readonly ValueLine[], seed: number): ForwardValue | null {
  const { adoption, horizonMonths, discountRate, sunk } = terms;
  if (!adoption || !lines.some(({ side }) => side === 'BENEFIT')) return null;
  const range = rangeOf(adoption);
  const value = forwardValue({ lines, adoption: range, horizonMonths, discountRate, sunk: sunk ?? 0, seed });
  const exact = [value.p10, value.p90, value.sd, value.expectedBenefits, value.expectedCosts];
  return exact.every((amount) => Number.isSafeInteger(Math.round(amount))) ? value : null;
}

function inMoney(value: ForwardValue): ForwardMoney {
  return {
    p10: Math.round(value.p10),
    p50: Math.round(value.p50),
    p90: Math.round(value.p90),
    mean: Math.round(value.mean),
    sd: Math.round(value.sd),
    chancePays: value.chancePositive,
    benefits: Math.round(value.expectedBenefits),
    costs: Math.round(value.expectedCosts),
  };
}

/** What was spent counts here, and here alone. */
function roi({ expectedBenefits, expectedCosts }: ForwardValue, sunk: number | null): number | null {
  const costs = expectedCosts + (sunk ?? 0);
  return sunk === null || costs <= 0 ? null : expectedBenefits / costs - 1;
}

function stampOf({ pilotId, modelVersion: _version, ...inputs }: ValueInputs): ValueStamp {
  const { horizonMonths, currency, discountRate, adoption, lines, effect, sunk, weeklyBurn } = inputs.terms;
  const terms = { horizonMonths, currency, discountRate, adoption, lines, effect, sunk, weeklyBurn };
  const version = String(forwardValueVersion);
  const inputsHash = contentHash(canonicalJson({ ...inputs, terms, method: forwardValueMethod, version }));
  // The first 32 bits of a hash: the same pilot and inputs draw the same numbers, other pilots others.
  const seed = Number.parseInt(contentHash(`${pilotId} ${inputsHash}`).slice(0, 8), 16);
  return { method: forwardValueMethod, version, inputsHash, seed, draws: forwardValueDraws };
}

function learningOf(
  inputs: ValueInputs,
  believed: Believed | null,
  value: ForwardValue | null,
): Learning | null {
  const { terms, scaling, padsScore } = inputs;
  const { effect, adoption, weeklyBurn, horizonMonths, discountRate, currency } = terms;
  if (!value || !believed || !scaling?.measured || !effect?.perUnit || !adoption || weeklyBurn === null)
    return null;
  const months = weightOf({ per: 'MONTH', ...effect }, horizonMonths, discountRate);
  const unit = spreadOf(rangeOf(effect.perUnit)).mean * unitsOf(scaling.kind);
  const { design, periodDays, measured } = scaling;
  return {
    currency,
    mean: value.mean,
    horizonMonths,
    valueAtStake: value.evpi,
    weeklyBurn,
    perUnit: spreadOf(rangeOf(adoption)).mean * unit * months,
    believed,
    realism: (padsScore ?? 0) / 100,
    measured,
    design,
    periodDays,
  };
}

/** Computes what a pilot is worth from here on: the same inputs give the same figures, to the last digit. */
export function computeValue(inputs: ValueInputs): ComputedValue {
  const { terms, scaling, modelVersion } = inputs;
  const { currency, horizonMonths, sunk, weeklyBurn, effect } = terms;
  const measured = scaling?.measured ?? null;
  const believed = effect && scaling ? believedEffect(effect.expected, measured) : null;
  const expected = believed && expectedInProduction(believed, inputs);
  const stamp = stampOf(inputs);
  const value = valued(terms, linesOf(terms, effectLine(effect, expected, scaling)), stamp.seed);
  const forward = value && inMoney(value);
  const unknown = [...unknownsOf(terms), ...(effect && !believed ? ['how large the effect is'] : [])];
  const summary: ValueSummary = {
    modelVersion,
    currency,
    horizonMonths,
    measured,
    expected,
    forward,
    totalChance: value && sunk !== null ? value.chanceTotalPositive : null,
    expectedRoi: value && roi(value, sunk),
    valueAtStake: value && Math.round(value.evpi),
    weeklyBurn,
    sunk,
    unknown,
    sentence: valueSentence({ currency, horizonMonths, forward, expected, unknown }),
    stamp,
  };
  return { summary, learning: learningOf(inputs, believed, value) };
}
