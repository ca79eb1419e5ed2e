import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/** How real each pilot is said to be, by whom and when; how it goes, as declared and as computed. */
export class Pads1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pads_rating (
        workspace_id uuid not null,
        id uuid not null,
        pilot_id uuid not null,
        rater_id uuid not null,
        kind text not null check (kind in ('OWN', 'RECONCILED')),
        sentence text,
        -- All ten criteria; read whole, never searched.
        levels jsonb not null,
        rated_at timestamptz not null,
        primary key (workspace_id, id),
        constraint pads_rating_settled check ((kind = 'RECONCILED') = (sentence is not null)),
        constraint pads_rating_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
        constraint pads_rating_rater foreign key (workspace_id, rater_id) references member (workspace_id, id)
      );
      create index pads_rating_of_pilot on pads_rating (workspace_id, pilot_id, rated_at desc, id desc);
      ${isolated('pads_rating', 'select, insert')}

      create table health_declaration (
        workspace_id uuid not null,
        id uuid not null,
        pilot_id uuid not null,
        state text not null check (state in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
        sentence text,
        declared_by uuid not null,
        declared_at timestamptz not null,
        primary key (workspace_id, id),
        constraint health_declaration_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
        constraint health_declaration_by foreign key (workspace_id, declared_by) references member (workspace_id, id)
      );
      create index health_declaration_of_pilot on health_declaration (workspace_id, pilot_id, declared_at desc, id desc);
      ${isolated('health_declaration', 'select, insert')}

      -- A row for each change of the computed state: when it began to hold, and why.
      create table health_state (
        workspace_id uuid not null,
        id uuid not null,
        pilot_id uuid not null,
        state text not null check (state in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
        reasons jsonb not null,
        since timestamptz not null,
        primary key (workspace_id, id),
        constraint health_state_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade
      );
      create index health_state_of_pilot on health_state (workspace_id, pilot_id, since desc, id desc);
      ${isolated('health_state', 'select, insert')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table health_state, health_declaration, pads_rating');
  }
}
