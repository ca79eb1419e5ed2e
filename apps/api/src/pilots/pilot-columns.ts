import sql from 'sql-template-tag';

/** What a statement selects to give pilots as the domain knows them; `p` is the table. */
export const pilotColumns = sql`p.workspace_id as "workspaceId", p.id, p.number, p.name, p.problem,
  p.program_id as "programId", p.unit_id as "unitId", p.lead_id as "leadId", p.sponsor_id as "sponsorId",
  p.decider_id as "deciderId",
  p.system_id as "systemId", p.stage, p.on_hold as "onHold", p.outcome, p.decision_date as "decisionDate",
  p.proposed_on as "proposedOn", p.started_on as "startedOn", p.closed_on as "closedOn",
  p.customer_outcome as "customerOutcome", p.business_outcome as "businessOutcome", p.hypothesis, p.ambition,
  p.pre_mortem as "preMortem", p.vendor_text as "vendorText", p.no_vendor as "noVendor", p.import_id as "importId",
  p.created_at as "createdAt", p.updated_at as "updatedAt", p.version,
  case when p.largest_loss_ours is not null then
    json_build_object('minorUnits', p.largest_loss_ours, 'currency', p.largest_loss_ours_currency) end as "largestLossOurs",
  case when p.largest_loss_vendor is not null then
    json_build_object('minorUnits', p.largest_loss_vendor, 'currency', p.largest_loss_vendor_currency) end as "largestLossVendor"`;
