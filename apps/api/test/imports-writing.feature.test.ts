import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aFailure } from './builders-failures.js';
import { rated } from './builders-pads.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { allPilots, apply, check, draft, importFile, settled, theImport, undo } from './import-desk.js';
import { anotherProcess } from './servers.js';

const fixture = readFileSync(new URL('../../test/fixtures/harbour-pilots.csv', import.meta.url), 'utf8');
/** More rows than one statement writes. */
const rows = 6_000;
const long = `Id,Name,Program,Status\n${Array.from({ length: rows }, (_, i) => `N-${i},Pilot ${i},Care,Planned`).join('\n')}\n`;

let house: House;
let workspace: TestWorkspace;
let admin: Person;
let other: pg.Client;

beforeAll(async () => {
  house = await theHouse();
});

beforeEach(async () => {
  workspace = await house.workspace();
  admin = workspace.people.ADMIN;
  other = new pg.Client({ connectionString: house.databaseUrl });
  await other.connect();
});

afterEach(async () => {
  await other.end();
});

/** Holds a number on another connection, so that a writing that comes to it has to wait. */
async function hold(number: number): Promise<void> {
  await other.query(`begin; set local role scrimmage_ops`);
  await other.query(
    `insert into program (workspace_id, id, name, purpose, version) values ($1, $1, 'Held', 'x', 1)`,
    [workspace.id],
  );
  await other.query(
    `insert into pilot (workspace_id, id, number, name, program_id, stage, created_at, updated_at, version)
     values ($1, $1, $2, 'Held', $1, 'PROPOSED', now(), now(), 1)`,
    [workspace.id, number],
  );
}

async function started(body: string, mapping = 'tests'): Promise<string> {
  const drafted = await draft(house, admin, body, mapping);
  await check(house, admin, drafted);
  expect((await apply(house, admin, drafted.id)).refusal).toBeNull();
  return drafted.id;
}

async function doneReaches(id: string, count: number): Promise<void> {
  for (let tries = 0; (await theImport(house, admin, id)).done < count; tries++) {
    if (tries > 400) throw new Error('The writing does not get there.');
    await sleep(25);
  }
}

