import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** What was amended of a pilot's criteria and plan, oldest first. */
const amendments = sql`(select coalesce(json_agg(json_build_object('version', a.version, 'criterionId', a.criterion_id,
  'kind', a.kind, 'terms', a.terms, 'changes', a.changes, 'reason', a.reason, 'dataSeen', a.data_seen, 'byId', a.by_id,
  'at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'hash', a.hash) order by a.version), '[]')
  from criteria_amendment a where a.pilot_id = e.pilot_id)`;

/** What was promised and counted, in an order in which each names only earlier ones. */
export const evidenceSections = {
  metrics: {
    columns: sql`id, name, kind, unit, direction, purpose, cap, description, version`,
    from: sql`metric`,
    key: sql`id`,
    type: uuid,
  },
  criteria: {
    columns: sql`c.id, c.pilot_id as "pilotId", p.number as "pilotNumber", c.metric_id as "metricId", c.role, c.design,
      c.threshold, c.randomised, c.baseline_value as "baselineValue", c.baseline_n as "baselineN",
      c.baseline_source as "baselineSource", c.planned_split as "plannedSplit", c.alpha,
      c.cases_per_period as "casesPerPeriod", c.period, c.registered_by as "registeredBy",
      c.registered_at as "registeredAt", c.n_tune as "nTune", c.periods_tune as "periodsTune", c.version`,
    from: sql`criterion c join pilot p on p.id = c.pilot_id`,
    key: sql`c.id`,
    type: uuid,
  },
  evidencePlans: {
    columns: sql`e.pilot_id as "pilotId", p.number as "pilotNumber", e.min_run_days as "minRunDays", e.fallback,
      e.futility, e.deadline, e.lock_version as "lockVersion", e.hash, e.original_hash as "originalHash",
      e.locked_by as "lockedBy", e.locked_at as "lockedAt", e.version, ${amendments} as amendments`,
    from: sql`evidence_plan e join pilot p on p.id = e.pilot_id`,
    key: sql`e.pilot_id`,
    type: uuid,
  },
  readings: {
    columns: sql`r.id, r.pilot_id as "pilotId", p.number as "pilotNumber", r.metric_id as "metricId", r.arm,
      r.from_day as "fromDay", r.to_day as "toDay", r.revision, r.n, r.sum, r.sum_of_squares as "sumOfSquares",
      r.struck, r.reason, r.by_id as "byId", r.at`,
    from: sql`reading r join pilot p on p.id = r.pilot_id`,
    key: sql`r.id`,
    type: uuid,
  },
  criterionCrossings: {
    columns: sql`id, criterion_id as "criterionId", terms_version as "termsVersion", state, on_day as "onDay", at,
      estimate, low, high`,
    from: sql`criterion_crossing`,
    key: sql`id`,
    type: uuid,
  },
} as const;
