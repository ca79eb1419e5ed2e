import type { ImportTarget } from '../imports/import-target.js';

/** A pilot as an export shows it: names and words instead of ids. */
export interface ExportedPilot {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly problem: string | null;
  readonly program: string;
  readonly unit: string | null;
  readonly system: string | null;
  /** By `ownStageWord`: the outcome of a closed pilot, the stage of any other. */
  readonly stage: string;
  readonly onHold: boolean;
  readonly vendor: string | null;
  readonly noVendor: boolean;
  readonly customerOutcome: string | null;
  readonly businessOutcome: string | null;
  readonly hypothesis: string | null;
  readonly ambition: string | null;
  readonly preMortem: string | null;
  readonly proposedOn: string | null;
  readonly startedOn: string | null;
  readonly decisionDate: string | null;
  readonly closedOn: string | null;
  readonly leadEmail: string | null;
  readonly sponsorEmail: string | null;
  readonly deciderEmail: string | null;
  readonly updatedAt: string;
}

/** The columns of `pilots.csv` in their order, and what the import makes of each when the file comes back. */
export const pilotColumns: readonly {
  readonly name: string;
  readonly field: keyof ExportedPilot;
  readonly target: ImportTarget;
}[] = [
  { name: 'Key', field: 'key', target: 'KEEP' },
  { name: 'Name', field: 'name', target: 'NAME' },
  { name: 'Problem', field: 'problem', target: 'PROBLEM' },
  { name: 'Program', field: 'program', target: 'PROGRAM' },
  { name: 'Unit', field: 'unit', target: 'UNIT' },
  { name: 'System', field: 'system', target: 'SYSTEM' },
  { name: 'Stage', field: 'stage', target: 'STAGE' },
  { name: 'On hold', field: 'onHold', target: 'KEEP' },
  { name: 'Vendor', field: 'vendor', target: 'VENDOR' },
  { name: 'No vendor', field: 'noVendor', target: 'KEEP' },
  { name: 'Customer outcome', field: 'customerOutcome', target: 'CUSTOMER_OUTCOME' },
  { name: 'Business outcome', field: 'businessOutcome', target: 'BUSINESS_OUTCOME' },
  { name: 'Hypothesis', field: 'hypothesis', target: 'HYPOTHESIS' },
  { name: 'Ambition', field: 'ambition', target: 'KEEP' },
  { name: 'Pre-mortem', field: 'preMortem', target: 'KEEP' },
  { name: 'Proposed on', field: 'proposedOn', target: 'PROPOSED_ON' },
  { name: 'Started on', field: 'startedOn', target: 'STARTED_ON' },
  { name: 'Decision date', field: 'decisionDate', target: 'DECISION_DATE' },
  { name: 'Closed on', field: 'closedOn', target: 'CLOSED_ON' },
  { name: 'Lead e-mail', field: 'leadEmail', target: 'LEAD_EMAIL' },
  { name: 'Sponsor e-mail', field: 'sponsorEmail', target: 'KEEP' },
  { name: 'Decider e-mail', field: 'deciderEmail', target: 'KEEP' },
  { name: 'Updated at', field: 'updatedAt', target: 'KEEP' },
  // Keys are short and start over in every workspace; only the id says for certain which pilot is meant.
  { name: 'Id', field: 'id', target: 'SOURCE_KEY' },
];
