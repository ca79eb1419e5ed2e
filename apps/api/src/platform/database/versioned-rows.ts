import { isUuid, type WorkspaceId } from '@scrimmage/domain/ids';
import sql, { type Sql } from 'sql-template-tag';
import type { EntitySchema, FindOptionsWhere } from 'typeorm';
import { notFound } from '../graphql/faults.js';
import type { Database } from './database.js';

interface Versioned {
  readonly workspaceId: WorkspaceId;
  readonly id: string;
  readonly version: number;
}

/** One entry of the history: the version it made, and what it changed. */
interface Told {
  readonly id: string;
  readonly version: number;
  readonly fields: readonly string[];
}

/** Where the rows live, and how they are read: `select … from …`, up to WHERE. */
interface Place<Row extends object> {
  readonly table: EntitySchema<Row>;
  readonly select: Sql;
}

/** Rows to be changed: locked from the moment they are read, one version further when they are written. */
export class VersionedRows<T extends Versioned, Row extends Versioned = T> {
  constructor(
    protected readonly database: Database,
    private readonly place: Place<Row>,
    private readonly toRow: (thing: Partial<T>) => Partial<Row> = (thing) => thing as Partial<Row>,
  ) {}

  /** The thing, locked until the change ends; a fault when there is none to see. */
  async require(id: string): Promise<T> {
    const found = isUuid(id)
      ? await this.database.row<T>(sql`${this.place.select} where id = ${id} for update`)
      : null;
    if (!found) throw notFound();
    return found;
  }

  async insert(thing: T): Promise<void> {
    await this.database.manager.insert(this.place.table, this.toRow(thing) as never);
  }

  async update(thing: T, changes: Partial<T>): Promise<T> {
    const next = { ...changes, version: thing.version + 1 };
    const { workspaceId, id } = thing;
    const where = { workspaceId, id } as FindOptionsWhere<Row>;
    await this.database.manager.update(this.place.table, where, this.toRow(next) as never);
    return { ...thing, ...next };
  }

  /**
   * Which of `fields` were changed after the version somebody was looking at; all of them when the history does not
   * tell, because there never was such a version or a change was not told field by field.
   */
  async changedSince(thing: T, seen: number, fields: readonly string[]): Promise<readonly string[]> {
    return (await this.changedSinceEach([{ thing, seen }], fields)).get(thing.id) ?? [];
  }

  /** The same of many, in one statement; those of which nothing was changed are left out. */
  async changedSinceEach(
    looked: readonly { readonly thing: T; readonly seen: number }[],
    fields: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const behind = looked.filter(({ thing, seen }) => thing.version !== seen);
    if (behind.length === 0) return new Map();
    const entries = await this.database.rows<Told>(sql`
      select a.subject_id as id, a.subject_version as version, array(select jsonb_object_keys(a.changes)) as fields
      from activity a join unnest(${behind.map(({ thing }) => thing.id)}::uuid[], ${behind.map(({ seen }) => seen)}::int[])
        as s (id, seen) on a.subject_id = s.id and a.subject_version > s.seen`);
    const changed = behind.map(({ thing, seen }) => {
      const told = entries.filter(({ id }) => id === thing.id);
      const whole = new Set(told.map(({ version }) => version)).size === thing.version - seen;
      const names = new Set(told.flatMap((entry) => entry.fields));
      return [thing.id, whole ? fields.filter((field) => names.has(field)) : fields] as const;
    });
    return new Map(changed.filter(([, names]) => names.length > 0));
  }
}
