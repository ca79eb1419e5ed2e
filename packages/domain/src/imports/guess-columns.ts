import { columnKey, neverMapped, wordings } from './column-words.js';
import { parseGivenDate } from './given-date.js';
import { nameKey, saysNothing, tidyLine } from './given-text.js';
import { dayTargets, type ImportTarget } from './import-target.js';
import { guessStage } from './stage-word.js';

/** A column of a file, what it can become, how sure that is (0 to 1), and up to three of its values. */
export interface GuessedColumn {
  readonly name: string;
  readonly target: ImportTarget;
  readonly confidence: number;
  readonly samples: readonly string[];
}

interface Candidate {
  readonly column: number;
  readonly target: ImportTarget;
  readonly score: number;
}

/** A guess weaker than this is not made. */
const leastScore = 0.3;
const sampleLength = 80;

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

function candidatesOf(column: number, name: string, cells: readonly string[]): readonly Candidate[] {
  const key = columnKey(name);
  if (neverMapped.test(key)) return [];
  const values = cells.map(tidyLine).filter((value) => !saysNothing(value));
  const filled = cells.length === 0 ? 1 : values.length / cells.length;
  const best = new Map<ImportTarget, number>();
  for (const [target, strength, wording] of wordings) {
    if (!wording.test(key)) continue;
    const score = strength * (cells.length === 0 ? 1 : suits(target, values, filled));
    best.set(target, Math.max(score, best.get(target) ?? 0));
  }
  return [...best].map(([target, score]) => ({ column, target, score }));
}

/** Tells whether a column only abbreviates another: short capitals, one for each value of the other. */
function echoes(rows: readonly (readonly string[])[], column: number, of: number): boolean {
  const values = rows.map((row) => tidyLine(row[column] ?? '')).filter((value) => value !== '');
  const pairs = rows.map((row) => `${row[of] ?? ''}\n${row[column] ?? ''}`);
  return abbreviated(values) && distinct(pairs) <= distinct(rows.map((row) => row[of] ?? ''));
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.column - b.column;

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

/** Gives each target to the column that suits it best, and each column one target. */
function assign(candidates: readonly Candidate[], fixed: ReadonlyMap<number, ImportTarget>) {
  const given = new Map<number, Candidate>();
  const taken = new Set<ImportTarget>(fixed.values());
  for (const candidate of [...candidates].sort(byScore)) {
    if (candidate.score < leastScore || given.has(candidate.column) || taken.has(candidate.target)) continue;
    given.set(candidate.column, candidate);
    taken.add(candidate.target);
  }
  return given;
}

function samplesOf(rows: readonly (readonly string[])[], column: number): readonly string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const value = [...tidyLine(row[column] ?? '')].slice(0, sampleLength).join('');
    if (value !== '') values.add(value);
    if (values.size === 3) break;
  }
  return [...values];
}

/** Columns chosen before: each target once, in the file's order; a name met twice counts the first time. */
function remembered(headers: readonly string[], before: Readonly<Record<string, ImportTarget>>) {
  const fixed = new Map<number, ImportTarget>();
  const taken = new Set<ImportTarget>();
  headers.forEach((name, column) => {
    const key = columnKey(name);
    const target = Object.hasOwn(before, key) ? before[key] : undefined;
    if (target === undefined || (target !== 'KEEP' && taken.has(target))) return;
    fixed.set(column, target);
    taken.add(target);
  });
  taken.delete('KEEP');
  return fixed;
}

/**
 * Guesses what each column of a file is from its name and its values, whatever the order of the columns and the year's
 * wording. `rows` is a sample, best a few hundred rows; `before` holds earlier choices by `columnKey` and wins with
 * confidence 1. Every target but KEEP is given at most once; what nothing suggests is KEEP.
 */
export function guessColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  before: Readonly<Record<string, ImportTarget>> = {},
): readonly GuessedColumn[] {
  const fixed = remembered(headers, before);
  const all = headers.flatMap((name, column) =>
    fixed.has(column)
      ? []
      : candidatesOf(
          column,
          name,
          rows.map((row) => row[column] ?? ''),
        ),
  );
  const candidates = withoutEchoes(all, rows);
  const given = assign(candidates, fixed);
  return headers.map((name, column) => {
    const samples = samplesOf(rows, column);
    const before = fixed.get(column);
    if (before !== undefined) return { name, target: before, confidence: 1, samples };
    const guess = given.get(column);
    if (guess) return { name, target: guess.target, confidence: Number(guess.score.toFixed(2)), samples };
    const missed = Math.max(0, ...candidates.filter((c) => c.column === column).map((c) => c.score));
    return { name, target: 'KEEP', confidence: Number(Math.max(0.1, 0.9 - missed).toFixed(2)), samples };
  });
}
