import type { CauseId } from '@scrimmage/domain/ids';
import { tellingWords } from '@scrimmage/domain/matched-words';
import sql, { Sql } from 'sql-template-tag';

export type SimilarKind = 'FAILURE' | 'LEARNING';

/** A cause that a person gave weighs as much as the words; one that the words only hint at is wrong too often (docs/benchmarks.md). */
export const causeWeights = { given: 2, hinted: 0.05 };

/** Marks that nobody types. */
const marks = { start: '\u0002', end: '\u0003' };

/** What notes are to be like, inside another statement. */
interface Likeness {
  readonly text: string | Sql;
  readonly kinds: readonly SimilarKind[] | null;
  /** Causes and what they weigh; none unless said. */
  readonly causes?: { readonly ids: readonly CauseId[] | Sql; readonly weight: number };
  readonly depth: number;
}

/** Notes like a text as the rows `s`: kind, subject_id, shared stems, and their place from 1, the nearest first. */
export function notesLike({ text, kinds, causes = { ids: [], weight: 0 }, depth: rows }: Likeness): Sql {
  const ids = causes.ids instanceof Sql ? causes.ids : sql`${[...causes.ids]}`;
  return sql`similar_notes(${text}, ${ids}::uuid[], ${causes.weight}, ${kinds && [...kinds]}, ${rows})
        with ordinality as s (kind, subject_id, score, shared, same_causes, likeness, place)`;
}

/** What the note `n` says, with the words of `s` between marks that `wordsBetween` knows. */
export const markedNote = sql`ts_headline('english', n.body,
          (select string_agg(quote_literal(word), ' | ')::tsquery from unnest(s.shared) word),
          ${`HighlightAll=true, StartSel=${marks.start}, StopSel=${marks.end}`})`;

/** The words of a text that stand between marks and say what it is about, as they are written, each once whatever its case. */
export function wordsBetween(text: string): readonly string[] {
  const words = new Map<string, string>();
  for (const piece of text.split(marks.start).slice(1)) {
    const [word = ''] = piece.split(marks.end);
    const key = word.toLowerCase();
    if (!words.has(key)) words.set(key, word);
  }
  return tellingWords([...words.values()]);
}
