import { assessTerms, scenarioNames, type TermsAssessment } from '@scrimmage/domain/assess-terms';
import { shareWords } from '@scrimmage/domain/metric-words';
import type { Terms } from '@scrimmage/domain/terms';
import { termsSentence } from '@scrimmage/domain/terms-sentence';
import { wholeMoney } from '../../../features/terms/terms-money';
import { scenarioWords } from '../../../features/terms/terms-words';
import { formatCount, formatNumber } from '../../../platform/format';
import { type PairedRow, pairedRows, type TermsRow } from './terms-rows';

/** Everything terms come to: the sentence, the judgement and the figures it rests on. */
export interface TermsOutcome {
  readonly terms: Terms;
  readonly sentence: string;
  readonly assessment: TermsAssessment;
  readonly rows: readonly TermsRow[];
}

/** Whose terms they are, and when they began. */
export interface TermsContext {
  readonly currency: string;
  readonly vendor: string;
  readonly signedOn: string | null;
  readonly endedOn: string | null;
}

function beforeValueWords(daysBilled: number | null): string {
  if (daysBilled === null) return 'Nothing is billed';
  if (daysBilled === 0) return 'On the same day';
  const days = formatCount(Math.abs(daysBilled), 'day');
  return daysBilled > 0 ? `${days} earlier` : `${days} later`;
}

function figureRows(assessment: TermsAssessment, { currency, vendor }: TermsContext): readonly TermsRow[] {
  const money = (minorUnits: number) => wholeMoney(minorUnits, currency);
  const { maxExposure, maxExposureDay, alignmentSlope, breakEvenDay } = assessment;
  const row = (label: string, text: string): TermsRow => ({ label, text, clause: null });
  return [
    row(
      'The vendor’s share of a failure',
      assessment.riskShare === null ? 'Nothing can be lost' : shareWords(assessment.riskShare),
    ),
    row('Depends on value', `${shareWords(assessment.contingentShare)} of the fees`),
    row('Billed before value', `${shareWords(assessment.preValueShare)} of the fees`),
    row('First invoice against first value', beforeValueWords(assessment.daysBilledBeforeValue)),
    row('The most you can lose', `${money(maxExposure)}, on day ${maxExposureDay}`),
    row(
      `Of each further ${currency} of value the vendor earns`,
      `${currency} ${formatNumber(alignmentSlope, 2)}`,
    ),
    row('A success has paid by', breakEvenDay === null ? 'Not by the end' : `day ${breakEvenDay}`),
    ...scenarioNames.map((name) => {
      const { buyerLoss, vendorLoss } = assessment.scenarios[name];
      return row(
        scenarioWords[name],
        `${sided('you', buyerLoss, money)}, ${sided(vendor, vendorLoss, money)}`,
      );
    }),
  ];
}

function sided(who: string, loss: number, money: (minorUnits: number) => string): string {
  const rounded = Math.round(loss);
  const s = who === 'you' ? '' : 's';
  if (rounded === 0) return `${who} lose${s} nothing`;
  return `${who} ${rounded > 0 ? 'lose' : 'gain'}${s} ${money(Math.abs(rounded))}`;
}

/** What terms come to, by the same functions that the server judges them with. */
export function outcomeOf(terms: Terms, context: TermsContext): TermsOutcome {
  const { currency, signedOn } = context;
  const assessment = assessTerms(terms);
  return {
    terms,
    // An early failure can be spoken of before anything is signed, as the server does.
    sentence: termsSentence({ terms, currency, signedOn }, Math.round(terms.horizonDays / 4)),
    assessment,
    rows: figureRows(assessment, context),
  };
}

/** The figures of two versions beside each other. */
export function pairedFigures(before: TermsOutcome, after: TermsOutcome): readonly PairedRow[] {
  return pairedRows(before.rows, after.rows);
}
