import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../src/migrations/migrations.js';
import { Database } from '../src/platform/database/database.js';
import { migrate } from '../src/platform/database/migrate.js';
import { EventHub } from '../src/platform/events/event-hub.js';
import { ask } from './ask.js';
import { newDatabaseUrl } from './empty-database.js';
import { eventually } from './eventually.js';
import { acting, type House, newWorkspace, type Person, type TestWorkspace, theHouse } from './house.js';
import { anotherProcess, anotherServer, type OwnServer } from './servers.js';
import { Socket } from './socket.js';

let house: House;
let second: OwnServer;
let workspace: TestWorkspace;
let person: Person;
const sockets: Socket[] = [];

beforeAll(async () => {
  house = await theHouse();
  second = await anotherServer(house.databaseUrl);
  workspace = await house.workspace();
  person = workspace.people.ADMIN;
});

afterAll(async () => {
  for (const socket of sockets) socket.end();
  await second.server.close();
});

const live = `subscription ($since: Int) { workspaceEvents(since: $since) { seq resync activity { subjectLabel } } }`;

interface Event {
  readonly seq: number;
  readonly resync: boolean;
  readonly activity: { readonly subjectLabel: string } | null;
}

async function open({ address }: Pick<OwnServer, 'address'>, who: Person): Promise<Socket> {
  const socket = await Socket.open(address, { token: who.token });
  sockets.push(socket);
  return socket;
}

function hubOf({ server }: Pick<OwnServer, 'server'>): EventHub {
  return server.app.get(EventHub);
}

/** Subscribes, waits until the server listens, and gives what was heard so far. */
async function listen(
  at: OwnServer,
  who: Person,
  { socket, ...variables }: { socket?: Socket; since?: number | undefined } = {},
): Promise<() => readonly Event[]> {
  const [hub, { workspaceId }] = [hubOf(at), who.actor];
  const before = hub.listeningTo(workspaceId);
  const used = socket ?? (await open(at, who));
  const id = used.start({ query: live, variables });
  await eventually(
    () => hub.listeningTo(workspaceId),
    (count) => count > before,
  );
  return () => used.answers(id).map(({ payload }) => payload.data.workspaceEvents as Event);
}

async function addUnits(names: readonly string[], who = person, address = house.address): Promise<void> {
  const query = `mutation ($name: String!) { addUnit(input: { name: $name }) { unit { id } } }`;
  await Promise.all(
    names.map(async (name) => {
      const { errors } = await ask({ address }, who, query, { name });
      expect(errors).toEqual([]);
    }),
  );
}

/** Writes many entries of the history in one change, each with a long reason. */
async function announceMany(count: number, label: string): Promise<void> {
  await acting(house.database, person.actor, async () => {
    for (let i = 0; i < count; i++)
      house.database.announce({
        verb: 'addUnit',
        subjectType: 'Unit',
        subjectId: person.actor.memberId,
        subjectLabel: label,
        reason: 'r'.repeat(2_000),
        at: new Date().toISOString(),
      });
  });
}

