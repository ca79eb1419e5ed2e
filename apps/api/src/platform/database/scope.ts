import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '@scrimmage/domain/actor';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Sql } from 'sql-template-tag';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { CommitInDoubt, ConnectionLost, OperationEnded } from './outcomes.js';
import { isConnectionLoss } from './pg-errors.js';

/** Whose eyes a transaction looks through: a member's, the sign-in desk's, or the house's own upkeep. */
export type DatabaseRole = 'scrimmage_app' | 'scrimmage_auth' | 'scrimmage_ops';

const uuid = /^[0-9a-f-]{36}$/i;

/** One statement that begins the transaction, takes the role and says whose workspace it is. */
function opening(mode: 'READ' | 'WRITE', role: DatabaseRole, actor: Actor | null): string {
  const begin =
    mode === 'READ'
      ? 'begin transaction isolation level repeatable read read only'
      : 'begin transaction isolation level read committed read write';
  return [begin, ...settings(role, actor)].join('; ');
}

function settings(role: DatabaseRole, actor: Actor | null): readonly string[] {
  const taken = `set local role ${role}`;
  if (!actor) return [taken];
  // Spelled into the text because a simple query carries no parameters; so nothing but a UUID may pass.
  if (!uuid.test(actor.workspaceId) || !uuid.test(actor.memberId)) throw new TypeError('An actor has UUIDs.');
  return [
    taken,
    `set local app.workspace_id = '${actor.workspaceId}'`,
    `set local app.member_id = '${actor.memberId}'`,
  ];
}

/** One open transaction in one role. Nothing reaches the database but through one of these. */
export class Scope {
  private last: Promise<unknown> = Promise.resolve();
  /** A transaction is over with its first error; whatever is asked after it fails for that same reason. */
  private failure: unknown = null;
  private ending = false;
  /** Whose eyes were taken last; nothing else changes them. */
  private became: string | null = null;

  private constructor(
    private readonly runner: QueryRunner,
    readonly mode: 'READ' | 'WRITE',
  ) {}

  static async open(
    source: DataSource,
    mode: 'READ' | 'WRITE',
    role: DatabaseRole,
    actor: Actor | null,
  ): Promise<Scope> {
    const statement = opening(mode, role, actor);
    const runner = source.createQueryRunner();
    try {
      await runner.connect();
      await runner.query(statement);
      return new Scope(runner, mode);
    } catch (error) {
      // It may have begun and then been refused the role: the next one on this connection must not inherit that.
      if (!runner.isReleased) await runner.query('rollback').catch(() => undefined);
      await runner.release();
      throw error;
    }
  }

  /** One statement at a time: a transaction is one connection, and a connection has one conversation. */
  async rows<T>(statement: Sql): Promise<readonly T[]> {
    return this.inTurn(() => this.ask(statement.text, statement.values)) as Promise<readonly T[]>;
  }

  /** `COPY … FROM STDIN`: sends lines in PostgreSQL's text format as they come. */
  async copy(statement: string, lines: AsyncIterable<string>): Promise<void> {
    await this.inTurn(() => this.pour(statement, lines));
  }

  /** Goes on in the same transaction with a member's eyes. */
  async become(actor: Actor): Promise<void> {
    const statement = settings('scrimmage_app', actor).join('; ');
    await this.inTurn(async () => {
      if (statement === this.became) return;
      await this.ask(statement);
      this.became = statement;
    });
  }

  /** For inserts and updates by name; reading goes through `rows`. */
  get manager(): EntityManager {
    if (this.mode !== 'WRITE') throw new Error('A question tried to write.');
    return this.runner.manager;
  }

  async commit(): Promise<void> {
    await this.end('commit');
  }

  async rollback(): Promise<void> {
    await this.end('rollback');
  }

  private async inTurn<T>(run: () => Promise<T>): Promise<T> {
    // After the commit the same connection stands outside any transaction and any role.
    if (this.ending) throw new OperationEnded();
    const answer = this.last.then(run);
    this.last = answer.catch((error: unknown) => {
      this.failure ??= error;
    });
    return answer;
  }

  private async pour(statement: string, lines: AsyncIterable<string>): Promise<void> {
    if (this.failure) throw this.failure;
    if (this.runner.isReleased) throw new ConnectionLost();
    const connection: ClientBase = await this.runner.connect();
    await pipeline(Readable.from(lines), connection.query(copyFrom(statement)));
  }

  private async ask(text: string, values?: unknown[]): Promise<unknown> {
    if (this.failure) throw this.failure;
    if (this.runner.isReleased) throw new ConnectionLost();
    // Unstructured, TypeORM would answer an UPDATE … RETURNING with a pair instead of its rows.
    const { records } = await this.runner.query(text, values, true);
    return records ?? [];
  }

  private async end(how: 'commit' | 'rollback'): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    try {
      await this.last;
      if (this.runner.isReleased) throw new ConnectionLost();
      await this.finish(this.failure ? 'rollback' : how);
      // A commit of a failed transaction would be a rollback that looks like success.
      if (how === 'commit' && this.failure) throw this.failure;
    } finally {
      await this.runner.release();
    }
  }

  private async finish(how: 'commit' | 'rollback'): Promise<void> {
    try {
      await this.runner.query(how);
    } catch (error) {
      await this.discard();
      throw how === 'commit' && this.mode === 'WRITE' && isConnectionLoss(error)
        ? new CommitInDoubt(error)
        : error;
    }
  }

  /** A connection that cannot end its transaction must not reach the next one through the pool, which drops ended ones. */
  private async discard(): Promise<void> {
    if (this.runner.isReleased) return;
    const connection: { end(): Promise<void> } = await this.runner.connect();
    void connection.end().catch(() => undefined);
  }
}
