import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** What each team has to finish of a milestone. */
const parts = sql`(select coalesce(json_agg(json_build_object('teamId', p.team_id, 'remaining', p.remaining,
  'finished', p.finished) order by p.team_id), '[]') from milestone_part p where p.milestone_id = m.id)`;

/** Who does sprints, what they did, the roads they move, and what was forecast of them. */
export const sprintSections = {
  teams: {
    columns: sql`t.id, t.name, t.program_id as "programId", t.pilot_id as "pilotId", p.number as "pilotNumber", t.own,
      t.created_at as "createdAt", t.version`,
    from: sql`team t left join pilot p on p.id = t.pilot_id`,
    key: sql`t.id`,
    type: uuid,
  },
  sprints: {
    columns: sql`s.id, s.number, s.team_id as "teamId", t.name as team, s.focus, s.goals, s.starts_on as "startsOn",
      s.ends_on as "endsOn", s.planned_items as "plannedItems", s.capacity, s.outcome, s.finished, s.added, s.evidence,
      s.evidence_url as "evidenceUrl", s.learned, s.next_focus as "nextFocus", s.planned_by as "plannedBy",
      s.planned_at as "plannedAt", s.closed_by as "closedBy", s.closed_at as "closedAt", s.import_id as "importId",
      s.version`,
    from: sql`sprint s join team t on t.id = s.team_id`,
    key: sql`s.id`,
    type: uuid,
  },
  roadLanes: {
    columns: sql`id, program_id as "programId", name, place, version`,
    from: sql`road_lane`,
    key: sql`id`,
    type: uuid,
  },
  milestones: {
    columns: sql`m.id, m.number, m.program_id as "programId", m.lane_id as "laneId", l.name as lane, m.name,
      m.wanted_on as "wantedOn", m.state, m.reached_on as "reachedOn", m.added_by as "addedBy", m.added_at as "addedAt",
      m.version, ${parts} as parts`,
    from: sql`milestone m join road_lane l on l.id = m.lane_id`,
    key: sql`m.id`,
    type: uuid,
  },
  milestoneChanges: {
    columns: sql`c.id, c.milestone_id as "milestoneId", m.number as "milestoneNumber", c.kind, c.team_id as "teamId",
      t.name as team, c.sprint_id as "sprintId", s.number as "sprintNumber", c.items, c.wanted_before as "wantedBefore",
      c.wanted_after as "wantedAfter", c.reason, c.said_by as "saidBy", c.said_at as "saidAt", c.taken_back as "takenBack"`,
    from: sql`milestone_change c join milestone m on m.id = c.milestone_id left join team t on t.id = c.team_id
      left join sprint s on s.id = c.sprint_id`,
    key: sql`c.id`,
    type: uuid,
  },
  frozenForecasts: {
    columns: sql`f.id, f.milestone_id as "milestoneId", m.number as "milestoneNumber", f.made_on as "madeOn",
      f.made_at as "madeAt", f.made_by as "madeBy", f.week_of as "weekOf", f.state, f.sprints_needed as "sprintsNeeded",
      f.wide, f.remaining, f.p50, f.p85, f.p95, f.wanted_on as "wantedOn", f.chance, f.method,
      f.method_version as "methodVersion", f.inputs_hash as "inputsHash"`,
    from: sql`frozen_forecast f join milestone m on m.id = f.milestone_id`,
    key: sql`f.id`,
    type: uuid,
  },
} as const;
