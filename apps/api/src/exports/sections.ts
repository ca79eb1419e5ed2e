import sql, { type Sql } from 'sql-template-tag';
import { attachmentFileSections, attachmentSections } from './attachment-sections.js';
import { balanceSections } from './balance-sections.js';
import { dashboardSections } from './dashboard-sections.js';
import { engagementSections } from './engagement-sections.js';
import { everydaySections } from './everyday-sections.js';
import { evidenceSections } from './evidence-sections.js';
import { failureSections, repeatSections } from './failure-sections.js';
import { learningSections } from './learning-sections.js';
import { ledgerSections } from './ledger-sections.js';
import { notificationSections } from './notification-sections.js';
import { healthDeclarations, healthStates, padsRatings } from './pads-sections.js';
import { ratingSections } from './rating-sections.js';
import { sprintSections } from './sprint-sections.js';
import { vendorSections } from './vendor-sections.js';

/** One thing of a workspace as an export has it: plain values by their names in the domain. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** One kind of thing: its columns, where they are read, and the unique key they are read by. */
export interface Section {
  readonly columns: Sql;
  readonly from: Sql;
  readonly key: Sql;
  readonly type: Sql;
  /** So many are read at once; a thousand unless said. */
  readonly pageRows?: number;
}

const uuid = sql`uuid`;

/** A pilot's comments, oldest first. */
const comments = sql`(select coalesce(json_agg(json_build_object('id', c.id, 'authorId', c.author_id, 'text', c.text,
  'createdAt', to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by c.id), '[]')
  from comment c where c.pilot_id = p.id)`;

const touched = sql`(select coalesce(json_agg(json_build_object('systemId', t.system_id, 'access', t.access,
  'approverId', t.approver_id)
  order by t.system_id), '[]') from pilot_system t where t.pilot_id = p.id)`;

const sources = sql`(select coalesce(json_agg(json_build_object('mapping', s.mapping, 'sourceKey', s.source_key,
  'importId', s.import_id, 'row', s.row, 'fingerprint', s.fingerprint, 'stated', s.stated, 'given', s.given,
  'remarks', s.remarks) order by s.mapping, s.source_key), '[]') from pilot_source s where s.pilot_id = p.id)`;

/** Every version of what was stated of a pilot's value, oldest first. */
const valueModels = sql`(select coalesce(json_agg(json_build_object('id', m.id, 'version', m.version,
  'currency', m.currency, 'horizonMonths', m.horizon_months, 'discountRate', m.discount_rate, 'adoption', m.adoption,
  'lines', m.lines, 'effect', m.effect, 'sunk', m.sunk, 'weeklyBurn', m.weekly_burn, 'editedBy', m.edited_by,
  'editedAt', to_char(m.edited_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by m.version), '[]')
  from value_model m where m.pilot_id = p.id)`;

