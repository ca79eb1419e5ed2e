import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** Whose part in which pilot a row belongs to. */
const inEngagement = sql`join engagement e on e.id = x.engagement_id join pilot p on p.id = e.pilot_id`;
const whose = sql`x.engagement_id as "engagementId", e.vendor_id as "vendorId", p.number as "pilotNumber"`;

/** What vendors say and sign, in an order in which each kind names only earlier ones. */
export const engagementSections = {
  engagements: {
    columns: sql`x.id, x.pilot_id as "pilotId", p.number as "pilotNumber", x.vendor_id as "vendorId", x.scope,
      x.claimed_share as "claimedShare", x.claimed_where as "claimedWhere", x.signed_on as "signedOn",
      x.kickoff_on as "kickoffOn", x.go_live_on as "goLiveOn", x.ended_on as "endedOn", x.created_by as "createdBy",
      x.created_at as "createdAt", x.updated_at as "updatedAt", x.version`,
    from: sql`engagement x join pilot p on p.id = x.pilot_id`,
    key: sql`x.id`,
    type: uuid,
  },
  terms: {
    columns: sql`x.id, ${whose}, x.version, x.state, x.name, x.sheet, x.reason, x.recorded_by as "recordedBy",
      x.recorded_at as "recordedAt"`,
    from: sql`terms x ${inEngagement}`,
    key: sql`x.id`,
    type: uuid,
  },
  promises: {
    columns: sql`x.id, ${whose}, x.text, x.said_by as "saidBy", x.said_where as "saidWhere", x.said_on as "saidOn",
      x.due_on as "dueOn", x.state, x.evidence, x.evidence_url as "evidenceUrl", x.recorded_by as "recordedBy",
      x.recorded_at as "recordedAt", x.settled_by as "settledBy", x.settled_at as "settledAt", x.version`,
    from: sql`promise x ${inEngagement}`,
    key: sql`x.id`,
    type: uuid,
  },
} as const;
