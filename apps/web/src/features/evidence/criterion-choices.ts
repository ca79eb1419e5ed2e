import type { CriterionRole, Design, ReadingPeriod } from '@scrimmage/contract/generated/schema-types';
import { roleWords } from './criterion-words';

export const roleChoices: ReadonlyArray<{
  readonly value: CriterionRole;
  readonly label: string;
  readonly hint: string;
}> = [
  {
    value: 'SUCCESS',
    label: roleWords.SUCCESS,
    hint: 'What must be shown for the pilot to succeed. All of them must be proven.',
  },
  { value: 'KILL', label: roleWords.KILL, hint: 'What would make you stop. One proven is reason to kill.' },
  {
    value: 'GUARDRAIL',
    label: roleWords.GUARDRAIL,
    hint: 'What must not get worse meanwhile. One refuted is reason to kill.',
  },
];

export const designChoices: ReadonlyArray<{
  readonly value: Design;
  readonly label: string;
  readonly hint: string;
}> = [
  {
    value: 'TWO_ARMS',
    label: 'Beside a control',
    hint: 'Some cases are in the pilot, others go on as before, at the same time. The surest comparison.',
  },
  {
    value: 'BEFORE_AFTER',
    label: 'Before and after',
    hint: 'The pilot against the time before it. What else changed meanwhile is in it.',
  },
  {
    value: 'ONE_ARM',
    label: 'Against a level',
    hint: 'The pilot alone, against a fixed level. It says where you stand, not what the pilot changed.',
  },
];

export const periodChoices: ReadonlyArray<{ readonly value: ReadingPeriod; readonly label: string }> = [
  { value: 'DAY', label: 'day' },
  { value: 'WEEK', label: 'week' },
];

/** How often a claim may be wrong, as the confidence people read beside every interval. */
export const confidenceChoices = [
  { value: '0.2', label: '80 %' },
  { value: '0.1', label: '90 %, as usual' },
  { value: '0.05', label: '95 %' },
] as const;
