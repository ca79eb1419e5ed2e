import type { Choice, Gate, ReadinessPlace } from '@scrimmage/contract/generated/schema-types';

/** The choices as people see them: closing as inconclusive is a kill that says more. */
export type Verdict = Choice | 'INCONCLUSIVE';

interface Words {
  readonly label: string;
  /** What choosing it does. */
  readonly hint: string;
}

export const gateWords: Readonly<Record<Gate, string>> = { START: 'START gate', SCALE: 'SCALE gate' };

export const verdictWords: Readonly<Record<Gate, Readonly<Record<Verdict, Words>>>> = {
  START: {
    GO: {
      label: 'Go',
      hint: 'It starts running today, and its criteria are locked: what is changed later is an amendment.',
    },
    CONDITIONAL_GO: {
      label: 'Go, with conditions',
      hint: 'It starts running today. The conditions must be cleared before it can be scaled.',
    },
    HOLD: { label: 'Hold', hint: 'It stays proposed, on hold.' },
    RECYCLE: { label: 'Recycle', hint: 'A pilot that has not run cannot be sent back to run.' },
    KILL: { label: 'Kill', hint: 'It closes as withdrawn, without having run.' },
    INCONCLUSIVE: { label: 'Close as inconclusive', hint: 'A pilot that has not run has nothing to show.' },
  },
  SCALE: {
    GO: {
      label: 'Go',
      hint: 'It closes as scaled. Asks for an owner; the effect is looked at again after 90 and 180 days.',
    },
    CONDITIONAL_GO: {
      label: 'Go, with conditions',
      hint: 'It goes on deciding until its conditions are cleared. Then it can be scaled.',
    },
    HOLD: { label: 'Hold', hint: 'It stays deciding, on hold, with a new decision date.' },
    RECYCLE: {
      label: 'Recycle',
      hint: 'It runs again until a new decision date. Its criteria are amended where they no longer fit.',
    },
    KILL: { label: 'Kill', hint: 'It closes as killed.' },
    INCONCLUSIVE: {
      label: 'Close as inconclusive',
      hint: 'It closes without a result: nothing is proven either way.',
    },
  },
};

/** The tab of a pilot on which a missing thing is stated. */
export const placeTabs: Readonly<Record<Exclude<ReadinessPlace, 'LEARNINGS'>, string>> = {
  CHARTER: 'charter',
  EVIDENCE: 'evidence',
  PADS: 'pads',
  TERMS: 'terms',
};

/** What a decision is called in a list: "Go", "Go, with conditions", "Closed as inconclusive". */
export function decisionLabel(gate: Gate, choice: Choice, outcome: string | null): string {
  return verdictWords[gate][choice === 'KILL' && outcome === 'INCONCLUSIVE' ? 'INCONCLUSIVE' : choice].label;
}
