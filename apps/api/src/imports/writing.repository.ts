import { Injectable } from '@nestjs/common';
import type { ImportId, WorkspaceId } from '@scrimmage/domain/ids';
import type { PilotMapping } from '@scrimmage/domain/imports/settle-mapping';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { Merged } from './checking.repository.js';
import type { ImportCounts, Made } from './import-record.js';
import { ImportsRepository } from './imports.repository.js';
import { MergeRepository } from './merge.repository.js';
import { mappedTargets, StagingRepository } from './staging.repository.js';
import { WriteRepository, type Writing } from './write.repository.js';

const firstNumber = 101;

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
  /** Numbers taken for writings that have not ended yet, by import. */
  private readonly taken = new Map<ImportId, { readonly first: number; readonly count: number }>();

  constructor(
    readonly imports: ImportsRepository,
    private readonly staging: StagingRepository,
    private readonly merges: MergeRepository,
    private readonly rows: WriteRepository,
    private readonly database: Database,
  ) {}

  tryToBegin(workspaceId: WorkspaceId): Promise<boolean> {
    return this.staging.tryToBegin(workspaceId);
  }

  /** Reads the file and writes it. */
  async write(task: Writing, mapping: PilotMapping, progress: Progress): Promise<Written> {
    await this.attempt(task, sql`attempts = attempts + 1, done = 0`);
    const source = this.imports.file(task.actor, task.importId);
    const { rows, refused, books } = await this.staging.stage(source, mapping, progress.read);
    const rules = { mapping: task.mapping, own: mapping.guarded, mapped: mappedTargets(mapping) };
    const fates = await this.merges.mergeAndLock(rules);
    return this.writeMerged(task, { counts: { rows, ...fates, refused }, books }, progress);
  }

  /** Writes what stands compared in the temporary tables of this transaction. */
  async writeMerged(task: Writing, { counts, books }: Merged, progress: Progress): Promise<Written> {
    let done = counts.unchanged;
    const tell = async (more: number) => {
      done += more;
      progress.written(done);
      await this.attempt(task, sql`done = ${done}`);
    };
    const made = await this.rows.makeNames(task, books);
    if (counts.new > 0)
      await this.rows.insertNew(task, await this.takeNumbers(task, counts.new), counts.new, tell);
    await this.rows.updateChanged(task, counts.changed, tell);
    return { counts, made };
  }

  /**
   * Takes numbers in a transaction of their own: held until the end of a long writing, the counter would keep everybody
   * else from proposing a pilot.
   */
  private async takeNumbers({ actor, importId }: Writing, count: number): Promise<number> {
    // A second try after a collision with another change.
    const before = this.taken.get(importId);
    if (before?.count === count) return before.first;
    const last = await this.database.as('scrimmage_ops', async (scope) => {
      const [row] = await scope.rows<{ last: number }>(sql`
        insert into pilot_counter (workspace_id, last) values (${actor.workspaceId}, ${firstNumber - 1 + count})
        on conflict (workspace_id) do update set last = pilot_counter.last + ${count} returning last`);
      return row?.last ?? 0;
    });
    const first = last - count + 1;
    this.taken.set(importId, { first, count });
    return first;
  }

  /** The writing ended well: its numbers are pilots' now. */
  keepNumbers(id: ImportId): void {
    this.taken.delete(id);
  }

  /** Gives the numbers of a writing that failed back, unless somebody has taken one behind them. */
  async giveNumbersBack({ id, workspaceId }: { id: ImportId; workspaceId: WorkspaceId }): Promise<void> {
    const numbers = this.taken.get(id);
    this.taken.delete(id);
    if (!numbers) return;
    const { first, count } = numbers;
    await this.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`
        update pilot_counter set last = ${first - 1} where workspace_id = ${workspaceId} and last = ${first + count - 1}
          and not exists (select from pilot where workspace_id = ${workspaceId} and number >= ${first})`),
    );
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
