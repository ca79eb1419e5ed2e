import { Injectable } from '@nestjs/common';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import type { SourceRow } from '@scrimmage/domain/imports/pilot-draft';
import sql, { raw } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { CsvSource } from './csv/csv-problem.js';
import { readCsv } from './csv/read-csv.js';

/** How many characters travel in one message: more only waits in memory. */
const batchLength = 65_536;

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

  /**
   * Sends every row of the file to the temporary table `staged`, as the line for COPY that `toLine` makes of it; a row
   * without a line stays out. The columns begin with `row`.
   */
  async fill(
    columns: readonly string[],
    source: CsvSource,
    toLine: (row: SourceRow) => string | null,
    tell: (rows: number) => void,
  ): Promise<void> {
    await this.database.rows(sql`create temporary table staged (${raw(columns.join(', '))}) on commit drop`);
    async function* lines() {
      const file = await readCsv(source);
      let [batch, rows] = ['', 0];
      for await (const row of file.rows()) {
        rows++;
        batch += toLine(row) ?? '';
        if (batch.length < batchLength) continue;
        tell(rows);
        yield batch;
        batch = '';
      }
      yield batch;
    }
    await this.database.copy('copy staged from stdin', lines());
    await this.database.rows(sql`alter table staged add primary key (row)`);
    await this.database.rows(sql`analyze staged`);
  }
}

const lockOf = (workspaceId: WorkspaceId) => sql`hashtextextended(${`imports of ${workspaceId}`}, 0)`;
