import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Problem } from '@scrimmage/domain/answer';
import type { MemberId, WorkspaceId } from '@scrimmage/domain/ids';
import { newPassword } from '@scrimmage/domain/people';
import { checked } from '@scrimmage/domain/problems';
import { isStorable } from '@scrimmage/domain/text';
import { type NewWorkspace, newWorkspace } from '@scrimmage/domain/workspace';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { layWorkspace } from './lay-workspace.js';
import { hashPassword, isPassword } from './passwords.js';
import { Sessions } from './sessions.js';
import { SignInBackoff } from './sign-in-backoff.js';

interface Account {
  readonly workspaceId: WorkspaceId;
  readonly memberId: MemberId;
  readonly passwordHash: string;
}

interface Founded {
  readonly workspaceId: WorkspaceId;
  readonly memberId: MemberId;
}

/** The desk at the door: passwords, the first workspace, and nothing else. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly backoff: SignInBackoff,
    private readonly clock: Clock,
  ) {}

  /** A new session's key for the right address and password; otherwise the one same refusal, slower each time. */
  async enter(
    email: string,
    password: string,
    address: string,
  ): Promise<{ key: string } | { refused: string } | { waitSeconds: number }> {
    const account = email.trim().toLowerCase().slice(0, 254);
    const now = this.clock.now();
    // Counted before the password is looked at: a thousand guesses sent at once are a thousand guesses.
    const waitSeconds = await this.backoff.count(account, address, now);
    if (waitSeconds > 0) return { waitSeconds };
    const found = isStorable(account) ? await this.accountOf(account) : null;
    const right = await isPassword(found?.passwordHash ?? null, password);
    if (!found || !right) return { refused: 'Address and password do not belong together.' };
    await this.backoff.forgive(account, address, now);
    return { key: await this.sessions.open(found.workspaceId, found.memberId) };
  }

  async isFirstRun(): Promise<boolean> {
    const rows = await this.database.as('scrimmage_auth', (scope) =>
      scope.rows(sql`select 1 from workspace limit 1`),
    );
    return rows.length === 0;
  }

  /** Creates the first workspace with its administrator, once. */
  async createWorkspace(
    given: Readonly<Record<string, unknown>>,
  ): Promise<{ key: string } | { problems: readonly Problem[] } | { refused: string }> {
    const input = checked(newWorkspace, given);
    if (!('value' in input)) return input;
    const already = { refused: 'The workspace exists already. Sign in.' };
    // Asked again below, under a lock; here it saves strangers from making us hash passwords.
    if (!(await this.isFirstRun())) return already;
    const founded = await this.found(input.value, await hashPassword(input.value.password), {
      onlyFirst: true,
    });
    if (!founded) return already;
    return { key: await this.sessions.open(founded.workspaceId, founded.memberId) };
  }

  /** Changes one's own password and ends one's other sessions; the problems if it cannot be changed. */
  async changePassword(
    actor: Actor,
    current: string,
    next: string,
    session: string | null,
  ): Promise<readonly Problem[]> {
    const input = checked(newPassword, next);
    if (!('value' in input)) return input.problems.map((problem) => ({ ...problem, path: 'next' }));
    const { workspaceId, memberId } = actor;
    const stored = await this.database.as('scrimmage_auth', (scope) =>
      scope.rows<Account>(sql`
        select password_hash as "passwordHash" from credential where workspace_id = ${workspaceId} and member_id = ${memberId}`),
    );
    if (!(await isPassword(stored[0]?.passwordHash ?? null, current))) {
      return [{ path: 'current', code: 'WRONG', message: 'This is not your current password.' }];
    }
    const hash = await hashPassword(input.value);
    await this.database.as('scrimmage_auth', (scope) =>
      scope.rows(sql`
        update credential set password_hash = ${hash}, changed_at = ${this.clock.now()}
        where workspace_id = ${workspaceId} and member_id = ${memberId}`),
    );
    await this.sessions.endOthers(workspaceId, memberId, session);
    return [];
  }

  private async accountOf(email: string): Promise<Account | null> {
    const rows = await this.database.as('scrimmage_auth', (scope) =>
      scope.rows<Account>(sql`
        select m.workspace_id as "workspaceId", m.id as "memberId", c.password_hash as "passwordHash"
        from member m join credential c on c.workspace_id = m.workspace_id and c.member_id = m.id
        where m.email = ${email} and m.active order by m.joined_at limit 1`),
    );
    return rows[0] ?? null;
  }

  /** Founds a workspace with its administrator; null when it was to be the first and somebody was faster. */
  async found(
    input: NewWorkspace,
    passwordHash: string,
    { onlyFirst }: { onlyFirst: boolean },
  ): Promise<Founded | null> {
    const workspaceId = uuidv7() as WorkspaceId;
    const memberId = uuidv7() as MemberId;
    const now = this.clock.now();
    return this.database.found(
      (scope) => layWorkspace(scope, { workspaceId, memberId, input, passwordHash, now, onlyFirst }),
      async () =>
        this.database.announce({
          verb: 'createWorkspace',
          subjectType: 'Workspace',
          subjectId: workspaceId,
          subjectLabel: input.workspaceName,
          at: now,
        }),
    );
  }
}
