import type { TermsScenario } from '@scrimmage/contract/generated/schema-types';
import { scenarioShare } from '@scrimmage/domain/assess-terms';
import { exposureCurve, maximumExposure } from '@scrimmage/domain/exposure';
import { shareWords } from '@scrimmage/domain/metric-words';
import type { Terms } from '@scrimmage/domain/terms';
import { type ExposureMark, type ExposurePoint, lossDomain } from '../../charts/exposure-geometry';
import { addDays, formatDay, formatMoney } from '../../platform/format';
import { termsMoney, wholeMoney } from './terms-money';

/** How far it may go: what share of the value it has brought in the end. */
export type CurveScenario = Exclude<TermsScenario, 'FAIL_EARLY'>;
export const curveScenarios = ['FAIL_LATE', 'PARTIAL', 'SUCCESS'] as const;

export const curveWords: Readonly<Record<CurveScenario, string>> = {
  FAIL_LATE: 'It brings nothing',
  PARTIAL: `It brings ${shareWords(scenarioShare.PARTIAL)} of the value`,
  SUCCESS: 'It brings all of the value',
};

/** What curves are drawn of. */
export interface Curved {
  readonly terms: Terms;
  readonly currency: string;
  readonly vendor: string;
  readonly scenario: CurveScenario;
  /** Null while the day of signature is not known: then days are counted. */
  readonly signedOn: string | null;
  /** Null while it goes on: nobody can stop what has ended. */
  readonly endedOn: string | null;
  readonly today: string;
}

interface Named extends Curved {
  readonly title: string;
}

function losses(who: string, amount: number, currency: string): string {
  const rounded = Math.round(amount);
  if (rounded === 0) return `${who} ${who === 'you' ? 'lose' : 'loses'} nothing`;
  const verb = rounded > 0 ? 'lose' : 'gain';
  return `${who} ${verb}${who === 'you' ? '' : 's'} ${wholeMoney(Math.abs(rounded), currency)}`;
}

function dayName({ signedOn, today }: Pick<Curved, 'signedOn' | 'today'>, at: number): string {
  return signedOn === null ? `day ${at}` : formatDay(addDays(signedOn, at), today);
}

/** What both sides lose on each day, by the terms. */
export function curvePoints(curved: Curved): readonly ExposurePoint[] {
  const { terms, currency, vendor, scenario } = curved;
  return exposureCurve(terms, scenarioShare[scenario]).map(({ day, buyerLoss, vendorLoss }) => {
    const name = dayName(curved, day);
    return {
      at: day,
      ours: buyerLoss,
      theirs: vendorLoss,
      said: `${name.replace('day', 'Day')}: ${losses('you', buyerLoss, currency)}, ${losses(vendor, vendorLoss, currency)}`,
      cells: [day, name, termsMoney(buyerLoss, currency), termsMoney(vendorLoss, currency)],
    };
  });
}

/** The day on which you lose most: without value on every day looked at, else among the points of the curve. */
function worstOf({ terms, scenario }: Curved, points: readonly ExposurePoint[]) {
  if (scenario === 'FAIL_LATE') {
    const { day, amount } = maximumExposure(terms);
    return { at: day, value: amount };
  }
  const most = Math.max(...points.map(({ ours }) => ours));
  return { at: points.find(({ ours }) => ours === most)?.at ?? 0, value: most };
}

function marksOf(curved: Curved, worst: { readonly at: number; readonly value: number }) {
  const { signedOn, endedOn, today, currency, terms } = curved;
  const amount = formatMoney({ minorUnits: Math.round(worst.value), currency }, 'compact');
  const marks: ExposureMark[] = [
    { id: 'worst', ...worst, label: `Your worst: ${amount}, ${dayName(curved, worst.at)}`, tone: 'bad' },
  ];
  const at = signedOn === null ? -1 : (Date.parse(endedOn ?? today) - Date.parse(signedOn)) / 86_400_000;
  const here = at >= 0 && at <= terms.horizonDays;
  const label = endedOn === null ? 'Today' : 'It ended';
  return here ? [...marks, { id: 'now', at, label, tone: 'neutral' as const }] : marks;
}

/** The curves of terms as a drawing takes them; `domain` puts several on one scale. */
export function exposureFigure(curved: Named, domain?: readonly [number, number]) {
  const { currency, vendor, scenario, title } = curved;
  const points = curvePoints(curved);
  const worst = worstOf(curved, points);
  const last = points.at(-1);
  const end = last
    ? ` At the end ${losses('you', last.ours, currency)} and ${losses(vendor, last.theirs, currency)}.`
    : '';
  const most =
    curved.endedOn === null
      ? 'Stopping costs you most on'
      : `It ended on ${formatDay(curved.endedOn, curved.today)}. By the terms, stopping would have cost you most on`;
  return {
    title,
    unit: `${currency}, ${curveWords[scenario].toLowerCase()}`,
    sentence: `${most} ${dayName(curved, worst.at)}: ${wholeMoney(worst.value, currency)}.${end}`,
    columns: ['Day', 'When', 'You lose', `${vendor} loses`],
    points,
    names: { ours: 'You lose', theirs: `${vendor.length > 18 ? 'The vendor' : vendor} loses` },
    marks: marksOf(curved, worst),
    domain: domain ?? lossDomain([points]),
    tickText: (minorUnits: number) => formatMoney({ minorUnits, currency }, 'compact'),
    dayText: (at: number) => dayName(curved, at),
  };
}

/** The scale on which several curves can be read beside each other. */
export function commonDomain(curves: readonly Curved[]): readonly [number, number] {
  return lossDomain(curves.map(curvePoints));
}
