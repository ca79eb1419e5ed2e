import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { ImportId, WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { isUnavailable } from '../platform/database/pg-errors.js';
import { CsvProblem } from './csv/csv-problem.js';
import { type ImportCounts, type ImportRecord, mappingOf } from './import-record.js';
import { WritingRepository } from './writing.repository.js';

const undoHours = 24;
const mostAttempts = 3;

/** An import that waits to be written, or is being written. */
export interface Job {
  readonly id: ImportId;
  readonly workspaceId: WorkspaceId;
  readonly actor: Actor;
  readonly attempts: number;
}

/** What a writing tells while it runs. */
export interface Progress {
  /** Rows read from the file so far. */
  read(rows: number): void;
  /** Rows written so far. */
  written(rows: number): void;
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
        select id, workspace_id as "workspaceId", actor, attempts from import where state = 'APPLYING' order by created_at`),
    );
  }

  /** Writes a waiting import, unless another process is writing one of this workspace: then false. */
  async tryToWrite(job: Job): Promise<boolean> {
    if (job.attempts >= mostAttempts) {
      await this.fail(job, 'The server stopped each time while writing. Nothing was changed.');
      return true;
    }
    return this.guarded(job, () =>
      this.inOneChange(job, quiet, () => this.writing.tryToBegin(job.workspaceId)),
    );
  }

  /** Writes a waiting import as soon as the workspace is free; false when another process did it meanwhile. */
  async write(job: Job, progress: Progress): Promise<boolean> {
    return this.guarded(job, () =>
      this.inOneChange(job, progress, async () => {
        await this.writing.begin(job.workspaceId);
        return true;
      }),
    );
  }

  private async guarded(job: Job, write: () => Promise<boolean>): Promise<boolean> {
    try {
      const written = await write();
      this.writing.keepNumbers(job.id);
      return written;
    } catch (error) {
      this.logger.error({ message: 'An import was not written', importId: job.id, cause: error });
      await this.writing.giveNumbersBack(job);
      await this.fail(job, failureSentence(error));
      return true;
    }
  }

  private async inOneChange(job: Job, progress: Progress, begin: () => Promise<boolean>): Promise<boolean> {
    const written = await this.database.operation(job.actor, null, () =>
      this.database.change(
        async () => {
          if (!(await begin())) return null;
          // Not locked: progress is told from another connection. While it is being written nobody else may change it.
          const record = await this.writing.imports.find(job.id);
          if (record?.state !== 'APPLYING') return null;
          return this.writeRows(job, record, progress);
        },
        (result) => result !== null,
      ),
    );
    return written !== null;
  }

  private async writeRows({ actor }: Job, record: ImportRecord, progress: Progress): Promise<ImportRecord> {
    const { chosen } = record;
    if (!chosen) throw new Error('An import is checked before it is written.');
    const now = this.clock.now();
    const task = { actor, importId: record.id, mapping: record.mapping, now };
    const { counts, made } = await this.writing.write(task, mappingOf(chosen), chosen.guarded, progress);
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
