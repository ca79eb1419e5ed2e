import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * History that comes with an export goes on in the chain of the workspace it comes to: as it was told, with the number
 * it had there in place of a request. Only upkeep may do this; members' changes are told by `append_activity` alone.
 */
export class Restore1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function restore_activity(workspace uuid, entries jsonb) returns bigint
        language plpgsql set search_path = pg_catalog, public as $$
      declare
        head activity_head;
        entry activity;
        given jsonb;
      begin
        insert into activity_head values (workspace, 0, repeat('0', 64)) on conflict do nothing;
        select * into strict head from activity_head where workspace_id = workspace for update;
        for given in select * from jsonb_array_elements(entries) loop
          head.seq := head.seq + 1;
          entry := row(workspace, head.seq, (given->>'id')::uuid, (given->>'at')::timestamptz, (given->>'actorId')::uuid,
            given->>'actorName', given->>'verb', given->>'subjectType', (given->>'subjectId')::uuid,
            given->>'subjectLabel', (given->>'subjectVersion')::integer, given->'changes', given->>'reason',
            'imported ' || (given->>'seq'), '');
          head.hash := encode(sha256(convert_to(head.hash || E'\\n' || activity_text(entry), 'UTF8')), 'hex');
          entry.hash := head.hash;
          insert into activity select entry.*;
        end loop;
        update activity_head set seq = head.seq, hash = head.hash where workspace_id = workspace;
        return head.seq;
      end $$;
      revoke execute on function restore_activity(uuid, jsonb) from public;
      grant execute on function restore_activity(uuid, jsonb) to scrimmage_ops;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function restore_activity(uuid, jsonb)');
  }
}