/** Everything an export holds besides the workspace itself, in an order in which each kind names only earlier ones. */
export const sections = {
  members: {
    columns: sql`id, name, email, role, active, joined_at as "joinedAt", version`,
    from: sql`member`,
    key: sql`id`,
    type: uuid,
  },
  units: { columns: sql`id, name, version`, from: sql`unit`, key: sql`id`, type: uuid },
  programs: {
    columns: sql`id, name, purpose, owner_id as "ownerId", version`,
    from: sql`program`,
    key: sql`id`,
    type: uuid,
  },
  systems: {
    columns: sql`id, name, mode, layer, owner_id as "ownerId", version`,
    from: sql`system`,
    key: sql`id`,
    type: uuid,
  },
  importMappings: {
    columns: sql`name, memory, updated_at as "updatedAt"`,
    from: sql`import_mapping`,
    key: sql`name`,
    type: sql`text`,
  },
  imports: {
    columns: sql`id, kind, file_name as "fileName", mapping, state, encoding, delimiter, columns, stage_words as "stageWords",
      chosen, counts, done, created_by as "createdBy", created_at as "createdAt", applied_at as "appliedAt", version`,
    // The others wait for a file that an export does not hold.
    from: sql`(select * from import where state in ('APPLIED', 'UNDONE')) ended`,
    key: sql`id`,
    type: uuid,
  },
  pilots: {
    columns: sql`p.id, p.number, p.name, p.problem, p.program_id as "programId", p.unit_id as "unitId", p.lead_id as "leadId",
      p.sponsor_id as "sponsorId", p.decider_id as "deciderId", p.system_id as "systemId", p.stage, p.on_hold as "onHold", p.outcome,
      p.decision_date as "decisionDate", p.proposed_on as "proposedOn", p.started_on as "startedOn", p.closed_on as "closedOn",
      p.customer_outcome as "customerOutcome", p.business_outcome as "businessOutcome", p.hypothesis, p.ambition,
      p.pre_mortem as "preMortem", p.largest_loss_ours as "largestLossOurs",
      p.largest_loss_ours_currency as "largestLossOursCurrency", p.largest_loss_vendor as "largestLossVendor",
      p.largest_loss_vendor_currency as "largestLossVendorCurrency", p.vendor_text as "vendorText",
      p.no_vendor as "noVendor", p.import_id as "importId", p.created_at as "createdAt", p.updated_at as "updatedAt",
      p.version, ${touched} as "systemsTouched", ${comments} as comments, ${sources} as sources,
      ${valueModels} as "valueModels", ${padsRatings} as "padsRatings",
      ${healthDeclarations} as "healthDeclarations", ${healthStates} as "healthStates"`,
    from: sql`pilot p`,
    key: sql`p.number`,
    type: sql`integer`,
  },
  ...evidenceSections,
  ...vendorSections,
  ...engagementSections,
  decisions: {
    columns: sql`d.id, d.pilot_id as "pilotId", p.number as "pilotNumber", d.gate, d.choice, d.outcome,
      d.decided_by as "decidedBy", d.decided_at as "decidedAt", d.reason, d.affected, d.overrule,
      d.overrule_reason as "overruleReason", d.status_quo as "statusQuo", d.overrules,
      d.new_decision_date as "newDecisionDate", d.previous_decision_date as "previousDecisionDate",
      d.scale_owner_id as "scaleOwnerId", d.pilot_version as "pilotVersion", d.snapshot,
      d.snapshot_hash as "snapshotHash"`,
    from: sql`decision d join pilot p on p.id = d.pilot_id`,
    key: sql`d.id`,
    type: uuid,
  },
  conditions: {
    columns: sql`c.id, c.pilot_id as "pilotId", p.number as "pilotNumber", c.decision_id as "decisionId", c.gate, c.text,
      c.due_on as "dueOn", c.owner_id as "ownerId", c.set_by as "setBy", c.set_at as "setAt",
      c.cleared_by as "clearedBy", c.cleared_at as "clearedAt", c.note, c.version`,
    from: sql`condition c join pilot p on p.id = c.pilot_id`,
    key: sql`c.id`,
    type: uuid,
  },
  followUps: {
    columns: sql`f.id, f.pilot_id as "pilotId", p.number as "pilotNumber", f.decision_id as "decisionId", f.days,
      f.due_on as "dueOn", f.metric, f.unit, f.kind, f.design, f.effect_in_pilot as "effectInPilot",
      f.effect_at_scale as "effectAtScale", f.note, f.recorded_by as "recordedBy", f.recorded_at as "recordedAt",
      f.version`,
    from: sql`follow_up f join pilot p on p.id = f.pilot_id`,
    key: sql`f.id`,
    type: uuid,
  },
  ...balanceSections,
  ...ledgerSections,
  ...ratingSections,
  ...failureSections,
  ...learningSections,
  ...repeatSections,
  ...sprintSections,
  ...dashboardSections,
  ...everydaySections,
  ...attachmentSections,
  ...notificationSections,
  activity: {
    columns: sql`seq, id, at, actor_id as "actorId", actor_name as "actorName", verb, subject_type as "subjectType",
      subject_id as "subjectId", subject_label as "subjectLabel", subject_version as "subjectVersion", changes, reason,
      request_id as "requestId", hash`,
    from: sql`activity`,
    key: sql`seq`,
    type: sql`bigint`,
  },
  // Last, so that whoever reads an export can leave them for later.
  ...attachmentFileSections,
} as const satisfies Readonly<Record<string, Section>>;

export type SectionName = keyof typeof sections;