/** Ends the connection that waits for the held number. */
async function cutTheWriter(): Promise<void> {
  const owner = new pg.Client({ connectionString: house.databaseUrl });
  await owner.connect();
  const cut = async () =>
    (
      await owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and query like '%insert into pilot (%'`,
      )
    ).rowCount;
  for (let tries = 0; (await cut()) !== 1; tries++) {
    if (tries > 400) throw new Error('Nobody waits for the number.');
    await sleep(25);
  }
  await owner.end();
}

const counted = async () => (await ask(house, admin, '{ pilots { totalCount } }')).data.pilots.totalCount;

describe('Writing an import', () => {
  it('can be watched, and is seen by nobody before its end', async () => {
    await hold(101 + 5_500);
    const id = await started(long);
    await doneReaches(id, 5_000);
    expect(await theImport(house, admin, id)).toMatchObject({ state: 'APPLYING', done: 5_000 });
    expect(await counted()).toBe(0);
    await other.query('rollback');
    expect(await settled(house, admin, id)).toMatchObject({ state: 'APPLIED', done: rows });
    expect(await counted()).toBe(rows);
  });

  it('leaves nothing half done when its connection is cut, and can be started again', async () => {
    await hold(101 + 5_500);
    const id = await started(long);
    await doneReaches(id, 5_000);
    await cutTheWriter();
    expect(await settled(house, admin, id)).toMatchObject({
      state: 'FAILED',
      done: 0,
      failure: 'The database went away while rows were being written. Nothing was changed; apply it again.',
    });
    expect(await counted()).toBe(0);
    const { data } = await ask(house, admin, '{ programs { edges { node { name } } } }');
    expect(data.programs.edges).toEqual([]);
    await other.query('rollback');
    expect((await apply(house, admin, id)).refusal).toBeNull();
    expect(await settled(house, admin, id)).toMatchObject({ state: 'APPLIED', failure: null });
    const after = await ask(
      house,
      admin,
      '{ pilots(first: 1, orderBy: { field: KEY, direction: ASC }) { totalCount edges { node { key } } } }',
    );
    expect(after.data.pilots).toEqual({ totalCount: rows, edges: [{ node: { key: 'SC-101' } }] });
  });

  it('does not keep anybody from proposing a pilot meanwhile', async () => {
    await hold(101 + 5_500);
    const id = await started(long);
    await doneReaches(id, 5_000);
    const program = await ask(
      house,
      admin,
      'mutation { addProgram(input: { name: "Meanwhile", purpose: "To go on." }) { program { id } } }',
    );
    const system = await ask(
      house,
      admin,
      'mutation { addSystem(input: { name: "Desk", mode: MODE_2 }) { system { id } } }',
    );
    const proposed = await ask(
      house,
      admin,
      `mutation ($input: ProposePilotInput!) { proposePilot(input: $input) { refusal { code } pilot { key } } }`,
      {
        input: {
          name: 'Meanwhile',
          problem: 'Waiting.',
          programId: program.data.addProgram.program.id,
          systemId: system.data.addSystem.system.id,
          leadId: admin.actor.memberId,
          decisionDate: '2031-01-31',
        },
      },
    );
    expect(proposed.data.proposePilot).toEqual({ refusal: null, pilot: { key: `SC-${101 + rows}` } });
    await other.query('rollback');
    expect((await settled(house, admin, id)).state).toBe('APPLIED');
  });

  it('happens once when the same file is started twice at the same moment', async () => {
    const files = [await draft(house, admin, fixture), await draft(house, admin, fixture)];
    for (const file of files) await check(house, admin, file);
    await Promise.all(files.map(({ id }) => apply(house, admin, id)));
    const counts = await Promise.all(files.map(async ({ id }) => (await settled(house, admin, id)).counts));
    expect(counts.map((count) => count?.new).sort()).toEqual([0, 5]);
    expect(counts.map((count) => count?.unchanged).sort()).toEqual([0, 5]);
    expect(await counted()).toBe(5);
  });

  it('is taken up by the next process when one went away', async () => {
    const drafted = await draft(house, admin, fixture);
    await check(house, admin, drafted);
    await other.query('begin; set local role scrimmage_ops');
    await other.query(`update import set state = 'APPLYING', actor = $2, attempts = 1 where id = $1`, [
      drafted.id,
      JSON.stringify(admin.actor),
    ]);
    await other.query('commit');
    expect(await settled(house, admin, drafted.id)).toMatchObject({ state: 'APPLIED', counts: { new: 5 } });
  });

  it('is finished by another process when its own is killed', async () => {
    const process = await anotherProcess({ DATABASE_URL: house.databaseUrl });
    await hold(101 + 5_500);
    const drafted = await draft(house, admin, long);
    await check(house, admin, drafted);
    await apply({ ...house, address: process.address }, admin, drafted.id);
    await doneReaches(drafted.id, 5_000);
    process.child.kill('SIGKILL');
    await once(process.child, 'close');
    await other.query('rollback');
    expect(await settled(house, admin, drafted.id)).toMatchObject({
      state: 'APPLIED',
      counts: { new: rows },
    });
    expect(await counted()).toBe(rows);
  });

  it('is given up when every process that tried went away', async () => {
    const drafted = await draft(house, admin, fixture);
    await check(house, admin, drafted);
    await other.query('begin; set local role scrimmage_ops');
    await other.query(`update import set state = 'APPLYING', actor = $2, attempts = 3 where id = $1`, [
      drafted.id,
      JSON.stringify(admin.actor),
    ]);
    await other.query('commit');
    expect(await settled(house, admin, drafted.id)).toMatchObject({
      state: 'FAILED',
      failure: 'The server stopped each time while writing. Nothing was changed.',
    });
  });
});

describe('Undoing an import', () => {
  const state = async () => {
    const { data } = await ask(
      house,
      admin,
      `{ programs { edges { node { id name } } } units { edges { node { id name } } } systems { edges { node { id name } } } }`,
    );
    const pilots = await allPilots(house, admin);
    return { ...data, pilots: pilots.map(({ version: _version, ...pilot }) => pilot) };
  };
  const corrected = fixture
    .replace('HARBOURMASTER', 'QUAYMASTER')
    .replace('Bird Desk,Birds', 'Bird Desk,Rare birds')
    .replace('Letter sorter', 'Parcel sorter');

  it('takes back pilots, programs, units and systems, and restores what it changed', async () => {
    const empty = await state();
    const first = await importFile(house, admin, fixture);
    const before = await state();
    const second = await importFile(house, admin, corrected);
    expect(second.counts).toEqual({ rows: 5, new: 1, changed: 2, unchanged: 2, refused: 0 });
    expect((await undo(house, admin, first.id)).refusal?.code).toBe('UNDO_CHANGED_SINCE');
    expect((await undo(house, admin, second.id)).import).toMatchObject({
      state: 'UNDONE',
      undoableUntil: null,
    });
    expect(await state()).toEqual(before);
    expect((await undo(house, admin, second.id)).refusal?.code).toBe('NOTHING_TO_UNDO');
    const again = await importFile(house, admin, fixture);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 5 });
    expect(empty.pilots).toEqual([]);
  });

  it('leaves nothing when everything was new, and the file can be imported again', async () => {
    const empty = await state();
    const { id } = await importFile(house, admin, fixture);
    expect((await undo(house, admin, id)).refusal).toBeNull();
    expect(await state()).toEqual(empty);
    const again = await importFile(house, admin, fixture);
    expect(again.counts).toMatchObject({ new: 5 });
    expect((await allPilots(house, admin))[0]?.key).toBe('SC-106');
  });

  it('is refused once somebody has built on it, and names the pilots', async () => {
    const { id } = await importFile(house, admin, fixture);
    const [first, second, third, fourth] = await allPilots(house, admin);
    await aFailure(house, workspace, { pilotId: fourth?.id });
    await rated(house, workspace.people.LEAD, third?.id ?? '', [2]);
    await ask(
      house,
      workspace.people.LEAD,
      `mutation ($id: ID!) { commentOnPilot(input: { pilotId: $id, text: "Good." }) { comment { id } } }`,
      { id: first?.id },
    );
    await ask(
      house,
      admin,
      `mutation ($id: ID!) { holdPilot(input: { pilotId: $id, reason: "Budget." }) { pilot { id } } }`,
      { id: second?.id },
    );
    expect((await undo(house, admin, id)).refusal).toEqual({
      code: 'UNDO_CHANGED_SINCE',
      sentence:
        'Somebody changed what this import brought in: SC-101, SC-102, SC-103, SC-104. Undo would lose that.',
    });
    expect(await counted()).toBe(5);
  });

  it('is refused after a day', async () => {
    const { id } = await importFile(house, admin, fixture);
    await other.query('begin; set local role scrimmage_ops');
    await other.query(`update import set undoable_until = now() - interval '1 minute' where id = $1`, [id]);
    await other.query('commit');
    expect((await undo(house, admin, id)).refusal?.code).toBe('UNDO_TOO_LATE');
  });

  it('is for administrators of the workspace', async () => {
    const { id } = await importFile(house, admin, fixture);
    await expect(undo(house, workspace.people.EXECUTIVE, id)).rejects.toThrow('FORBIDDEN');
    const elsewhere = await house.workspace();
    await expect(undo(house, elsewhere.people.ADMIN, id)).rejects.toThrow('NOT_FOUND');
  });
});
