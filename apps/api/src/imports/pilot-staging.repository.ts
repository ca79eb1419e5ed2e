import { Injectable } from '@nestjs/common';
import { pilotDrafting } from '@scrimmage/domain/imports/draft-pilots';
import type { ImportTarget } from '@scrimmage/domain/imports/import-target';
import type { PilotMapping } from '@scrimmage/domain/imports/settle-mapping';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { CsvSource } from './csv/csv-problem.js';
import { NameBook } from './name-book.js';
import { type Books, stagedColumns, stagedRows } from './staged-row.js';
import { StagingRepository } from './staging.repository.js';

/** What stands in the transaction's temporary table. */
export interface Staged {
  readonly rows: number;
  readonly refused: number;
  readonly books: Books;
}

/** The rows of a list of pilots, on their way into the temporary table. */
@Injectable()
export class PilotStagingRepository {
  constructor(
    private readonly staging: StagingRepository,
    private readonly database: Database,
  ) {}

  /** Drafts every row of the file and sends it to the temporary table `staged`. */
  async stage(source: CsvSource, mapping: PilotMapping, tell: (rows: number) => void): Promise<Staged> {
    const books = await this.books(mapping.guarded);
    const counted = { rows: 0, refused: 0 };
    const lead = mapping.places.get('LEAD_EMAIL');
    const leadColumn = lead === undefined ? null : (mapping.columns[lead]?.name ?? null);
    const toLine = stagedRows(books, mappedTargets(mapping), leadColumn);
    const draft = pilotDrafting(mapping);
    await this.staging.fill(
      stagedColumns,
      source,
      (row) => {
        const drafted = draft(row);
        counted.rows++;
        if (!drafted.ok) counted.refused++;
        return toLine(drafted);
      },
      tell,
    );
    return { ...counted, books };
  }

  private async books(literal: boolean): Promise<Books> {
    const rows = await this.database.rows<{
      kind: 'program' | 'unit' | 'system';
      id: string;
      name: string;
    }>(sql`
      select 'program' as kind, id, name from program union all select 'unit', id, name from unit
      union all select 'system', id, name from system order by 3, 2`);
    const members = await this.database.rows<{ id: string; email: string }>(
      sql`select id, email from member`,
    );
    const book = (kind: string) =>
      new NameBook(
        rows.filter((row) => row.kind === kind),
        literal,
      );
    return {
      program: book('program'),
      unit: book('unit'),
      system: book('system'),
      leads: new Map(members.map(({ id, email }) => [email, id])),
    };
  }
}

/** The targets some column of the file is mapped to; what no column says stays as it is. */
export function mappedTargets(mapping: PilotMapping): ReadonlySet<ImportTarget> {
  return new Set(mapping.places.keys());
}
