import { currentWorkspace } from './isolated.js';

/**
 * The notes that say what a text says, best first, in the workspace the transaction looks through. Each step names the workspace
 * and reads by a key that begins with it; row-level security would keep the planner from some of these keys.
 *
 * Three rankings are fused by reciprocal rank: BM25 over word stems (2), the same with rare words also met in near spellings (1),
 * and shared causes (as told). A word that very many notes have tells little and costs much: candidates are looked for by the rarest
 * words, in at most 10,000 places, and the best hundred of them are scored by all words.
 */
export const similarFunctions = `
      create function similar_notes(said text, causes uuid[], cause_weight double precision, kinds text[], depth integer)
        returns table (kind text, subject_id uuid, score double precision, shared text[], same_causes uuid[], likeness real)
        language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
      declare
        here constant uuid := ${currentWorkspace};
        places constant integer := 10000;
        candidates constant integer := 100;
        learnings constant boolean := kinds is null or 'LEARNING' = any (kinds);
        failures constant boolean := kinds is null or 'FAILURE' = any (kinds);
        total double precision;
        average double precision;
      begin
        select s.notes, s.words::double precision / s.notes into total, average from similar_size s
          where s.workspace_id = here and s.notes > 0 and s.words > 0;
        if total is null then return; end if;
        return query
        with asked as materialized (
          select q.lexeme collate "C" as word, cardinality(q.positions) as times, coalesce(w.notes, 0) as notes,
              cardinality(q.positions) * ln(1 + (total - coalesce(w.notes, 0) + 0.5) / (coalesce(w.notes, 0) + 0.5)) as weight,
              row_number() over rarest as place, coalesce(sum(w.notes) over rarest, 0) as up_to
            from unnest(to_tsvector('english', said)) q
            left join similar_word w on w.workspace_id = here and w.word = q.lexeme collate "C"
            window rarest as (order by coalesce(w.notes, 0), q.lexeme)
        ), near as (
          select a.place, n.word, a.times * n.alike * ln(1 + (total - n.notes + 0.5) / (n.notes + 0.5)) as weight
            from asked a cross join lateral (
              select w.word, w.notes, w.alike
                from (select o.word, o.notes, similarity(o.word, a.word) as alike from similar_word o
                        where o.workspace_id = here and o.word >= left(a.word, 3) and o.word < left(a.word, 3) || chr(1114111)
                          and o.word <> a.word and length(o.word) between length(a.word) - 4 and length(a.word) + 4) w
                where w.alike >= 0.4 order by w.alike desc, w.word limit 3) n
            where a.place <= 3 and a.notes < 3 and length(a.word) >= 4
        ), hit as materialized (
          select t.place, t.exact, p.note_id, p.length,
              t.weight * p.times * 2.2 / (p.times + 1.2 * (0.25 + 0.75 * p.length / average)) as points
            from (select a.place, a.word, true as exact, a.weight from asked a
                    where a.notes > 0 and (a.up_to <= places or a.up_to = a.notes)
                  union all
                  select n.place, n.word, false, n.weight from near n) t
            cross join lateral (
              select s.note_id, s.times, s.length from similar_posting s
                where s.workspace_id = here and s.word = t.word and (s.learning and learnings or not s.learning and failures)
                order by s.note_id desc limit places) p
        ), likely as materialized (
          select h.note_id, min(h.length) as length from hit h where h.exact
            group by h.note_id order by sum(h.points) desc, h.note_id limit greatest(depth, candidates)
        ), worded as materialized (
          select l.note_id, array_agg(a.word::text order by a.place) as shared,
              sum(a.weight * cardinality(u.positions) * 2.2
                / (cardinality(u.positions) + 1.2 * (0.25 + 0.75 * l.length / average))) as points
            from likely l join similar_note n on n.workspace_id = here and n.id = l.note_id
            cross join unnest(n.words) u join asked a on a.word = u.lexeme collate "C"
            group by l.note_id
        ), spelled as (
          select h.note_id, sum(h.points) as points
            from (select i.note_id, i.place, max(i.points) as points from hit i where not i.exact group by i.note_id, i.place) h
            group by h.note_id
        ), caused as (
          select c.note_id, c.cause_id from similar_cause c
            where c.workspace_id = here and c.cause_id = any (causes) and c.note_id in (select w.note_id from worded w)
          union
          select n.note_id, cause from unnest(causes) cause cross join lateral (
            select c.note_id from similar_cause c
              where c.workspace_id = here and c.cause_id = cause and (c.learning and learnings or not c.learning and failures)
              order by c.note_id desc limit depth) n
        ), ranked as (
          select w.note_id, 2::double precision as weight, row_number() over (order by w.points desc, w.note_id) as rank from worded w
          union all
          select note_id, 1, row_number() over (order by coalesce(w.points, 0) + coalesce(s.points, 0) desc, note_id)
            from worded w full join spelled s using (note_id)
          union all
          select c.note_id, cause_weight, row_number() over (order by count(*) desc, max(w.points) desc nulls last, c.note_id)
            from caused c left join worded w on w.note_id = c.note_id group by c.note_id
        ), fused as materialized (
          select r.note_id, sum(r.weight / (60 + r.rank)) as score from ranked r where r.rank <= depth
            group by r.note_id order by score desc, r.note_id limit depth
        )
        select n.subject_kind, n.subject_id, f.score, coalesce(w.shared, '{}'),
            array(select c.cause_id from similar_cause c
              where c.workspace_id = here and c.note_id = f.note_id and c.cause_id = any (causes) order by c.cause_id),
            case when (select count(*) from asked) >= 5 then strict_word_similarity(said, n.body) else 0 end
          from fused f join similar_note n on n.workspace_id = here and n.id = f.note_id
          left join worded w on w.note_id = f.note_id
          order by f.score desc, f.note_id;
      end $$;
      revoke execute on function similar_notes(text, uuid[], double precision, text[], integer) from public;
      -- Before it changes hands: whoever migrates a second database of this server inherits nothing from the new owner.
      grant execute on function similar_notes(text, uuid[], double precision, text[], integer) to scrimmage_app;
      grant create on schema public to scrimmage_ops;
      alter function similar_notes(text, uuid[], double precision, text[], integer) owner to scrimmage_ops;
      revoke create on schema public from scrimmage_ops;`;
