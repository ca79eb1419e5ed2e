// A throw-away PostgreSQL with the product's schema, and notes put into it as failures and learnings put theirs.
import 'reflect-metadata';
import pg from 'pg';
import { startTestCluster } from '../../packages/embedded-postgres/dist/test-cluster.js';

const api = (file) => import(new URL(`../../apps/api/dist/src/${file}`, import.meta.url));

export const workspaceId = '01890000-0000-7000-8000-000000000001';

/** Ids that sort as the notes come. */
export const noteId = (at) => `01890000-0000-7000-9000-${String(at).padStart(12, '0')}`;

export async function openNotes() {
  const { migrate } = await api('platform/database/migrate.js');
  const { migrations } = await api('migrations/migrations.js');
  const cluster = await startTestCluster();
  const url = await cluster.createDatabase('notes');
  await migrate(url, migrations);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    client,
    url,
    async close() {
      await client.end();
      await cluster.stop();
    },
  };
}

const chunk = 2_000;

/** Puts texts in as learnings of one workspace, the first with the smallest id. */
export async function index(client, texts) {
  await client.query('set role scrimmage_ops');
  for (let from = 0; from < texts.length; from += chunk) {
    const some = texts.slice(from, from + chunk);
    await client.query(
      `insert into similar_note (workspace_id, subject_kind, subject_id, body)
       select $1, 'LEARNING', id, body from unnest($2::uuid[], $3::text[]) as it (id, body)`,
      [workspaceId, some.map((_, at) => noteId(from + at)), some],
    );
  }
  await client.query('reset role');
  await client.query('vacuum analyze');
}

/** From here on the connection is a member's: bound to the workspace by row-level security. */
export async function becomeMember(client) {
  await client.query('set role scrimmage_app');
  await client.query(`select set_config('app.workspace_id', $1, false)`, [workspaceId]);
}
