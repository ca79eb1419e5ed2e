import { Injectable } from '@nestjs/common';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { ImportCounts, ImportRecord, Made } from './import-record.js';
import type { Compared, Writing } from './imported-rows.js';
import { ImportsRepository } from './imports.repository.js';
import { RowsByKind } from './rows-by-kind.js';
import { StagingRepository } from './staging.repository.js';

/** What a writing tells while it runs. */
export interface Progress {
  /** Rows read from the file so far. */
  read(rows: number): void;
  /** Rows written so far. */
  written(rows: number): void;
}

/** What became of the rows, and what had to be made for them. */
export interface Written {
  readonly counts: ImportCounts;
  readonly made: Made;
}

/** Everything a writing does to the database, from the first row of the file to the last row of a table. */
@Injectable()
export class WritingRepository {
  constructor(
    readonly imports: ImportsRepository,
    readonly rows: RowsByKind,
    private readonly staging: StagingRepository,
    private readonly database: Database,
  ) {}

  tryToBegin(workspaceId: WorkspaceId): Promise<boolean> {
    return this.staging.tryToBegin(workspaceId);
  }

  /** Reads the file and writes it. */
  async write(task: Writing, { kind, chosen }: ImportRecord, progress: Progress): Promise<Written> {
    await this.attempt(task, sql`attempts = attempts + 1, done = 0`);
    const source = this.imports.file(task.actor, task.importId);
    const compared = await this.rows.of(kind).compare({
      actor: task.actor,
      source,
      chosen,
      mapping: task.mapping,
      locked: true,
      tell: progress.read,
    });
    return this.writeCompared(task, compared, progress);
  }

  /** Writes what stands compared in the temporary tables of this transaction. */
  async writeCompared(task: Writing, compared: Compared, progress: Progress): Promise<Written> {
    let done = compared.counts.unchanged;
    const made = await compared.write(task, async (more) => {
      done += more;
      progress.written(done);
      await this.attempt(task, sql`done = ${done}`);
    });
    return { counts: compared.counts, made };
  }

  /** Tells how far it is on a connection of its own: what the writing itself changes nobody sees before its end. */
  private async attempt({ actor, importId }: Writing, settings: ReturnType<typeof sql>): Promise<void> {
    await this.database.as('scrimmage_ops', (scope) =>
      scope.rows(
        sql`update import set ${settings} where workspace_id = ${actor.workspaceId} and id = ${importId}`,
      ),
    );
  }
}
