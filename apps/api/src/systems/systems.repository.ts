import { Injectable } from '@nestjs/common';
import type { SystemId } from '@scrimmage/domain/ids';
import type { System } from '@scrimmage/domain/systems';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import { SystemTable } from './system.table.js';

/** Systems as rows to be changed. */
@Injectable()
export class SystemsRepository {
  constructor(private readonly database: Database) {}

  /** The system, locked until the change ends. */
  async require(id: SystemId): Promise<System> {
    const system = await this.database.row<System>(sql`
      select workspace_id as "workspaceId", id, name, mode, layer, owner_id as "ownerId", version
      from system where id = ${id} for update`);
    if (!system) throw notFound();
    return system;
  }

  async insert(system: System): Promise<void> {
    await this.database.manager.insert(SystemTable, system);
  }

  async update(
    system: System,
    changes: Partial<Pick<System, 'name' | 'mode' | 'layer' | 'ownerId'>>,
  ): Promise<System> {
    const version = system.version + 1;
    await this.database.manager.update(
      SystemTable,
      { workspaceId: system.workspaceId, id: system.id },
      { ...changes, version },
    );
    return { ...system, ...changes, version };
  }
}
