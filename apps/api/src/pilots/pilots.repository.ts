import { Injectable } from '@nestjs/common';
import type { Day, Instant } from '@scrimmage/domain/calendar';
import type { PilotId, WorkspaceId } from '@scrimmage/domain/ids';
import type { Pilot, PilotState, Touched } from '@scrimmage/domain/pilot';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { type PilotRow, PilotTable, toPilotRow } from './pilot.table.js';
import { pilotColumns } from './pilot-columns.js';

/** The first pilot of a workspace is SC-101: a number that looks like a number. */
const firstNumber = 101;

/** Pilots as rows to be changed. */
@Injectable()
export class PilotsRepository extends VersionedRows<Pilot, PilotRow> {
  constructor(database: Database) {
    super(database, { table: PilotTable, select: sql`select ${pilotColumns} from pilot p` }, toPilotRow);
  }

  /** Takes `count` numbers in a row and returns the first. */
  async takeNumbers(workspaceId: WorkspaceId, count: number): Promise<number> {
    const row = await this.database.row<{ last: number }>(sql`
      insert into pilot_counter (workspace_id, last) values (${workspaceId}, ${firstNumber - 1 + count})
      on conflict (workspace_id) do update set last = pilot_counter.last + ${count} returning last`);
    return (row?.last ?? 0) - count + 1;
  }

  /** Running pilots whose decision date is before a day, so many at most, locked until the change ends. */
  async runningPast(day: Day, limit: number): Promise<readonly Pilot[]> {
    return this.database.rows(sql`
      select ${pilotColumns} from pilot p where p.stage = 'RUNNING' and p.decision_date < ${day}
      order by p.id limit ${limit} for update`);
  }

  /** Puts many pilots into the state each is to be in, one version further, in one statement. */
  async moveAll(
    moves: readonly (PilotState & { readonly id: PilotId })[],
    updatedAt: Instant,
  ): Promise<void> {
    await this.database.rows(sql`
      update pilot p set stage = m.stage, on_hold = m.on_hold, outcome = m.outcome, updated_at = ${updatedAt},
        version = p.version + 1
      from unnest(${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ stage }) => stage)}::text[],
        ${moves.map(({ onHold }) => onHold)}::boolean[], ${moves.map(({ outcome }) => outcome)}::text[])
        as m (id, stage, on_hold, outcome)
      where p.id = m.id`);
  }

  /** Of those ids, the pilots there are, locked until the change ends; always in the same order, so that nobody waits in a ring. */
  async hold(ids: readonly string[]): Promise<readonly Pilot[]> {
    return this.database.rows(sql`
      select ${pilotColumns} from pilot p where p.id = any(${[...ids]}::uuid[]) order by p.id for update`);
  }

  /** Writes what is stated of many pilots, one version further each, in one statement. */
  async stateAll(pilots: readonly Pilot[], updatedAt: Instant): Promise<void> {
    const each = <K extends keyof Pilot>(field: K) => pilots.map((pilot) => pilot[field]);
    await this.database.rows(sql`
      update pilot p set lead_id = m.lead_id, sponsor_id = m.sponsor_id, decider_id = m.decider_id,
        program_id = m.program_id, unit_id = m.unit_id, decision_date = m.decision_date, updated_at = ${updatedAt},
        version = p.version + 1
      from unnest(${each('id')}::uuid[], ${each('leadId')}::uuid[], ${each('sponsorId')}::uuid[],
        ${each('deciderId')}::uuid[], ${each('programId')}::uuid[], ${each('unitId')}::uuid[],
        ${each('decisionDate')}::date[]) as m (id, lead_id, sponsor_id, decider_id, program_id, unit_id, decision_date)
      where p.id = m.id`);
  }

  async touched(pilotId: PilotId): Promise<readonly Touched[]> {
    return this.database.rows(sql`
      select system_id as "systemId", access, approver_id as "approverId" from pilot_system where pilot_id = ${pilotId} order by system_id`);
  }

  async replaceTouched({ workspaceId, id }: Pilot, touched: readonly Touched[]): Promise<void> {
    await this.database.rows(sql`delete from pilot_system where pilot_id = ${id}`);
    await this.database.rows(sql`
      insert into pilot_system (workspace_id, pilot_id, system_id, access, approver_id)
      select ${workspaceId}, ${id}, * from unnest(
        ${touched.map(({ systemId }) => systemId)}::uuid[], ${touched.map(({ access }) => access)}::text[],
        ${touched.map(({ approverId }) => approverId)}::uuid[])`);
  }
}
