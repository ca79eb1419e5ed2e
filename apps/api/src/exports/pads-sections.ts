import sql, { raw, type Sql } from 'sql-template-tag';

const moment = (column: string): Sql =>
  raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** A pilot's ratings, oldest first. */
export const padsRatings = sql`(select coalesce(json_agg(json_build_object('id', r.id, 'raterId', r.rater_id,
  'kind', r.kind, 'sentence', r.sentence, 'levels', r.levels, 'ratedAt', ${moment('r.rated_at')})
  order by r.rated_at, r.id), '[]') from pads_rating r where r.pilot_id = p.id)`;

/** How its lead said a pilot goes, oldest first. */
export const healthDeclarations = sql`(select coalesce(json_agg(json_build_object('id', d.id, 'state', d.state,
  'sentence', d.sentence, 'declaredBy', d.declared_by, 'declaredAt', ${moment('d.declared_at')})
  order by d.declared_at, d.id), '[]') from health_declaration d where d.pilot_id = p.id)`;

/** How a pilot went by the rules, oldest first. */
export const healthStates = sql`(select coalesce(json_agg(json_build_object('id', h.id, 'state', h.state,
  'reasons', h.reasons, 'since', ${moment('h.since')}) order by h.since, h.id), '[]')
  from health_state h where h.pilot_id = p.id)`;
