import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { isUuid } from '@scrimmage/domain/ids';
import sql, { join, raw } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { Fault } from '../platform/graphql/faults.js';

/** A thing with its type's name, which is how GraphQL tells what it is. */
export type TypedNode = { readonly __typename: string; readonly id: string };

/** A word whose things have ids: each lends its own. */
interface Lent {
  readonly type: string;
  readonly table: string;
  /** Null when there is none, or none that this actor may see. */
  readonly load: (id: string, actor: Actor) => Promise<{ readonly id: string } | null>;
}

const mostIds = 100;

/** Anything by its id, whatever it is. */
@Injectable()
export class NodeReader {
  private readonly words = new Map<string, Lent>();

  constructor(private readonly database: Database) {}

  lend(word: Lent): void {
    this.words.set(word.type, word);
  }

  async byId(id: string, actor: Actor): Promise<TypedNode | null> {
    return (await this.byIds([id], actor))[0] ?? null;
  }

  /** Finds out in one statement what the ids belong to, then loads each kind at once. */
  async byIds(given: readonly string[], actor: Actor): Promise<readonly (TypedNode | null)[]> {
    if (given.length > mostIds) throw new Fault('BAD_INPUT', `Ask for at most ${mostIds} ids at once.`);
    const ids = given.map((id) => id.toLowerCase());
    const types = await this.typesOf(ids.filter(isUuid));
    return Promise.all(
      ids.map((id) => {
        const type = types.get(id);
        return type === undefined ? null : this.ofType(type, id, actor);
      }),
    );
  }

  /** A thing of a known type; null when it is gone, or of a type that is not read by id. */
  async ofType(type: string, id: string, actor: Actor): Promise<TypedNode | null> {
    const node = await this.words.get(type)?.load(id, actor);
    return node ? { ...node, __typename: type } : null;
  }

  private async typesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const words = [...this.words.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
    const places = words.map(
      ({ type, table }) =>
        sql`select ${type}::text as type, id from ${raw(table)} where id = any(${[...ids]}::uuid[])`,
    );
    const found = await this.database.rows<{ type: string; id: string }>(join(places, ' union all '));
    return new Map(found.map(({ type, id }) => [id, type]));
  }
}
