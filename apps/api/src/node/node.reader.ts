import { Injectable } from '@nestjs/common';
import {
  isUuid,
  type MemberId,
  type PilotId,
  type ProgramId,
  type SystemId,
  type UnitId,
} from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Database } from '../platform/database/database.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { SystemsReader } from '../systems/systems.reader.js';

/** A thing with its type's name, which is how GraphQL tells what it is. */
export type TypedNode = { readonly __typename: string; readonly id: string };

/** Anything by its id, whatever it is. */
@Injectable()
export class NodeReader {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleReader,
    private readonly programs: ProgramsReader,
    private readonly systems: SystemsReader,
    private readonly pilots: PilotsReader,
  ) {}

  /** Finds out in one statement what an id belongs to, then loads it. */
  async byId(id: string): Promise<TypedNode | null> {
    if (!isUuid(id)) return null;
    const found = await this.database.row<{ type: string }>(sql`
      select 'Pilot' as type from pilot where id = ${id} union all select 'Program' from program where id = ${id}
      union all select 'System' from system where id = ${id} union all select 'Member' from member where id = ${id}
      union all select 'Unit' from unit where id = ${id} union all select 'Workspace' from workspace where id = ${id}`);
    return found && this.ofType(found.type, id);
  }

  /** A thing of a known type; null when it is gone, or of a type that is not read by id. */
  async ofType(type: string, id: string): Promise<TypedNode | null> {
    const node = await this.load(type, id);
    return node && { ...node, __typename: type };
  }

  private load(type: string, id: string): Promise<{ readonly id: string } | null> {
    switch (type) {
      case 'Pilot':
        return this.pilots.byId.load(id as PilotId);
      case 'Program':
        return this.programs.byId.load(id as ProgramId);
      case 'System':
        return this.systems.byId.load(id as SystemId);
      case 'Member':
        return this.people.memberById.load(id as MemberId);
      case 'Unit':
        return this.people.unitById.load(id as UnitId);
      case 'Workspace':
        return this.people.workspace(id as Parameters<PeopleReader['workspace']>[0]);
      default:
        return Promise.resolve(null);
    }
  }
}