const numbered = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word} ${i}`);
const labelsOf = (events: readonly Event[]) => events.map(({ activity }) => activity?.subjectLabel);

async function newest(): Promise<number> {
  const { data } = await ask(house, person, '{ activity(first: 1) { edges { node { seq } } } }');
  return data.activity.edges[0].node.seq;
}

function expectNoGap(events: readonly Event[]): void {
  const seqs = events.map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.map((_, i) => (seqs[0] ?? 0) + i));
}

describe('The stream of a workspace', () => {
  it('tells every change once and in order, on every server', async () => {
    const heard = [await listen(house, person), await listen(second, workspace.people.LEAD)];
    const names = numbered('Told', 40);
    await addUnits(names.slice(0, 20));
    await addUnits(names.slice(20), person, second.address);
    for (const events of heard) {
      await eventually(events, ({ length }) => length >= 40);
      expectNoGap(events());
      expect(labelsOf(events()).toSorted()).toEqual(names.toSorted());
    }
  });

  it('tells nothing of another workspace', async () => {
    const other = await house.workspace();
    const events = await listen(second, other.people.LEAD);
    await addUnits(['Not for them']);
    await addUnits(['For them'], other.people.ADMIN);
    await eventually(events, ({ length }) => length === 1);
    expect(labelsOf(events())).toEqual(['For them']);
  });

  it('goes on without a gap after a socket was lost', async () => {
    const first = await open(house, person);
    const before = await listen(house, person, { socket: first });
    await addUnits(numbered('Before', 5));
    await eventually(before, ({ length }) => length === 5);
    first.end();
    await addUnits(numbered('While away', 60));
    const after = await listen(second, person, { since: before().at(-1)?.seq });
    await addUnits(numbered('After', 5));
    await eventually(after, ({ length }) => length === 65);
    expectNoGap([...before(), ...after()]);
  });

  it('says once to read anew to whoever is more than a hundred behind', async () => {
    const since = await newest();
    await announceMany(101, 'Far behind');
    const events = await listen(house, person, { since });
    await eventually(events, ({ length }) => length === 1);
    await addUnits(['Then on']);
    await eventually(events, ({ length }) => length === 2);
    expect(events()).toEqual([
      { seq: since + 101, resync: true, activity: null },
      { seq: since + 102, resync: false, activity: { subjectLabel: 'Then on' } },
    ]);
  });

  it('tells a hundred one by one', async () => {
    const since = await newest();
    await announceMany(100, 'Just near');
    const events = await listen(house, person, { since });
    await eventually(events, ({ length }) => length === 100);
    expectNoGap(events());
  });

  it('says to read anew to whoever has seen more than there is', async () => {
    const newestNow = await newest();
    const events = await listen(house, person, { since: newestNow + 1_000 });
    await eventually(events, ({ length }) => length === 1);
    await addUnits(['After the backup']);
    await eventually(events, ({ length }) => length === 2);
    expect(events()).toEqual([
      { seq: newestNow, resync: true, activity: null },
      { seq: newestNow + 1, resync: false, activity: { subjectLabel: 'After the backup' } },
    ]);
  });

  it('loses nothing when the server has no connection to spare for a while', async () => {
    const small = await anotherServer(house.databaseUrl, { databasePool: 1 });
    const events = await listen(small, person);
    const database = small.server.app.get(Database);
    await database.operation(person.actor, null, async () => {
      await database.rows(sql`select 1`);
      await addUnits(['While full']);
      await sleep(1_800);
      expect(events()).toEqual([]);
    });
    await eventually(events, ({ length }) => length === 1);
    expect(labelsOf(events())).toEqual(['While full']);
    await small.server.close();
  });

  it('piles nothing up for a subscriber that does not read', async () => {
    const socket = await open(house, person);
    const long = 'activity { a: reason b: reason c: reason d: reason }';
    const id = socket.start({ query: `subscription { workspaceEvents { seq resync ${long} } }` });
    await socket.ask({ query: '{ viewer { today } }' });
    socket.ws.pause();
    const since = await newest();
    for (let i = 0; i < 40; i++) await announceMany(80, 'Unread');
    const written = await newest();
    expect(written - since).toBe(3_200);
    await sleep(300);
    socket.ws.resume();
    const seqs = () => socket.answers(id).map(({ payload }) => payload.data.workspaceEvents.seq as number);
    await eventually(seqs, (seen) => seen.at(-1) === written);
    const resyncs = socket.answers(id).filter(({ payload }) => payload.data.workspaceEvents.resync);
    // What lay in the buffers of the network arrives one by one; the rest was never read and is one word.
    expect(seqs().length).toBeLessThan(2_000);
    expect(resyncs.length).toBeGreaterThan(0);
  });

  it('is over as soon as the subscriber says so or goes, also when nothing happens', async () => {
    const quiet = await house.workspace();
    const hub = hubOf(house);
    const listening = () => hub.listeningTo(quiet.id);
    const socket = await open(house, quiet.people.LEAD);
    for (let i = 0; i < 3; i++) await listen(house, quiet.people.LEAD, { socket });
    expect(listening()).toBe(3);
    socket.stop('operation 1');
    await eventually(listening, (count) => count === 2);
    socket.end();
    await eventually(listening, (count) => count === 0);
  });

  it('leaves no listener behind when it is stopped before it has begun', async () => {
    const quiet = await house.workspace();
    const hub = hubOf(house);
    const socket = await open(house, quiet.people.LEAD);
    for (let i = 0; i < 20; i++) socket.stop(socket.start({ query: live }));
    const early = await open(house, quiet.people.LEAD);
    for (let i = 0; i < 20; i++) early.start({ query: live });
    early.end();
    await sleep(300);
    await eventually(
      () => hub.listeningTo(quiet.id),
      (count) => count === 0,
    );
  });
});

describe('The relay', () => {
  const endEvents = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'scrimmage events' and datname = current_database()`;

  it('is back after its connections were lost, and nothing is missing', async () => {
    const events = await listen(second, person);
    await addUnits(['Before the loss']);
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    expect((await client.query(endEvents)).rowCount).toBe(2);
    await client.end();
    await addUnits(numbered('During the loss', 3));
    await eventually(events, ({ length }) => length === 4);
    await addUnits(['After the loss']);
    await eventually(events, ({ length }) => length === 5);
    expectNoGap(events());
  });

  it('is taken over when the process that led it is killed', async () => {
    const url = await newDatabaseUrl();
    await migrate(url, migrations);
    const leader = await anotherProcess({ DATABASE_URL: url });
    const follower = await anotherServer(url);
    const own = await newWorkspace(follower.server);
    const events = await listen(follower, own.people.ADMIN);
    await addUnits(['Led'], own.people.ADMIN, follower.address);
    await eventually(events, ({ length }) => length === 1);
    leader.child.kill('SIGKILL');
    await once(leader.child, 'exit');
    await addUnits(['Taken over'], own.people.ADMIN, follower.address);
    await eventually(events, ({ length }) => length === 2);
    expect(labelsOf(events())).toEqual(['Led', 'Taken over']);
    await follower.server.close();
  });
});
