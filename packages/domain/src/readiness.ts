/** What a pilot needs before it starts, in the order in which it is asked. */
export const readinessCodes = [
  'PROBLEM',
  'HYPOTHESIS',
  'CUSTOMER_OUTCOME',
  'BUSINESS_OUTCOME',
  'SPONSOR',
  'LEAD',
  'SYSTEM',
  'DECISION_DATE',
  'SUCCESS_CRITERION',
  'KILL_CRITERION',
  'PERFORMANCE_METRIC',
  'VALUE_METRIC',
  'BASELINE_KNOWN',
  'PADS_RATED',
  'NOT_SANDBOX',
  'VENDOR',
  'LARGEST_LOSS',
  'SYSTEMS_TOUCHED',
  'WRITE_APPROVED',
  'PRE_MORTEM',
] as const;
export type ReadinessCode = (typeof readinessCodes)[number];

/** Where on a pilot's page something is stated. */
export type ReadinessPlace = 'CHARTER' | 'EVIDENCE' | 'PADS';

/** One thing a pilot needs before it starts, and whether it is there; yes or no, never a share. */
export interface ReadinessItem {
  readonly code: ReadinessCode;
  readonly words: string;
  readonly met: boolean;
  readonly where: ReadinessPlace;
  /** The charter's field that states it; null elsewhere. */
  readonly field: string | null;
  readonly detail: string | null;
}
