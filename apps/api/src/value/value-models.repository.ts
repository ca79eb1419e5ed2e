import { Injectable } from '@nestjs/common';
import type { PilotId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { blankValueTerms, type ValueModel, type ValueTerms } from '@scrimmage/domain/value-model';
import sql from 'sql-template-tag';
import { PeopleReader } from '../people/people.reader.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { ValueModelTable } from './value-model.table.js';

const columns = columnsOf(ValueModelTable);

/** Value models as rows to be added; there is nothing else to be done to them. */
@Injectable()
export class ValueModelsRepository {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleReader,
  ) {}

  /** The model as it stands; null when nothing is stated. */
  async newest(pilotId: PilotId): Promise<ValueModel | null> {
    return this.database.row(sql`
      select ${columns} from value_model where pilot_id = ${pilotId} order by version desc limit 1`);
  }

  /** What was stated in one version: of version 0 nothing; null when there is no such version. */
  async atVersion({ id, workspaceId }: Pilot, version: number): Promise<ValueTerms | null> {
    if (version === 0) return this.blank(workspaceId);
    return this.database.row<ValueModel>(sql`
      select ${columns} from value_model where pilot_id = ${id} and version = ${version}`);
  }

  /** What stands before anything is stated: amounts are in the workspace's own currency. */
  async blank(workspaceId: Pilot['workspaceId']): Promise<ValueTerms> {
    const workspace = await this.people.workspaceById.load(workspaceId);
    return blankValueTerms(workspace?.currency ?? 'EUR');
  }

  async insert(model: ValueModel): Promise<void> {
    await this.database.manager.insert(ValueModelTable, model);
  }
}
