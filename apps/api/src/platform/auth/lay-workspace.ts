import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import { defaultCauses } from '@scrimmage/domain/causes';
import type { MemberId, WorkspaceId } from '@scrimmage/domain/ids';
import type { NewWorkspace } from '@scrimmage/domain/workspace';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import type { Scope } from '../database/scope.js';

const foundingLock = 7_261_940_115;
const patience = '2min';

interface Foundation {
  readonly workspaceId: WorkspaceId;
  readonly memberId: MemberId;
  readonly input: NewWorkspace;
  readonly passwordHash: string;
  readonly now: Instant;
  /** Do nothing when there is a workspace already. */
  readonly onlyFirst: boolean;
}

/** Writes a workspace and its administrator as the sign-in desk; null when it was to be the first and is not. */
export async function layWorkspace(scope: Scope, given: Foundation): Promise<Actor | null> {
  const { workspaceId, memberId, input, passwordHash, now, onlyFirst } = given;
  const { workspaceName, name, email, currency, timeZone } = input;
  // Whoever is faster may bring a whole season along: that is waited for.
  await scope.rows(sql`
    select set_config('lock_timeout', ${patience}, true), set_config('statement_timeout', ${patience}, true)`);
  await scope.rows(sql`select pg_advisory_xact_lock(${foundingLock})`);
  const existing = await scope.rows(sql`select 1 from workspace limit 1`);
  if (onlyFirst && existing.length) return null;
  await scope.rows(sql`
    insert into workspace (id, name, currency, time_zone, created_at)
    values (${workspaceId}, ${workspaceName}, ${currency}, ${timeZone}, ${now})`);
  await scope.rows(sql`
    insert into member (workspace_id, id, name, email, role, active, joined_at, version)
    values (${workspaceId}, ${memberId}, ${name}, ${email}, 'ADMIN', true, ${now}, 1)`);
  await scope.rows(sql`
    insert into credential (workspace_id, member_id, password_hash, changed_at)
    values (${workspaceId}, ${memberId}, ${passwordHash}, ${now})`);
  await scope.rows(sql`
    insert into cause (workspace_id, id, name, hints, place, retired, version)
    select ${workspaceId}, c.id, c.name, c.hints, c.place, false, 1
    from json_to_recordset(${JSON.stringify(firstCauses())}::json) as c (id uuid, name text, hints json, place integer)`);
  return { workspaceId, memberId, name, role: 'ADMIN', timeZone, scope: 'WRITE' };
}

/** What a new workspace chooses from when something failed. */
function firstCauses(): readonly object[] {
  return defaultCauses.map(({ name, hints }, at) => ({ id: uuidv7(), name, hints, place: at + 1 }));
}
