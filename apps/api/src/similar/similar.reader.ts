import { Injectable } from '@nestjs/common';
import { suggestCauses } from '@scrimmage/domain/causes';
import type { CauseId, FailureId, LearningId } from '@scrimmage/domain/ids';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { Fault } from '../platform/graphql/faults.js';
import { loaderById } from '../platform/graphql/loader.js';
import { causeWeights, markedNote, notesLike, type SimilarKind, wordsBetween } from './notes-like.reader.js';

/** A note that is like a text. */
export interface SimilarFound {
  readonly kind: SimilarKind;
  readonly id: FailureId | LearningId;
  /** 1 is the nearest. */
  readonly rank: number;
  readonly nearDuplicate: boolean;
  readonly sharedWords: readonly string[];
  readonly sameCause: boolean;
}

export interface SimilarQuestion {
  readonly text: string;
  readonly limit: number;
  /** Known causes; without any, those that the text hints at. */
  readonly causeIds?: readonly CauseId[];
  /** Both, unless said. */
  readonly kinds?: readonly SimilarKind[];
}

interface Row extends Omit<SimilarFound, 'rank' | 'nearDuplicate' | 'sharedWords'> {
  readonly likeness: number;
  readonly marked: string | null;
}

interface SeenIn {
  readonly id: FailureId | LearningId;
  readonly places: number;
}

const SeenInLoader = {};

const longestText = 20_000;
const mostHints = 2;
/** How many notes each ranking has a say on. */
const depth = 30;

/** From here on two notes read alike. Other notes stay under 0.4, and reworded ones are mostly above 0.6 (docs/benchmarks.md). */
const alike = 0.5;

/** Finds failures and learnings that say what a text says, in one statement. */
@Injectable()
export class SimilarReader {
  constructor(private readonly database: Database) {}

  /** The nearest first; nothing for a text without a word to look for, unless it has a cause. */
  async nearest({ text, limit, causeIds = [], kinds }: SimilarQuestion): Promise<readonly SimilarFound[]> {
    if (text.length > longestText)
      throw new Fault('BAD_INPUT', `A text has at most ${longestText.toLocaleString('en-US')} characters.`);
    if (text.trim() === '') return [];
    const given = causeIds.length > 0;
    const causes = given ? causeIds : await this.hintedBy(text);
    const weight = given ? causeWeights.given : causeWeights.hinted;
    const rows = await this.database.rows<Row>(sql`
      select s.kind, s.subject_id as id, s.likeness, s.same_causes <> '{}' as "sameCause", ${markedNote} as marked
      from ${notesLike({ text, kinds: kinds ?? null, causes: { ids: causes, weight }, depth: Math.max(depth, limit) })}
      join similar_note n on n.subject_kind = s.kind and n.subject_id = s.subject_id
      where s.place <= ${limit} order by s.place`);
    return rows.map(({ likeness, marked, ...note }, at) => ({
      ...note,
      rank: at + 1,
      nearDuplicate: likeness >= alike,
      sharedWords: wordsBetween(marked ?? ''),
    }));
  }

  /** In how many pilots, or programs where it was in none, a failure was seen or a learning borne out. */
  get seenIn(): DataLoader<FailureId | LearningId, SeenIn | null> {
    return loaderById<FailureId | LearningId, SeenIn>(this.database, SeenInLoader, (ids) =>
      this.database.rows(sql`
        select id, count(distinct place)::int as places from (
          select id, coalesce(pilot_id, program_id) as place from failure where id = any(${[...ids]})
          union all
          select failure_id, coalesce(pilot_id, program_id) from sighting where failure_id = any(${[...ids]})
          union all
          select id, coalesce(pilot_id, program_id) from learning where id = any(${[...ids]})
          union all
          select learning_id, pilot_id from learning_pilot where learning_id = any(${[...ids]}) and side = 'SUPPORTS') seen
        group by id`),
    );
  }

  private async hintedBy(text: string): Promise<readonly CauseId[]> {
    const causes = await this.database.rows<{ id: CauseId; name: string; hints: readonly string[] }>(
      sql`select id, name, hints from cause where not retired order by place, id`,
    );
    return suggestCauses(text, causes, mostHints).map(({ cause }) => cause.id);
  }
}
