import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/**
 * Metrics, criteria, what was counted and when a claim was settled. What was promised or counted is only ever added to:
 * members may not change a reading, an amendment or a crossing, and a locked criterion refuses to change by itself.
 */
export class Evidence1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(metrics);
    await runner.query(criteria);
    await runner.query(readings);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table criterion_crossing, reading, criteria_amendment, criterion, evidence_plan, metric;
      drop function keep_locked_criterion()`);
  }
}

const metrics = `
  create table metric (
    workspace_id uuid not null references workspace (id),
    id uuid not null,
    name text not null,
    kind text not null check (kind in ('PROPORTION', 'MEAN', 'RATIO')),
    unit text not null,
    direction text not null check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
    purpose text not null check (purpose in ('PERFORMANCE', 'VALUE')),
    cap double precision,
    description text,
    version integer not null,
    primary key (workspace_id, id),
    constraint metric_name unique (workspace_id, name)
  );
  create index metric_by_name on metric (workspace_id, lower(name), id);
  ${isolated('metric', 'select, insert, update')}`;

const criteria = `
  create table evidence_plan (
    workspace_id uuid not null,
    pilot_id uuid not null,
    min_run_days integer not null check (min_run_days between 0 and 365),
    fallback text not null check (fallback in ('KILL', 'CONTINUE')),
    futility boolean not null,
    deadline date,
    lock_version integer,
    hash text,
    original_hash text,
    locked_by uuid,
    locked_at timestamptz,
    version integer not null,
    primary key (workspace_id, pilot_id),
    constraint evidence_plan_locked_whole check (
      num_nulls(lock_version, hash, original_hash, locked_by, locked_at, deadline) in (0, 6)),
    constraint evidence_plan_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
    constraint evidence_plan_member foreign key (workspace_id, locked_by) references member (workspace_id, id)
  );
  ${isolated('evidence_plan', 'select, insert, update')}

  -- A criterion as it was registered and then locked; what changed later is in its amendments.
  create table criterion (
    workspace_id uuid not null,
    id uuid not null,
    pilot_id uuid not null,
    metric_id uuid not null,
    role text not null check (role in ('SUCCESS', 'KILL', 'GUARDRAIL')),
    design text not null check (design in ('ONE_ARM', 'TWO_ARMS', 'BEFORE_AFTER')),
    threshold double precision not null,
    randomised boolean not null,
    baseline_value double precision,
    baseline_n integer check (baseline_n > 0),
    baseline_source text,
    planned_split double precision check (planned_split > 0 and planned_split < 1),
    alpha double precision not null check (alpha > 0 and alpha < 1),
    cases_per_period integer not null check (cases_per_period > 0),
    period text not null check (period in ('DAY', 'WEEK')),
    registered_by uuid not null,
    registered_at timestamptz not null,
    n_tune integer check (n_tune > 0),
    periods_tune integer check (periods_tune > 0),
    version integer not null,
    primary key (workspace_id, id),
    constraint criterion_locked_whole check (num_nulls(n_tune, periods_tune) in (0, 2)),
    constraint criterion_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
    constraint criterion_metric foreign key (workspace_id, metric_id) references metric (workspace_id, id),
    constraint criterion_member foreign key (workspace_id, registered_by) references member (workspace_id, id)
  );
  create index criterion_of_pilot on criterion (workspace_id, pilot_id, id);
  create index criterion_of_metric on criterion (workspace_id, metric_id) where n_tune is not null;
  ${isolated('criterion', 'select, insert, update, delete')}

  create function keep_locked_criterion() returns trigger language plpgsql set search_path = pg_catalog, public as $$
  begin
    -- With its pilot it may go: an import that is undone leaves nothing behind.
    if tg_op = 'DELETE' and not exists (
      select from pilot where workspace_id = old.workspace_id and id = old.pilot_id) then
      return old;
    end if;
    raise exception 'A locked criterion stays as it is: %', old.id using errcode = 'restrict_violation';
  end $$;
  create trigger keep_locked before update or delete on criterion
    for each row when (old.n_tune is not null) execute function keep_locked_criterion();

  create table criteria_amendment (
    workspace_id uuid not null,
    pilot_id uuid not null,
    -- The lock is version 1.
    version integer not null check (version > 1),
    -- Null: the plan itself.
    criterion_id uuid,
    kind text not null check (kind in ('CHANGED', 'ADDED', 'WITHDRAWN')),
    -- A criterion's terms after it; null when the plan was amended.
    terms jsonb,
    changes jsonb not null,
    reason text not null,
    data_seen boolean not null,
    by_id uuid not null,
    at timestamptz not null,
    hash text not null,
    primary key (workspace_id, pilot_id, version),
    constraint criteria_amendment_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
    constraint criteria_amendment_criterion foreign key (workspace_id, criterion_id)
      references criterion (workspace_id, id) on delete cascade,
    constraint criteria_amendment_member foreign key (workspace_id, by_id) references member (workspace_id, id)
  );
  create index criteria_amendment_of_criterion on criteria_amendment (workspace_id, criterion_id, version);
  ${isolated('criteria_amendment', 'select, insert')}`;

const readings = `
  create table reading (
    workspace_id uuid not null,
    id uuid not null,
    pilot_id uuid not null,
    metric_id uuid not null,
    arm text not null check (arm in ('PILOT', 'CONTROL')),
    from_day date not null,
    to_day date not null,
    revision integer not null check (revision > 0),
    n integer not null check (n >= 0),
    sum double precision not null,
    sum_of_squares double precision check (sum_of_squares >= 0),
    struck boolean not null,
    reason text,
    by_id uuid not null,
    at timestamptz not null,
    primary key (workspace_id, id),
    constraint reading_days check (from_day <= to_day),
    constraint reading_corrected_with_reason check ((revision = 1) = (reason is null)),
    constraint reading_revision unique (workspace_id, pilot_id, metric_id, from_day, to_day, arm, revision),
    constraint reading_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
    constraint reading_metric foreign key (workspace_id, metric_id) references metric (workspace_id, id),
    constraint reading_member foreign key (workspace_id, by_id) references member (workspace_id, id)
  );
  create index reading_of_metric on reading (workspace_id, metric_id);
  ${isolated('reading', 'select, insert')}

  -- When a claim was first settled by the readings of then. OPEN: by corrected readings it no longer is.
  create table criterion_crossing (
    workspace_id uuid not null,
    id uuid not null,
    criterion_id uuid not null,
    -- Counted over the amendments of the criterion: new terms are settled anew.
    terms_version integer not null,
    state text not null check (state in ('PROVEN', 'REFUTED', 'OPEN')),
    on_day date,
    at timestamptz not null,
    estimate double precision,
    low double precision,
    high double precision,
    primary key (workspace_id, id),
    constraint criterion_crossing_whole check (
      num_nulls(on_day, estimate, low, high) = case when state = 'OPEN' then 4 else 0 end),
    constraint criterion_crossing_criterion foreign key (workspace_id, criterion_id)
      references criterion (workspace_id, id) on delete cascade
  );
  create index criterion_crossing_of_criterion on criterion_crossing (workspace_id, criterion_id, terms_version, id);
  ${isolated('criterion_crossing', 'select, insert')}`;
