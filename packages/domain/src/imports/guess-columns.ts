import { neverMapped, wordings } from './column-words.js';
import { parseGivenDate } from './given-date.js';
import { nameKey, tidyLine } from './given-text.js';
import { dayTargets, type ImportTarget } from './import-target.js';
import {
  byScore,
  type Candidate,
  type GuessedColumn,
  matchColumns,
  type Vocabulary,
} from './match-columns.js';
import { guessStage } from './stage-word.js';

const share = (values: readonly string[], test: (value: string) => boolean) =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const distinct = (values: readonly string[]) => new Set(values.map(nameKey)).size;

const abbreviated = (values: readonly string[]) => share(values, (v) => /^[\p{Lu}\d&.]{2,7}$/u.test(v)) > 0.8;

const datelike = (value: string) =>
  parseGivenDate(value, 'MDY').day !== null || (value.length <= 12 && /\d/.test(value));

/** How well the values of a column suit a target, 0 to 1; `filled` is the share of rows that say something. */
function suits(target: ImportTarget, values: readonly string[], filled: number): number {
  if (values.length === 0) return dayTargets.has(target) ? 0.95 : 0.3;
  if (dayTargets.has(target)) return 0.3 + 0.7 * share(values, datelike);
  switch (target) {
    case 'STAGE':
      return 0.4 + 0.6 * share(values, (value) => guessStage(value) !== null);
    case 'SOURCE_KEY':
      return distinct(values) >= values.length * 0.9 ? 1 : 0.2;
    case 'LEAD_EMAIL':
      return share(values, (value) => value.includes('@'));
    case 'VENDOR':
      return share(values, (value) => /^(yes|no|true|false)$/i.test(value)) > 0.5 ? 0.2 : 1;
    case 'PROGRAM':
      return (abbreviated(values) ? 0.6 : 1) * (0.3 + 0.7 * filled);
    case 'NAME':
    case 'UNIT':
      return 0.3 + 0.7 * filled;
    default:
      return 0.8 + 0.2 * filled;
  }
}

/** Tells whether a column only abbreviates another: short capitals, one for each value of the other. */
function echoes(rows: readonly (readonly string[])[], column: number, of: number): boolean {
  const values = rows.map((row) => tidyLine(row[column] ?? '')).filter((value) => value !== '');
  const pairs = rows.map((row) => `${row[of] ?? ''}\n${row[column] ?? ''}`);
  return abbreviated(values) && distinct(pairs) <= distinct(rows.map((row) => row[of] ?? ''));
}

/** Plays down a column such as `Agency` for the unit where it only abbreviates the program beside it. */
function withoutEchoes(candidates: readonly Candidate[], rows: readonly (readonly string[])[]) {
  const programs = candidates.filter(({ target }) => target === 'PROGRAM').sort(byScore);
  const best = programs[0]?.column;
  const names = new Set(programs.map(({ column }) => column));
  return candidates.map((candidate) =>
    best !== undefined &&
    candidate.target === 'UNIT' &&
    names.has(candidate.column) &&
    echoes(rows, candidate.column, best)
      ? { ...candidate, score: candidate.score * 0.1 }
      : candidate,
  );
}

const pilotWords: Vocabulary = { wordings, never: neverMapped, suits, weigh: withoutEchoes };

/** Guesses what each column of a list of pilots is, whatever the year's wording: see `matchColumns`. */
export function guessColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  before: Readonly<Record<string, ImportTarget>> = {},
): readonly GuessedColumn[] {
  return matchColumns(pilotWords, headers, rows, before);
}
