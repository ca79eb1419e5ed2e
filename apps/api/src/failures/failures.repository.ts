import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { Failure, Sighting, Telling } from '@scrimmage/domain/failure';
import type { Choice } from '@scrimmage/domain/gates';
import type { DecisionId, MemberId, PilotId, WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { type FailureRow, FailureTable, toFailureRow } from './failure.table.js';
import { failureColumns } from './failure-columns.js';
import { SightingTable } from './sighting.table.js';

/** A decision as far as a failure rests on it, and the number of the failure that was logged for it. */
export interface DecisionBehind {
  readonly pilotId: PilotId;
  readonly choice: Choice;
  readonly logged: number | null;
}

/** Failures as rows to be added and changed. */
@Injectable()
export class FailuresRepository extends VersionedRows<Failure, FailureRow> {
  constructor(database: Database) {
    super(
      database,
      { table: FailureTable, select: sql`select ${failureColumns} from failure f` },
      toFailureRow,
    );
  }

  /** Whoever logs in this workspace at the same moment is waited for. */
  async holdNumbers(workspaceId: WorkspaceId): Promise<void> {
    await this.takeNumbers(workspaceId, 0);
  }

  /** Takes `count` numbers in a row and returns the first. */
  async takeNumbers(workspaceId: WorkspaceId, count: number): Promise<number> {
    const row = await this.database.row<{ last: number }>(sql`
      insert into failure_counter (workspace_id, last) values (${workspaceId}, ${count})
      on conflict (workspace_id) do update set last = failure_counter.last + ${count} returning last`);
    return (row?.last ?? 0) - count + 1;
  }

  /** The one of this id, when it is there already. */
  async known(id: string): Promise<Failure | null> {
    return this.database.row(sql`select ${failureColumns} from failure f where f.id = ${id}`);
  }

  async decision(id: DecisionId): Promise<DecisionBehind | null> {
    return this.database.row(sql`
      select d.pilot_id as "pilotId", d.choice, f.number as logged from decision d
      left join failure f on f.decision_id = d.id where d.id = ${id}`);
  }

  async toTell({ id }: Pick<Failure, 'id'>): Promise<readonly MemberId[]> {
    const rows = await this.database.rows<{ memberId: MemberId }>(sql`
      select member_id as "memberId" from failure_to_tell where failure_id = ${id} order by member_id`);
    return rows.map(({ memberId }) => memberId);
  }

  /** Exactly these should know; who was named before has not to be told again, and whoever names themselves knows. */
  async replaceToTell(
    { workspaceId, id }: Failure,
    members: readonly string[],
    { saidBy, saidAt }: Pick<Telling, 'saidBy' | 'saidAt'>,
  ): Promise<void> {
    await this.database.rows(sql`
      delete from failure_to_tell where failure_id = ${id} and not (member_id = any(${[...members]}::uuid[]))`);
    if (members.length === 0) return;
    await this.database.rows(sql`
      insert into failure_to_tell (workspace_id, failure_id, member_id, said_by, said_at, known_at)
      select ${workspaceId}, ${id}, named, ${saidBy}, ${saidAt}, case when named = ${saidBy} then ${saidAt}::timestamptz end
      from unnest(${[...members]}::uuid[]) named on conflict do nothing`);
  }

  /** The member knows of it; whether it had waited for them. */
  async acknowledge({ id }: Failure, memberId: MemberId, at: Instant): Promise<boolean> {
    const rows = await this.database.rows(sql`
      update failure_to_tell set known_at = ${at}
      where failure_id = ${id} and member_id = ${memberId} and known_at is null returning member_id`);
    return rows.length > 0;
  }
}

/** Sightings as rows to be added; there is nothing else to be done to them. */
@Injectable()
export class SightingsRepository {
  constructor(private readonly database: Database) {}

  async insert(sighting: Sighting): Promise<void> {
    await this.database.manager.insert(SightingTable, sighting);
  }

  /** The one of this id, when it is there already. */
  async known(id: string): Promise<Sighting | null> {
    return this.database.row(sql`select ${columnsOf(SightingTable)} from sighting where id = ${id}`);
  }
}
