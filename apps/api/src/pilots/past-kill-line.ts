import sql from 'sql-template-tag';

/**
 * Whether an open pilot is past its kill line: a locked kill criterion that still counts is proven by the readings as they stand,
 * under its terms of now. The newest crossing of a criterion says so, in whatever order readings came. `p` is the pilot.
 */
export const pastKillLine = sql`(p.stage <> 'CLOSED' and p.id in (
  select c.pilot_id from criterion c left join lateral (
    select kind, count(*) over () as times from criteria_amendment
    where criterion_id = c.id order by version desc limit 1) a on true
  where c.role = 'KILL' and c.n_tune is not null and a.kind is distinct from 'WITHDRAWN' and (
    select x.state from criterion_crossing x
    where x.criterion_id = c.id and x.terms_version = coalesce(a.times, 0) order by x.id desc limit 1) = 'PROVEN'))`;
