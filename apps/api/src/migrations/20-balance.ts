import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/** How far pilots reach, and how the money is meant to be spread over that. */
export class Balance1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pilot add column ambition text check (ambition in ('CORE', 'ADJACENT', 'TRANSFORMATIONAL'));

      create table target_mix (
        workspace_id uuid not null references workspace (id),
        version integer not null check (version >= 1),
        -- All three are null where the target was taken back.
        core integer check (core between 0 and 100),
        adjacent integer check (adjacent between 0 and 100),
        transformational integer check (transformational between 0 and 100),
        set_by uuid not null,
        set_at timestamptz not null,
        primary key (workspace_id, version),
        constraint target_mix_whole check (num_nulls(core, adjacent, transformational) = 3
          or (num_nulls(core, adjacent, transformational) = 0 and core + adjacent + transformational = 100)),
        constraint target_mix_set_by foreign key (workspace_id, set_by) references member (workspace_id, id)
      );
      ${isolated('target_mix', 'select, insert')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table target_mix; alter table pilot drop column ambition');
  }
}
