import { defaultCauses } from '@scrimmage/domain/causes';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

const by = (table: string, column: string) =>
  `constraint ${table}_${column} foreign key (workspace_id, ${column}) references member (workspace_id, id)`;

const of = (table: string, other: string, column = `${other}_id`) =>
  `constraint ${table}_${column} foreign key (workspace_id, ${column}) references ${other} (workspace_id, id)`;

/** Failures, their causes, where they were seen, and how many a program plans for. */
export class Failures1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cause (
        workspace_id uuid not null,
        id uuid not null,
        name text not null,
        hints json not null,
        place integer not null,
        retired boolean not null,
        version integer not null,
        primary key (workspace_id, id)
      );
      create unique index cause_name on cause (workspace_id, lower(name));
      ${isolated('cause', 'select, insert, update')}
      -- A workspace is founded with causes to choose from.
      create policy founding on cause for insert to scrimmage_auth with check (true);
      grant insert on cause to scrimmage_auth;

      create table failure_counter (
        workspace_id uuid primary key,
        last integer not null
      );
      ${isolated('failure_counter', 'select, insert, update')}

      create table failure (
        workspace_id uuid not null,
        id uuid not null,
        number integer not null,
        what_failed text not null,
        pilot_id uuid,
        program_id uuid not null,
        cause_id uuid,
        kind text check (kind in ('INTELLIGENT', 'COMPLEX', 'PREVENTABLE')),
        started_on date,
        seen_on date not null,
        stopped_on date,
        internal_cost bigint check (internal_cost >= 0),
        internal_currency text,
        mode1_affected boolean,
        decision_id uuid,
        logged_by uuid not null,
        logged_at timestamptz not null,
        withdrawn_reason text,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        updated_at timestamptz not null,
        version integer not null,
        primary key (workspace_id, id),
        constraint failure_number unique (workspace_id, number),
        constraint failure_once_a_decision unique (workspace_id, decision_id),
        constraint failure_dates check (started_on <= seen_on and seen_on <= stopped_on),
        constraint failure_cost check ((internal_cost is null) = (internal_currency is null)),
        constraint failure_withdrawn check (
          (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null)),
        ${of('failure', 'pilot')},
        ${of('failure', 'program')},
        ${of('failure', 'cause')},
        ${of('failure', 'decision')},
        ${by('failure', 'logged_by')},
        ${by('failure', 'withdrawn_by')}
      );
      create index failure_newest on failure (workspace_id, seen_on desc, number desc) where withdrawn_at is null;
      create index failure_of_pilot on failure (workspace_id, pilot_id) where pilot_id is not null;
      create index failure_of_program on failure (workspace_id, program_id, seen_on);
      create index failure_of_cause on failure (workspace_id, cause_id) where cause_id is not null;
      ${isolated('failure', 'select, insert, update')}

      create table failure_to_tell (
        workspace_id uuid not null,
        failure_id uuid not null,
        member_id uuid not null,
        said_by uuid not null,
        said_at timestamptz not null,
        -- When the member said that they know of it.
        known_at timestamptz,
        primary key (workspace_id, failure_id, member_id),
        ${of('failure_to_tell', 'failure')},
        ${by('failure_to_tell', 'member_id')},
        ${by('failure_to_tell', 'said_by')}
      );
      create index failure_to_tell_open on failure_to_tell (workspace_id, member_id, said_at) where known_at is null;
      ${isolated('failure_to_tell', 'select, insert, update, delete')}

      create table sighting (
        workspace_id uuid not null,
        id uuid not null,
        failure_id uuid not null,
        pilot_id uuid,
        program_id uuid not null,
        on_day date not null,
        note text,
        said_by uuid not null,
        said_at timestamptz not null,
        primary key (workspace_id, id),
        ${of('sighting', 'failure')},
        ${of('sighting', 'pilot')},
        ${of('sighting', 'program')},
        ${by('sighting', 'said_by')}
      );
      create index sighting_of_failure on sighting (workspace_id, failure_id, on_day, id);
      ${isolated('sighting', 'select, insert')}
      ${budget}`);
    await furnish(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table failure_budget, sighting, failure_to_tell, failure, failure_counter, cause',
    );
  }
}

/** Workspaces that were founded before get the causes a new one begins with, in the role that may see them all. */
async function furnish(runner: QueryRunner): Promise<void> {
  const causes = defaultCauses.map(({ name, hints }, at) => ({ name, hints, place: at + 1 }));
  await runner.query('set local role scrimmage_ops');
  await runner.query(
    `insert into cause (workspace_id, id, name, hints, place, retired, version)
     select w.id, gen_random_uuid(), c.name, c.hints, c.place, false, 1
     from workspace w cross join json_to_recordset($1::json) as c (name text, hints json, place integer)`,
    [JSON.stringify(causes)],
  );
  await runner.query('reset role');
}

const budget = `
      create table failure_budget (
        workspace_id uuid not null,
        program_id uuid not null,
        version integer not null check (version >= 1),
        planned_share double precision not null check (planned_share > 0 and planned_share < 1),
        planned_count double precision not null check (planned_count > 0),
        period text not null check (period in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
        money bigint check (money > 0),
        currency text,
        learning_days integer not null check (learning_days between 5 and 365),
        consequences json not null,
        set_by uuid not null,
        set_at timestamptz not null,
        primary key (workspace_id, program_id, version),
        constraint failure_budget_money check ((money is null) = (currency is null)),
        ${of('failure_budget', 'program')},
        ${by('failure_budget', 'set_by')}
      );
      ${isolated('failure_budget', 'select, insert')}`;
