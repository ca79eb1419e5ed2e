import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentWorkspace, isolated } from './isolated.js';

/**
 * What was done. Members may read it; only `append_activity` writes it, in the transaction of the change itself, under
 * a lock on the workspace's last entry: numbers have no gaps and follow the order of commits, so "everything after
 * entry n" misses nothing.
 */
export class Activity1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table activity (
        workspace_id uuid not null references workspace (id),
        seq bigint not null,
        id uuid not null,
        at timestamptz not null,
        actor_id uuid not null,
        actor_name text not null,
        verb text not null,
        subject_type text not null,
        subject_id uuid not null,
        subject_label text not null,
        subject_version integer,
        changes jsonb not null,
        reason text,
        request_id text,
        hash text not null,
        primary key (workspace_id, seq),
        constraint activity_id unique (workspace_id, id)
      );
      create index activity_subject on activity (workspace_id, subject_id, seq desc);
      create index activity_actor on activity (workspace_id, actor_id, seq desc);
      create index activity_at on activity (workspace_id, at);
      ${isolated('activity', 'select')}

      create table activity_head (
        workspace_id uuid primary key references workspace (id),
        seq bigint not null,
        hash text not null
      );
      ${isolated('activity_head', 'select')}

      create table outbox (
        workspace_id uuid not null,
        seq bigint not null,
        primary key (workspace_id, seq)
      );
      ${isolated('outbox', 'select')}

      -- The text an entry's hash is taken over: one JSON array, so that no two entries share it.
      create function activity_text(entry activity) returns text language sql stable set search_path = pg_catalog, public as $$
        select jsonb_build_array(entry.workspace_id, entry.seq, entry.id, (extract(epoch from entry.at) * 1000)::bigint,
          entry.actor_id, entry.actor_name, entry.verb, entry.subject_type, entry.subject_id, entry.subject_label,
          entry.subject_version, entry.changes, entry.reason, entry.request_id)::text
      $$;

      create function append_activity(entries jsonb) returns bigint
        language plpgsql security definer set search_path = pg_catalog, public as $$
      declare
        workspace uuid := ${currentWorkspace};
        actor uuid := nullif(current_setting('app.member_id', true), '')::uuid;
        head activity_head;
        entry activity;
        given jsonb;
      begin
        insert into activity_head values (workspace, 0, repeat('0', 64)) on conflict do nothing;
        select * into strict head from activity_head where workspace_id = workspace for update;
        for given in select * from jsonb_array_elements(entries) loop
          head.seq := head.seq + 1;
          entry := row(workspace, head.seq, (given->>'id')::uuid, (given->>'at')::timestamptz, actor,
            given->>'actorName', given->>'verb', given->>'subjectType', (given->>'subjectId')::uuid,
            given->>'subjectLabel', (given->>'subjectVersion')::integer, given->'changes', given->>'reason',
            given->>'requestId', '');
          head.hash := encode(sha256(convert_to(head.hash || E'\\n' || activity_text(entry), 'UTF8')), 'hex');
          entry.hash := head.hash;
          insert into activity select entry.*;
          insert into outbox values (workspace, head.seq);
        end loop;
        update activity_head set seq = head.seq, hash = head.hash where workspace_id = workspace;
        return head.seq;
      end $$;
      revoke execute on function append_activity(jsonb) from public;
      -- Before it changes hands: whoever migrates a second database of this server inherits nothing from the new owner.
      grant execute on function append_activity(jsonb) to scrimmage_app;
      -- A function can only be given to a role that may create in its schema, for that moment.
      grant create on schema public to scrimmage_ops;
      alter function append_activity(jsonb) owner to scrimmage_ops;
      revoke create on schema public from scrimmage_ops;

      create table mutation_receipt (
        workspace_id uuid not null,
        member_id uuid not null,
        key text not null,
        fingerprint text not null,
        payload jsonb not null,
        at timestamptz not null,
        primary key (workspace_id, member_id, key)
      );
      ${isolated('mutation_receipt', 'select, insert, update')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function append_activity(jsonb);
      drop function activity_text(activity);
      drop table mutation_receipt, outbox, activity_head, activity`);
  }
}
