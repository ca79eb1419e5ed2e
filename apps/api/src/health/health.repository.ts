import { Injectable } from '@nestjs/common';
import type { Health, HealthDeclaration } from '@scrimmage/domain/health';
import type { PilotId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { HealthDeclarationTable } from './health-declaration.table.js';
import { type HealthStateRow, HealthStateTable } from './health-state.table.js';

/** What was noted last of a pilot. */
export type Noted = Pick<Pilot, 'id' | 'number' | 'name' | 'workspaceId'> & { readonly noted: Health | null };

/** Declarations and changes of what the rules say, as rows to be added. */
@Injectable()
export class HealthRepository {
  constructor(private readonly database: Database) {}

  async insertDeclaration(declaration: HealthDeclaration): Promise<void> {
    await this.database.manager.insert(HealthDeclarationTable, declaration);
  }

  async insertStates(states: readonly HealthStateRow[]): Promise<void> {
    await this.database.manager.insert(HealthStateTable, [...states]);
  }

  /** What was said last of a pilot; null: nothing was. */
  async lastDeclared(pilotId: PilotId): Promise<Health | null> {
    const row = await this.database.row<{ state: Health }>(sql`
      select state from health_declaration where pilot_id = ${pilotId} order by declared_at desc, id desc limit 1`);
    return row?.state ?? null;
  }

  /** Open pilots in the order of their ids, the first `most` behind one. */
  async openAfter(after: PilotId | null, most: number): Promise<readonly PilotId[]> {
    const behind = after === null ? sql`true` : sql`id > ${after}`;
    const rows = await this.database.rows<{ id: PilotId }>(
      sql`select id from pilot where stage <> 'CLOSED' and ${behind} order by id limit ${most}`,
    );
    return rows.map(({ id }) => id);
  }

  /** These pilots, as far as they are there still, locked until the change ends, each with what was noted last. */
  async lockNoted(ids: readonly PilotId[]): Promise<readonly Noted[]> {
    await this.database.rows(sql`select from pilot where id = any(${[...ids]}) order by id for update`);
    // A statement of its own: one that waited for the lock would still see what was there before it waited.
    return this.database.rows(sql`
      select p.id, p.number, p.name, p.workspace_id as "workspaceId",
        (select state from health_state h where h.pilot_id = p.id order by since desc, id desc limit 1) as noted
      from pilot p where p.id = any(${[...ids]}) order by p.id`);
  }
}
