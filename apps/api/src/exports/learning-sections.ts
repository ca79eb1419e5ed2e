import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** What a learning is tagged with. */
const causes = sql`(select coalesce(json_agg(json_build_object('causeId', c.cause_id) order by c.cause_id), '[]')
  from learning_cause c where c.learning_id = l.id)`;

/** Pilots that speak for a learning or against it. */
const pilots = sql`(select coalesce(json_agg(json_build_object('pilotId', s.pilot_id, 'side', s.side, 'note', s.note,
  'saidBy', s.said_by, 'saidAt', to_char(s.said_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  order by s.pilot_id), '[]') from learning_pilot s where s.learning_id = l.id)`;

/** What was learned, doubted, merged, met again and is to be done, and how many failures programs planned. */
export const learningSections = {
  failureBudgets: {
    columns: sql`b.program_id as "programId", b.version, b.planned_share as "plannedShare",
      b.planned_count as "plannedCount", b.period, b.money, b.currency, b.learning_days as "learningDays",
      b.consequences, b.set_by as "setBy", b.set_at as "setAt"`,
    from: sql`failure_budget b`,
    key: sql`(b.program_id::text || to_char(b.version, ' 000000000'))`,
    type: sql`text`,
  },
  learnings: {
    columns: sql`l.id, l.number, l.event, l.lesson, l.recommendation, l.evidence, l.state, l.state_reason as "stateReason",
      l.validated_by as "validatedBy", l.validated_at as "validatedAt", l.failure_id as "failureId",
      l.pilot_id as "pilotId", p.number as "pilotNumber", l.program_id as "programId", l.merged_into as "mergedInto",
      l.recorded_by as "recordedBy", l.recorded_at as "recordedAt", l.updated_at as "updatedAt", l.version,
      ${causes} as causes, ${pilots} as pilots`,
    from: sql`learning l left join pilot p on p.id = l.pilot_id`,
    key: sql`l.id`,
    type: uuid,
  },
  learningChallenges: {
    columns: sql`id, learning_id as "learningId", pilot_id as "pilotId", reason, challenged_by as "challengedBy",
      challenged_at as "challengedAt", answer, answered_by as "answeredBy", answered_at as "answeredAt"`,
    from: sql`learning_challenge`,
    key: sql`id`,
    type: uuid,
  },
  learningMerges: {
    columns: sql`id, into_id as "intoId", from_id as "fromId", was, merged_by as "mergedBy", merged_at as "mergedAt",
      undone_at as "undoneAt"`,
    from: sql`learning_merge`,
    key: sql`id`,
    type: uuid,
  },
  reuses: {
    columns: sql`r.id, r.learning_id as "learningId", l.number as "learningNumber", r.pilot_id as "pilotId",
      p.number as "pilotNumber", r.moment, r.answer, r.changed, r.answered_by as "answeredBy",
      r.answered_at as "answeredAt", r.outcome, r.outcome_note as "outcomeNote", r.version`,
    from: sql`reuse r join learning l on l.id = r.learning_id join pilot p on p.id = r.pilot_id`,
    key: sql`r.id`,
    type: uuid,
  },
  learningFollowUps: {
    columns: sql`u.id, u.failure_id as "failureId", f.number as "failureNumber", u.learning_id as "learningId",
      l.number as "learningNumber", u.text, u.owner_id as "ownerId", u.due_on as "dueOn", u.added_by as "addedBy",
      u.added_at as "addedAt", u.completed_by as "completedBy", u.completed_at as "completedAt", u.note, u.version`,
    from: sql`learning_follow_up u left join failure f on f.id = u.failure_id left join learning l on l.id = u.learning_id`,
    key: sql`u.id`,
    type: uuid,
  },
} as const;
