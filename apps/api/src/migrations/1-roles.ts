import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Three roles that own nothing and cannot log in: a transaction takes one of them, or sees nothing. */
export class Roles1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare wanted text;
      begin
        foreach wanted in array array['scrimmage_app', 'scrimmage_auth', 'scrimmage_ops'] loop
          if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I nologin nosuperuser nobypassrls', wanted);
          end if;
          if not pg_has_role(current_user, wanted, 'member') or current_setting('server_version_num')::int >= 160000 then
            execute format('grant %I to current_user', wanted);
          end if;
        end loop;
      end $$;
      create extension if not exists pg_trgm;
      grant usage on schema public to scrimmage_app, scrimmage_auth, scrimmage_ops;`);
  }

  async down(): Promise<void> {
    throw new Error('Roles may be in use by other databases of this server; remove them by hand.');
  }
}
