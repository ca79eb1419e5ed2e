import type { ImportTarget } from '@scrimmage/contract/generated/schema-types';
import { targetsOf } from '@scrimmage/domain/imports/import-target';

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
  AMOUNT: 'Amount',
  CURRENCY: 'Currency',
  BILLED_ON: 'Day',
  NUMBER: 'The vendor’s number',
  PERIOD_FROM: 'Period from',
  PERIOD_TO: 'Period to',
  PILOT: 'Pilot, by its key',
  NOTE: 'Note',
  TEAM: 'Team',
  SPRINT: 'Sprint, by its name',
  STARTS_ON: 'First day',
  ENDS_ON: 'Last day',
  SPRINT_ORDER: 'Number of the sprint',
  PLANNED: 'Planned items',
  FINISHED: 'Finished items',
  ADDED: 'Added items',
  FINISHED_ON: 'Finished on',
  KEEP: 'Kept as given',
};

const options = (targets: readonly ImportTarget[]) =>
  targets.map((value) => ({ value, label: targetWords[value] }));

const pilots: ReadonlySet<ImportTarget> = new Set(targetsOf.PILOTS);

/** What a column can become, by what the file is a list of, in the order people think of it. */
export const targetOptions = {
  PILOTS: options((Object.keys(targetWords) as ImportTarget[]).filter((target) => pilots.has(target))),
  LEDGER: options(targetsOf.LEDGER),
  SPRINTS: options(targetsOf.SPRINTS),
  FINISHED_ITEMS: options(targetsOf.FINISHED_ITEMS),
};
