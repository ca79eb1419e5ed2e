import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/** Who decides and who allows access; decisions, what they made pilots promise, and the looks back. */
export class Gates1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pilot add column decider_id uuid,
        add constraint pilot_decider foreign key (workspace_id, decider_id) references member (workspace_id, id);
      alter table pilot_system add column approver_id uuid,
        add constraint pilot_system_approver foreign key (workspace_id, approver_id) references member (workspace_id, id);

      create table decision (
        workspace_id uuid not null,
        id uuid not null,
        pilot_id uuid not null,
        gate text not null check (gate in ('START', 'SCALE')),
        choice text not null check (choice in ('GO', 'CONDITIONAL_GO', 'HOLD', 'RECYCLE', 'KILL')),
        outcome text check (outcome in ('SCALED', 'KILLED', 'INCONCLUSIVE', 'WITHDRAWN')),
        decided_by uuid not null,
        decided_at timestamptz not null,
        reason text not null,
        affected text not null,
        overrule boolean not null,
        overrule_reason text,
        status_quo boolean not null,
        overrules jsonb not null,
        new_decision_date date,
        previous_decision_date date,
        scale_owner_id uuid,
        pilot_version integer not null,
        -- The text the hash was taken of, letter by letter: another form of the same JSON would have another hash.
        snapshot text not null,
        snapshot_hash text not null,
        primary key (workspace_id, id),
        constraint decision_recycle_at_scale check (not (gate = 'START' and choice = 'RECYCLE')),
        constraint decision_overrule_said check (not overrule or overrule_reason is not null),
        constraint decision_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id),
        constraint decision_decider foreign key (workspace_id, decided_by) references member (workspace_id, id),
        constraint decision_owner foreign key (workspace_id, scale_owner_id) references member (workspace_id, id)
      );
      create index decision_of_pilot on decision (workspace_id, pilot_id, decided_at, id);
      ${isolated('decision', 'select, insert')}

      create table condition (
        workspace_id uuid not null,
        id uuid not null,
        pilot_id uuid not null,
        decision_id uuid not null,
        gate text not null check (gate in ('START', 'SCALE')),
        text text not null,
        due_on date not null,
        owner_id uuid not null,
        set_by uuid not null,
        set_at timestamptz not null,
        cleared_by uuid,
        cleared_at timestamptz,
        note text,
        version integer not null,
        primary key (workspace_id, id),
        constraint condition_cleared check (
          (cleared_at is null) = (cleared_by is null) and (cleared_at is null) = (note is null)),
        constraint condition_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id),
        constraint condition_decision foreign key (workspace_id, decision_id) references decision (workspace_id, id),
        constraint condition_owner foreign key (workspace_id, owner_id) references member (workspace_id, id),
        constraint condition_setter foreign key (workspace_id, set_by) references member (workspace_id, id),
        constraint condition_clearer foreign key (workspace_id, cleared_by) references member (workspace_id, id)
      );
      create index condition_of_pilot on condition (workspace_id, pilot_id, due_on, id);
      create index condition_of_decision on condition (workspace_id, decision_id, due_on, id);
      ${isolated('condition', 'select, insert, update')}

      create table follow_up (
        workspace_id uuid not null,
        id uuid not null,
        pilot_id uuid not null,
        decision_id uuid not null,
        days integer not null check (days > 0),
        due_on date not null,
        metric text,
        unit text,
        kind text check (kind in ('PROPORTION', 'MEAN', 'RATIO')),
        design text check (design in ('ONE_ARM', 'TWO_ARMS', 'BEFORE_AFTER')),
        effect_in_pilot double precision,
        effect_at_scale double precision,
        note text,
        recorded_by uuid,
        recorded_at timestamptz,
        version integer not null,
        primary key (workspace_id, id),
        constraint follow_up_recorded check (
          (recorded_at is null) = (recorded_by is null) and (recorded_at is null) = (effect_at_scale is null)
          and (recorded_at is null) = (note is null)),
        constraint follow_up_once unique (workspace_id, decision_id, days),
        constraint follow_up_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id),
        constraint follow_up_decision foreign key (workspace_id, decision_id) references decision (workspace_id, id),
        constraint follow_up_recorder foreign key (workspace_id, recorded_by) references member (workspace_id, id)
      );
      create index follow_up_of_pilot on follow_up (workspace_id, pilot_id, due_on, id);
      ${isolated('follow_up', 'select, insert, update')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table follow_up, condition, decision;
      alter table pilot_system drop column approver_id;
      alter table pilot drop column decider_id`);
  }
}
