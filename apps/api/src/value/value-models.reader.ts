import { Injectable } from '@nestjs/common';
import type { PilotId, WorkspaceId } from '@scrimmage/domain/ids';
import { blankValueTerms, type ValueModel, type ValueTerms } from '@scrimmage/domain/value-model';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { PeopleReader } from '../people/people.reader.js';
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
  constructor(
    private readonly database: Database,
    private readonly people: PeopleReader,
  ) {}

  /** What stands before anything is stated: amounts are in the workspace's own currency. */
  async blank(workspaceId: WorkspaceId): Promise<ValueTerms> {
    const workspace = await this.people.workspaceById.load(workspaceId);
    if (!workspace) throw new Error(`There is no workspace ${workspaceId}.`);
    return blankValueTerms(workspace.currency);
  }

  /** What is stated of a pilot's value, blank or not. */
  async standing(workspaceId: WorkspaceId, pilotId: PilotId): Promise<ValueTerms> {
    return (await this.ofPilot.load(pilotId)) ?? this.blank(workspaceId);
  }

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

  /** What was stated in one version; null when there is no such version. */
  async atVersion(pilotId: PilotId, version: number): Promise<ValueModel | null> {
    return this.database.row(sql`
      select ${columns} from value_model where pilot_id = ${pilotId} and version = ${version}`);
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
