import type { Outcome, Stage } from '@scrimmage/contract/generated/schema-types';

/** A stage and, for a closed pilot, how it ended, as one value of a list. */
export type StageChoice = Exclude<Stage, 'CLOSED'> | `CLOSED.${Outcome}`;

export const stageOptions: ReadonlyArray<{ readonly value: StageChoice; readonly label: string }> = [
  { value: 'PROPOSED', label: 'Proposed' },
  { value: 'RUNNING', label: 'Running' },
  { value: 'DECIDING', label: 'Deciding' },
  { value: 'CLOSED.SCALED', label: 'Closed: scaled' },
  { value: 'CLOSED.KILLED', label: 'Closed: killed' },
  { value: 'CLOSED.INCONCLUSIVE', label: 'Closed: inconclusive' },
  { value: 'CLOSED.WITHDRAWN', label: 'Closed: withdrawn' },
];

/** The list's value for a meaning; '' until somebody has said. */
export function stageChoice(stage: Stage | null, outcome: Outcome | null): StageChoice | '' {
  if (stage === null) return '';
  if (stage !== 'CLOSED') return stage;
  return outcome ? `CLOSED.${outcome}` : '';
}

/** The other way round; null for a text that is no choice. */
export function stageMeaning(choice: string): { stage: Stage; outcome: Outcome | null } | null {
  if (!stageOptions.some(({ value }) => value === choice)) return null;
  const [stage, outcome = null] = choice.split('.');
  return { stage: stage as Stage, outcome: outcome as Outcome | null };
}
