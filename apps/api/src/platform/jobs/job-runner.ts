import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import type { Nothing } from './job.js';
import { JobRun } from './job-run.js';
import { Jobs } from './jobs.js';
import { openQueue, type Queue, type Taken } from './queue.js';

const againMs = 1_000;

/** What this process does about jobs: nothing, not yet (or not just now), or its share. */
export type JobsState = 'off' | 'waiting' | 'running';

/** What a job carries; nothing of it when it does itself. */
interface Carried {
  readonly workspaceId?: WorkspaceId;
  readonly told?: Nothing;
}

/** Does jobs in the background of this process, from `start` to `stop`. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private queue: Queue | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly database: Database,
  ) {}

  get state(): JobsState {
    if (!this.config.jobs) return 'off';
    return this.queue ? 'running' : 'waiting';
  }

  /** Begins, without keeping anybody waiting. */
  start(): void {
    if (this.config.jobs) this.running = this.keepRunning();
  }

  /** Takes no more jobs; those at hand are finished, or put back for another process. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.queue?.stop();
    await this.running;
  }

  private async keepRunning(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.runOnce(signal);
      } catch (error) {
        if (!signal.aborted) this.logger.warn(`Jobs cannot be done, trying again: ${String(error)}`);
      }
      this.queue = null;
      await sleep(againMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async runOnce(signal: AbortSignal): Promise<void> {
    const queue = await openQueue({
      databaseUrl: this.config.databaseUrl,
      jobs: this.jobs.all,
      run: (taken) => this.run(taken),
      warn: (message) => this.logger.warn(message),
    });
    this.queue = queue;
    // Told to stop while it was being opened.
    if (signal.aborted) await queue.stop();
    await queue.ended;
  }

  private async run({ id, name, payload, attempt, attempts, signal }: Taken): Promise<void> {
    const { workspaceId = null, told = {} } = payload as Carried;
    const run = new JobRun(this.database, { id: `job ${id}`, workspaceId, signal });
    try {
      await this.jobs.all.find((job) => job.name === name)?.run(told, run);
    } catch (error) {
      const last = attempt >= attempts;
      this.logger[last ? 'error' : 'warn']({
        message: last ? 'A job was given up' : 'A job failed and will be tried again',
        job: name,
        requestId: run.id,
        attempt,
        attempts,
        ...(workspaceId && { workspaceId }),
        cause: error,
      });
      throw error;
    }
  }
}
