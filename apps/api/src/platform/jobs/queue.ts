import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner, RunnerOptions, TaskList, WorkerEvents, WorkerPool } from 'graphile-worker';
import pg from 'pg';
import { queueSchema } from './install-queue.js';

/** Jobs done side by side in one process. */
const sideBySide = 2;
/** Besides those: one connection listens for news of jobs. */
const connections = sideBySide + 1;
/** How long a job may go on after the server was told to stop, before it is told too, and before it is let go. */
const [graceMs, lastMs] = [3_000, 2_000];
const recurringAttempts = 5;
const tending = 'tend-the-queue';

/** A job that was taken from the queue. */
export interface Taken {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  /** Which attempt this is, from 1, and how many there may be. */
  readonly attempt: number;
  readonly attempts: number;
  readonly signal: AbortSignal;
}

interface Settings {
  readonly databaseUrl: string;
  readonly jobs: readonly { readonly name: string; readonly cron?: string }[];
  /** Does a job; it is tried again later when this rejects. */
  run(taken: Taken): Promise<void>;
  /** Hears of trouble with the queue itself. */
  warn(message: string): void;
}

/** The queue at work in this process. */
export interface Queue {
  /** Resolves when it works no longer: because it was stopped, or because it lost the database at a bad moment. */
  readonly ended: Promise<void>;
  /** Takes no more jobs, waits a little for those at hand, and puts back those that take longer. */
  stop(): Promise<void>;
}

/** Begins to take jobs. The one place that knows which library the queue is made of, besides its installation. */
export async function openQueue(settings: Settings): Promise<Queue> {
  // 90 ms of loading: after the server answers, and not at all where no jobs are done.
  const { Logger, parseCronItems, run } = await import('graphile-worker');
  const recurring = [
    { task: tending, match: '*/5 * * * *' },
    ...settings.jobs.flatMap(({ name, cron }) => (cron ? [{ task: name, match: cron }] : [])),
  ];
  // Jobs at hand are marked with the name of the connections: as long as there is one of them, somebody is at it.
  const name = `scrimmage jobs ${randomBytes(6).toString('hex')}`;
  const pool = poolOf(settings.databaseUrl, name);
  const events: WorkerEvents = new EventEmitter();
  const workers: WorkerPool[] = [];
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = name;
    workers.push(workerPool);
  });
  const options: RunnerOptions = {
    pgPool: pool,
    events,
    schema: queueSchema,
    concurrency: sideBySide,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: graceMs,
    // Unbatched, the library does not wait for a job to be crossed off, and a lost connection would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: tasksOf(settings),
    // One key for each: a run that is still waiting when the next is due is that next one.
    parsedCronItems: parseCronItems(
      recurring.map((item) => ({
        ...item,
        options: { jobKey: item.task, maxAttempts: recurringAttempts },
      })),
    ),
    logger: new Logger(() => (level, message, meta) => {
      // Of a job that failed, whoever runs it tells in words that give away nothing of what it was told.
      if ((String(level) === 'error' || String(level) === 'warning') && !meta?.failure)
        settings.warn(message);
    }),
  };
  try {
    const runner = await run(options);
    const ended = runner.promise.catch(() => undefined).finally(() => pool.end());
    // A machine that is off at night misses nothing.
    for (const { task } of recurring)
      await runner.addJob(task, {}, { jobKey: task, maxAttempts: recurringAttempts });
    return { ended, stop: () => stop(runner, workers, ended) };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function poolOf(databaseUrl: string, name: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: name,
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    keepAlive: true,
  });
  // Unheard, a lost connection would end the process; whoever uses it hears of it by itself.
  const unheard = () => undefined;
  pool.on('error', unheard);
  pool.on('connect', (client) => void client.on('error', unheard));
  return pool;
}

function tasksOf({ jobs, run }: Settings): TaskList {
  const tasks: TaskList = {
    [tending]: (_payload, { withPgClient }) =>
      withPgClient(async (client) => {
        await client.query(putBack);
        await client.query(forgotten);
      }),
  };
  for (const { name } of jobs)
    tasks[name] = (payload, { job, abortSignal }) =>
      run({
        id: job.id,
        name,
        payload,
        attempt: job.attempts,
        attempts: job.max_attempts,
        signal: abortSignal,
      });
  return tasks;
}

/** Left to itself, the library keeps the jobs of a process that was killed for four hours. */
const putBack = `
  select ${queueSchema}.force_unlock_workers(array(
    select distinct locked_by from ${queueSchema}.jobs where locked_at < now() - interval '2 minutes' and not exists (
      select from pg_stat_activity where datname = current_database() and application_name = locked_by)))`;

/** Jobs that were given up stay for somebody to see, and not for ever. */
const forgotten = `
  select ${queueSchema}.complete_jobs(array(
    select id from ${queueSchema}.jobs
    where attempts >= max_attempts and locked_at is null and run_at < now() - interval '30 days'))`;

async function stop(runner: Runner, workers: readonly WorkerPool[], ended: Promise<void>): Promise<void> {
  const stopped = runner.stop().catch(() => undefined);
  const patience = new AbortController();
  const late = sleep(graceMs + lastMs, true, { signal: patience.signal }).catch(() => false);
  if (await Promise.race([stopped.then(() => false), late]))
    for (const pool of workers)
      await Promise.resolve(pool.forcefulShutdown('The server was stopped.')).catch(() => undefined);
  patience.abort();
  await ended;
}
