import type { MultiplesField, Panel } from '../../../charts/multiples-layout';
import { claimWords, gradeWords, notYetWords, rangeWords } from '../../../features/evidence/criterion-words';
import { formatNumber, formatPercent } from '../../../platform/format';
import { type Around, type CriterionShown, fieldOf, type MetricPicture } from './sequence-figure';

/** Whether a metric has nothing but a guardrail: those are drawn small, below each other. */
export const isGuarded = ({ success, kill, guardrail }: MetricPicture) =>
  success === null && kill === null && guardrail !== null;

/** How sure an interval is, however often one looks. */
export const confidenceWords = (alpha: number) => `${formatPercent(1 - alpha)} confidence`;

/** The error all of them allow; null when they differ, and each says its own. */
export function sharedAlpha(pictures: readonly MetricPicture[]): number | null {
  const [first, ...others] = new Set(pictures.map(({ main }) => main.alpha));
  return first === undefined || others.length > 0 ? null : first;
}

function noteOf({ design, metric, evidence, grade, alpha }: CriterionShown, alone: boolean): string {
  const { low, high, n, notYet } = evidence;
  if (low === null || high === null) return notYet ? notYetWords[notYet] : 'No interval yet.';
  const sure = alone ? `, ${confidenceWords(alpha)}` : '';
  return `${rangeWords(design, metric, low, high)}${sure}, n = ${formatNumber(n)}, ${gradeWords[grade].toLowerCase()}`;
}

function panelOf(picture: MetricPicture, around: Around, alone: boolean): Panel {
  const { metric, main } = picture;
  const { points, levels, last, tickText } = fieldOf(picture, around);
  return {
    id: main.id,
    title: metric.name,
    points: points.map((point) => ({ ...point, cells: [metric.name, ...point.cells] })),
    levels,
    last: last?.text ?? 'Not yet',
    note: noteOf(main, alone),
    tickText,
  };
}

/** Guardrails along the same days, each on its own scale. */
export function multiplesOf(pictures: readonly MetricPicture[], around: Around): MultiplesField {
  const alone = sharedAlpha(pictures) === null;
  return {
    panels: pictures.map((picture) => panelOf(picture, around, alone)),
    today: around.today,
    until: around.closedOn,
    gapDays: pictures.some(({ main }) => main.period === 'WEEK') ? 14 : 3,
    sharedScale: false,
  };
}

/** Each guardrail and its state: “Complaints: proven. Refunds paid twice: not yet.” */
export function guardedSentence(pictures: readonly MetricPicture[]): string {
  return pictures
    .map(({ metric, main }) => `${metric.name}: ${claimWords[main.evidence.claim].toLowerCase()}.`)
    .join(' ');
}
