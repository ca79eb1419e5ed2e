import { columnKey, type Wording } from './column-words.js';
import { saysNothing, tidyLine } from './given-text.js';
import type { ImportTarget } from './import-target.js';

/** A column of a file, what it can become, how sure that is (0 to 1), and up to three of its values. */
export interface GuessedColumn {
  readonly name: string;
  readonly target: ImportTarget;
  readonly confidence: number;
  readonly samples: readonly string[];
}

/** A column that may become a target, and how well it suits. */
export interface Candidate {
  readonly column: number;
  readonly target: ImportTarget;
  readonly score: number;
}

/** How the columns of one kind of file are called, and what their values tell. */
export interface Vocabulary {
  /** Matched against `columnKey`. */
  readonly wordings: readonly Wording[];
  /** Columns kept as given whatever else their names say. */
  readonly never: RegExp;
  /** How well the values of a column suit a target, 0 to 1; `filled` is the share of rows that say something. */
  suits(target: ImportTarget, values: readonly string[], filled: number): number;
  /** Weighs candidates against one another, once all are known. */
  weigh(candidates: readonly Candidate[], rows: readonly (readonly string[])[]): readonly Candidate[];
}

/** A guess weaker than this is not made. */
const leastScore = 0.3;
const sampleLength = 80;

function candidatesOf(
  words: Vocabulary,
  column: number,
  name: string,
  cells: readonly string[],
): readonly Candidate[] {
  const key = columnKey(name);
  if (words.never.test(key)) return [];
  const values = cells.map(tidyLine).filter((value) => !saysNothing(value));
  const filled = cells.length === 0 ? 1 : values.length / cells.length;
  const best = new Map<ImportTarget, number>();
  for (const [target, strength, wording] of words.wordings) {
    if (!wording.test(key)) continue;
    const score = strength * (cells.length === 0 ? 1 : words.suits(target, values, filled));
    best.set(target, Math.max(score, best.get(target) ?? 0));
  }
  return [...best].map(([target, score]) => ({ column, target, score }));
}

/** The best first; of equals the one further left. */
export const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.column - b.column;

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
 * Guesses what each column of a file is from its name and its values, whatever the order of the columns. `rows` is a sample, best a few hundred rows; `before` holds earlier choices by `columnKey` and wins with
 * confidence 1. Every target but KEEP is given at most once; what nothing suggests is KEEP.
 */
export function matchColumns(
  words: Vocabulary,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  before: Readonly<Record<string, ImportTarget>> = {},
): readonly GuessedColumn[] {
  const fixed = remembered(headers, before);
  const all = headers.flatMap((name, column) =>
    fixed.has(column)
      ? []
      : candidatesOf(
          words,
          column,
          name,
          rows.map((row) => row[column] ?? ''),
        ),
  );
  const candidates = words.weigh(all, rows);
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
