import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import { type ImportId, isUuid, type WorkspaceId } from '@scrimmage/domain/ids';
import sql, { join, raw } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import type { CsvSource } from './csv/csv-problem.js';
import { type ImportRecord, importColumns } from './import-record.js';

const chunkBytes = 1_048_576;

type Changes = Partial<
  Pick<
    ImportRecord,
    | 'state'
    | 'columns'
    | 'stageWords'
    | 'chosen'
    | 'counts'
    | 'done'
    | 'failure'
    | 'actor'
    | 'attempts'
    | 'made'
    | 'appliedAt'
    | 'undoableUntil'
  >
>;

const columnOf: Readonly<Record<keyof Changes, string>> = {
  state: 'state',
  columns: 'columns',
  stageWords: 'stage_words',
  chosen: 'chosen',
  counts: 'counts',
  done: 'done',
  failure: 'failure',
  actor: 'actor',
  attempts: 'attempts',
  made: 'made',
  appliedAt: 'applied_at',
  undoableUntil: 'undoable_until',
};

const stored = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** Imports and their files as rows to be changed. */
@Injectable()
export class ImportsRepository {
  constructor(private readonly database: Database) {}

  /** The import, locked until the change ends. */
  async require(id: string): Promise<ImportRecord> {
    const found = isUuid(id)
      ? await this.database.row<ImportRecord>(
          sql`select ${importColumns} from import i where i.id = ${id} for update`,
        )
      : null;
    if (!found) throw notFound();
    return found;
  }

  async find(id: ImportId): Promise<ImportRecord | null> {
    return this.database.row(sql`select ${importColumns} from import i where i.id = ${id}`);
  }

  async insert(record: ImportRecord): Promise<void> {
    await this.database.rows(sql`
      insert into import (workspace_id, id, kind, file_name, mapping, state, encoding, delimiter, columns, stage_words,
        chosen, created_by, created_at, version)
      values (${record.workspaceId}, ${record.id}, ${record.kind}, ${record.fileName}, ${record.mapping}, ${record.state},
        ${record.encoding}, ${record.delimiter}, ${JSON.stringify(record.columns)}, ${JSON.stringify(record.stageWords)},
        ${JSON.stringify(record.chosen)}, ${record.createdBy}, ${record.createdAt}, ${record.version})`);
  }

  async update(record: ImportRecord, changes: Changes): Promise<ImportRecord> {
    const settings = Object.entries(changes).map(
      ([field, value]) => sql`${raw(columnOf[field as keyof Changes])} = ${stored(value)}`,
    );
    await this.database.rows(
      sql`update import set ${join(settings, ', ')}, version = version + 1 where id = ${record.id}`,
    );
    return { ...record, ...changes, version: record.version + 1 };
  }

  /** Keeps the file's bytes where every process can read them. */
  async keepFile({ workspaceId, id }: ImportRecord, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    let place = 0;
    for await (const piece of inPieces(bytes, chunkBytes))
      await this.database.rows(sql`
        insert into import_chunk (workspace_id, import_id, place, bytes) values (${workspaceId}, ${id}, ${place++}, ${piece})`);
  }

  /** The file as it was given, read piece by piece on connections of its own, so that another can be written to meanwhile. */
  file(actor: Actor, id: ImportId): CsvSource {
    const piece = (place: number) =>
      this.database.operation(actor, null, () =>
        this.database.row<{ bytes: Buffer }>(
          sql`select bytes from import_chunk where import_id = ${id} and place = ${place}`,
        ),
      );
    return async function* () {
      for (let place = 0; ; place++) {
        const found = await piece(place);
        if (!found) return;
        yield found.bytes;
      }
    };
  }

  async dropFile(id: ImportId): Promise<void> {
    await this.database.rows(sql`delete from import_chunk where import_id = ${id}`);
  }

  /** Forgets, in one workspace, how pilots and sprints were before imports that can no longer be undone. */
  async dropBefores(workspaceId: WorkspaceId, now: Instant): Promise<void> {
    await this.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`
        delete from import_change c using import i
        where c.workspace_id = ${workspaceId} and i.workspace_id = c.workspace_id and i.id = c.import_id
          and (i.state = 'UNDONE' or (i.state = 'APPLIED' and i.undoable_until < ${now}))`),
    );
    await this.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`
        delete from import_sprint_change c using import i
        where c.workspace_id = ${workspaceId} and i.workspace_id = c.workspace_id and i.id = c.import_id
          and (i.state = 'UNDONE' or (i.state = 'APPLIED' and i.undoable_until < ${now}))`),
    );
  }

  /** Forgets files that somebody brought into a workspace before `then` and never applied. */
  async dropForgotten(workspaceId: WorkspaceId, then: Instant): Promise<void> {
    await this.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`
        delete from import
        where workspace_id = ${workspaceId} and state in ('DRAFT', 'CHECKED', 'FAILED') and created_at < ${then}`),
    );
  }
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    held.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    yield Buffer.concat(held);
    [held, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(held);
}
