import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, startCluster } from '@scrimmage/embedded-postgres/cluster';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { eventually } from './eventually.js';
import { type House, newWorkspace, type Person, type TestWorkspace } from './house.js';
import { type LineToPostgres, lineToPostgres } from './line-to-postgres.js';
import { anotherProcess, anotherServer, type OwnProcess, type OwnServer } from './servers.js';
import { Socket } from './socket.js';

/** A PostgreSQL that keeps what it has acknowledged, for these tests to kill. */
let cluster: Cluster;
let dataDir: string;
let url: string;
let server: OwnServer;
let workspace: TestWorkspace;
let person: Person;
let house: Pick<House, 'address'>;
let admin: pg.Pool;

beforeAll(async () => {
  dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'scrimmage-faults-')));
  if (process.getuid?.() === 0) chmodSync(dataDir, 0o711);
  cluster = await startCluster({ dataDir, durable: true });
  url = cluster.url();
  const { migrate } = await import('../src/platform/database/migrate.js');
  const { migrations } = await import('../src/migrations/migrations.js');
  await migrate(url, migrations);
  server = await anotherServer(url);
  house = { address: server.address };
  workspace = await newWorkspace(server.server);
  person = workspace.people.ADMIN;
  admin = new pg.Pool({ connectionString: cluster.url('scrimmage', 'postgres'), max: 2 });
  admin.on('error', () => undefined);
});

