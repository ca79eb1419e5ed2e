import { randomBytes } from 'node:crypto';
import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../src/platform/database/database.js';
import { JobRun } from '../src/platform/jobs/job-run.js';
import { Jobs } from '../src/platform/jobs/jobs.js';
import { change } from './builders.js';
import { type House, newWorkspace, type TestWorkspace } from './house.js';
import { allPilots, draft, importFile, theImport, undo } from './import-desk.js';
import { aDatabaseForJobs } from './job-desk.js';
import { anotherServer } from './servers.js';

let house: House;
let workspaces: readonly [TestWorkspace, TestWorkspace];

beforeAll(async () => {
  const databaseUrl = await aDatabaseForJobs();
  const { server, address } = await anotherServer(databaseUrl);
  const database = server.app.get(Database);
  house = { server, address, database, databaseUrl, workspace: (name) => newWorkspace(server, name) };
  workspaces = [await house.workspace(), await house.workspace()];
  return () => server.close();
});

/** Does a recurring job as a worker would. */
async function doNow(name: string): Promise<void> {
  const job = house.server.app.get(Jobs).all.find((lent) => lent.name === name);
  const { signal } = new AbortController();
  await job?.run({}, new JobRun(house.database, { id: 'job 1', workspaceId: null, signal }));
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** How a session came to be what it is, in days ago. */
interface Kept {
  readonly seen: number;
  readonly expires: number;
  readonly revoked?: number;
}

async function aSession({ id, people }: TestWorkspace, { seen, expires, revoked }: Kept): Promise<string> {
  const key = randomBytes(32);
  await house.database.as('scrimmage_auth', (scope) =>
    scope.rows(sql`
      insert into session (workspace_id, token_hash, member_id, created_at, seen_at, expires_at, revoked_at)
      values (${id}, ${key}, ${people.LEAD.actor.memberId}, ${daysAgo(seen)}, ${daysAgo(seen)}, ${daysAgo(expires)},
        ${revoked === undefined ? null : daysAgo(revoked)})`),
  );
  return key.toString('hex');
}

async function sessions(): Promise<readonly string[]> {
  const rows = await house.database.as('scrimmage_auth', (scope) =>
    scope.rows<{ key: string }>(sql`select encode(token_hash, 'hex') as key from session`),
  );
  return rows.map(({ key }) => key).toSorted();
}

async function aReceipt({ id, people }: TestWorkspace, days: number): Promise<string> {
  const key = `${days} days old in ${id}`;
  await house.database.as('scrimmage_ops', (scope) =>
    scope.rows(sql`
      insert into mutation_receipt (workspace_id, member_id, key, fingerprint, payload, at)
      values (${id}, ${people.LEAD.actor.memberId}, ${key}, '', '{}', ${daysAgo(days)})`),
  );
  return key;
}

async function receipts(): Promise<readonly string[]> {
  const rows = await house.database.as('scrimmage_ops', (scope) =>
    scope.rows<{ key: string }>(sql`select key from mutation_receipt`),
  );
  return rows.map(({ key }) => key).toSorted();
}

describe('Every night', () => {
  it('forgets sessions a month after they ended, in every workspace, and no other', async () => {
    const kept = [];
    for (const workspace of workspaces) {
      kept.push(await aSession(workspace, { seen: 0.1, expires: -13 }));
      // Ended by sign-out, by idling and by age, all within the last month.
      kept.push(await aSession(workspace, { seen: 29, expires: 28, revoked: 29 }));
      kept.push(await aSession(workspace, { seen: 30, expires: 20 }));
      kept.push(await aSession(workspace, { seen: 29, expires: 29 }));
      await aSession(workspace, { seen: 32, expires: 20, revoked: 31 });
      await aSession(workspace, { seen: 31, expires: 20 });
      await aSession(workspace, { seen: 45, expires: 31 });
    }
    expect(await sessions()).toHaveLength(14);
    await doNow('prune');
    expect(await sessions()).toEqual(kept.toSorted());
  });

  it('forgets after a week what was answered to a change, so that until then it is made once', async () => {
    const kept = [];
    for (const workspace of workspaces) {
      kept.push(await aReceipt(workspace, 6));
      await aReceipt(workspace, 8);
    }
    const [{ people }] = workspaces;
    const input = { name: 'North', clientMutationId: 'sent twice' };
    await change(house, people.LEAD, 'addUnit', input);
    await doNow('prune');
    expect(await receipts()).toEqual([...kept, 'sent twice'].toSorted());
    const again = await change(house, people.LEAD, 'addUnit', input, 'unit { name }');
    expect(again.payload).toMatchObject({ refusal: null, unit: { name: 'North' } });
  });
});

describe('Every night, of imports,', () => {
  const rows = (problem: string) =>
    `Id,Name,Program,Stage,Problem\n1,First,Care,Running,${problem}\n2,Second,Care,Running,${problem}\n`;

  async function befores(id: string): Promise<number> {
    const found = await house.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`select from import_change where import_id = ${id}`),
    );
    return found.length;
  }

  async function put(id: string, columns: { undoableUntil?: string; createdAt?: string }): Promise<void> {
    await house.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`
        update import set undoable_until = coalesce(${columns.undoableUntil ?? null}, undoable_until),
          created_at = coalesce(${columns.createdAt ?? null}, created_at) where id = ${id}`),
    );
  }

  it('forgets how pilots were before, once it cannot be undone any more', async () => {
    const [{ people }] = workspaces;
    await importFile(house, people.ADMIN, rows('Waiting'), 'nightly');
    const { id } = await importFile(house, people.ADMIN, rows('Waiting too long'), 'nightly');
    await doNow('forget-imports');
    expect(await befores(id)).toBe(2);
    await put(id, { undoableUntil: daysAgo(0.1) });
    await doNow('forget-imports');
    expect(await befores(id)).toBe(0);
    expect((await undo(house, people.ADMIN, id)).refusal?.code).toBe('UNDO_TOO_LATE');
    const [pilot] = await allPilots(house, people.ADMIN);
    expect(pilot).toMatchObject({ problem: 'Waiting too long', source: { row: 2, given: { Id: '1' } } });
    expect(await theImport(house, people.ADMIN, id)).toMatchObject({ state: 'APPLIED' });
  });

  it('forgets files that nobody applied for a month', async () => {
    const [, { people }] = workspaces;
    const [old, young] = [
      await draft(house, people.ADMIN, rows('a'), 'old'),
      await draft(house, people.ADMIN, rows('b'), 'young'),
    ];
    await put(old.id, { createdAt: daysAgo(31) });
    await put(young.id, { createdAt: daysAgo(29) });
    await doNow('forget-imports');
    expect(await theImport(house, people.ADMIN, old.id)).toBeNull();
    expect(await theImport(house, people.ADMIN, young.id)).toMatchObject({ state: 'DRAFT' });
  });
});
