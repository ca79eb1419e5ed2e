import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { type ExportedRow, type Section, sections } from './sections.js';

const usualPage = 1_000;

/** Everything of a workspace, a page at a time, within the current operation: one export is one snapshot. */
@Injectable()
export class ExportReader {
  constructor(private readonly database: Database) {}

  /** The workspace itself. */
  async workspace(): Promise<ExportedRow> {
    const found = await this.database.row<ExportedRow>(
      sql`select name, currency, time_zone as "timeZone" from workspace`,
    );
    if (!found) throw new Error('An export is made inside a workspace.');
    return found;
  }

  /** All rows of a section in the order of its key. */
  async *rows(name: keyof typeof sections): AsyncGenerator<ExportedRow> {
    const section: Section = sections[name];
    const { pageRows = usualPage } = section;
    let after: unknown = null;
    do {
      const page: readonly (ExportedRow & { readonly sortKey: unknown })[] = await this.database.rows(
        pageOf(section, after),
      );
      for (const { sortKey: _key, ...row } of page) yield row;
      after = page.length === pageRows ? page.at(-1)?.sortKey : null;
    } while (after !== null);
  }
}

function pageOf({ columns, from, key, type, pageRows = usualPage }: Section, after: unknown): Sql {
  const behind = after === null ? sql`` : sql`where ${key} > ${after}::${type}`;
  return sql`select ${columns}, ${key} as "sortKey" from ${from} ${behind} order by ${key} limit ${pageRows}`;
}
