import type { MigrationInterface, QueryRunner } from 'typeorm';
import { installQueue, queueSchema } from '../platform/jobs/install-queue.js';
import { currentWorkspace } from './isolated.js';

/**
 * The queue of jobs, in a schema of its own that belongs to the login: the three roles do not reach into it. A change
 * asks for a job through one function that writes the workspace down itself, so nobody asks in another's name.
 * A library that needs a newer schema comes with a migration that calls `installQueue` again.
 */
export class Jobs1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { options } = runner.dataSource;
    if (options.type !== 'postgres' || !options.url)
      throw new Error('The queue needs the address of PostgreSQL.');
    await installQueue(options.url);
    await runner.query(`
      create function queue_job(name text, told json, run_at timestamptz, max_attempts integer, key text) returns void
        language plpgsql security definer set search_path = pg_catalog, public as $$
      declare
        workspace uuid := ${currentWorkspace};
      begin
        if workspace is null then
          raise exception 'A job is asked for inside a workspace.' using errcode = 'insufficient_privilege';
        end if;
        perform ${queueSchema}.add_job(name, json_build_object('workspaceId', workspace, 'told', told),
          run_at := queue_job.run_at, max_attempts := queue_job.max_attempts,
          job_key := workspace || ' ' || name || ' ' || queue_job.key);
      end $$;
      revoke execute on function queue_job(text, json, timestamptz, integer, text) from public;
      grant execute on function queue_job(text, json, timestamptz, integer, text) to scrimmage_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function queue_job(text, json, timestamptz, integer, text);
      drop schema ${queueSchema} cascade`);
  }
}
