import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/** Pages of one's own, and the links by which others may read them for a while. */
export class Dashboards1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dashboard (
        workspace_id uuid not null,
        id uuid not null,
        owner_id uuid not null,
        title text not null,
        -- In their order, each with its query.
        tiles json not null,
        sharing text not null check (sharing in ('PRIVATE', 'WORKSPACE')),
        made_at timestamptz not null,
        changed_at timestamptz not null,
        deleted_at timestamptz,
        version integer not null,
        primary key (workspace_id, id),
        constraint dashboard_owner foreign key (workspace_id, owner_id) references member (workspace_id, id)
      );
      create index dashboard_newest on dashboard (workspace_id, changed_at desc, id desc) where deleted_at is null;
      create index dashboard_of_owner on dashboard (workspace_id, owner_id);
      -- What was deleted is kept for a while only.
      ${isolated('dashboard', 'select, insert, update, delete')}

      create table dashboard_link (
        workspace_id uuid not null,
        id uuid not null,
        dashboard_id uuid not null,
        token_hash text not null,
        opened_at timestamptz not null,
        until timestamptz not null,
        ended_at timestamptz,
        primary key (workspace_id, id),
        constraint dashboard_link_token unique (workspace_id, token_hash),
        constraint dashboard_link_dashboard foreign key (workspace_id, dashboard_id)
          references dashboard (workspace_id, id) on delete cascade
      );
      create index dashboard_link_of on dashboard_link (workspace_id, dashboard_id, opened_at);
      ${isolated('dashboard_link', 'select, insert, update')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table dashboard_link, dashboard');
  }
}
