import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { ImportId, WorkspaceId } from '@scrimmage/domain/ids';
import type { ImportKind } from '@scrimmage/domain/imports/import-target';
import sql from 'sql-template-tag';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { isUnavailable } from '../platform/database/pg-errors.js';
import { CsvProblem } from './csv/csv-problem.js';
import type { ImportCounts, ImportRecord } from './import-record.js';
import type { Compared } from './imported-rows.js';
import { type Progress, WritingRepository, type Written } from './writing.repository.js';

const undoHours = 24;
const mostAttempts = 3;

/** An import that waits to be written, or is being written. */
export interface Job {
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly workspaceId: WorkspaceId;
  readonly actor: Actor;
  readonly attempts: number;
}

const quiet: Progress = { read: () => undefined, written: () => undefined };

/**
 * Writes an import in one transaction that also is its lease: when the process or the connection dies, PostgreSQL undoes
 * the rows and frees the lock in the same moment, and the next process that looks finds the import as it was.
 */
@Injectable()
export class ImportWriter {
  private readonly logger = new Logger(ImportWriter.name);

  constructor(
    private readonly writing: WritingRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Imports that wait for a process to write them, in all workspaces; those being written are among them. */
  async waiting(): Promise<readonly Job[]> {
    return this.database.as('scrimmage_ops', (scope) =>
      scope.rows<Job>(sql`
        select id, kind, workspace_id as "workspaceId", actor, attempts from import where state = 'APPLYING' order by created_at`),
    );
  }

  /** Writes a waiting import, unless another process is writing one of this workspace: then false. */
  async tryToWrite(job: Job): Promise<boolean> {
    if (job.attempts >= mostAttempts) {
      await this.fail(job, 'The server stopped each time while writing. Nothing was changed.');
      return true;
    }
    return this.guarded(job, () => this.inOneChange(job, () => this.writing.tryToBegin(job.workspaceId)));
  }

  /** Writes, within the current change, what a check has just compared; the numbers it took are given back if it fails. */
  async writeCompared(
    actor: Actor,
    record: ImportRecord,
    compared: Compared,
    progress: Progress,
  ): Promise<ImportRecord> {
    const now = this.clock.now();
    const task = { actor, importId: record.id, mapping: record.mapping, now };
    return this.finish(record, await this.writing.writeCompared(task, compared, progress), now);
  }

  private async guarded(job: Job, write: () => Promise<boolean>): Promise<boolean> {
    try {
      const written = await write();
      await this.writing.rows.of(job.kind).ended(job, true);
      return written;
    } catch (error) {
      this.logger.error({ message: 'An import was not written', importId: job.id, cause: error });
      await this.writing.rows.of(job.kind).ended(job, false);
      await this.fail(job, failureSentence(error));
      return true;
    }
  }

  private async inOneChange(job: Job, begin: () => Promise<boolean>): Promise<boolean> {
    const written = await this.database.operation(job.actor, null, () =>
      this.database.change(
        async () => {
          if (!(await begin())) return null;
          // Not locked: progress is told from another connection. While it is being written nobody else may change it.
          const record = await this.writing.imports.find(job.id);
          if (record?.state !== 'APPLYING') return null;
          const now = this.clock.now();
          const task = { actor: job.actor, importId: record.id, mapping: record.mapping, now };
          return this.finish(record, await this.writing.write(task, record, quiet), now);
        },
        (result) => result !== null,
      ),
    );
    return written !== null;
  }

  private async finish(record: ImportRecord, { counts, made }: Written, now: Instant): Promise<ImportRecord> {
    const applied = await this.writing.imports.update(record, {
      state: 'APPLIED',
      counts,
      made,
      done: counts.rows - counts.refused,
      appliedAt: now,
      undoableUntil: new Date(Date.parse(now) + undoHours * 3_600_000).toISOString(),
    });
    await this.writing.imports.dropFile(record.id);
    this.tell(applied, counts);
    return applied;
  }

  private tell(record: ImportRecord, counts: ImportCounts): void {
    this.database.announce({
      verb: 'applyImport',
      subjectType: 'Import',
      subjectId: record.id,
      subjectLabel: record.fileName,
      subjectVersion: record.version,
      changes: { counts: [null, counts] },
      at: this.clock.now(),
    });
  }

  private async fail({ actor, id }: Job, failure: string): Promise<void> {
    const failed = async () => {
      const record = await this.writing.imports.require(id);
      if (record.state !== 'APPLYING') return false;
      const after = await this.writing.imports.update(record, { state: 'FAILED', failure, done: 0 });
      this.database.announce({
        verb: 'failImport',
        subjectType: 'Import',
        subjectId: id,
        subjectLabel: record.fileName,
        subjectVersion: after.version,
        reason: failure,
        at: this.clock.now(),
      });
      return true;
    };
    await this.database.operation(actor, null, () => this.database.change(failed, (made) => made));
  }
}

function failureSentence(error: unknown): string {
  if (error instanceof CsvProblem) return error.message;
  return isUnavailable(error)
    ? 'The database went away while rows were being written. Nothing was changed; apply it again.'
    : 'Something broke on our side while rows were being written. Nothing was changed; apply it again.';
}
