import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Job, jobName, type Nothing } from '../src/platform/jobs/job.js';
import { JobRunner } from '../src/platform/jobs/job-runner.js';
import { eventually } from './eventually.js';
import { newWorkspace, type TestWorkspace } from './house.js';
import { aDatabaseForJobs, askFor, asOperator, aWorker } from './job-desk.js';
import { anotherProcess, type OwnServer } from './servers.js';

const lasting = jobName<Nothing>('last');
let begun = 0;
let ended = 0;
let hurried = 0;
let gate = new AbortController();

/** A job that lasts until the test, or the end of its server, lets it go. */
const last: Job<Nothing> = {
  name: lasting,
  run: async (_told, { signal }) => {
    begun++;
    await sleep(60_000, undefined, { signal: AbortSignal.any([signal, gate.signal]) }).catch(() => undefined);
    if (signal.aborted) {
      hurried++;
      throw new Error('The server was stopped.');
    }
    ended++;
  },
};

/** Lets every run end that has begun. */
function letGo(): void {
  gate.abort();
  gate = new AbortController();
}

let url: string;
let worker: OwnServer;
let workspace: TestWorkspace;

beforeAll(async () => {
  url = await aDatabaseForJobs();
  worker = await aWorker(url, (jobs) => jobs.lend(last));
  workspace = await newWorkspace(worker.server);
});

afterAll(async () => {
  await worker.server.close();
});

const theJob = () =>
  asOperator<{ id: string; attempts: number; locked_by: string | null; last_error: string | null }>(
    url,
    `select id, attempts, locked_by, last_error from graphile_worker.jobs where task_identifier = 'last'`,
  );

const cut = `select pid, pg_terminate_backend(pid) from pg_stat_activity
  where application_name like 'scrimmage jobs%' and datname = current_database()`;

/** Cuts the workers' connections, and waits until both sides know. */
async function cutAll(): Promise<number> {
  const pids = (await asOperator<{ pid: number }>(url, cut)).map(({ pid }) => pid);
  await eventually(
    () => asOperator(url, 'select from pg_stat_activity where pid = any($1)', [pids]),
    ({ length }) => length === 0,
  );
  // What the server said last is read before anything is asked anew.
  await new Promise(setImmediate);
  return pids.length;
}

const state = () => worker.server.app.get(JobRunner).state;

async function begin(): Promise<void> {
  const before = begun;
  await askFor(worker.server, workspace.people.LEAD, lasting, {});
  await eventually(
    () => begun,
    (count) => count === before + 1,
  );
}

/** Makes the clock of a waiting or held job run ahead, so that nobody has to wait for it. */
async function hurry(): Promise<void> {
  await asOperator(
    url,
    `update graphile_worker._private_jobs set run_at = now(), locked_at = locked_at - interval '10 minutes'`,
  );
}

/** Has the queue tended, as it is every five minutes. */
async function tend(): Promise<void> {
  const tending = `select from graphile_worker.jobs where task_identifier = 'tend-the-queue'`;
  await asOperator(url, `select graphile_worker.add_job('tend-the-queue')`);
  await eventually(
    () => asOperator(url, tending),
    ({ length }) => length === 0,
  );
}

async function done(count: number): Promise<void> {
  await eventually(
    () => {
      letGo();
      return ended;
    },
    (seen) => seen === count,
  );
  await eventually(theJob, ({ length }) => length === 0);
}

describe('A worker', () => {
  it('goes on after the loss of all its connections, as if nothing had happened', async () => {
    await begin();
    expect(await cutAll()).toBeGreaterThan(0);
    await done(1);
    await begin();
    await done(2);
  });

  it('outlives a database that is away when a job ends, and does that job again', async () => {
    const elsewhere = new URL(url);
    const name = elsewhere.pathname.slice(1);
    elsewhere.pathname = '/postgres';
    const outside = new pg.Client({ connectionString: elsewhere.href });
    await outside.connect();
    await begin();
    await outside.query(`alter database ${name} with allow_connections false`);
    await outside.query(cut.replace('current_database()', `'${name}'`));
    letGo();
    await eventually(state, (seen) => seen === 'waiting');
    expect(ended).toBe(3);
    await outside.query(`alter database ${name} with allow_connections true`);
    await outside.end();
    await eventually(state, (seen) => seen === 'running');
    await hurry();
    await tend();
    await done(4);
  });

  it('puts the jobs at hand back when its server is stopped, for another to do', async () => {
    const before = ended;
    await begin();
    await worker.server.close();
    expect(hurried).toBe(1);
    const [job] = await theJob();
    expect(job).toMatchObject({ locked_by: null, attempts: 1, last_error: 'The server was stopped.' });
    await hurry();
    worker = await aWorker(url, (jobs) => jobs.lend(last));
    await done(before + 1);
  });

  it('takes over the jobs of a process that was killed, and leaves those of one that lives', async () => {
    const before = ended;
    await begin();
    const once = begun;
    const [held] = await theJob();
    await hurry();
    await tend();
    expect(await theJob()).toMatchObject([{ locked_by: held?.locked_by }]);
    await asOperator(url, `update graphile_worker._private_jobs set locked_by = 'pool-of-a-killed-process'`);
    await tend();
    await eventually(
      () => begun,
      (count) => count === once + 1,
    );
    await done(before + 2);
  });

  it('ends with its process at SIGTERM', async () => {
    const own = await anotherProcess({ DATABASE_URL: url, SCRIMMAGE_JOBS: 'on' });
    await eventually(
      async () => (await (await fetch(`${own.address}/readyz`)).json()) as { jobs: string },
      ({ jobs }) => jobs === 'running',
    );
    const exit = new Promise((resolve) => own.child.once('exit', resolve));
    own.child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(own.output()).not.toMatch(/"level":(40|50|60)/);
  });
});
