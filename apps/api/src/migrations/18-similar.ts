import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';
import { similarFunctions } from './similar-functions.js';

/**
 * What failures and learnings say, word by word, so that those that say alike are found at once. Triggers keep it, whoever writes:
 * a service, a restore, an import taken back.
 */
export class Similar1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${tables}
      ${counting}
      ${following}
      ${similarFunctions}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function similar_notes(text, uuid[], double precision, text[], integer);
      drop trigger similar_learning_cause on learning_cause;
      drop trigger similar_learning on learning;
      drop trigger similar_failure on failure;
      drop function similar_learning_cause(), similar_learning(), similar_failure(), keep_similar_learning(uuid, uuid),
        keep_similar(uuid, text, uuid, text, uuid[]);
      drop table similar_cause, similar_posting, similar_word, similar_size, similar_note;
      drop function count_similar_words();`);
  }
}

const tables = `
      create table similar_note (
        workspace_id uuid not null,
        -- Short, because every word of every note carries it.
        id bigint generated always as identity,
        subject_kind text not null check (subject_kind in ('FAILURE', 'LEARNING')),
        subject_id uuid not null,
        body text not null,
        words tsvector not null generated always as (to_tsvector('english', body)) stored,
        primary key (workspace_id, id),
        constraint similar_note_subject unique (workspace_id, subject_kind, subject_id)
      );
      ${isolated('similar_note', 'select')}

      create table similar_size (
        workspace_id uuid primary key,
        notes integer not null,
        words bigint not null
      );
      ${isolated('similar_size', 'select')}

      -- In how many notes a word stands. By its bytes, so that words that begin alike are neighbours.
      create table similar_word (
        workspace_id uuid not null,
        word text collate "C" not null,
        notes integer not null,
        primary key (workspace_id, word)
      );
      ${isolated('similar_word', 'select')}

      -- All that a score needs stands in the key, so the table itself is not read.
      create table similar_posting (
        workspace_id uuid not null,
        word text collate "C" not null,
        note_id bigint not null,
        times smallint not null,
        length integer not null,
        learning boolean not null,
        primary key (workspace_id, word, note_id) include (times, length, learning)
      );
      ${isolated('similar_posting', 'select')}

      create table similar_cause (
        workspace_id uuid not null,
        cause_id uuid not null,
        note_id bigint not null,
        learning boolean not null,
        primary key (workspace_id, note_id, cause_id),
        constraint similar_cause_note foreign key (workspace_id, note_id)
          references similar_note (workspace_id, id) on delete cascade
      );
      create index similar_of_cause on similar_cause (workspace_id, cause_id, note_id);
      ${isolated('similar_cause', 'select')}`;

/** The size comes first in each: whoever counts words of a workspace waits there, and nowhere in the other's way. */
const counting = `
      create function count_similar_words() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        if tg_op <> 'INSERT' then
          update similar_size s set notes = s.notes - gone.notes, words = s.words - gone.words
            from (select o.workspace_id, count(*) as notes, sum(w.times) as words from gone_note o
                    cross join lateral (select coalesce(sum(cardinality(positions)), 0) as times from unnest(o.words)) w
                    group by o.workspace_id) gone
            where s.workspace_id = gone.workspace_id;
          update similar_word s set notes = s.notes - gone.notes
            from (select o.workspace_id, w.lexeme, count(*) as notes from gone_note o cross join unnest(o.words) w
                    group by o.workspace_id, w.lexeme) gone
            where s.workspace_id = gone.workspace_id and s.word = gone.lexeme;
          delete from similar_word s using gone_note o cross join unnest(o.words) w
            where s.workspace_id = o.workspace_id and s.word = w.lexeme and s.notes <= 0;
          delete from similar_posting s using gone_note o cross join unnest(o.words) w
            where s.workspace_id = o.workspace_id and s.word = w.lexeme and s.note_id = o.id;
        end if;
        if tg_op <> 'DELETE' then
          insert into similar_size as s (workspace_id, notes, words)
            select n.workspace_id, count(*), sum(w.times) from new_note n
              cross join lateral (select coalesce(sum(cardinality(positions)), 0) as times from unnest(n.words)) w
              group by n.workspace_id order by n.workspace_id
            on conflict (workspace_id) do update set notes = s.notes + excluded.notes, words = s.words + excluded.words;
          insert into similar_word as s (workspace_id, word, notes)
            select n.workspace_id, w.lexeme, count(*) from new_note n cross join unnest(n.words) w
              group by n.workspace_id, w.lexeme
            on conflict (workspace_id, word) do update set notes = s.notes + excluded.notes;
          insert into similar_posting (workspace_id, word, note_id, times, length, learning)
            select n.workspace_id, w.lexeme, n.id, cardinality(w.positions),
                sum(cardinality(w.positions)) over (partition by n.workspace_id, n.id), n.subject_kind = 'LEARNING'
              from new_note n cross join unnest(n.words) w;
        end if;
        return null;
      end $$;
      create trigger similar_note_new after insert on similar_note
        referencing new table as new_note for each statement execute function count_similar_words();
      create trigger similar_note_changed after update on similar_note
        referencing old table as gone_note new table as new_note for each statement execute function count_similar_words();
      create trigger similar_note_gone after delete on similar_note
        referencing old table as gone_note for each statement execute function count_similar_words();`;

/** What is withdrawn, or merged into another, is not found any more. */
const following = `
      create function keep_similar(here uuid, kind text, subject uuid, said text, causes uuid[]) returns void
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        if said is null then
          delete from similar_note where workspace_id = here and subject_kind = kind and subject_id = subject;
          return;
        end if;
        insert into similar_note as n (workspace_id, subject_kind, subject_id, body) values (here, kind, subject, said)
          on conflict (workspace_id, subject_kind, subject_id) do update set body = excluded.body where n.body <> excluded.body;
        delete from similar_cause c using similar_note n
          where n.workspace_id = here and n.subject_kind = kind and n.subject_id = subject
            and c.workspace_id = here and c.note_id = n.id and c.cause_id <> all (causes);
        insert into similar_cause (workspace_id, cause_id, note_id, learning)
          select here, cause, n.id, kind = 'LEARNING' from similar_note n cross join unnest(causes) cause
            where n.workspace_id = here and n.subject_kind = kind and n.subject_id = subject
          on conflict do nothing;
      end $$;

      create function similar_failure() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform keep_similar(new.workspace_id, 'FAILURE', new.id,
          case when new.withdrawn_at is null then new.what_failed end, array_remove(array[new.cause_id], null));
        return null;
      end $$;

      create function keep_similar_learning(here uuid, subject uuid) returns void
        language sql security definer set search_path = pg_catalog, public, pg_temp as $$
        select keep_similar(here, 'LEARNING', subject,
            case when l.merged_into is null then concat_ws(E'\\n', l.event, l.lesson, l.recommendation) end,
            array(select c.cause_id from learning_cause c where c.workspace_id = here and c.learning_id = subject))
          from learning l where l.workspace_id = here and l.id = subject;
      $$;

      create function similar_learning() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform keep_similar_learning(new.workspace_id, new.id);
        return null;
      end $$;

      create function similar_learning_cause() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        if tg_op = 'INSERT' then perform keep_similar_learning(new.workspace_id, new.learning_id);
        else perform keep_similar_learning(old.workspace_id, old.learning_id); end if;
        return null;
      end $$;

      create trigger similar_failure after insert or update of what_failed, cause_id, withdrawn_at on failure
        for each row execute function similar_failure();
      create trigger similar_learning after insert or update of event, lesson, recommendation, merged_into on learning
        for each row execute function similar_learning();
      create trigger similar_learning_cause after insert or delete on learning_cause
        for each row execute function similar_learning_cause();

      -- Nobody calls them but the triggers.
      revoke execute on function count_similar_words(), keep_similar(uuid, text, uuid, text, uuid[]), keep_similar_learning(uuid, uuid),
        similar_failure(), similar_learning(), similar_learning_cause() from public;
      grant execute on function keep_similar(uuid, text, uuid, text, uuid[]), keep_similar_learning(uuid, uuid) to scrimmage_ops;
      grant create on schema public to scrimmage_ops;
      alter function count_similar_words() owner to scrimmage_ops;
      alter function keep_similar(uuid, text, uuid, text, uuid[]) owner to scrimmage_ops;
      alter function keep_similar_learning(uuid, uuid) owner to scrimmage_ops;
      alter function similar_failure() owner to scrimmage_ops;
      alter function similar_learning() owner to scrimmage_ops;
      alter function similar_learning_cause() owner to scrimmage_ops;
      revoke create on schema public from scrimmage_ops;`;
