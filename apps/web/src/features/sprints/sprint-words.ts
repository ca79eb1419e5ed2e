import type { SprintOutcome } from '@scrimmage/contract/generated/schema-types';
import type { Glyph, Tone } from '../../ui/badge';

export const sprintOutcomes = ['MET', 'PARTLY', 'MISSED', 'CANCELLED'] as const;

interface OutcomeWords {
  readonly label: string;
  readonly hint: string;
  readonly tone: Tone;
  readonly glyph: Glyph;
}

/** How a sprint may end, in words, tone and shape. A missed one is not red: it says what to do next. */
export const outcomeWords: Readonly<Record<SprintOutcome, OutcomeWords>> = {
  MET: { label: 'Met', hint: 'The focus was reached.', tone: 'good', glyph: 'disc' },
  PARTLY: { label: 'Partly', hint: 'Part of the focus was reached.', tone: 'accent', glyph: 'half' },
  MISSED: { label: 'Missed', hint: 'The focus was not reached.', tone: 'watch', glyph: 'triangle' },
  CANCELLED: {
    label: 'Cancelled',
    hint: 'It did not take place; it counts nowhere.',
    tone: 'neutral',
    glyph: 'square',
  },
};

/** The longest a sprint should be, in days, and the most goals it should have. */
export const usual = { days: 28, goals: 3 } as const;
