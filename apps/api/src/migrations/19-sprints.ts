import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

const by = (table: string, column: string) =>
  `constraint ${table}_${column} foreign key (workspace_id, ${column}) references member (workspace_id, id)`;

const of = (table: string, other: string, column = `${other}_id`) =>
  `constraint ${table}_${column} foreign key (workspace_id, ${column}) references ${other} (workspace_id, id)`;

/** Teams and their sprints; a program's road, its milestones, what moved them, and the forecasts that were frozen. */
export class Sprints1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table team (
        workspace_id uuid not null,
        id uuid not null,
        name text not null,
        program_id uuid not null,
        pilot_id uuid,
        -- The program as a whole, of which there is one.
        own boolean not null,
        created_at timestamptz not null,
        version integer not null,
        primary key (workspace_id, id),
        constraint team_pilot_once unique (workspace_id, pilot_id),
        constraint team_name unique (workspace_id, program_id, name),
        ${of('team', 'program')},
        ${of('team', 'pilot')}
      );
      create unique index team_own_once on team (workspace_id, program_id) where own;
      -- Undoing an import takes back the teams and the sprints it made.
      ${isolated('team', 'select, insert, update, delete')}

      create table sprint_counter (
        workspace_id uuid primary key,
        last integer not null
      );
      ${isolated('sprint_counter', 'select, insert, update')}

      create table sprint (
        workspace_id uuid not null,
        id uuid not null,
        number integer not null,
        team_id uuid not null,
        focus text not null,
        -- Each with its effort and, once the sprint is closed, whether it was met.
        goals json not null,
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        planned_items integer check (planned_items >= 0),
        capacity double precision check (capacity > 0),
        outcome text check (outcome in ('MET', 'PARTLY', 'MISSED', 'CANCELLED')),
        -- Items of its milestones, or as a file has them; null where nobody counted.
        finished integer check (finished >= 0),
        added integer check (added >= 0),
        evidence text,
        evidence_url text,
        learned text,
        next_focus text,
        planned_by uuid not null,
        planned_at timestamptz not null,
        closed_by uuid,
        closed_at timestamptz,
        import_id uuid,
        version integer not null,
        primary key (workspace_id, id),
        constraint sprint_number unique (workspace_id, number),
        constraint sprint_closed check (
          (closed_at is null) = (outcome is null) and (closed_at is null) = (closed_by is null)),
        ${of('sprint', 'team')},
        ${by('sprint', 'planned_by')},
        ${by('sprint', 'closed_by')}
      );
      create index sprint_of_team on sprint (workspace_id, team_id, ends_on, number);
      create index sprint_of_import on sprint (workspace_id, import_id) where import_id is not null;
      create index sprint_newest on sprint (workspace_id, ends_on desc, number desc);
      ${isolated('sprint', 'select, insert, update, delete')}

      alter table import drop constraint import_kind_check;
      alter table import add constraint import_kind_check
        check (kind in ('PILOTS', 'LEDGER', 'SPRINTS', 'FINISHED_ITEMS'));

      -- How sprints were before an import gave them other figures, as long as that can be undone.
      create table import_sprint_change (
        workspace_id uuid not null,
        import_id uuid not null,
        sprint_id uuid not null,
        before jsonb not null,
        primary key (workspace_id, import_id, sprint_id),
        foreign key (workspace_id, import_id) references import (workspace_id, id) on delete cascade,
        foreign key (workspace_id, sprint_id) references sprint (workspace_id, id) on delete cascade
      );
      create index import_sprint_change_of on import_sprint_change (workspace_id, sprint_id);
      ${isolated('import_sprint_change', 'select, insert, delete')}
      ${road}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from import where kind in ('SPRINTS', 'FINISHED_ITEMS');
      alter table import drop constraint import_kind_check;
      alter table import add constraint import_kind_check check (kind in ('PILOTS', 'LEDGER'));
      drop table import_sprint_change, frozen_forecast, milestone_change, milestone_part, milestone, milestone_counter, road_lane, sprint, sprint_counter, team`);
  }
}

const road = `
      create table road_lane (
        workspace_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        name text not null,
        place integer not null,
        version integer not null,
        primary key (workspace_id, id),
        ${of('road_lane', 'program')}
      );
      create index road_lane_of_program on road_lane (workspace_id, program_id, place);
      ${isolated('road_lane', 'select, insert, update')}

      create table milestone_counter (
        workspace_id uuid primary key,
        last integer not null
      );
      ${isolated('milestone_counter', 'select, insert, update')}

      create table milestone (
        workspace_id uuid not null,
        id uuid not null,
        number integer not null,
        program_id uuid not null,
        lane_id uuid not null,
        name text not null,
        wanted_on date,
        state text not null check (state in ('OPEN', 'REACHED', 'DROPPED')),
        reached_on date,
        added_by uuid not null,
        added_at timestamptz not null,
        version integer not null,
        primary key (workspace_id, id),
        constraint milestone_number unique (workspace_id, number),
        constraint milestone_reached check ((state = 'REACHED') = (reached_on is not null)),
        ${of('milestone', 'program')},
        ${of('milestone', 'road_lane', 'lane_id')},
        ${by('milestone', 'added_by')}
      );
      create index milestone_of_program on milestone (workspace_id, program_id, number);
      ${isolated('milestone', 'select, insert, update')}

      create table milestone_part (
        workspace_id uuid not null,
        milestone_id uuid not null,
        team_id uuid not null,
        remaining integer not null check (remaining >= 0),
        finished integer not null check (finished >= 0),
        primary key (workspace_id, milestone_id, team_id),
        ${of('milestone_part', 'milestone')},
        ${of('milestone_part', 'team')}
      );
      create index milestone_part_of_team on milestone_part (workspace_id, team_id);
      ${isolated('milestone_part', 'select, insert, update, delete')}

      create table milestone_change (
        workspace_id uuid not null,
        id uuid not null,
        milestone_id uuid not null,
        kind text not null check (kind in ('ADDED', 'FINISHED', 'GREW', 'RESCOPED', 'MOVED', 'DROPPED', 'REACHED')),
        team_id uuid,
        sprint_id uuid,
        items integer,
        wanted_before date,
        wanted_after date,
        reason text,
        said_by uuid not null,
        said_at timestamptz not null,
        -- What was taken back with its sprint counts no more; it is kept, and exported.
        taken_back boolean not null,
        primary key (workspace_id, id),
        ${of('milestone_change', 'milestone')},
        ${of('milestone_change', 'team')},
        ${of('milestone_change', 'sprint')},
        ${by('milestone_change', 'said_by')}
      );
      create index milestone_change_of on milestone_change (workspace_id, milestone_id, said_at, id);
      create index milestone_change_of_sprint on milestone_change (workspace_id, sprint_id) where sprint_id is not null;
      ${isolated('milestone_change', 'select, insert, update')}

      create table frozen_forecast (
        workspace_id uuid not null,
        id uuid not null,
        milestone_id uuid not null,
        made_on date not null,
        made_at timestamptz not null,
        made_by uuid,
        -- The Monday of the week for which the weekly job froze it; null: somebody did.
        week_of date,
        state text not null check (state in ('DATED', 'DOES_NOT_CONVERGE', 'DONE', 'NEEDS_SPRINTS')),
        sprints_needed integer not null,
        wide boolean not null,
        remaining integer not null,
        p50 date,
        p85 date,
        p95 date,
        wanted_on date,
        chance double precision check (chance between 0 and 1),
        method text not null,
        method_version integer not null,
        inputs_hash text not null,
        primary key (workspace_id, id),
        constraint frozen_forecast_once_a_week unique (workspace_id, milestone_id, week_of),
        ${of('frozen_forecast', 'milestone')},
        ${by('frozen_forecast', 'made_by')}
      );
      create index frozen_forecast_of on frozen_forecast (workspace_id, milestone_id, made_at, id);
      ${isolated('frozen_forecast', 'select, insert')}`;
