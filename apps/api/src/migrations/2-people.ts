import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/** Workspaces, members and their keys. The workspace leads every key, so rows can never point across. */
export class People1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workspace (
        id uuid primary key,
        name text not null,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        time_zone text not null,
        created_at timestamptz not null
      );
      alter table workspace enable row level security;
      alter table workspace force row level security;
      create policy own_workspace on workspace to scrimmage_app
        using (id = (select nullif(current_setting('app.workspace_id', true), '')::uuid));
      create policy upkeep on workspace to scrimmage_ops using (true) with check (true);
      create policy sign_in on workspace to scrimmage_auth using (true) with check (true);
      grant select on workspace to scrimmage_app;
      grant select, insert, update on workspace to scrimmage_ops;
      grant select, insert on workspace to scrimmage_auth;

      create table member (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        name text not null,
        email text not null,
        role text not null check (role in ('LEAD', 'PROCUREMENT', 'EXECUTIVE', 'CONTRIBUTOR', 'ADMIN')),
        active boolean not null,
        joined_at timestamptz not null,
        last_seen_at timestamptz,
        version integer not null,
        primary key (workspace_id, id),
        constraint member_email unique (workspace_id, email)
      );
      create index member_name on member (workspace_id, lower(name), id);
      create index member_sign_in on member (email);
      ${isolated('member', 'select, insert, update')}
      create policy sign_in on member to scrimmage_auth using (true) with check (true);
      grant select, insert, update (last_seen_at) on member to scrimmage_auth;

      create table credential (
        workspace_id uuid not null,
        member_id uuid not null,
        password_hash text not null,
        changed_at timestamptz not null,
        primary key (workspace_id, member_id),
        foreign key (workspace_id, member_id) references member (workspace_id, id)
      );
      alter table credential enable row level security;
      alter table credential force row level security;
      create policy sign_in on credential to scrimmage_auth using (true) with check (true);
      grant select, insert, update on credential to scrimmage_auth;
      -- A member let in by an administrator gets a first password in the same transaction; nobody reads one back.
      create policy own_workspace on credential for insert to scrimmage_app
        with check (workspace_id = (select nullif(current_setting('app.workspace_id', true), '')::uuid));
      grant insert on credential to scrimmage_app;

      create table session (
        workspace_id uuid not null,
        token_hash bytea not null,
        member_id uuid not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        primary key (workspace_id, token_hash),
        foreign key (workspace_id, member_id) references member (workspace_id, id)
      );
      create index session_member on session (workspace_id, member_id);
      alter table session enable row level security;
      alter table session force row level security;
      create policy sign_in on session to scrimmage_auth using (true) with check (true);
      grant select, insert, update, delete on session to scrimmage_auth;

      create table sign_in_failure (
        key text primary key,
        failures integer not null,
        blocked_until timestamptz not null
      );
      grant select, insert, update, delete on sign_in_failure to scrimmage_auth;

      create table api_token (
        workspace_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        name text not null,
        scope text not null check (scope in ('READ', 'WRITE')),
        prefix text not null,
        token_hash bytea not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        primary key (workspace_id, id),
        constraint api_token_hash unique (workspace_id, token_hash),
        foreign key (workspace_id, member_id) references member (workspace_id, id)
      );
      ${isolated('api_token', 'select, insert, update')}
      create policy sign_in on api_token to scrimmage_auth using (true) with check (true);
      grant select, update (last_used_at) on api_token to scrimmage_auth;

      create table unit (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        name text not null,
        version integer not null,
        primary key (workspace_id, id),
        constraint unit_name unique (workspace_id, name)
      );
      create index unit_by_name on unit (workspace_id, lower(name), id);
      ${isolated('unit', 'select, insert, update, delete')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table unit, api_token, sign_in_failure, session, credential, member, workspace');
  }
}
