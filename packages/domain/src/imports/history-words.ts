import type { Wording } from './column-words.js';
import { parseGivenDate } from './given-date.js';
import { isIsoWeek } from './given-day.js';
import { parseGivenNumber } from './given-number.js';
import { dayTargets, type ImportTarget } from './import-target.js';
import { type GuessedColumn, matchColumns, type Vocabulary } from './match-columns.js';

const owners: readonly Wording[] = [
  ['TEAM', 1, /^(?:team|squad)s?(?: name)?$/],
  ['TEAM', 0.9, /^(?:project|board|group|crew)(?: (?:name|key))?$/],
  ['PROGRAM', 1, /^program(?:me)?(?: name)?$/],
];

const things = '(?:items|issues|stories|tickets|tasks|cards|points|story points)';

/** How histories of sprints call their columns, matched whole against `columnKey`. */
const sprintWordings: readonly Wording[] = [
  ...owners,
  ['SPRINT', 1, /^(?:sprint|iteration)(?: (?:name|title))?$/],
  ['SPRINT_ORDER', 1, /^(?:sprint|iteration) (?:number|no|order|id|index)$/],
  ['SPRINT_ORDER', 0.95, /^(?:order|number|no|seq|sequence|period|sprint|iteration|#)$/],
  [
    'STARTS_ON',
    1,
    /^(?:(?:sprint|iteration|week) )?(?:start|starts|started|begin|begins|from)(?: (?:date|day|on|at))?$/,
  ],
  ['STARTS_ON', 1, /^(?:week|week (?:of|starting|beginning|commencing)|first day)$/],
  ['STARTS_ON', 0.9, /^(?:period|date|day)$/],
  [
    'ENDS_ON',
    1,
    /^(?:(?:sprint|iteration|week) )?(?:end|ends|ended|to|until|finish|close)(?: (?:date|day|on|at))?$/,
  ],
  ['ENDS_ON', 1, /^(?:week ending|last day|(?:completion|complete) date)$/],
  [
    'FINISHED',
    1,
    new RegExp(`^(?:${things} )?(?:finished|completed|done|closed|delivered|resolved)(?: ${things})?$`),
  ],
  ['FINISHED', 0.9, /^(?:throughput|velocity|actual|delivered)$/],
  ['PLANNED', 1, new RegExp(`^(?:${things} )?(?:planned|committed|commitment|forecast)(?: ${things})?$`)],
  ['ADDED', 1, new RegExp(`^(?:${things} |scope )?(?:added|unplanned)(?: ${things}| scope)?$`)],
];

/** How lists of finished items call theirs. */
const itemWordings: readonly Wording[] = [
  ...owners,
  [
    'FINISHED_ON',
    1,
    /^(?:date )?(?:resolved|finished|completed|done|closed)(?: (?:date|day|on|at))?$|^(?:resolution|completion|closing) date$/,
  ],
  ['FINISHED_ON', 0.8, /^(?:date|day|end date)$/],
];

const never = /^(?:created|updated)\b|\b(?:changed|estimate|remaining)\b/;

const share = (values: readonly string[], test: (value: string) => boolean) =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const isDay = (value: string) =>
  isIsoWeek(value) || parseGivenDate(value, 'DMY').day !== null || parseGivenDate(value, 'MDY').day !== null;

const isNumber = (value: string) => parseGivenNumber(value) !== null;

const counts: ReadonlySet<ImportTarget> = new Set(['FINISHED', 'PLANNED', 'ADDED', 'SPRINT_ORDER']);

function suits(target: ImportTarget, values: readonly string[], filled: number): number {
  if (values.length === 0) return 0.3;
  if (dayTargets.has(target)) return share(values, isDay);
  if (counts.has(target)) return share(values, isNumber);
  if (target === 'SPRINT') return share(values, isNumber) > 0.5 || share(values, isDay) > 0.5 ? 0.2 : 1;
  return 0.6 + 0.4 * filled;
}

const words = (wordings: readonly Wording[]): Vocabulary => ({
  wordings,
  never,
  suits,
  weigh: (candidates) => candidates,
});

const vocabularies = { SPRINTS: words(sprintWordings), FINISHED_ITEMS: words(itemWordings) };

/** What a file of a team's past can be: one row for each sprint, or one for each item. */
export type HistoryKind = keyof typeof vocabularies;

/** Guesses what each column of a team's past is: see `matchColumns`. */
export function guessHistoryColumns(
  kind: HistoryKind,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  before: Readonly<Record<string, ImportTarget>> = {},
): readonly GuessedColumn[] {
  return matchColumns(vocabularies[kind], headers, rows, before);
}
