import { Injectable } from '@nestjs/common';
import type { Changes } from '@scrimmage/domain/activity-words';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import type { ValueModel } from '@scrimmage/domain/value-model';
import { Database } from '../platform/database/database.js';
import { ValueModelTable } from './value-model.table.js';

/** Value models as rows to be added; there is nothing else to be done to them. */
@Injectable()
export class ValueModelsRepository {
  constructor(private readonly database: Database) {}

  /** Adds a version of a pilot's model and tells what it changed. */
  async add(model: ValueModel, { id, number, name }: Pilot, changes: Changes): Promise<void> {
    await this.database.manager.insert(ValueModelTable, model);
    this.database.announce({
      verb: 'editValueModel',
      subjectType: 'Pilot',
      subjectId: id,
      subjectLabel: `${pilotKey(number)} ${name}`,
      changes,
      at: model.editedAt,
    });
  }
}
