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
import { Fault } from '../platform/graphql/faults.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { SystemsReader } from '../systems/systems.reader.js';

/** A thing with its type's name, which is how GraphQL tells what it is. */
export type TypedNode = { readonly __typename: string; readonly id: string };

const mostIds = 100;

function typesOf(ids: readonly string[]) {
  const wanted = sql`= any(${[...ids]}::uuid[])`;
  return sql`
    select 'Pilot' as type, id from pilot where id ${wanted} union all select 'Program', id from program where id ${wanted}
    union all select 'System', id from system where id ${wanted} union all select 'Member', id from member where id ${wanted}
    union all select 'Unit', id from unit where id ${wanted} union all select 'Workspace', id from workspace where id ${wanted}`;
}

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

  async byId(id: string): Promise<TypedNode | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Finds out in one statement what the ids belong to, then loads each kind at once. */
  async byIds(given: readonly string[]): Promise<readonly (TypedNode | null)[]> {
    if (given.length > mostIds) throw new Fault('BAD_INPUT', `Ask for at most ${mostIds} ids at once.`);
    const ids = given.map((id) => id.toLowerCase()).filter(isUuid);
    const found =
      ids.length === 0 ? [] : await this.database.rows<{ type: string; id: string }>(typesOf(ids));
    const types = new Map(found.map(({ type, id }) => [id, type]));
    return Promise.all(
      given.map((id) => {
        const type = types.get(id.toLowerCase());
        return type === undefined ? null : this.ofType(type, id.toLowerCase());
      }),
    );
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
