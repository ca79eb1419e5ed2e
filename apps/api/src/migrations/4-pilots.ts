import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentWorkspace, isolated } from './isolated.js';

/** Programs, systems, pilots and what is said about them. */
export class Pilots1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table program (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        name text not null,
        purpose text not null,
        owner_id uuid,
        version integer not null,
        primary key (workspace_id, id),
        constraint program_name unique (workspace_id, name),
        foreign key (workspace_id, owner_id) references member (workspace_id, id)
      );
      create index program_by_name on program (workspace_id, lower(name), id);
      ${isolated('program', 'select, insert, update, delete')}

      create table system (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        name text not null,
        mode text check (mode in ('MODE_1', 'MODE_2')),
        layer text check (layer in ('RECORD', 'DIFFERENTIATION', 'INNOVATION')),
        owner_id uuid,
        version integer not null,
        primary key (workspace_id, id),
        constraint system_name unique (workspace_id, name),
        foreign key (workspace_id, owner_id) references member (workspace_id, id)
      );
      create index system_by_name on system (workspace_id, lower(name), id);
      ${isolated('system', 'select, insert, update, delete')}

      create table pilot_counter (
        workspace_id uuid primary key references workspace (id),
        last integer not null
      );
      ${isolated('pilot_counter', 'select, insert, update')}

      create table pilot (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        number integer not null,
        name text not null,
        problem text,
        program_id uuid not null,
        unit_id uuid,
        lead_id uuid,
        sponsor_id uuid,
        system_id uuid,
        stage text not null check (stage in ('PROPOSED', 'RUNNING', 'DECIDING', 'CLOSED')),
        on_hold boolean not null default false,
        outcome text check (outcome in ('SCALED', 'KILLED', 'INCONCLUSIVE', 'WITHDRAWN')),
        decision_date date,
        proposed_on date,
        started_on date,
        closed_on date,
        customer_outcome text,
        business_outcome text,
        hypothesis text,
        pre_mortem text,
        largest_loss_ours bigint check (largest_loss_ours >= 0),
        largest_loss_ours_currency text,
        largest_loss_vendor bigint check (largest_loss_vendor >= 0),
        largest_loss_vendor_currency text,
        vendor_text text,
        no_vendor boolean not null default false,
        import_id uuid,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version integer not null,
        search_text text not null generated always as (
          lower('sc-' || number || ' ' || name || ' ' || coalesce(problem, '') || ' ' || coalesce(vendor_text, ''))) stored,
        primary key (workspace_id, id),
        constraint pilot_number unique (workspace_id, number),
        constraint pilot_outcome_when_closed check ((stage = 'CLOSED') = (outcome is not null)),
        constraint pilot_hold_when_open check (not (on_hold and stage = 'CLOSED')),
        constraint pilot_loss_ours check ((largest_loss_ours is null) = (largest_loss_ours_currency is null)),
        constraint pilot_loss_vendor check ((largest_loss_vendor is null) = (largest_loss_vendor_currency is null)),
        constraint pilot_program foreign key (workspace_id, program_id) references program (workspace_id, id),
        constraint pilot_unit foreign key (workspace_id, unit_id) references unit (workspace_id, id),
        constraint pilot_lead foreign key (workspace_id, lead_id) references member (workspace_id, id),
        constraint pilot_sponsor foreign key (workspace_id, sponsor_id) references member (workspace_id, id),
        constraint pilot_system foreign key (workspace_id, system_id) references system (workspace_id, id)
      );
      create index pilot_stage on pilot (workspace_id, stage, decision_date);
      create index pilot_of_program on pilot (workspace_id, program_id);
      create index pilot_of_unit on pilot (workspace_id, unit_id);
      create index pilot_of_lead on pilot (workspace_id, lead_id);
      create index pilot_of_system on pilot (workspace_id, system_id);
      create index pilot_of_import on pilot (workspace_id, import_id);
      create index pilot_updated on pilot (workspace_id, updated_at, id);
      create index pilot_by_name on pilot (workspace_id, lower(name), id);
      create index pilot_search on pilot using gin (search_text gin_trgm_ops);
      ${isolated('pilot', 'select, insert, update, delete')}

      create table pilot_system (
        workspace_id uuid not null,
        pilot_id uuid not null,
        system_id uuid not null,
        access text not null check (access in ('NONE', 'READ', 'WRITE')),
        primary key (workspace_id, pilot_id, system_id),
        constraint pilot_system_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
        constraint pilot_system_system foreign key (workspace_id, system_id) references system (workspace_id, id)
      );
      create index pilot_system_by_system on pilot_system (workspace_id, system_id);
      ${isolated('pilot_system', 'select, insert, update, delete')}

      create table comment (
        workspace_id uuid not null,
        id uuid not null,
        pilot_id uuid not null,
        author_id uuid not null,
        text text not null,
        created_at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
        foreign key (workspace_id, author_id) references member (workspace_id, id)
      );
      create index comment_of_pilot on comment (workspace_id, pilot_id, id);
      ${isolated('comment', 'select, insert')}

      -- LIKE is not leakproof, so under row-level security its index is lost; here the workspace is the first predicate
      -- and the words come as literals, which lets the trigram index be used.
      create function search_pilots(words text[]) returns setof uuid
        language plpgsql stable security definer set search_path = pg_catalog, public as $$
      declare
        statement text := 'select id from pilot where workspace_id = $1';
        word text;
      begin
        foreach word in array words loop
          statement := statement || format(' and search_text like %L',
            '%' || replace(replace(replace(lower(word), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%');
        end loop;
        return query execute statement using ${currentWorkspace};
      end $$;
      revoke execute on function search_pilots(text[]) from public;
      -- Before it changes hands: whoever migrates a second database of this server inherits nothing from the new owner.
      grant execute on function search_pilots(text[]) to scrimmage_app;
      grant create on schema public to scrimmage_ops;
      alter function search_pilots(text[]) owner to scrimmage_ops;
      revoke create on schema public from scrimmage_ops;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function search_pilots(text[]);
      drop table comment, pilot_system, pilot, pilot_counter, system, program`);
  }
}
