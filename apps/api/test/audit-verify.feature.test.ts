import sql, { type Sql } from 'sql-template-tag';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyChains } from '../src/cli/verify-chain.js';
import { anEmptyDatabase, type EmptyDatabase, newDatabaseUrl, openDatabase } from './empty-database.js';
import { runCli } from './run-cli.js';

/** Texts that JSON escapes, or that somebody might think it does. */
const awkward = 'quote " slash / back \\ tab \t line \n bell \u0007 delete \u007f sep \u2028 emoji 🏈 ü';

/** A history of ten entries; each test meddles with a copy. */
let original: string;
let house: EmptyDatabase;

const meddle = (statement: Sql) => house.database.as('scrimmage_ops', (scope) => scope.rows(statement));

async function verified() {
  const reports = [];
  for await (const report of verifyChains(house.database)) reports.push(report);
  return reports;
}

beforeAll(async () => {
  house = await anEmptyDatabase();
  original = house.url;
  const words = ['user', 'create', '--new-workspace', 'Mill', '--name', 'Ada', '--email', 'ada@example.org'];
  await runCli(words, { url: house.url, input: 'seven quiet herons' });
  const [ada] = await house.database.as('scrimmage_auth', (scope) =>
    scope.rows<{ id: string; workspaceId: string }>(
      sql`select id, workspace_id as "workspaceId" from member`,
    ),
  );
  const entries = Array.from({ length: 9 }, (_, i) => ({
    id: `0190000${i}-0000-7000-8000-000000000000`,
    at: `2031-03-12T09:00:00.00${i}Z`,
    actorName: 'Ada',
    verb: 'addUnit',
    subjectType: 'Unit',
    subjectId: ada?.id,
    subjectLabel: `${awkward} ${i}`,
    subjectVersion: i % 2 ? i : null,
    changes: { name: [null, awkward], amount: [1.5, 1e21], zz: [true, { b: [], a: {} }] },
    reason: i % 3 ? awkward : null,
  }));
  await house.database.as('scrimmage_ops', async (scope) => {
    await scope.rows(sql`select set_config('app.workspace_id', ${ada?.workspaceId}, true),
      set_config('app.member_id', ${ada?.id}, true)`);
    await scope.rows(sql`select append_activity(${JSON.stringify(entries)}::jsonb)`);
  });
  await house.close();
});

beforeEach(async () => {
  house = await openDatabase(await newDatabaseUrl(original));
});

afterEach(() => house.close());

describe('Verifying the audit log', () => {
  it('finds a chain whole, whatever its texts contain', async () => {
    expect(await verified()).toEqual([
      { workspace: 'Mill', entries: 10, lastHash: expect.stringMatching(/^[0-9a-f]{64}$/), problem: null },
    ]);
  });

  it.each([
    ['a changed label', 3, sql`update activity set subject_label = 'Oats' where seq = 4`],
    ['a changed actor', 4, sql`update activity set actor_name = 'Bo' where seq = 5`],
    ['a changed reason', 5, sql`update activity set reason = 'because' where seq = 6`],
    ['a reason taken away', 5, sql`update activity set reason = null where seq = 6`],
    ['a changed time', 6, sql`update activity set at = at - interval '1 day' where seq = 7`],
    [
      'a changed value',
      7,
      sql`update activity set changes = jsonb_set(changes, '{amount,0}', '2.5') where seq = 8`,
    ],
    ['a removed entry', 4, sql`delete from activity where seq = 5`],
    ['a removed first entry', 0, sql`delete from activity where seq = 1`],
    ['removed last entries', 8, sql`delete from activity where seq > 8`],
    ['a changed last hash', 9, sql`update activity set hash = repeat('a', 64) where seq = 10`],
    ['a head with another hash', 10, sql`update activity_head set hash = repeat('b', 64)`],
    [
      'a head that stops early',
      10,
      sql`update activity_head set seq = 9, hash = (select hash from activity where seq = 9)`,
    ],
    ['a missing head', 10, sql`delete from activity_head`],
  ])('tells %s, after %i good entries', async (_what, good, corruption) => {
    await meddle(corruption);
    const [report] = await verified();
    expect(report?.problem).toEqual(expect.any(String));
    expect(report?.entries).toBe(good);
  });

  it('tells two entries that changed places', async () => {
    await meddle(sql`update activity set seq = -seq where seq in (4, 5)`);
    await meddle(sql`update activity set seq = 9 + seq where seq in (-4, -5)`);
    const [report] = await verified();
    expect(report).toMatchObject({ entries: 3, problem: expect.stringContaining('Entry 4') });
  });

  it('tells a history that was emptied', async () => {
    await meddle(sql`delete from activity`);
    await meddle(sql`delete from activity_head`);
    const [report] = await verified();
    expect(report?.problem).toContain('beginning is missing');
  });

  it('ends with 0 for a whole chain and with 1 for a broken one, and names the entry', async () => {
    const whole = await runCli(['audit', 'verify'], { url: house.url });
    expect([whole.code, whole.out]).toEqual([
      0,
      expect.stringContaining('Mill: 10 entries, the chain is whole.'),
    ]);
    await meddle(sql`update activity set verb = 'editProgram' where seq = 9`);
    const broken = await runCli(['audit', 'verify', '--json'], { url: house.url });
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.out)).toMatchObject([
      { workspace: 'Mill', entries: 8, problem: expect.stringContaining('Entry 9 (editProgram') },
    ]);
  });
});
