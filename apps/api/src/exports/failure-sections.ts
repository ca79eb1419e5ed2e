import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** Who should know of a failure. */
const toTell = sql`(select coalesce(json_agg(json_build_object('memberId', t.member_id, 'saidBy', t.said_by, 'saidAt', t.said_at, 'knownAt', t.known_at) order by t.member_id), '[]')
  from failure_to_tell t where t.failure_id = f.id)`;

/** What did not work, why, and where it was seen again; taken back ones too. */
export const failureSections = {
  causes: {
    columns: sql`id, name, hints, place, retired, version`,
    from: sql`cause`,
    key: sql`id`,
    type: uuid,
  },
  failures: {
    columns: sql`f.id, f.number, f.what_failed as "whatFailed", f.pilot_id as "pilotId", p.number as "pilotNumber",
      f.program_id as "programId", f.cause_id as "causeId", c.name as cause, f.kind, f.started_on as "startedOn",
      f.seen_on as "seenOn", f.stopped_on as "stoppedOn", f.internal_cost as "internalCost",
      f.internal_currency as "internalCurrency", f.mode1_affected as "mode1Affected", f.decision_id as "decisionId",
      f.logged_by as "loggedBy", f.logged_at as "loggedAt", f.withdrawn_reason as "withdrawnReason",
      f.withdrawn_by as "withdrawnBy", f.withdrawn_at as "withdrawnAt", f.updated_at as "updatedAt", f.version,
      ${toTell} as "toTell"`,
    from: sql`failure f left join pilot p on p.id = f.pilot_id left join cause c on c.id = f.cause_id`,
    key: sql`f.id`,
    type: uuid,
  },
  sightings: {
    columns: sql`s.id, s.failure_id as "failureId", f.number as "failureNumber", s.pilot_id as "pilotId",
      p.number as "pilotNumber", s.program_id as "programId", s.on_day as "onDay", s.note, s.said_by as "saidBy",
      s.said_at as "saidAt"`,
    from: sql`sighting s join failure f on f.id = s.failure_id left join pilot p on p.id = s.pilot_id`,
    key: sql`s.id`,
    type: uuid,
  },
} as const;

/** What people said of whether failures were known before: read after learnings, which it may name. */
export const repeatSections = {
  repeats: {
    columns: sql`id, failure_id as "failureId", earlier_id as "earlierId", learning_id as "learningId",
      we_knew as "weKnew", note, said_by as "saidBy", said_at as "saidAt"`,
    from: sql`repeat`,
    key: sql`id`,
    type: uuid,
  },
} as const;
