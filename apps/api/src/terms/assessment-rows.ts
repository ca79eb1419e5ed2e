import { type ScenarioName, scenarioNames, type TermsAssessment } from '@scrimmage/domain/assess-terms';
import { addDays, type Day } from '@scrimmage/domain/calendar';
import type { Engagement, TermsSheet } from '@scrimmage/domain/engagements';
import type { ExposurePoint } from '@scrimmage/domain/exposure';
import type { ScenarioOutcome } from '@scrimmage/domain/scenario';
import { assessmentSentences, exposureSentence } from '@scrimmage/domain/terms-words';
import { vendorThresholds } from '@scrimmage/domain/vendor-thresholds';
import { wholeOutcome } from '@scrimmage/domain/whole-losses';
import { scenarioCurve } from './assessed-terms.reader.js';

const inWhole = (minorUnits: number, currency: string) => ({ minorUnits: Math.round(minorUnits), currency });

function scenarioRow(scenario: ScenarioName, outcome: ScenarioOutcome, currency: string) {
  const { netFees, value, buyerLoss, vendorLoss, totalLoss, ...rest } = wholeOutcome(outcome);
  const money = (minorUnits: number) => ({ minorUnits, currency });
  return {
    scenario,
    ...rest,
    endDay: Math.round(rest.endDay),
    netFees: money(netFees),
    value: money(value),
    buyerLoss: money(buyerLoss),
    vendorLoss: money(vendorLoss),
    totalLoss: money(totalLoss),
  };
}

/** An assessment as the contract has it. */
export function assessmentRow(assessment: TermsAssessment, currency: string) {
  return {
    ...assessment,
    scenarios: scenarioNames.map((name) => scenarioRow(name, assessment.scenarios[name], currency)),
    maxExposure: inWhole(assessment.maxExposure, currency),
    sentences: assessmentSentences(assessment, currency),
    thresholdsVersion: vendorThresholds.version,
  };
}

function pointRow({ day, buyerLoss, vendorLoss }: ExposurePoint, signedOn: Day | null) {
  const on = signedOn === null ? null : addDays(signedOn, day);
  return { day, on, buyerLoss: Math.round(buyerLoss), vendorLoss: Math.round(vendorLoss) };
}

/** The exposure curve of a scenario as the contract has it. */
export function exposureRow(
  sheet: TermsSheet,
  scenario: ScenarioName,
  { signedOn }: Pick<Engagement, 'signedOn'>,
) {
  const { currency } = sheet;
  const points = scenarioCurve(sheet, scenario).map((point) => pointRow(point, signedOn));
  const worst = points.reduce((most, point) => (point.buyerLoss > most.buyerLoss ? point : most));
  return { scenario, currency, points, worst, sentence: exposureSentence(scenario, worst, currency) };
}
