import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

const by = (table: string, column: string) =>
  `constraint ${table}_${column} foreign key (workspace_id, ${column}) references member (workspace_id, id)`;

/** Vendors and what they say, sign and do: engagements, terms, promises, ledger, ratings and replies. */
export class Vendors1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vendor (
        workspace_id uuid not null,
        id uuid not null,
        name text not null,
        -- What its spellings come down to: vendors of one key may be one.
        name_key text not null,
        website text,
        note text,
        contacts json not null,
        documents json not null,
        merged_into uuid,
        created_by uuid not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version integer not null,
        primary key (workspace_id, id),
        constraint vendor_survivor foreign key (workspace_id, merged_into) references vendor (workspace_id, id),
        ${by('vendor', 'created_by')}
      );
      create index vendor_by_name on vendor (workspace_id, lower(name), id) where merged_into is null;
      create index vendor_by_key on vendor (workspace_id, name_key) where merged_into is null;
      ${isolated('vendor', 'select, insert, update')}

      create table vendor_name (
        workspace_id uuid not null,
        vendor_id uuid not null,
        name text not null,
        name_key text not null,
        primary key (workspace_id, vendor_id, name),
        constraint vendor_name_vendor foreign key (workspace_id, vendor_id) references vendor (workspace_id, id)
      );
      create index vendor_name_by_name on vendor_name (workspace_id, name);
      create index vendor_name_by_key on vendor_name (workspace_id, name_key);
      ${isolated('vendor_name', 'select, insert, update, delete')}

      create table vendor_apart (
        workspace_id uuid not null,
        one uuid not null,
        other uuid not null check (one < other),
        said_by uuid not null,
        said_at timestamptz not null,
        primary key (workspace_id, one, other),
        constraint vendor_apart_one foreign key (workspace_id, one) references vendor (workspace_id, id),
        constraint vendor_apart_other foreign key (workspace_id, other) references vendor (workspace_id, id),
        ${by('vendor_apart', 'said_by')}
      );
      ${isolated('vendor_apart', 'select, insert, delete')}

      create table vendor_merge (
        workspace_id uuid not null,
        id uuid not null,
        into_id uuid not null,
        from_id uuid not null,
        -- The rows that became the survivor's, so that they can go back.
        moved json not null,
        merged_by uuid not null,
        merged_at timestamptz not null,
        undone_at timestamptz,
        primary key (workspace_id, id),
        constraint vendor_merge_into foreign key (workspace_id, into_id) references vendor (workspace_id, id),
        constraint vendor_merge_from foreign key (workspace_id, from_id) references vendor (workspace_id, id),
        ${by('vendor_merge', 'merged_by')}
      );
      create index vendor_merge_of on vendor_merge (workspace_id, into_id, merged_at);
      ${isolated('vendor_merge', 'select, insert, update')}

      create table engagement (
        workspace_id uuid not null,
        id uuid not null,
        pilot_id uuid not null,
        vendor_id uuid not null,
        scope text,
        claimed_share double precision check (claimed_share between 0 and 1),
        claimed_where text,
        signed_on date,
        kickoff_on date,
        go_live_on date,
        ended_on date,
        created_by uuid not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version integer not null,
        primary key (workspace_id, id),
        constraint engagement_once unique (workspace_id, pilot_id, vendor_id),
        constraint engagement_pilot foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
        constraint engagement_vendor foreign key (workspace_id, vendor_id) references vendor (workspace_id, id),
        ${by('engagement', 'created_by')}
      );
      create index engagement_of_vendor on engagement (workspace_id, vendor_id);
      ${isolated('engagement', 'select, insert, update, delete')}

      create table terms (
        workspace_id uuid not null,
        id uuid not null,
        engagement_id uuid not null,
        version integer not null check (version >= 1),
        state text not null check (state in ('PROPOSED', 'SIGNED')),
        name text,
        -- As given, key by key: jsonb would put the keys in an order of its own.
        sheet json not null,
        reason text,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        primary key (workspace_id, id),
        constraint terms_version unique (workspace_id, engagement_id, version),
        constraint terms_engagement foreign key (workspace_id, engagement_id) references engagement (workspace_id, id) on delete cascade,
        ${by('terms', 'recorded_by')}
      );
      ${isolated('terms', 'select, insert')}

      create table promise (
        workspace_id uuid not null,
        id uuid not null,
        engagement_id uuid not null,
        text text not null,
        said_by text not null,
        said_where text not null,
        said_on date,
        due_on date,
        state text not null check (state in ('OPEN', 'KEPT', 'BROKEN', 'NOT_CHECKABLE')),
        evidence text,
        evidence_url text,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        settled_by uuid,
        settled_at timestamptz,
        version integer not null,
        primary key (workspace_id, id),
        constraint promise_shown check (state not in ('KEPT', 'BROKEN') or evidence is not null),
        constraint promise_engagement foreign key (workspace_id, engagement_id) references engagement (workspace_id, id) on delete cascade,
        ${by('promise', 'recorded_by')},
        ${by('promise', 'settled_by')}
      );
      create index promise_of_engagement on promise (workspace_id, engagement_id, recorded_at, id);
      ${isolated('promise', 'select, insert, update')}
      ${ledger}
      ${ratings}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table stance_confirmation, rating_reply, reply_link, rating, value_event, ledger_entry, promise, terms, engagement, vendor_merge, vendor_apart, vendor_name, vendor',
    );
  }
}

