import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Database } from '../database/database.js';
import type { Job, JobName, Nothing, Terms } from './job.js';

/** Tried again after 3 seconds, 7, 20, a minute …: given up after about sixteen hours. */
const usualAttempts = 12;

/** Everything that can be done outside a request, as the words lend it; and the way to ask for it inside a change. */
@Injectable()
export class Jobs {
  private readonly lent = new Map<string, Job<Nothing>>();

  constructor(private readonly database: Database) {}

  /** A word says how one of its jobs is done. */
  lend<Told extends object>(job: Job<Told>): void {
    if (this.lent.has(job.name)) throw new Error(`Two jobs are called ${job.name}.`);
    // Whoever asks is held to what the name says; from here on nobody looks into what was told.
    this.lent.set(job.name, job as unknown as Job<Nothing>);
  }

  get all(): readonly Job<Nothing>[] {
    return [...this.lent.values()];
  }

  /** Asks for a job as a part of the current change: it is done after the change is, and not at all if that is undone. */
  async add<Told extends object>(name: JobName<Told>, given: Told, terms: Terms = {}): Promise<void> {
    const { runAt = null, key = null, maxAttempts = usualAttempts } = terms;
    await this.database.rows(sql`
      select queue_job(${name}, ${JSON.stringify(given)}::json, ${runAt}::timestamptz, ${maxAttempts}::integer, ${key})`);
  }
}