afterAll(async () => {
  await admin.end();
  await server.server.close();
  await cluster.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const addUnit = `mutation ($input: AddUnitInput!) { addUnit(input: $input) { unit { name } problems { path } refusal { code } } }`;
const add = (address: string, name: string) =>
  ask({ address }, person, addUnit, { input: { clientMutationId: name, name } });

async function unitsNamed(start: string): Promise<readonly string[]> {
  const { rows } = await admin.query<{ name: string }>(
    'select name from unit where starts_with(name, $1) order by name',
    [start],
  );
  return rows.map(({ name }) => name);
}

/** Holds the lock every change needs, so that changes stop half-way until it is let go. */
async function holdChanges(): Promise<() => Promise<void>> {
  const client = await admin.connect();
  await client.query('begin');
  await client.query('select from activity_head where workspace_id = $1 for update', [workspace.id]);
  return async () => {
    await client.query('rollback').catch(() => undefined);
    client.release(true);
  };
}

const waiting = `select pid from pg_stat_activity where application_name = 'scrimmage' and wait_event_type = 'Lock'`;

describe('When one connection is ended in the middle of a change', () => {
  it('the change is not made, the answer says to try again, and trying again makes it once', async () => {
    const letGo = await holdChanges();
    const asked = add(server.address, 'Ended');
    const [backend] = await eventually(
      async () => (await admin.query(waiting)).rows,
      (rows) => rows.length > 0,
    );
    await admin.query('select pg_terminate_backend($1)', [backend.pid]);
    const answer = await asked;
    expect(answer.status).toBe(503);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
    await letGo();
    expect(await unitsNamed('Ended')).toEqual([]);
    expect((await add(server.address, 'Ended')).data.addUnit.unit).toEqual({ name: 'Ended' });
    expect(await unitsNamed('Ended')).toEqual(['Ended']);
  });

  it('all idle ones ended at once are replaced without anybody noticing', async () => {
    await Promise.all(Array.from({ length: 10 }, () => ask(house, person, '{ viewer { today } }')));
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'scrimmage%'`,
    );
    await sleep(50);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ask(house, person, '{ viewer { today } }')),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

describe('When a connection breaks in the moment of a commit', () => {
  let line: LineToPostgres;
  let own: OwnServer;

  beforeAll(async () => {
    line = await lineToPostgres(url);
    own = await anotherServer(line.url);
  });
  afterAll(async () => {
    await own.server.close();
    await line.close();
  });

  it.each([
    ['the look at who asks', 'scrimmage_auth', /^The database is away for a moment/],
    ['the change', 'scrimmage_app', /it may be saved or not/],
  ])(
    'of %s, the answer says to try again, and trying again makes the change once',
    async (_, role, words) => {
      line.breakAtCommit(role);
      const { status, errors } = await add(own.address, `Broken as ${role}`);
      expect([status, errors[0]?.extensions]).toEqual([503, { code: 'UNAVAILABLE' }]);
      expect(errors[0]?.message).toMatch(words);
      const again = await add(own.address, `Broken as ${role}`);
      expect(again.data.addUnit.unit).toEqual({ name: `Broken as ${role}` });
      expect(await unitsNamed(`Broken as ${role}`)).toHaveLength(1);
    },
  );

  it('of the door, the answer says to try again', async () => {
    line.breakAtCommit('scrimmage_auth');
    const state = await fetch(`${own.address}/auth/state`);
    expect([state.status, await state.json()]).toEqual([
      503,
      { sentence: expect.stringContaining('Try again') },
    ]);
    expect((await fetch(`${own.address}/auth/state`)).status).toBe(200);
  });
});

describe('When the API is killed in the middle of changes', () => {
  let victim: OwnProcess;

  it('none is half made, and each sent again is made once', async () => {
    victim = await anotherProcess({ DATABASE_URL: url });
    const names = Array.from({ length: 40 }, (_, i) => `Killed ${i}`);
    const acknowledged = new Set<string>();
    const sent = names.map(async (name, i) => {
      await sleep(i * 4);
      const { data } = await add(victim.address, name);
      if (data.addUnit.unit) acknowledged.add(name);
    });
    await sleep(90);
    victim.child.kill('SIGKILL');
    await Promise.allSettled(sent);
    const made = await unitsNamed('Killed');
    const told = await admin.query(
      `select subject_label from activity where subject_label like 'Killed%' order by 1`,
    );
    const receipts = await admin.query(
      `select key from mutation_receipt where key like 'Killed%' order by 1`,
    );
    expect(told.rows.map((row) => row.subject_label)).toEqual(made);
    expect(receipts.rows.map((row) => row.key)).toEqual(made);
    expect([...acknowledged].filter((name) => !made.includes(name))).toEqual([]);
    const answers = await Promise.all(names.map((name) => add(server.address, name)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await unitsNamed('Killed')).toEqual(names.toSorted());
  });
});

describe('When PostgreSQL is killed in the middle of changes', () => {
  it('no acknowledged change is lost, the API stays up and says so, and answers again', async () => {
    const socket = await Socket.open(server.address, { token: person.token });
    const events = socket.start({
      query: 'subscription { workspaceEvents { seq activity { subjectLabel } } }',
    });
    await socket.ask({ query: '{ viewer { today } }' });
    const acknowledged = new Set<string>();
    const codes = new Set<unknown>();
    let asking = true;
    const writers = [0, 1, 2, 3].map(async (writer) => {
      for (let i = 0; asking; i++) {
        const name = `Crash ${writer} ${i}`;
        const { data, errors } = await add(server.address, name);
        if (data?.addUnit?.unit) acknowledged.add(name);
        for (const { extensions } of errors) codes.add(extensions.code);
      }
    });
    await eventually(
      () => acknowledged.size,
      (size) => size > 40,
    );
    process.kill(cluster.pid, 'SIGKILL');
    const before = new Set(acknowledged);
    await eventually(
      async () => (await fetch(`${server.address}/readyz`)).status,
      (status) => status === 503,
    );
    expect((await fetch(`${server.address}/livez`)).status).toBe(200);
    const refused = await fetch(`${server.address}/auth/state`);
    await eventually(
      async () => (await fetch(`${server.address}/readyz`)).status,
      (status) => status === 200,
    );
    const more = acknowledged.size;
    await eventually(
      () => acknowledged.size,
      (size) => size > more + 10,
    );
    asking = false;
    await Promise.all(writers);
    const kept = new Set(await unitsNamed('Crash'));
    expect([...before, ...acknowledged].filter((name) => !kept.has(name))).toEqual([]);
    expect([...codes]).toEqual(['UNAVAILABLE']);
    expect([200, 503]).toContain(refused.status);
    await eventuallyHeard(socket, events, acknowledged);
    socket.end();
  });

  it('a start while it is away ends with one sentence', async () => {
    const nowhere = 'postgres://nobody@127.0.0.1:4199/nothing';
    await expect(anotherProcess({ DATABASE_URL: nowhere })).rejects.toThrow(
      /^Ended with 1: PostgreSQL does not answer at the address in DATABASE_URL: connect ECONNREFUSED 127\.0\.0\.1:4199\.\n$/,
    );
  });
});

/** The stream that was open all the while has told of every change, without a gap. */
async function eventuallyHeard(socket: Socket, events: string, names: ReadonlySet<string>): Promise<void> {
  const heard = () => socket.answers(events).map(({ payload }) => payload.data.workspaceEvents);
  await eventually(
    () => new Set(heard().map((event) => event.activity?.subjectLabel)),
    (labels) => heard().some(({ resync }) => resync) || [...names].every((name) => labels.has(name)),
  );
  const seqs = heard().map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  expect(new Set(seqs).size).toBe(seqs.length);
}

describe('The product as its own process', () => {
  it('answers what it is asked before it ends, and says that no more should come', async () => {
    const own = await anotherProcess({ DATABASE_URL: url, SCRIMMAGE_DRAIN_SECONDS: '1' });
    const letGo = await holdChanges();
    const asked = add(own.address, 'Last');
    await eventually(
      async () => (await admin.query(waiting)).rowCount,
      (count) => count === 1,
    );
    const ended = once(own.child, 'exit');
    own.child.kill('SIGTERM');
    await eventually(
      async () => (await fetch(`${own.address}/readyz`)).status,
      (status) => status === 503,
    );
    await letGo();
    expect((await asked).data.addUnit.unit).toEqual({ name: 'Last' });
    expect(await ended).toEqual([0, null]);
  });

  it('ends when whoever started it is gone', async () => {
    const own = await anotherProcess({ DATABASE_URL: url });
    const ended = once(own.child, 'exit');
    own.child.disconnect();
    expect(await ended).toEqual([0, null]);
  });

  it.each([
    [
      'a port that is taken',
      () => ({ PORT: new URL(server.address).port }),
      /^Ended with 98: The port is already used/,
    ],
    [
      'a setting that is no number',
      () => ({ PORT: 'four' }),
      /^Ended with 1: The settings have a mistake\.\nPORT: /,
    ],
    [
      'a database that is not there',
      () => ({ DATABASE_URL: cluster.url('nothing') }),
      /^Ended with 1: The database in DATABASE_URL does not exist: [^\n]+\n$/,
    ],
    [
      'no database',
      () => ({ DATABASE_URL: '' }),
      /^Ended with 1: The settings have a mistake\.\nDATABASE_URL: /,
    ],
  ])('cannot start with %s, and says so in a sentence', async (_, env, sentence) => {
    await expect(anotherProcess({ DATABASE_URL: url, ...env() })).rejects.toThrow(sentence);
  });
});
