import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/** Files of pilots on their way in, what became of their rows, and where each pilot came from. */
export class Imports1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        file_name text not null,
        mapping text not null,
        state text not null check (state in ('DRAFT', 'CHECKED', 'APPLYING', 'APPLIED', 'UNDONE', 'FAILED')),
        encoding text not null,
        delimiter text not null,
        columns jsonb not null,
        stage_words jsonb not null,
        -- What was chosen for the check; the writing reads the file the same way.
        chosen jsonb,
        counts jsonb,
        done integer not null default 0,
        failure text,
        -- In whose name it is written, for whichever process does it, and how often one has tried.
        actor jsonb,
        attempts integer not null default 0,
        -- Programs, units and systems it had to make.
        made jsonb not null default '{}',
        created_by uuid,
        created_at timestamptz not null,
        applied_at timestamptz,
        undoable_until timestamptz,
        version integer not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, created_by) references member (workspace_id, id)
      );
      create index import_newest on import (workspace_id, created_at desc, id);
      create index import_applying on import (workspace_id, id) where state = 'APPLYING';
      ${isolated('import', 'select, insert, update, delete')}

      create table import_chunk (
        workspace_id uuid not null,
        import_id uuid not null,
        place integer not null,
        bytes bytea not null,
        primary key (workspace_id, import_id, place),
        foreign key (workspace_id, import_id) references import (workspace_id, id) on delete cascade
      );
      -- Files hardly shrink, and are read once or twice: do not spend time on compressing them.
      alter table import_chunk alter column bytes set storage external;
      ${isolated('import_chunk', 'select, insert, delete')}

      create table import_remark (
        workspace_id uuid not null,
        import_id uuid not null,
        row integer not null,
        place integer not null,
        severity text not null check (severity in ('REFUSED', 'REMARK')),
        kind text not null,
        column_name text,
        value text,
        sentence text not null,
        primary key (workspace_id, import_id, row, place),
        foreign key (workspace_id, import_id) references import (workspace_id, id) on delete cascade
      );
      create index import_remark_severity on import_remark (workspace_id, import_id, severity, row, place);
      ${isolated('import_remark', 'select, insert, delete')}

      create table import_mapping (
        workspace_id uuid not null references workspace (id),
        name text not null,
        memory jsonb not null,
        updated_at timestamptz not null,
        primary key (workspace_id, name)
      );
      ${isolated('import_mapping', 'select, insert, update')}

      -- Which row of which source a pilot is. A row that comes again finds its pilot here, whatever the file's name.
      create table pilot_source (
        workspace_id uuid not null,
        mapping text not null,
        source_key text not null,
        pilot_id uuid not null,
        import_id uuid not null,
        row integer not null,
        fingerprint text not null,
        -- What the file said, value by value: what it says differently next time is what was corrected.
        stated jsonb not null,
        -- Not jsonb, which would lose the order of the columns.
        given json not null,
        remarks jsonb not null,
        primary key (workspace_id, mapping, source_key),
        foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade,
        foreign key (workspace_id, import_id) references import (workspace_id, id)
      );
      create index pilot_source_of_pilot on pilot_source (workspace_id, pilot_id);
      create index pilot_source_of_import on pilot_source (workspace_id, import_id);
      ${isolated('pilot_source', 'select, insert, update, delete')}

      -- What an import changed of pilots that were there before, and how they were. Those it made need no entry.
      create table import_change (
        workspace_id uuid not null,
        import_id uuid not null,
        pilot_id uuid not null,
        version integer not null,
        pilot_before jsonb,
        mapping text not null,
        source_key text not null,
        source_before jsonb,
        primary key (workspace_id, import_id, pilot_id),
        foreign key (workspace_id, import_id) references import (workspace_id, id) on delete cascade,
        foreign key (workspace_id, pilot_id) references pilot (workspace_id, id) on delete cascade
      );
      create index import_change_of_pilot on import_change (workspace_id, pilot_id);
      ${isolated('import_change', 'select, insert, delete')}

      do $$ begin
        if not has_database_privilege('scrimmage_app', current_database(), 'temporary') then
          execute format('grant temporary on database %I to scrimmage_app', current_database());
        end if;
      end $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table import_change, pilot_source, import_mapping, import_remark, import_chunk, import',
    );
  }
}
