import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/** Names for what a list's address says, changes of many pilots with what they changed, and templates of pilots. */
export class Everyday1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_view (
        workspace_id uuid not null,
        id uuid not null,
        owner_id uuid not null,
        list text not null check (list in (
          'PORTFOLIO', 'PILOTS', 'VENDORS', 'FAILURES', 'LEARNINGS', 'ROAD', 'SYSTEMS', 'MEMBERS', 'AUDIT')),
        name text not null,
        -- The parts of the address by name, each with its values.
        params json not null,
        sharing text not null check (sharing in ('PRIVATE', 'WORKSPACE')),
        made_at timestamptz not null,
        changed_at timestamptz not null,
        deleted_at timestamptz,
        version integer not null,
        primary key (workspace_id, id),
        constraint saved_view_owner foreign key (workspace_id, owner_id) references member (workspace_id, id)
      );
      create unique index saved_view_name on saved_view (workspace_id, owner_id, list, lower(name))
        where deleted_at is null;
      create index saved_view_shared on saved_view (workspace_id, list)
        where deleted_at is null and sharing = 'WORKSPACE';
      -- What was deleted is kept for a while only.
      ${isolated('saved_view', 'select, insert, update, delete')}

      create table bulk_edit (
        workspace_id uuid not null,
        id uuid not null,
        by_id uuid not null,
        at timestamptz not null,
        reason text not null,
        changes json not null,
        -- Pilot by pilot: what was stated before and after, and why it was left as it was.
        made json not null,
        same json not null,
        refused json not null,
        undone_at timestamptz,
        kept json,
        version integer not null,
        primary key (workspace_id, id),
        constraint bulk_edit_by foreign key (workspace_id, by_id) references member (workspace_id, id)
      );
      create index bulk_edit_of on bulk_edit (workspace_id, by_id);
      ${isolated('bulk_edit', 'select, insert, update')}

      create table pilot_template (
        workspace_id uuid not null,
        id uuid not null,
        owner_id uuid not null,
        name text not null,
        -- What is stated, with its claims; what it points at may be gone one day.
        defaults json not null,
        made_at timestamptz not null,
        changed_at timestamptz not null,
        deleted_at timestamptz,
        version integer not null,
        primary key (workspace_id, id),
        constraint pilot_template_owner foreign key (workspace_id, owner_id) references member (workspace_id, id)
      );
      create unique index pilot_template_name on pilot_template (workspace_id, lower(name)) where deleted_at is null;
      create index pilot_template_of_owner on pilot_template (workspace_id, owner_id);
      -- What was deleted is kept for a while only.
      ${isolated('pilot_template', 'select, insert, update, delete')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pilot_template, bulk_edit, saved_view');
  }
}
