import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

const by = (table: string, column: string) =>
  `constraint ${table}_${column} foreign key (workspace_id, ${column}) references member (workspace_id, id)`;

const of = (table: string, other: string, column = `${other}_id`) =>
  `constraint ${table}_${column} foreign key (workspace_id, ${column}) references ${other} (workspace_id, id)`;

/** What was learned, where it was used again, what repeats it, and what is to be done about it. */
export class Learnings1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${learnings}
      ${uses}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table learning_follow_up, repeat, reuse, learning_merge, learning_challenge, learning_pilot, learning_cause, learning, learning_counter',
    );
  }
}

const learnings = `
      create table learning_counter (
        workspace_id uuid primary key,
        last integer not null
      );
      ${isolated('learning_counter', 'select, insert, update')}

      create table learning (
        workspace_id uuid not null,
        id uuid not null,
        number integer not null,
        event text not null,
        lesson text not null,
        recommendation text,
        state text not null check (state in ('DRAFT', 'VALIDATED', 'CONTRADICTED', 'RETIRED')),
        evidence text,
        state_reason text,
        validated_by uuid,
        validated_at timestamptz,
        failure_id uuid,
        pilot_id uuid,
        program_id uuid not null,
        merged_into uuid,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        updated_at timestamptz not null,
        version integer not null,
        primary key (workspace_id, id),
        constraint learning_number unique (workspace_id, number),
        constraint learning_merged check (merged_into is null or state = 'RETIRED'),
        constraint learning_survivor foreign key (workspace_id, merged_into) references learning (workspace_id, id),
        ${of('learning', 'failure')},
        ${of('learning', 'pilot')},
        ${of('learning', 'program')},
        ${by('learning', 'validated_by')},
        ${by('learning', 'recorded_by')}
      );
      create index learning_newest on learning (workspace_id, number desc) where merged_into is null;
      create index learning_of_failure on learning (workspace_id, failure_id) where failure_id is not null;
      create index learning_of_pilot on learning (workspace_id, pilot_id) where pilot_id is not null;
      ${isolated('learning', 'select, insert, update')}

      create table learning_cause (
        workspace_id uuid not null,
        learning_id uuid not null,
        cause_id uuid not null,
        primary key (workspace_id, learning_id, cause_id),
        ${of('learning_cause', 'learning')},
        ${of('learning_cause', 'cause')}
      );
      create index learning_of_cause on learning_cause (workspace_id, cause_id);
      ${isolated('learning_cause', 'select, insert, delete')}

      create table learning_pilot (
        workspace_id uuid not null,
        learning_id uuid not null,
        pilot_id uuid not null,
        side text not null check (side in ('SUPPORTS', 'CONTRADICTS')),
        note text,
        said_by uuid not null,
        said_at timestamptz not null,
        primary key (workspace_id, learning_id, pilot_id),
        ${of('learning_pilot', 'learning')},
        ${of('learning_pilot', 'pilot')},
        ${by('learning_pilot', 'said_by')}
      );
      ${isolated('learning_pilot', 'select, insert, update, delete')}

      create table learning_challenge (
        workspace_id uuid not null,
        id uuid not null,
        learning_id uuid not null,
        pilot_id uuid,
        reason text not null,
        challenged_by uuid not null,
        challenged_at timestamptz not null,
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        primary key (workspace_id, id),
        constraint learning_challenge_answered check (
          (answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null)),
        ${of('learning_challenge', 'learning')},
        ${of('learning_challenge', 'pilot')},
        ${by('learning_challenge', 'challenged_by')},
        ${by('learning_challenge', 'answered_by')}
      );
      create index learning_challenge_of on learning_challenge (workspace_id, learning_id, challenged_at);
      ${isolated('learning_challenge', 'select, insert, update')}

      create table learning_merge (
        workspace_id uuid not null,
        id uuid not null,
        into_id uuid not null,
        from_id uuid not null,
        -- What it was before, so that it can be again.
        was json not null,
        merged_by uuid not null,
        merged_at timestamptz not null,
        undone_at timestamptz,
        primary key (workspace_id, id),
        ${of('learning_merge', 'learning', 'into_id')},
        ${of('learning_merge', 'learning', 'from_id')},
        ${by('learning_merge', 'merged_by')}
      );
      create index learning_merge_of on learning_merge (workspace_id, into_id, merged_at);
      ${isolated('learning_merge', 'select, insert, update')}`;

const uses = `
      create table reuse (
        workspace_id uuid not null,
        id uuid not null,
        learning_id uuid not null,
        pilot_id uuid not null,
        moment text not null check (moment in ('CHARTER', 'START', 'SCALE')),
        answer text not null check (answer in ('APPLIED', 'NOT_APPLICABLE', 'CONTRADICTED')),
        changed text not null,
        answered_by uuid not null,
        answered_at timestamptz not null,
        outcome text check (outcome in ('HELD', 'DID_NOT_HOLD', 'CANNOT_TELL')),
        outcome_note text,
        version integer not null,
        primary key (workspace_id, id),
        ${of('reuse', 'learning')},
        ${of('reuse', 'pilot')},
        ${by('reuse', 'answered_by')}
      );
      create index reuse_of_pilot on reuse (workspace_id, pilot_id, answered_at, id);
      create index reuse_of_learning on reuse (workspace_id, learning_id, answered_at, id);
      ${isolated('reuse', 'select, insert, update')}

      create table repeat (
        workspace_id uuid not null,
        id uuid not null,
        failure_id uuid not null,
        earlier_id uuid,
        learning_id uuid,
        we_knew boolean not null,
        note text,
        said_by uuid not null,
        said_at timestamptz not null,
        primary key (workspace_id, id),
        constraint repeat_of_one check ((earlier_id is null) <> (learning_id is null)),
        constraint repeat_not_itself check (earlier_id <> failure_id),
        constraint repeat_once unique nulls not distinct (workspace_id, failure_id, earlier_id, learning_id),
        ${of('repeat', 'failure')},
        ${of('repeat', 'failure', 'earlier_id')},
        ${of('repeat', 'learning')},
        ${by('repeat', 'said_by')}
      );
      ${isolated('repeat', 'select, insert, update')}

      create table learning_follow_up (
        workspace_id uuid not null,
        id uuid not null,
        failure_id uuid,
        learning_id uuid,
        text text not null,
        owner_id uuid not null,
        due_on date not null,
        added_by uuid not null,
        added_at timestamptz not null,
        completed_by uuid,
        completed_at timestamptz,
        note text,
        version integer not null,
        primary key (workspace_id, id),
        constraint learning_follow_up_of_one check ((failure_id is null) <> (learning_id is null)),
        constraint learning_follow_up_done check ((completed_at is null) = (completed_by is null)),
        ${of('learning_follow_up', 'failure')},
        ${of('learning_follow_up', 'learning')},
        ${by('learning_follow_up', 'owner_id')},
        ${by('learning_follow_up', 'added_by')},
        ${by('learning_follow_up', 'completed_by')}
      );
      create index learning_follow_up_open on learning_follow_up (workspace_id, due_on, id) where completed_at is null;
      create index learning_follow_up_of_failure on learning_follow_up (workspace_id, failure_id) where failure_id is not null;
      create index learning_follow_up_of_learning on learning_follow_up (workspace_id, learning_id) where learning_id is not null;
      ${isolated('learning_follow_up', 'select, insert, update')}`;
