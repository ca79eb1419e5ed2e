// What `similar` costs among 100,000 notes of one workspace, as a member asks it (row-level security on), beside BM25 written
// plainly over the same rows with a GIN index. Prints milliseconds, their ratio, and the plan of one question.
// Run: npm run build && node tools/bench/similar.mjs [NOTES]
import { existsSync, readFileSync } from 'node:fs';
import { noteWriter } from '../retrieval/made-up-notes.mjs';
import { becomeMember, index, openNotes, workspaceId } from '../retrieval/notes-database.mjs';
import { rankers } from '../retrieval/rankers.mjs';

const notes = Number(process.argv[2] ?? 100_000);
const lengths = [3, 8, 20, 60];
const perLength = 60;
const naivePerLength = 2;
const ours = rankers['Scrimmage: `similar`'];
const naive = rankers['plain BM25'];

const writer = noteWriter(7);
const database = await openNotes();
const { client } = database;

const { rows: backends } = await client.query('select pg_backend_pid() as pid');
const clock = `/proc/${backends[0].pid}/schedstat`;

/** Milliseconds of processor the connection's server process has had: on busy cores the wall clock measures the others. */
function processor() {
  return existsSync(clock) ? Number(readFileSync(clock, 'utf8').split(' ')[0]) / 1e6 : Number.NaN;
}

async function timed(statement, text) {
  const [from, had] = [process.hrtime.bigint(), processor()];
  const { rows } = await client.query(statement, [workspaceId, text]);
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  return { ms, processor: processor() - had, ids: rows.map(({ id }) => id) };
}

const quantile = (values, p) => [...values].sort((a, b) => a - b)[Math.ceil(p * values.length) - 1];

async function ofLength(length) {
  const asker = noteWriter(1_000 + length);
  const [own, busy, plain, agreed] = [[], [], [], []];
  for (let at = 0; at < perLength; at++) {
    const text = asker(length);
    const found = await timed(ours, text);
    own.push(found.ms);
    busy.push(found.processor);
    if (at >= naivePerLength) continue;
    const other = await timed(naive, text);
    plain.push(other.ms);
    agreed.push(other.ids.slice(0, 5).filter((id) => found.ids.slice(0, 5).includes(id)).length / 5);
  }
  const share = agreed.reduce((sum, one) => sum + one, 0) / agreed.length;
  return { own, busy, plain, share };
}

try {
  const began = Date.now();
  await client.query('create index similar_note_words on similar_note using gin (words)');
  await index(
    client,
    Array.from({ length: notes }, () => writer()),
  );
  const { rows } = await client.query(
    `select pg_size_pretty(sum(pg_total_relation_size(c.oid))) as size from pg_class c where c.relname in
     ('similar_posting', 'similar_word', 'similar_cause', 'similar_size')`,
  );
  console.log(
    `${notes} notes in ${((Date.now() - began) / 1000).toFixed(0)} s; the index takes ${rows[0].size}\n`,
  );
  await becomeMember(client);
  await ofLength(8);
  console.log(
    '| words asked | processor ms, p50 | p95 | wall ms, p50 | p95 | plain BM25, wall ms, p50 | times | first five alike |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const length of lengths) {
    const { own, busy, plain, share } = await ofLength(length);
    const other = quantile(plain, 0.5);
    const ours = [busy, own].flatMap((values) => [quantile(values, 0.5), quantile(values, 0.95)]);
    const cells = [...ours, other, other / quantile(own, 0.5)].map((value) => value.toFixed(0));
    console.log(`| ${length} | ${cells.join(' | ')} | ${(100 * share).toFixed(0)} % |`);
  }
  await showPlan();
} finally {
  await database.close();
}

/** The plan of the function's one statement, with what the function would fill in: PostgreSQL shows no plan from within. */
async function showPlan() {
  await client.query('reset role');
  await client.query('set role scrimmage_ops');
  const { rows: sources } = await client.query(`select prosrc from pg_proc where proname = 'similar_notes'`);
  const { rows: sizes } = await client.query(
    'select notes, words::float / notes as average from similar_size',
  );
  const [{ prosrc }, [{ notes: total, average }]] = [sources[0], sizes];
  const body = prosrc.slice(
    prosrc.indexOf('return query') + 'return query'.length,
    prosrc.lastIndexOf(';\n'),
  );
  const constants = [...prosrc.matchAll(/(\w+) constant integer := (\d+)/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const filled = Object.entries({
    ...Object.fromEntries(constants),
    here: `'${workspaceId}'::uuid`,
    said: `'${noteWriter(5)(8)}'::text`,
    causes: 'null::uuid[]',
    cause_weight: '0',
    depth: '30',
    learnings: 'true',
    failures: 'true',
    total: `${total}::float8`,
    average: `${average}::float8`,
  });
  const statement = filled.reduce(
    (text, [name, value]) => text.replace(new RegExp(`(?<![.\\w])${name}\\b`, 'g'), () => value),
    body,
  );
  const { rows } = await client.query(`explain (analyze, costs off) ${statement}`);
  console.log(`\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`);
}
