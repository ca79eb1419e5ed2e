import { Injectable } from '@nestjs/common';
import type { ProgramId } from '@scrimmage/domain/ids';
import type { RoadLane } from '@scrimmage/domain/milestone';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { RoadLaneTable } from './road-lane.table.js';

const columns = columnsOf(RoadLaneTable);

/** The lanes of roads as rows to be added and changed. */
@Injectable()
export class LanesRepository extends VersionedRows<RoadLane> {
  constructor(database: Database) {
    super(database, { table: RoadLaneTable, select: sql`select ${columns} from road_lane` });
  }

  known(id: string): Promise<RoadLane | null> {
    return this.database.row<RoadLane>(sql`select ${columns} from road_lane where id = ${id}`);
  }

  /** In their order, locked until the change ends. */
  ofProgram(id: ProgramId): Promise<readonly RoadLane[]> {
    return this.database.rows<RoadLane>(sql`
      select ${columns} from road_lane where program_id = ${id} order by place, id for update`);
  }

  /** Puts the others one place further, or nearer, so that a lane can stand between them. */
  async reorder(lanes: readonly RoadLane[]): Promise<void> {
    await this.database.rows(sql`
      update road_lane l set place = o.place from unnest(${lanes.map(({ id }) => id)}::uuid[])
        with ordinality as o (id, place) where l.id = o.id and l.place <> o.place`);
  }
}
