import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** What the vendor answered to a rating; null when it has not. Links by which it may are left out: they open one house only. */
const reply = sql`(select json_build_object('text', a.text, 'name', a.name,
  'repliedAt', to_char(a.replied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from rating_reply a where a.rating_id = r.id)`;

/** What was said of vendors, and what they answered. */
export const ratingSections = {
  ratings: {
    columns: sql`r.id, r.engagement_id as "engagementId", g.vendor_id as "vendorId", p.number as "pilotNumber",
      r.form_version as "formVersion", r.answers, r.reason, r.would_use_again as "wouldUseAgain",
      r.rated_by as "ratedBy", r.rated_at as "ratedAt", ${reply} as reply`,
    from: sql`rating r join engagement g on g.id = r.engagement_id join pilot p on p.id = g.pilot_id`,
    key: sql`r.id`,
    type: uuid,
  },
  stanceConfirmations: {
    columns: sql`id, vendor_id as "vendorId", stance, pretender, reason, inputs_hash as "inputsHash",
      confirmed_by as "confirmedBy", confirmed_at as "confirmedAt"`,
    from: sql`stance_confirmation`,
    key: sql`id`,
    type: uuid,
  },
} as const;
