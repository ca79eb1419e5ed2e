import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/**
 * Files attached to things. A file says what it stands with by kind and id; as long as it stands there, a generated column
 * of that kind keys it to its row: whatever has files is not deleted, and no file points into another workspace. Another
 * kind of thing is one more such column.
 */
export class Attachments1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachment (
        workspace_id uuid not null,
        id uuid not null,
        subject_kind text not null check (subject_kind in ('VENDOR', 'ENGAGEMENT', 'PILOT')),
        subject_id uuid not null,
        name text not null,
        kind text not null check (kind in ('PDF', 'PNG', 'JPEG', 'WEBP', 'TEXT', 'DOCX', 'XLSX', 'PPTX')),
        size integer not null check (size between 1 and 10485760),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        added_by uuid not null,
        added_at timestamptz not null,
        removed_by uuid,
        removed_at timestamptz,
        version integer not null,
        vendor_id uuid generated always as (case when subject_kind = 'VENDOR' and removed_at is null then subject_id end) stored,
        engagement_id uuid generated always as (case when subject_kind = 'ENGAGEMENT' and removed_at is null then subject_id end) stored,
        pilot_id uuid generated always as (case when subject_kind = 'PILOT' and removed_at is null then subject_id end) stored,
        primary key (workspace_id, id),
        constraint attachment_removed check ((removed_at is null) = (removed_by is null)),
        constraint attachment_vendor foreign key (workspace_id, vendor_id) references vendor (workspace_id, id),
        constraint attachment_engagement foreign key (workspace_id, engagement_id) references engagement (workspace_id, id),
        constraint attachment_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id),
        constraint attachment_added_by foreign key (workspace_id, added_by) references member (workspace_id, id),
        constraint attachment_removed_by foreign key (workspace_id, removed_by) references member (workspace_id, id)
      );
      -- The same file stands with a thing once.
      create unique index attachment_once on attachment (workspace_id, subject_id, subject_kind, sha256) where removed_at is null;
      create index attachment_removed_at on attachment (workspace_id, removed_at) where removed_at is not null;
      -- Without them, deleting what a file may stand with looks through the whole table.
      create index attachment_of_vendor on attachment (workspace_id, vendor_id) where vendor_id is not null;
      create index attachment_of_engagement on attachment (workspace_id, engagement_id) where engagement_id is not null;
      create index attachment_of_pilot on attachment (workspace_id, pilot_id) where pilot_id is not null;
      ${isolated('attachment', 'select, insert, update')}

      create table attachment_chunk (
        workspace_id uuid not null,
        attachment_id uuid not null,
        place integer not null check (place >= 0),
        bytes bytea not null,
        primary key (workspace_id, attachment_id, place),
        constraint attachment_chunk_of foreign key (workspace_id, attachment_id)
          references attachment (workspace_id, id) on delete cascade
      );
      -- Nearly all kinds come compressed; trying again costs time and gains nothing.
      alter table attachment_chunk alter column bytes set storage external;
      ${isolated('attachment_chunk', 'select, insert')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attachment_chunk, attachment');
  }
}
