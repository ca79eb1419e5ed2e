import { Injectable } from '@nestjs/common';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import { pilotDrafting } from '@scrimmage/domain/imports/draft-pilots';
import type { ImportTarget } from '@scrimmage/domain/imports/import-target';
import type { PilotMapping } from '@scrimmage/domain/imports/settle-mapping';
import sql, { raw } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { CsvSource } from './csv/csv-problem.js';
import { readCsv } from './csv/read-csv.js';
import { NameBook } from './name-book.js';
import { type Books, stagedColumns, stagedRows } from './staged-row.js';

/** How many characters travel in one message: more only waits in memory. */
const batchLength = 65_536;

/** What stands in the transaction's temporary table. */
export interface Staged {
  readonly rows: number;
  readonly refused: number;
  readonly books: Books;
}

/**
 * A file's rows in a temporary table of the current transaction, where they can be compared with what is there and
 * written in one go. COPY cannot reach tables under row-level security; a temporary table has none and nobody else sees it.
 */
@Injectable()
export class StagingRepository {
  constructor(private readonly database: Database) {}

  /** Makes room for a long transaction: rows are read at the file's pace. */
  async prepare(): Promise<void> {
    await this.database.rows(sql`
      select set_config('statement_timeout', '0', true), set_config('lock_timeout', '30s', true),
        set_config('idle_in_transaction_session_timeout', '10min', true)`);
  }

  /** The same, as the only writer among the workspace's imports; waits for its turn, or thirty seconds at most. */
  async begin(workspaceId: WorkspaceId, patience: 'FOREVER' | 'A_MOMENT'): Promise<void> {
    await this.prepare();
    if (patience === 'FOREVER') await this.database.rows(sql`select set_config('lock_timeout', '0', true)`);
    await this.database.rows(sql`select pg_advisory_xact_lock(${lockOf(workspaceId)})`);
    await this.prepare();
  }

  /** The same, unless an import of this workspace is being written: then false. */
  async tryToBegin(workspaceId: WorkspaceId): Promise<boolean> {
    const row = await this.database.row<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock(${lockOf(workspaceId)}) as free`,
    );
    if (row?.free) await this.prepare();
    return row?.free === true;
  }

  /** Drafts every row of the file and sends it to the temporary table `staged`. */
  async stage(source: CsvSource, mapping: PilotMapping, tell: (rows: number) => void): Promise<Staged> {
    await this.database.rows(
      sql`create temporary table staged (${raw(stagedColumns.join(', '))}) on commit drop`,
    );
    const books = await this.books(mapping.guarded);
    const counted = { rows: 0, refused: 0 };
    const lead = mapping.places.get('LEAD_EMAIL');
    const toLine = stagedRows(
      books,
      mappedTargets(mapping),
      lead === undefined ? null : (mapping.columns[lead]?.name ?? null),
    );
    const draft = pilotDrafting(mapping);
    async function* lines() {
      const file = await readCsv(source);
      let batch = '';
      for await (const row of file.rows()) {
        const drafted = draft(row);
        counted.rows++;
        if (!drafted.ok) counted.refused++;
        batch += toLine(drafted);
        if (batch.length < batchLength) continue;
        tell(counted.rows);
        yield batch;
        batch = '';
      }
      yield batch;
    }
    await this.database.copy('copy staged from stdin', lines());
    await this.database.rows(sql`alter table staged add primary key (row)`);
    await this.database.rows(sql`analyze staged`);
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

const lockOf = (workspaceId: WorkspaceId) => sql`hashtextextended(${`imports of ${workspaceId}`}, 0)`;
