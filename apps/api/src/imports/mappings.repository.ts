import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import { type MappingMemory, newMapping, readyMappings } from '@scrimmage/domain/imports/mapping-memory';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';

/** What is known about files of one source: brought along, and learned from what people chose. */
@Injectable()
export class MappingsRepository {
  constructor(private readonly database: Database) {}

  /** What is remembered under a name; a name met for the first time remembers nothing. */
  async memory(name: string): Promise<MappingMemory> {
    const learned = await this.database.row<{ memory: MappingMemory }>(
      sql`select memory from import_mapping where name = ${name}`,
    );
    return learned?.memory ?? readyMappings.find((ready) => ready.name === name) ?? newMapping(name);
  }

  async keep(workspaceId: WorkspaceId, memory: MappingMemory, now: Instant): Promise<void> {
    await this.database.rows(sql`
      insert into import_mapping (workspace_id, name, memory, updated_at)
      values (${workspaceId}, ${memory.name}, ${JSON.stringify(memory)}, ${now})
      on conflict (workspace_id, name) do update set memory = excluded.memory, updated_at = excluded.updated_at`);
  }
}
