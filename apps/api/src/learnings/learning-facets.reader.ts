import { Injectable } from '@nestjs/common';
import type { LearningFacetName, LearningFilter } from '@scrimmage/contract/generated/schema-types';
import sql, { join, type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { wordsOf } from '../platform/graphql/search-words.js';
import { learningConditions } from './learning-filter.js';
import { foundLearnings } from './learning-search.js';
import { listedFrom } from './learnings.reader.js';

/** One choice of a facet, and how many learnings it would leave. */
interface Counted {
  readonly name: LearningFacetName;
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** One facet with its choices. */
export interface Facet {
  readonly name: LearningFacetName;
  readonly counts: readonly Counted[];
}

const mostCounts = 20;

/** What each facet is counted by: its value, its words, and how a learning comes to it. */
const places: Readonly<
  Record<LearningFacetName, { readonly value: Sql; readonly words: Sql; readonly by: Sql }>
> = {
  STATE: { value: sql`listed.state`, words: sql`listed.state`, by: sql`` },
  CAUSE: {
    value: sql`c.id::text`,
    words: sql`c.name`,
    by: sql`join learning_cause t on t.learning_id = listed.id join cause c on c.id = t.cause_id`,
  },
  PROGRAM: {
    value: sql`g.id::text`,
    words: sql`g.name`,
    by: sql`join program g on g.id = listed.program_id`,
  },
  UNIT: {
    value: sql`u.id::text`,
    words: sql`u.name`,
    by: sql`join pilot p on p.id = listed.pilot_id join unit u on u.id = p.unit_id`,
  },
  VENDOR: {
    value: sql`v.id::text`,
    words: sql`v.name`,
    by: sql`join engagement e on e.pilot_id = listed.pilot_id join vendor v on v.id = e.vendor_id`,
  },
};
const names = Object.keys(places) as LearningFacetName[];

/** How the library falls by facet, in one statement. A facet ignores its own choice, so that another can be made. */
@Injectable()
export class LearningFacetsReader {
  constructor(private readonly database: Database) {}

  async of(filter: LearningFilter | null): Promise<readonly Facet[]> {
    const words = wordsOf(filter?.search);
    // Looked for once, however many facets there are.
    const lookedFor =
      words === null ? sql`` : sql`with looked_for as materialized (${foundLearnings(words)}) `;
    const counts = names.map((name) => {
      const { value, words: called, by } = places[name];
      return sql`(select ${name}::text as name, ${value} as value, ${called} as words, count(distinct listed.id)::int as count
        from (select l.* ${listedFrom(filter, learningConditions(filter, name), () => sql`looked_for`)}) listed ${by}
        group by 2, 3 order by 4 desc, 3 limit ${mostCounts})`;
    });
    const rows = await this.database.rows<Counted>(sql`${lookedFor}${join(counts, ' union all ')}`);
    return names.map((name) => ({ name, counts: rows.filter((row) => row.name === name) }));
  }
}
