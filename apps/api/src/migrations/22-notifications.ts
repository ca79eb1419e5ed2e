import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

const by = (table: string, column: string) =>
  `constraint ${table}_${column} foreign key (workspace_id, ${column}) references member (workspace_id, id)`;

/** What members were told, what they chose to hear of, who else gets the digest, and every letter with what became of it. */
export class Notifications1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        workspace_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        kind text not null,
        -- The same for the same occasion found again: nobody is told twice.
        occasion text not null,
        subject_type text not null,
        subject_id uuid not null,
        sentence text not null,
        path text not null,
        in_app boolean not null,
        by_email boolean not null check (in_app or by_email),
        told_at timestamptz not null,
        read_at timestamptz,
        primary key (workspace_id, id),
        constraint notification_once unique (workspace_id, member_id, occasion),
        ${by('notification', 'member_id')}
      );
      create index notification_newest on notification (workspace_id, member_id, told_at desc, id desc) where in_app;
      ${isolated('notification', 'select, insert, update')}

      create table notification_choice (
        workspace_id uuid not null,
        member_id uuid not null,
        kind text not null,
        in_app boolean not null,
        by_email boolean not null,
        primary key (workspace_id, member_id, kind),
        ${by('notification_choice', 'member_id')}
      );
      ${isolated('notification_choice', 'select, insert, update')}

      create table digest_recipient (
        workspace_id uuid not null,
        id uuid not null,
        name text not null,
        email text not null,
        added_by uuid not null,
        added_at timestamptz not null,
        removed_at timestamptz,
        version integer not null,
        primary key (workspace_id, id),
        ${by('digest_recipient', 'added_by')}
      );
      create unique index digest_recipient_once on digest_recipient (workspace_id, email) where removed_at is null;
      ${isolated('digest_recipient', 'select, insert, update')}

      -- When the digest is written; without a row: as is usual.
      create table digest_setting (
        workspace_id uuid primary key references workspace (id),
        weekday text not null check (weekday in
          ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
        hour integer not null check (hour between 0 and 23),
        changed_at timestamptz not null,
        version integer not null
      );
      ${isolated('digest_setting', 'select, insert, update')}

      create table mail (
        workspace_id uuid not null,
        id uuid not null,
        -- The same for the same letter to the same person: it is made, and so sent, once.
        occasion text not null,
        kind text not null check (kind in ('NOTICES', 'DIGEST')),
        member_id uuid,
        recipient_id uuid,
        name text not null,
        address text not null,
        letter jsonb not null,
        -- KEPT: there is no mail server. SENDING: handed over, and not known yet whether it was taken.
        state text not null check (state in ('KEPT', 'WAITING', 'SENDING', 'SENT', 'REFUSED', 'IN_DOUBT')),
        attempts integer not null check (attempts >= 0),
        failure text,
        made_at timestamptz not null,
        -- When it was handed over last; a process that dies then leaves it at SENDING.
        tried_at timestamptz,
        settled_at timestamptz,
        -- Of the link at its end by which its reader stops such letters; never the link itself.
        link_hash text,
        primary key (workspace_id, id),
        constraint mail_once unique (workspace_id, occasion),
        constraint mail_to_one check ((member_id is null) <> (recipient_id is null)),
        constraint mail_settled check ((settled_at is null) = (state in ('WAITING', 'SENDING'))),
        ${by('mail', 'member_id')},
        constraint mail_recipient_id foreign key (workspace_id, recipient_id)
          references digest_recipient (workspace_id, id)
      );
      create index mail_to_send on mail (workspace_id, made_at, id) where state in ('WAITING', 'SENDING');
      create index mail_newest on mail (workspace_id, made_at desc, id desc);
      create index mail_link on mail (workspace_id, link_hash) where link_hash is not null;
      ${isolated('mail', 'select, insert, update')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table mail, digest_setting, digest_recipient, notification_choice, notification',
    );
  }
}
