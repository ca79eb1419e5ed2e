import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Database } from '../src/platform/database/database.js';
import { type Job, jobName } from '../src/platform/jobs/job.js';
import { Jobs } from '../src/platform/jobs/jobs.js';
import { aName } from './builders.js';
import { eventually } from './eventually.js';
import { acting, newWorkspace, type TestWorkspace } from './house.js';
import { aDatabaseForJobs, askFor, asOperator, aWorker } from './job-desk.js';
import type { OwnServer } from './servers.js';

interface Told {
  readonly label: string;
}

const noting = jobName<Told>('note');
const failing = jobName<Told>('fail');
/** What the two workers have done, in the order they did it. */
const done: { by: string; label: string; workspace: string; run: string }[] = [];

/** A job that writes down what it was told, after a moment in which the other worker can take the next. */
function note(by: string): Job<Told> {
  return {
    name: noting,
    run: ({ label }, run) =>
      run.inItsWorkspace(async ({ workspaceId, name }) => {
        await sleep(20);
        done.push({ by: `${name} on ${by}`, label, workspace: workspaceId, run: run.id });
      }),
  };
}

const fail: Job<Told> = {
  name: failing,
  run: async ({ label }) => {
    done.push({ by: 'nobody', label, workspace: '', run: '' });
    throw new Error('It cannot be done.');
  },
};

const lent = (by: string) => (jobs: Jobs) => {
  jobs.lend(note(by));
  jobs.lend(fail);
};

let url: string;
let first: OwnServer;
let second: OwnServer;
let workspace: TestWorkspace;

beforeAll(async () => {
  url = await aDatabaseForJobs();
  first = await aWorker(url, lent('first'));
  second = await aWorker(url, lent('second'));
  workspace = await newWorkspace(first.server);
});

