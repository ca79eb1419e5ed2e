/** What a file can be a list of. */
export const importKinds = ['PILOTS', 'LEDGER', 'SPRINTS', 'FINISHED_ITEMS'] as const;

export type ImportKind = (typeof importKinds)[number];

/** What a column of a file can become in a pilot. KEEP: kept as given beside the pilot, and nothing more. */
export const pilotTargets = [
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

/** What a column can become in an entry of the ledger: an invoice, or a credit where the amount is below zero. */
export const ledgerTargets = [
  'VENDOR',
  'AMOUNT',
  'CURRENCY',
  'BILLED_ON',
  'NUMBER',
  'PERIOD_FROM',
  'PERIOD_TO',
  'PILOT',
  'NOTE',
  'KEEP',
] as const;

/** What a column can become in a sprint that is over. */
export const sprintTargets = [
  'TEAM',
  'PROGRAM',
  'SPRINT',
  'STARTS_ON',
  'ENDS_ON',
  'SPRINT_ORDER',
  'PLANNED',
  'FINISHED',
  'ADDED',
  'KEEP',
] as const;

/** What a column can become where each row is one item that was finished. */
export const itemTargets = ['TEAM', 'PROGRAM', 'FINISHED_ON', 'KEEP'] as const;

export type ImportTarget =
  | (typeof pilotTargets)[number]
  | (typeof ledgerTargets)[number]
  | (typeof sprintTargets)[number]
  | (typeof itemTargets)[number];

/** What columns can become, by what the file is a list of. */
export const targetsOf: Readonly<Record<ImportKind, readonly ImportTarget[]>> = {
  PILOTS: pilotTargets,
  LEDGER: ledgerTargets,
  SPRINTS: sprintTargets,
  FINISHED_ITEMS: itemTargets,
};

/** The targets whose cells are days. */
export const dayTargets: ReadonlySet<ImportTarget> = new Set([
  'PROPOSED_ON',
  'STARTED_ON',
  'DECISION_DATE',
  'CLOSED_ON',
  'BILLED_ON',
  'PERIOD_FROM',
  'PERIOD_TO',
  'STARTS_ON',
  'ENDS_ON',
  'FINISHED_ON',
]);
