// Ways of finding notes, all on the same rows of the same database. Each gives note ids, best first; $1 is the workspace, $2 the text.

const anyWord = `(select string_agg(quote_literal(lexeme), ' | ')::tsquery from unnest(to_tsvector('english', $2)))`;

/** As PostgreSQL ranks what has any of the words. */
const byRank = (normalisation) => `
  select n.subject_id as id from similar_note n, ${anyWord} as asked(query)
  where n.workspace_id = $1 and n.words @@ query
  order by ts_rank(n.words, query${normalisation}) desc, n.id limit 30`;

/** BM25 of every note that has any of the words, nothing left out: what the product's own must not fall behind. */
const plainBm25 = `
  with asked as (select lexeme, cardinality(positions) as times from unnest(to_tsvector('english', $2))),
    size as (select count(*)::float as n, avg(length) as average from similar_note n
      cross join lateral (select coalesce(sum(cardinality(positions)), 0) as length from unnest(n.words)) w where n.workspace_id = $1),
    said as (select n.id, n.subject_id, w.lexeme, a.times as asked, cardinality(w.positions)::float as times,
        (select sum(cardinality(positions)) from unnest(n.words)) as length
      from similar_note n cross join unnest(n.words) w join asked a using (lexeme)
      where n.workspace_id = $1 and n.words @@ ${anyWord}),
    having_it as (select lexeme, count(*)::float as notes from said group by lexeme)
  select s.subject_id as id from said s join having_it h using (lexeme) cross join size
  group by s.id, s.subject_id
  order by sum(s.asked * ln(1 + (n - notes + 0.5) / (notes + 0.5)) * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * length / average))) desc, s.id
  limit 30`;

const everyWord = `
  select n.subject_id as id from similar_note n, plainto_tsquery('english', $2) as asked(query)
  where n.workspace_id = $1 and n.words @@ query order by ts_rank(n.words, query) desc, n.id limit 30`;

/** The product's own question, asked with the workspace from the session; $1 keeps the parameters alike. */
const ours = `select subject_id as id from similar_notes($2, null, 0, null, 30) where $1::uuid is not null`;

export const rankers = {
  'Scrimmage: `similar`': ours,
  'plain BM25': plainBm25,
  '`ts_rank`, any word': byRank(''),
  '`ts_rank`, any word, by length': byRank(', 2'),
  'every word (AND)': everyWord,
};
