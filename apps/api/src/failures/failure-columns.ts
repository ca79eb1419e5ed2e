import sql from 'sql-template-tag';

/** What a statement selects to give failures as the domain knows them; `f` is the table. */
export const failureColumns = sql`f.workspace_id as "workspaceId", f.id, f.number, f.what_failed as "whatFailed",
  f.pilot_id as "pilotId", f.program_id as "programId", f.cause_id as "causeId", f.kind, f.started_on as "startedOn",
  f.seen_on as "seenOn", f.stopped_on as "stoppedOn", f.mode1_affected as "mode1Affected",
  f.decision_id as "decisionId", f.logged_by as "loggedBy", f.logged_at as "loggedAt",
  f.withdrawn_reason as "withdrawnReason", f.withdrawn_by as "withdrawnBy", f.withdrawn_at as "withdrawnAt",
  f.updated_at as "updatedAt", f.version,
  case when f.internal_cost is not null then
    json_build_object('minorUnits', f.internal_cost, 'currency', f.internal_currency) end as "internalCost"`;
