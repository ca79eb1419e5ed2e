import sql, { type Sql } from 'sql-template-tag';
import { notesLike } from '../similar/notes-like.reader.js';

/** Nobody turns so many pages. */
const mostFound = 500;

/** Failures that say some of these words, or nearly, the best 500 of them: their ids, and how well each fits, 0 the best. */
export function found(words: string): Sql {
  return sql`
    select subject_id as id, (1 - place)::int as score
    from ${notesLike({ text: words, kinds: ['FAILURE'], depth: mostFound })}`;
}
