/** What a column of a file can become in a pilot. KEEP: kept as given beside the pilot, and nothing more. */
export const importTargets = [
  'SOURCE_KEY',
  'NAME',
  'PROBLEM',
  'PROGRAM',
  'UNIT',
  'STAGE',
  'SYSTEM',
  'VENDOR',
  'CUSTOMER_OUTCOME',
  'BUSINESS_OUTCOME',
  'HYPOTHESIS',
  'PROPOSED_ON',
  'STARTED_ON',
  'DECISION_DATE',
  'CLOSED_ON',
  'LEAD_EMAIL',
  'KEEP',
] as const;

export type ImportTarget = (typeof importTargets)[number];

/** The targets whose cells are days. */
export const dayTargets: ReadonlySet<ImportTarget> = new Set([
  'PROPOSED_ON',
  'STARTED_ON',
  'DECISION_DATE',
  'CLOSED_ON',
]);
