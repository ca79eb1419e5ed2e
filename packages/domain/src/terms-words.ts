import { type ScenarioName, scenarioShare, type TermsAssessment, type TermsClass } from './assess-terms.js';
import { type Day, dayWords } from './calendar.js';
import type { ExposurePoint } from './exposure.js';
import { shareWords } from './metric-words.js';
import { minorDigits, moneyWords } from './money.js';

/** What a class is called within a sentence. */
export const classWords: Readonly<Record<TermsClass, string>> = {
  RISK_SHARER: 'a risk-sharer',
  PARTIAL: 'a partial sharer',
  RISK_SHIRKER: 'a risk-shirker',
};

const written = (minorUnits: number, currency: string) =>
  moneyWords({ minorUnits: Math.round(minorUnits), currency });

/** What a side loses: “costs you €42,000”; a gain is said to be one. */
function stopping(who: string, loss: number, currency: string): string {
  const amount = written(Math.abs(loss), currency);
  if (Math.round(loss) === 0) return `costs ${who} nothing`;
  return loss > 0 ? `costs ${who} ${amount}` : `leaves ${who} ${amount} ahead`;
}

/** “Stopping today costs you €42,000 and Halyard €112,000.” Losses in minor units; negative ones are gains. */
export function stopSentence(
  { buyerLoss, vendorLoss }: Pick<ExposurePoint, 'buyerLoss' | 'vendorLoss'>,
  given: { readonly on: Day; readonly today: Day; readonly vendor: string; readonly currency: string },
): string {
  const { on, today, vendor, currency } = given;
  const when = on === today ? 'Stopping today' : `Stopping on ${dayWords(on)}`;
  const ours = stopping('you', buyerLoss, currency);
  const theirs = stopping(vendor, vendorLoss, currency);
  // Said once when both sides lose.
  const both = buyerLoss > 0 && Math.round(vendorLoss) > 0;
  return `${when} ${ours} and ${both ? theirs.replace('costs ', '') : theirs}.`;
}

const scenarioWords: Readonly<Record<ScenarioName, string>> = {
  FAIL_EARLY: 'Without value, stopped early,',
  FAIL_LATE: 'Without value',
  PARTIAL: `With ${shareWords(scenarioShare.PARTIAL)} of the value`,
  SUCCESS: 'With all of the value',
};

/** What an exposure curve shows, by its worst point: “Without value you lose most on day 360: €114,000, and the vendor loses €202,000.” */
export function exposureSentence(
  scenario: ScenarioName,
  worst: ExposurePoint & { readonly on: Day | null },
  currency: string,
): string {
  const { on, day, buyerLoss, vendorLoss } = worst;
  const when = on === null ? `day ${day}` : dayWords(on);
  const words = scenarioWords[scenario];
  if (Math.round(buyerLoss) <= 0) return `${words} you lose nothing, whenever you stop.`;
  const vendor =
    vendorLoss < 0
      ? `the vendor earns ${written(-vendorLoss, currency)}`
      : `the vendor loses ${written(vendorLoss, currency)}`;
  return `${words} you lose most by stopping on ${when}: ${written(buyerLoss, currency)}, while ${vendor}.`;
}

function borne({ riskShare, scenarios }: TermsAssessment): string {
  if (riskShare === null) return 'No failure costs anybody anything.';
  const [early, late] = [scenarios.FAIL_EARLY, scenarios.FAIL_LATE].map(({ riskShareRatio }) =>
    riskShareRatio === null ? 'no loss' : shareWords(riskShareRatio),
  );
  return `When it fails the vendor bears ${shareWords(riskShare)} of the loss: ${early} early, ${late} late.`;
}

function depends({ contingentShare, preValueShare, scenarios }: TermsAssessment): readonly string[] {
  if (scenarios.SUCCESS.netFees <= 0) return ['A success owes no fees.'];
  const before =
    preValueShare > 0
      ? `${shareWords(preValueShare)} of the fees of a success fall due before the first value is expected.`
      : 'No fee falls due before the first value is expected.';
  return [
    `After a late failure, ${shareWords(contingentShare)} of the fees of a success would not be owed.`,
    before,
  ];
}

function firstInvoice({ daysBilledBeforeValue: days }: TermsAssessment): readonly string[] {
  if (days === null) return [];
  if (days === 0) return ['The first invoice comes with the first value.'];
  const side = days > 0 ? 'before' : 'after';
  return [`The first invoice comes ${Math.abs(days)} days ${side} the first value is expected.`];
}

function moneyAtStake(assessment: TermsAssessment, currency: string): readonly string[] {
  const { maxExposure, maxExposureDay, scenarios, vendorProfitsFromLateFailure, alignmentSlope } = assessment;
  const one = 10 ** minorDigits(currency);
  return [
    `The most you can lose is ${written(maxExposure, currency)}, stopping on day ${maxExposureDay}.`,
    ...(vendorProfitsFromLateFailure
      ? [`The vendor earns ${written(-scenarios.FAIL_LATE.vendorLoss, currency)} even when it fails late.`]
      : []),
    alignmentSlope > 0
      ? `For each further ${written(one, currency)} of value the vendor earns ${written(alignmentSlope * one, currency)}.`
      : 'The vendor earns nothing more when there is more value.',
  ];
}

function judgement(assessment: TermsAssessment): readonly string[] {
  const { class: own, classAtHalfCost, classAtHigherCost, robust } = assessment;
  if (own === null) return [];
  if (robust)
    return [
      `That is ${classWords[own]}, also if delivering costs the vendor half of the estimate or half as much again.`,
    ];
  const others = [
    [classAtHalfCost, 'half of the estimate'],
    [classAtHigherCost, 'half as much again'],
  ] as const;
  const differing = others.filter(([other]) => other !== own);
  const said = differing.map(
    ([other, cost]) =>
      `${other === null ? 'nothing to judge' : classWords[other]} if delivering costs ${cost}`,
  );
  return [`That is ${classWords[own]}, but ${new Intl.ListFormat('en').format(said)}.`];
}

/** What terms come to, a sentence for each thing that is found; amounts of the assessment are minor units of `currency`. */
export function assessmentSentences(assessment: TermsAssessment, currency: string): readonly string[] {
  const { breakEvenDay } = assessment;
  return [
    borne(assessment),
    ...depends(assessment),
    ...firstInvoice(assessment),
    ...moneyAtStake(assessment, currency),
    breakEvenDay === null
      ? 'A success does not bring back what it cost within its time.'
      : `A success has brought back what it cost on day ${breakEvenDay}.`,
    ...judgement(assessment),
  ];
}
