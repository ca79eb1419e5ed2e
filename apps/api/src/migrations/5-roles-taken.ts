import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The login may take the three roles, and has nothing of them before it does. A policy holds for every role that
 * inherits the one it names: without this, a connection outside any transaction of ours would see what upkeep sees.
 * Since PostgreSQL 16 that is said of each membership, before that of the login.
 */
export class RolesTaken1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare taken text;
      begin
        if current_setting('server_version_num')::int < 160000 then
          -- What comes with owning the database is inherited too; the schema is still needed by migrations to come.
          execute format('alter schema public owner to %I', current_user);
          execute format('alter role %I noinherit', current_user);
        else
          foreach taken in array array['scrimmage_app', 'scrimmage_auth', 'scrimmage_ops'] loop
            execute format('grant %I to current_user with inherit false, set true', taken);
          end loop;
        end if;
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('What the login may take must stay taken only.');
  }
}
