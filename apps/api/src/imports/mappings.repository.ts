import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { ProgramId, WorkspaceId } from '@scrimmage/domain/ids';
import type { ImportKind } from '@scrimmage/domain/imports/import-target';
import { type MappingMemory, newMapping, readyMappings } from '@scrimmage/domain/imports/mapping-memory';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { CsvProblem } from './csv/csv-problem.js';

/** What is known about files of one source: brought along, and learned from what people chose. */
@Injectable()
export class MappingsRepository {
  constructor(private readonly database: Database) {}

  /** What is remembered under a name; a name met for the first time remembers nothing. Throws OTHER_KIND. */
  async memory(kind: ImportKind, name: string): Promise<MappingMemory> {
    const learned = await this.database.row<{ memory: MappingMemory }>(
      sql`select memory from import_mapping where name = ${name}`,
    );
    const ready = readyMappings.find((one) => one.name === name);
    // What was remembered by an earlier release does not say its kind: it was of pilots.
    const memory = learned ? { ...newMapping(name), ...learned.memory } : (ready ?? newMapping(name, kind));
    if (memory.kind !== kind)
      throw new CsvProblem(
        'OTHER_KIND',
        `The mapping “${name}” is for another kind of file. Choose another.`,
      );
    return memory;
  }

  /** The programs that teams of a file may belong to. */
  async programs(): Promise<readonly { readonly id: ProgramId; readonly name: string }[]> {
    return this.database.rows(sql`select id, name from program order by id desc`);
  }

  async keep(workspaceId: WorkspaceId, memory: MappingMemory, now: Instant): Promise<void> {
    await this.database.rows(sql`
      insert into import_mapping (workspace_id, name, memory, updated_at)
      values (${workspaceId}, ${memory.name}, ${JSON.stringify(memory)}, ${now})
      on conflict (workspace_id, name) do update set memory = excluded.memory, updated_at = excluded.updated_at`);
  }
}
