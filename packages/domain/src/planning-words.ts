import type { ReadingPeriod } from './criteria.js';
import { percentWords, signedWords } from './metric-words.js';
import type { MetricKind } from './metrics.js';

/** What is likely if one change is the truth. */
export interface PlannedRow {
  /** Against the baseline, in the metric's unit. */
  readonly effect: number;
  readonly chanceProven: number;
  readonly chanceRefuted: number;
  readonly medianPeriods: number | null;
  readonly periods80: number | null;
}

/** What the words are about. */
export interface PlannedWith {
  readonly kind: MetricKind;
  readonly unit: string | null;
  readonly casesPerPeriod: number;
  readonly period: ReadingPeriod;
}

/** Beyond this many days people count in weeks. */
const mostDays = 14;

/** A number of periods as the moment people speak of: `day 9`, `week 6`. */
export function momentWords({ period }: Pick<PlannedWith, 'period'>, periods: number): string {
  if (period === 'WEEK') return `week ${periods}`;
  return periods <= mostDays ? `day ${periods}` : `week ${Math.ceil(periods / 7)}`;
}

/** Two digits that matter, never falsely certain: `35 %`, `over 95 %`, `under 5 %`. */
export function chanceWords(chance: number): string {
  if (chance > 0.95) return `over ${percentWords(95)}`;
  if (chance < 0.05) return `under ${percentWords(5)}`;
  return percentWords(Math.round(chance * 100));
}

function change({ kind, unit }: PlannedWith, effect: number): string {
  return effect === 0
    ? 'nothing changes'
    : `the change is ${signedWords({ kind, unit: unit ?? '' }, effect).trim()}`;
}

function timing(given: PlannedWith, { medianPeriods, periods80 }: PlannedRow): string | null {
  if (medianPeriods === null) return null;
  const by = periods80 === null ? 'not by the decision' : momentWords(given, periods80);
  return `by ${momentWords(given, medianPeriods)} (${percentWords(80)}: ${by})`;
}

/** One change in words: “If the change is +3 points, you will know by week 6 (80 %: week 9).” */
export function rowSentence(given: PlannedWith, row: PlannedRow): string {
  const known = timing(given, row);
  const chance = row.chanceProven + row.chanceRefuted;
  return known
    ? `If ${change(given, row.effect)}, you will know ${known}.`
    : `If ${change(given, row.effect)}, you probably will not know by the decision; the chance is ${chanceWords(chance)}.`;
}

/** The whole plan in words: “With 40 cases a day you will know by week 6 (80 %: week 9) if the change is +3 points; …” */
export function planningSentence(given: PlannedWith, rows: readonly PlannedRow[]): string {
  const { casesPerPeriod, period } = given;
  const cases = casesPerPeriod.toLocaleString('en-US');
  const pace = `With ${cases} ${casesPerPeriod === 1 ? 'case' : 'cases'} a ${period === 'WEEK' ? 'week' : 'day'}`;
  const proven = rows.filter(({ chanceProven }) => chanceProven >= 0.5);
  const nearest = proven.toSorted((a, b) => Math.abs(a.effect) - Math.abs(b.effect));
  const clear = nearest.find(({ periods80 }) => periods80 !== null) ?? nearest[0];
  const known = clear && timing(given, clear);
  const dim = rows.find(({ chanceProven, chanceRefuted }) => chanceProven + chanceRefuted < 0.5);
  const not = dim ? `if ${change(given, dim.effect)} you probably will not` : null;
  if (!clear || !known) return `${pace} you will probably not have proven this by the decision.`;
  return `${pace} you will know ${known} if ${change(given, clear.effect)}${not ? `; ${not}` : ''}.`;
}