afterAll(async () => {
  await first.server.close();
  await second.server.close();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const ask = (label: string, terms = {}) =>
  askFor(first.server, workspace.people.LEAD, noting, { label }, terms);
const labels = () => done.map(({ label }) => label);
const waiting = (name: string) =>
  asOperator<{ id: string; attempts: number; last_error: string; locked_by: string }>(
    url,
    'select id, attempts, max_attempts, last_error, locked_by from graphile_worker.jobs where task_identifier = $1 order by id',
    [name],
  );

describe('A job', () => {
  it('is done once, by whichever of two processes comes to it, in the name of the house', async () => {
    const asked = Array.from({ length: 40 }, () => aName('Note'));
    await Promise.all(asked.map((label) => ask(label)));
    await eventually(labels, (seen) => asked.every((label) => seen.includes(label)));
    await eventually(
      () => waiting('note'),
      ({ length }) => length === 0,
    );
    const mine = done.filter(({ label }) => asked.includes(label));
    expect(mine.map(({ label }) => label).toSorted()).toEqual(asked.toSorted());
    expect(new Set(mine.map(({ workspace }) => workspace))).toEqual(new Set([workspace.id]));
    expect(new Set(mine.map(({ run }) => run)).size).toBe(40);
    expect(new Set(mine.map(({ by }) => by))).toEqual(new Set(['Scrimmage on first', 'Scrimmage on second']));
  });

  it('leaves nothing behind when the change that asked for it is undone', async () => {
    const label = aName('Undone');
    const database = first.server.app.get(Database);
    const undone = acting(database, workspace.people.LEAD.actor, async () => {
      await first.server.app.get(Jobs).add(noting, { label });
      throw new Error('Changed my mind.');
    });
    await expect(undone).rejects.toThrow('Changed my mind.');
    const later = aName('Later');
    await ask(later);
    await eventually(labels, (seen) => seen.includes(later));
    expect(labels()).not.toContain(label);
  });

  it('cannot be asked for outside a change', async () => {
    const { app } = first.server;
    const asking = app
      .get(Database)
      .operation(workspace.people.LEAD.actor, null, () => app.get(Jobs).add(noting, { label: 'x' }));
    await expect(asking).rejects.toThrow('read-only');
  });

  it('waits for its time, and gives way to a later one with the same key in the same workspace', async () => {
    const other = await newWorkspace(first.server);
    const [early, late, theirs] = [aName('Early'), aName('Late'), aName('Theirs')];
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
    await ask(early, { key: 'digest', runAt: inAnHour });
    await askFor(second.server, other.people.LEAD, noting, { label: theirs }, { key: 'digest' });
    await eventually(labels, (seen) => seen.includes(theirs));
    expect(await waiting('note')).toHaveLength(1);
    await ask(late, { key: 'digest' });
    await eventually(labels, (seen) => seen.includes(late));
    expect(labels()).not.toContain(early);
    expect(await waiting('note')).toEqual([]);
  });

  it('is tried again after a failure, told of without what it was told, and stays to be seen when it is given up', async () => {
    const warned = vi.spyOn(Logger.prototype, 'warn');
    const told = vi.spyOn(Logger.prototype, 'error');
    const label = aName('Secret');
    await askFor(first.server, workspace.people.LEAD, failing, { label }, { maxAttempts: 2 });
    await eventually(
      () => waiting('fail'),
      ([job]) => job?.attempts === 2 && job.locked_by === null,
    );
    const [job] = await waiting('fail');
    expect(job).toMatchObject({ attempts: 2, max_attempts: 2, last_error: 'It cannot be done.' });
    const line = { job: 'fail', requestId: `job ${job?.id}`, workspaceId: workspace.id, attempts: 2 };
    const lines = [...warned.mock.calls, ...told.mock.calls].map(([said]) => said);
    expect(lines).toEqual([
      expect.objectContaining({ ...line, message: 'A job failed and will be tried again', attempt: 1 }),
      expect.objectContaining({ ...line, message: 'A job was given up', attempt: 2 }),
    ]);
    expect(JSON.stringify(lines)).not.toContain(label);
    await asOperator(
      url,
      `select graphile_worker.reschedule_jobs(array[${job?.id}::bigint], run_at := now(), attempts := 1)`,
    );
    await eventually(
      () => labels().filter((seen) => seen === label).length,
      (times) => times === 3,
    );
  });
});

describe('The queue', () => {
  it('is closed to members, and takes no job that belongs to no workspace', async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const refused = async (text: string) => {
      await client.query('begin; set local role scrimmage_app');
      const code = await client.query(text).then(
        () => null,
        (error: { code: string }) => error.code,
      );
      await client.query('rollback');
      return code;
    };
    expect(await refused('select * from graphile_worker.jobs')).toBe('42501');
    expect(await refused("select graphile_worker.add_job('note')")).toBe('42501');
    expect(await refused("select queue_job('note', '{}', null, null, null)")).toBe('42501');
    await client.end();
  });

  it('was installed by the migrations: a serving process adds nothing to its tables', async () => {
    const fresh = await aDatabaseForJobs();
    const installed = () =>
      asOperator(fresh, 'select id, ts::text as at from graphile_worker.migrations order by id');
    const before = await installed();
    const own = await aWorker(fresh);
    await running(own);
    expect(await installed()).toEqual(before);
    await own.server.close();
  });

  it('knows when recurring jobs are due, and has done each since it was started', async () => {
    const known = () =>
      asOperator<{ identifier: string }>(
        url,
        'select identifier from graphile_worker._private_known_crontabs order by 1',
      );
    await eventually(known, ({ length }) => length >= 10);
    expect((await known()).map(({ identifier }) => identifier)).toEqual([
      'call-overdue-decisions',
      'forget-attachments',
      'forget-imports',
      'freeze-forecasts',
      'note-health',
      'prune',
      'sweep-mail',
      'tell-of-the-day',
      'tend-the-queue',
      'write-digests',
    ]);
    for (const { identifier } of await known())
      await eventually(
        () => waiting(identifier),
        ({ length }) => length === 0,
      );
  });
});

async function running({ address }: OwnServer): Promise<void> {
  await eventually(
    async () => (await (await fetch(`${address}/readyz`)).json()) as unknown,
    (told) => JSON.stringify(told) === JSON.stringify({ status: 'ready', jobs: 'running' }),
  );
}
