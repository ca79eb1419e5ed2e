import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/** What pilots may bring and cost, as stated; every version is kept. */
export class Value1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table value_model (
        workspace_id uuid not null,
        id uuid not null,
        pilot_id uuid not null,
        version integer not null check (version >= 1),
        currency text not null,
        horizon_months integer not null check (horizon_months between 1 and 36),
        discount_rate double precision not null check (discount_rate between 0 and 1),
        -- As given, key by key: jsonb would put the keys in an order of its own, and nothing would be as it was said.
        adoption json,
        lines json not null,
        effect json,
        sunk bigint check (sunk >= 0),
        weekly_burn bigint check (weekly_burn >= 0),
        edited_by uuid not null,
        edited_at timestamptz not null,
        primary key (workspace_id, id),
        constraint value_model_version unique (workspace_id, pilot_id, version),
        constraint value_model_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
        constraint value_model_editor foreign key (workspace_id, edited_by) references member (workspace_id, id)
      );
      ${isolated('value_model', 'select, insert')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table value_model');
  }
}
