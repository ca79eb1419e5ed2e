import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { Milestone } from '@scrimmage/domain/milestone';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { FrozenForecastTable, type FrozenRow } from './frozen-forecast.table.js';
import { MilestoneTable } from './milestone.table.js';

const columns = columnsOf(FrozenForecastTable);
const milestoneColumns = columnsOf(MilestoneTable, [], 'm');

/** Forecasts as rows to be added; there is nothing else to be done to them. */
@Injectable()
export class FrozenForecastsRepository {
  constructor(private readonly database: Database) {}

  async insert(frozen: readonly FrozenRow[]): Promise<void> {
    await this.database.manager.insert(FrozenForecastTable, [...frozen]);
  }

  known(id: string): Promise<FrozenRow | null> {
    return this.database.row<FrozenRow>(sql`select ${columns} from frozen_forecast where id = ${id}`);
  }

  /** Open milestones whose forecast the weekly job has not frozen yet for a week, so many at most, locked until the change ends. */
  unfrozen(weekOf: Day, limit: number): Promise<readonly Milestone[]> {
    return this.database.rows<Milestone>(sql`
      select ${milestoneColumns} from milestone m where m.state = 'OPEN' and not exists (
        select from frozen_forecast f where f.milestone_id = m.id and f.week_of = ${weekOf})
      order by m.id limit ${limit} for update`);
  }
}
