import type { ImportTarget } from '@scrimmage/contract/generated/schema-types';

export const targetWords: Record<ImportTarget, string> = {
  NAME: 'Name',
  PROBLEM: 'Problem',
  PROGRAM: 'Program',
  UNIT: 'Unit',
  STAGE: 'Stage',
  SYSTEM: 'System',
  LEAD_EMAIL: 'Lead’s e-mail address',
  VENDOR: 'Vendor',
  CUSTOMER_OUTCOME: 'Customer outcome',
  BUSINESS_OUTCOME: 'Business outcome',
  HYPOTHESIS: 'Hypothesis',
  PROPOSED_ON: 'Proposed on',
  STARTED_ON: 'Started on',
  DECISION_DATE: 'Decision date',
  CLOSED_ON: 'Closed on',
  SOURCE_KEY: 'Its id in the file',
  KEEP: 'Kept as given',
};

/** What a column can become, in the order people think of it. */
export const targetOptions = (Object.keys(targetWords) as ImportTarget[]).map((value) => ({
  value,
  label: targetWords[value],
}));
