import type { Actor } from '@scrimmage/domain/actor';
import type { Sql } from 'sql-template-tag';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

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
    const runner = source.createQueryRunner();
    try {
      await runner.connect();
      await runner.query(opening(mode, role, actor));
      return new Scope(runner, mode);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /** One statement at a time: a transaction is one connection, and a connection has one conversation. */
  async rows<T>(statement: Sql): Promise<readonly T[]> {
    const answer = this.last.then(() => this.runner.query(statement.text, statement.values));
    this.last = answer.catch(() => undefined);
    return answer as Promise<readonly T[]>;
  }

  /** Goes on in the same transaction with a member’s eyes. */
  async become(actor: Actor): Promise<void> {
    await this.last;
    await this.runner.query(settings('scrimmage_app', actor).join('; '));
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

  private async end(how: 'commit' | 'rollback'): Promise<void> {
    try {
      await this.last;
      await this.runner.query(how);
    } finally {
      await this.runner.release();
    }
  }
}
