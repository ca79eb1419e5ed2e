import { Injectable } from '@nestjs/common';
import type { PilotId } from '@scrimmage/domain/ids';
import type { ValueModel } from '@scrimmage/domain/value-model';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { ValueModelTable } from './value-model.table.js';

const columns = columnsOf(ValueModelTable);
const mostVersions = 50;
const ModelLoader = {};
const VersionsLoader = {};

/** Questions about what was stated of pilots' value. */
@Injectable()
export class ValueModelsReader {
  constructor(private readonly database: Database) {}

  /** The model of each pilot as it stands; null where nothing is stated. */
  get ofPilot(): DataLoader<PilotId, ValueModel | null> {
    return this.database.keep(
      ModelLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<ValueModel>(sql`
            select distinct on (pilot_id) ${columns} from value_model
            where pilot_id = any(${[...ids]}) order by pilot_id, version desc`);
          const found = new Map(rows.map((model) => [model.pilotId, model]));
          return ids.map((id) => found.get(id) ?? null);
        }),
    );
  }

  /** Every version of each pilot's model, newest first, the newest fifty. */
  get versionsOf(): DataLoader<PilotId, readonly ValueModel[]> {
    return this.database.keep(
      VersionsLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<ValueModel>(sql`
            select model.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
              select ${columns} from value_model where pilot_id = wanted.id
              order by version desc limit ${mostVersions}) model`);
          return ids.map((id) => rows.filter(({ pilotId }) => pilotId === id));
        }),
    );
  }
}