const ledger = `
      create table ledger_entry (
        workspace_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('INVOICE', 'CREDIT')),
        vendor_id uuid not null,
        engagement_id uuid,
        number text,
        on_day date not null,
        period_from date,
        period_to date check (period_to >= period_from),
        amount bigint not null check (amount > 0),
        currency text not null,
        rate double precision check (rate > 0),
        trigger_claimed text,
        fee text,
        note text,
        disputed boolean not null,
        credit_of uuid,
        struck_reason text,
        struck_at timestamptz,
        struck_by uuid,
        import_id uuid,
        source_row integer,
        source_supplier text,
        source json,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        version integer not null,
        primary key (workspace_id, id),
        constraint ledger_entry_struck check ((struck_at is null) = (struck_reason is null)),
        constraint ledger_entry_vendor foreign key (workspace_id, vendor_id) references vendor (workspace_id, id),
        constraint ledger_entry_engagement foreign key (workspace_id, engagement_id) references engagement (workspace_id, id),
        constraint ledger_entry_credit_of foreign key (workspace_id, credit_of) references ledger_entry (workspace_id, id),
        ${by('ledger_entry', 'struck_by')},
        ${by('ledger_entry', 'recorded_by')}
      );
      create index ledger_entry_of_vendor on ledger_entry (workspace_id, vendor_id, on_day, id);
      create index ledger_entry_of_engagement on ledger_entry (workspace_id, engagement_id, on_day, id) where engagement_id is not null;
      create index ledger_entry_by_day on ledger_entry (workspace_id, on_day);
      create unique index ledger_entry_of_import on ledger_entry (workspace_id, import_id, source_row) where import_id is not null;
      ${isolated('ledger_entry', 'select, insert, update')}

      create table value_event (
        workspace_id uuid not null,
        id uuid not null,
        engagement_id uuid not null,
        on_day date not null,
        what text not null,
        fraction double precision not null check (fraction > 0),
        acceptance text not null check (acceptance in ('CLAIMED', 'ACCEPTED', 'REJECTED')),
        accepted_by uuid,
        accepted_on date,
        struck_reason text,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        version integer not null,
        primary key (workspace_id, id),
        constraint value_event_accepted check ((acceptance = 'ACCEPTED') = (accepted_on is not null)),
        constraint value_event_engagement foreign key (workspace_id, engagement_id) references engagement (workspace_id, id),
        ${by('value_event', 'accepted_by')},
        ${by('value_event', 'recorded_by')}
      );
      create index value_event_of_engagement on value_event (workspace_id, engagement_id, on_day, id);
      ${isolated('value_event', 'select, insert, update')}`;

const ratings = `
      create table rating (
        workspace_id uuid not null,
        id uuid not null,
        engagement_id uuid not null,
        form_version integer not null,
        answers json not null,
        reason text not null,
        would_use_again boolean not null,
        rated_by uuid not null,
        rated_at timestamptz not null,
        primary key (workspace_id, id),
        constraint rating_engagement foreign key (workspace_id, engagement_id) references engagement (workspace_id, id),
        ${by('rating', 'rated_by')}
      );
      create index rating_of_engagement on rating (workspace_id, engagement_id, rated_at, id);
      ${isolated('rating', 'select, insert')}

      create table reply_link (
        workspace_id uuid not null,
        id uuid not null,
        rating_id uuid not null,
        token_hash text not null,
        opened_by uuid not null,
        opened_at timestamptz not null,
        until timestamptz not null,
        used_at timestamptz,
        ended_at timestamptz,
        primary key (workspace_id, id),
        constraint reply_link_token unique (workspace_id, token_hash),
        constraint reply_link_rating foreign key (workspace_id, rating_id) references rating (workspace_id, id),
        ${by('reply_link', 'opened_by')}
      );
      create index reply_link_of_rating on reply_link (workspace_id, rating_id, opened_at);
      ${isolated('reply_link', 'select, insert, update')}

      create table rating_reply (
        workspace_id uuid not null,
        rating_id uuid not null,
        text text not null,
        name text not null,
        replied_at timestamptz not null,
        primary key (workspace_id, rating_id),
        constraint rating_reply_rating foreign key (workspace_id, rating_id) references rating (workspace_id, id)
      );
      ${isolated('rating_reply', 'select, insert')}

      create table stance_confirmation (
        workspace_id uuid not null,
        id uuid not null,
        vendor_id uuid not null,
        stance text not null check (stance in ('RISK_SHARER', 'PARTIAL', 'RISK_SHIRKER', 'UNDETERMINED')),
        pretender boolean not null,
        reason text not null,
        -- Of the terms and entries it was said of: when they change, it is outdated.
        inputs_hash text not null,
        confirmed_by uuid not null,
        confirmed_at timestamptz not null,
        primary key (workspace_id, id),
        constraint stance_confirmation_vendor foreign key (workspace_id, vendor_id) references vendor (workspace_id, id),
        ${by('stance_confirmation', 'confirmed_by')}
      );
      create index stance_confirmation_of_vendor on stance_confirmation (workspace_id, vendor_id, confirmed_at);
      ${isolated('stance_confirmation', 'select, insert')}`;
