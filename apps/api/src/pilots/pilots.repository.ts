import { Injectable } from '@nestjs/common';
import type { PilotId, WorkspaceId } from '@scrimmage/domain/ids';
import type { Access, Pilot } from '@scrimmage/domain/pilot';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import { type PilotRow, PilotTable, toPilotRow } from './pilot.table.js';
import { pilotColumns } from './pilot-columns.js';

/** The first pilot of a workspace is SC-101: a number that looks like a number. */
const firstNumber = 101;

/** A system a pilot touches, as stored. */
export interface Touched {
  readonly systemId: string;
  readonly access: Access;
}

/** Pilots as rows to be changed. */
@Injectable()
export class PilotsRepository {
  constructor(private readonly database: Database) {}

  /** The pilot, locked until the change ends. */
  async require(id: PilotId): Promise<Pilot> {
    const pilot = await this.database.row<Pilot>(
      sql`select ${pilotColumns} from pilot p where p.id = ${id} for update`,
    );
    if (!pilot) throw notFound();
    return pilot;
  }

  /** Takes `count` numbers in a row and returns the first. */
  async takeNumbers(workspaceId: WorkspaceId, count: number): Promise<number> {
    const row = await this.database.row<{ last: number }>(sql`
      insert into pilot_counter (workspace_id, last) values (${workspaceId}, ${firstNumber - 1 + count})
      on conflict (workspace_id) do update set last = pilot_counter.last + ${count} returning last`);
    return (row?.last ?? 0) - count + 1;
  }

  async insert(pilot: Pilot): Promise<void> {
    await this.database.manager.insert(PilotTable, toPilotRow(pilot) as PilotRow);
  }

  async update(pilot: Pilot, changes: Partial<Pilot>): Promise<Pilot> {
    const next = { ...changes, version: pilot.version + 1 };
    await this.database.manager.update(
      PilotTable,
      { workspaceId: pilot.workspaceId, id: pilot.id },
      toPilotRow(next),
    );
    return { ...pilot, ...next };
  }

  async touched(pilotId: PilotId): Promise<readonly Touched[]> {
    return this.database.rows(sql`
      select system_id as "systemId", access from pilot_system where pilot_id = ${pilotId} order by system_id`);
  }

  async replaceTouched({ workspaceId, id }: Pilot, touched: readonly Touched[]): Promise<void> {
    await this.database.rows(sql`delete from pilot_system where pilot_id = ${id}`);
    for (const { systemId, access } of touched) {
      await this.database.rows(sql`
        insert into pilot_system (workspace_id, pilot_id, system_id, access) values (${workspaceId}, ${id}, ${systemId}, ${access})`);
    }
  }

  /** The fields of a pilot that were changed after the version somebody was looking at. */
  async changedSince(id: PilotId, version: number): Promise<readonly string[]> {
    const rows = await this.database.rows<{ field: string }>(sql`
      select distinct field from activity, jsonb_object_keys(changes) as field
      where subject_id = ${id} and subject_version > ${version}`);
    return rows.map((row) => row.field);
  }
}
