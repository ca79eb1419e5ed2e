import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** What was billed, given back and accepted. */
export const ledgerSections = {
  ledgerEntries: {
    columns: sql`l.id, l.kind, l.vendor_id as "vendorId", l.engagement_id as "engagementId", p.number as "pilotNumber",
      l.number, l.on_day as "onDay", l.period_from as "periodFrom", l.period_to as "periodTo", l.amount, l.currency,
      l.rate, l.trigger_claimed as "triggerClaimed", l.fee, l.note, l.disputed, l.credit_of as "creditOf",
      l.struck_reason as "struckReason", l.struck_at as "struckAt", l.struck_by as "struckBy",
      l.import_id as "importId", l.source_row as "sourceRow", l.source_supplier as "sourceSupplier", l.source,
      x.mapping as "sourceMapping", x.source_key as "sourceKey",
      l.recorded_by as "recordedBy", l.recorded_at as "recordedAt", l.version`,
    from: sql`ledger_entry l left join engagement g on g.id = l.engagement_id left join pilot p on p.id = g.pilot_id
      left join ledger_source x on x.entry_id = l.id`,
    key: sql`l.id`,
    type: uuid,
  },
  valueEvents: {
    columns: sql`e.id, e.engagement_id as "engagementId", g.vendor_id as "vendorId", p.number as "pilotNumber",
      e.on_day as "onDay", e.what, e.fraction, e.acceptance, e.accepted_by as "acceptedBy",
      e.accepted_on as "acceptedOn", e.struck_reason as "struckReason", e.recorded_by as "recordedBy",
      e.recorded_at as "recordedAt", e.version`,
    from: sql`value_event e join engagement g on g.id = e.engagement_id join pilot p on p.id = g.pilot_id`,
    key: sql`e.id`,
    type: uuid,
  },
} as const;
