import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import sql, { type Sql } from 'sql-template-tag';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Announcement } from './announcement.js';
import { currentOperation, newOperation, type Operation } from './operation.js';
import { OperationEnded } from './outcomes.js';
import { isRetryable } from './pg-errors.js';
import { type DatabaseRole, Scope } from './scope.js';

const attempts = 3;

/**
 * The one door to PostgreSQL. A question reads inside the operation's snapshot, a change runs in a transaction of its
 * own; both in a role that row-level security binds to the actor's workspace. Outside an operation there is no way in.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Runs one operation and closes what it opened. */
  async operation<T>(actor: Actor | null, requestId: string | null, run: () => Promise<T>): Promise<T> {
    const operation = newOperation(actor, requestId);
    return currentOperation.run(operation, async () => {
      try {
        return await run();
      } finally {
        await this.end(operation);
      }
    });
  }

  /** Ends an operation for good. A field that is still asking (its sibling failed first) is turned away. */
  async end(operation: Operation): Promise<void> {
    operation.ended = true;
    await this.close(operation);
  }

  /** Ends the operation's snapshot, if it has one; the next question opens a new one. */
  private async close(operation: Operation): Promise<void> {
    const { reading } = operation;
    operation.reading = null;
    operation.kept.clear();
    const scope = await reading?.catch(() => null);
    // What was read was read; a snapshot that cannot be ended politely ends with its connection.
    await scope?.commit().catch(() => undefined);
  }

  /** The rows a statement gives, seen by the current operation. */
  async rows<T>(statement: Sql): Promise<readonly T[]> {
    return (await this.scope()).rows<T>(statement);
  }

  /** The first row, or null. */
  async row<T>(statement: Sql): Promise<T | null> {
    return (await this.rows<T>(statement))[0] ?? null;
  }

  /** Sends many rows at once, inside a change; see `Scope.copy`. Row-level security bars it from the workspace's own tables. */
  async copy(statement: string, lines: AsyncIterable<string>): Promise<void> {
    await this.writing.copy(statement, lines);
  }

  /** For inserts and updates by name, inside a change. */
  get manager(): EntityManager {
    return this.writing.manager;
  }

  /** Says what was done; a change that says nothing is undone. */
  announce(announcement: Announcement): void {
    this.current().announcements.push(announcement);
  }

  /** Something kept for as long as what was read stays true: loaders, mostly. */
  keep<T>(key: unknown, make: () => T): T {
    const { kept } = this.current();
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  }

  /**
   * Makes one change in one transaction, again when another change got in its way (SQLSTATE 40001, 40P01).
   * `stands` tells whether the result is to be kept; otherwise everything is rolled back and the result still returned.
   */
  async change<T>(run: () => Promise<T>, stands: (result: T) => boolean = () => true): Promise<T> {
    const outer = this.current();
    await this.close(outer);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.changeOnce(outer, run, stands);
      } catch (error) {
        if (attempt === attempts || !isRetryable(error)) throw error;
      }
    }
  }

  /** One transaction as the sign-in desk or as upkeep, outside any member's workspace. */
  async as<T>(role: Exclude<DatabaseRole, 'scrimmage_app'>, run: (scope: Scope) => Promise<T>): Promise<T> {
    const scope = await Scope.open(this.source, 'WRITE', role, null);
    return this.finish(scope, run(scope), () => true);
  }

  /**
   * Founds a workspace in one transaction: `lay` as the sign-in desk, `furnish` as the administrator it names. So there
   * is never a workspace without the beginning of its history. Null when `lay` finds nothing to found.
   */
  async found(
    lay: (scope: Scope) => Promise<Actor | null>,
    furnish: () => Promise<void>,
  ): Promise<Actor | null> {
    const scope = await Scope.open(this.source, 'WRITE', 'scrimmage_auth', null);
    const founding = async () => {
      const founder = await lay(scope);
      if (founder) await this.recordedAs(founder, scope, furnish);
      return founder;
    };
    return this.finish(scope, founding(), () => true);
  }

  /** A part of the current change that is another member's doing, and is told as such. */
  async inTheNameOf<T>(actor: Actor, run: () => Promise<T>): Promise<T> {
    const { writing, actor: before } = this.current();
    if (!writing || !before) throw new Error('Only within a change can somebody else be named.');
    const result = await this.recordedAs(actor, writing, run);
    await writing.become(before);
    return result;
  }

  /** Parts of the current change, one after the other, each its own member's doing and told as such. */
  async inTheirNames(doings: Iterable<{ readonly actor: Actor; run(): Promise<void> }>): Promise<void> {
    const { writing, actor: before } = this.current();
    if (!writing || !before) throw new Error('Only within a change can somebody else be named.');
    for (const { actor, run } of doings) await this.recordedAs(actor, writing, run);
    await writing.become(before);
  }

  /** Gives all connections back; nothing is asked any more when this is called. */
  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }

  /** Asks PostgreSQL for a sign of life; rejects when it gives none. */
  async answers(): Promise<void> {
    await this.source.query('select 1');
  }

  private async changeOnce<T>(
    outer: Operation,
    run: () => Promise<T>,
    stands: (result: T) => boolean,
  ): Promise<T> {
    const scope = await Scope.open(this.source, 'WRITE', 'scrimmage_app', outer.actor);
    const inner: Operation = { ...newOperation(outer.actor, outer.requestId), writing: scope };
    const ran = currentOperation.run(inner, async () => {
      const result = await run();
      if (stands(result)) await this.record(inner);
      return result;
    });
    try {
      return await this.finish(scope, ran, stands);
    } finally {
      outer.statements += inner.statements;
    }
  }

  private async recordedAs<T>(actor: Actor, scope: Scope, run: () => Promise<T>): Promise<T> {
    await scope.become(actor);
    const inner: Operation = { ...newOperation(actor, null), writing: scope };
    return currentOperation.run(inner, async () => {
      const result = await run();
      await this.record(inner);
      return result;
    });
  }

  private async finish<T>(scope: Scope, running: Promise<T>, stands: (result: T) => boolean): Promise<T> {
    try {
      const result = await running;
      await (stands(result) ? scope.commit() : scope.rollback());
      return result;
    } catch (error) {
      // The first error is the one to tell; a connection that is gone cannot roll back either.
      await scope.rollback().catch(() => undefined);
      throw error;
    }
  }

  private async record({ announcements, requestId, actor }: Operation): Promise<void> {
    if (announcements.length === 0) throw new Error('A change that announces nothing is not made.');
    const entries = announcements.map((said) => ({
      id: uuidv7(),
      actorName: actor?.name ?? '',
      requestId,
      subjectVersion: null,
      changes: {},
      reason: null,
      ...said,
    }));
    await this.rows(sql`select append_activity(${JSON.stringify(entries)}::jsonb)`);
  }

  private async scope(): Promise<Scope> {
    const operation = this.current();
    if (operation.writing) return operation.writing;
    if (operation.ended) throw new OperationEnded();
    operation.reading ??= Scope.open(this.source, 'READ', 'scrimmage_app', operation.actor);
    return operation.reading;
  }

  private get writing(): Scope {
    const { writing } = this.current();
    if (!writing) throw new Error('A write outside a change: mutations open one, commands call `change`.');
    return writing;
  }

  private current(): Operation {
    const operation = currentOperation.getStore();
    if (!operation) throw new Error('The database was asked outside an operation.');
    return operation;
  }
}
