import { Injectable } from '@nestjs/common';
import type { Unit } from '@scrimmage/domain/people';
import { Database } from '../platform/database/database.js';
import { UnitTable } from './unit.table.js';

/** Units as rows to be added. */
@Injectable()
export class UnitsRepository {
  constructor(private readonly database: Database) {}

  async insert(unit: Unit): Promise<void> {
    await this.database.manager.insert(UnitTable, unit);
  }
}
