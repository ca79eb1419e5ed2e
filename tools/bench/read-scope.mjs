// What the read scope costs: the same statement inside the product's scope (role, workspace, snapshot) and bare, in
// interleaved rounds on a throw-away PostgreSQL. Prints ratios; absolute times belong to the machine.
// Run: npm run build && node tools/bench/read-scope.mjs
import 'reflect-metadata';
import pg from 'pg';
import sql from 'sql-template-tag';
import { startTestCluster } from '../../packages/embedded-postgres/dist/test-cluster.js';

const rounds = 15;
const perRound = 400;
const api = (file) => import(new URL(`../../apps/api/dist/src/${file}`, import.meta.url));

const { migrate } = await api('platform/database/migrate.js');
const { migrations } = await api('migrations/migrations.js');
const { makeDataSource } = await api('platform/database/data-source.js');
const { Database } = await api('platform/database/database.js');

const cluster = await startTestCluster();
const url = await cluster.createDatabase('bench');
await migrate(url, migrations);
const source = await makeDataSource({ databaseUrl: url, databasePool: 4 }, []).initialize();
const database = new Database(source);
const workspaceId = '01890000-0000-7000-8000-000000000001';
const actor = {
  workspaceId,
  memberId: workspaceId,
  name: 'Bench',
  role: 'ADMIN',
  timeZone: 'UTC',
  scope: 'WRITE',
};
await database.as('scrimmage_ops', (scope) =>
  scope.rows(sql`insert into workspace values (${workspaceId}, 'Bench', 'EUR', 'UTC', now())`),
);
await database.operation(actor, null, () =>
  database.change(async () => {
    await database.rows(sql`
        insert into unit (workspace_id, id, name, version)
        select ${workspaceId}::uuid, gen_random_uuid(), 'Unit ' || n, 1 from generate_series(1, 5000) n`);
    database.announce({
      verb: 'addUnit',
      subjectType: 'Workspace',
      subjectId: workspaceId,
      subjectLabel: 'Bench',
      at: new Date().toISOString(),
    });
  }),
);
await source.query('analyze unit');
const bare = new pg.Client({ connectionString: url });
await bare.connect();
await bare.query(`set role scrimmage_ops`);

const page = sql`select id, name, version from unit where workspace_id = ${workspaceId} order by lower(name), id limit 50`;
const askBare = () => bare.query(page.text, page.values);
const askScoped = () => database.operation(actor, null, () => database.rows(page));

async function timed(ask) {
  const from = process.hrtime.bigint();
  for (let n = 0; n < perRound; n++) await ask();
  return Number(process.hrtime.bigint() - from) / perRound / 1_000;
}

await timed(askBare);
await timed(askScoped);
const measured = [];
for (let round = 0; round < rounds; round++) {
  const [one, other] = round % 2 ? [askScoped, askBare] : [askBare, askScoped];
  const [a, b] = [await timed(one), await timed(other)];
  measured.push(round % 2 ? { bare: b, scoped: a } : { bare: a, scoped: b });
}
const sorted = (of) => measured.map(of).sort((x, y) => x - y);
const summary = (values) => ({ min: values[0], median: values[values.length >> 1], max: values.at(-1) });
const round2 = (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, Number(v.toFixed(2))]));
console.log('microseconds a question, bare  ', round2(summary(sorted((m) => m.bare))));
console.log('microseconds a question, scoped', round2(summary(sorted((m) => m.scoped))));
console.log('ratio scoped / bare, pair by pair', round2(summary(sorted((m) => m.scoped / m.bare))));
await bare.end();
await source.destroy();
await cluster.stop();
