import type {
  Access,
  AgeBand,
  AmbitionSaid,
  DueBand,
  Mode,
  Outcome,
  Stage,
} from '@scrimmage/contract/generated/schema-types';

export const stages = ['PROPOSED', 'RUNNING', 'DECIDING', 'CLOSED'] as const satisfies readonly Stage[];
export const outcomes = [
  'SCALED',
  'KILLED',
  'INCONCLUSIVE',
  'WITHDRAWN',
] as const satisfies readonly Outcome[];
export const modes = ['MODE_1', 'MODE_2'] as const satisfies readonly Mode[];
export const dueBands = [
  'OVERDUE',
  'WITHIN_14_DAYS',
  'LATER',
  'UNDATED',
] as const satisfies readonly DueBand[];
export const ageBands = [
  'UNDER_30_DAYS',
  'DAYS_30_TO_89',
  'DAYS_90_TO_179',
  'DAYS_180_TO_364',
  'A_YEAR_OR_MORE',
  'UNKNOWN',
] as const satisfies readonly AgeBand[];

export const ambitionsSaid = [
  'CORE',
  'ADJACENT',
  'TRANSFORMATIONAL',
  'NOT_SAID',
] as const satisfies readonly AmbitionSaid[];

export const stageWords: Readonly<Record<Stage, string>> = {
  PROPOSED: 'Proposed',
  RUNNING: 'Running',
  DECIDING: 'Deciding',
  CLOSED: 'Closed',
};
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  SCALED: 'Scaled',
  KILLED: 'Killed',
  INCONCLUSIVE: 'Inconclusive',
  WITHDRAWN: 'Withdrawn',
};
export const modeWords: Readonly<Record<Mode, string>> = { MODE_1: 'Mode 1', MODE_2: 'Mode 2' };
export const dueWords: Readonly<Record<DueBand, string>> = {
  OVERDUE: 'Overdue',
  WITHIN_14_DAYS: 'Within 14 days',
  LATER: 'Later',
  UNDATED: 'No date',
};
export const ageWords: Readonly<Record<AgeBand, string>> = {
  UNDER_30_DAYS: 'Under 30 days',
  DAYS_30_TO_89: '30–89 days',
  DAYS_90_TO_179: '90–179 days',
  DAYS_180_TO_364: '180–364 days',
  A_YEAR_OR_MORE: 'A year or more',
  UNKNOWN: 'Not known',
};
export const accessWords: Readonly<Record<Access, string>> = {
  NONE: 'No access',
  READ: 'Reads',
  WRITE: 'Writes',
};
