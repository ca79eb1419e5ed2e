import type { Outcome, Stage } from '@scrimmage/contract/generated/schema-types';
import { Badge, type Glyph, type Tone } from '../../ui/badge';

interface Look {
  readonly tone: Tone;
  readonly glyph: Glyph;
  readonly word: string;
}

const stages: Record<Stage, Look> = {
  PROPOSED: { tone: 'neutral', glyph: 'ring', word: 'Proposed' },
  RUNNING: { tone: 'accent', glyph: 'half', word: 'Running' },
  DECIDING: { tone: 'watch', glyph: 'triangle', word: 'Deciding' },
  CLOSED: { tone: 'neutral', glyph: 'square', word: 'Closed' },
};

const outcomes: Record<Outcome, Look> = {
  SCALED: { tone: 'good', glyph: 'disc', word: 'Scaled' },
  // Not red: a pilot that was stopped has taught something.
  KILLED: { tone: 'learn', glyph: 'square', word: 'Killed' },
  INCONCLUSIVE: { tone: 'neutral', glyph: 'square', word: 'Inconclusive' },
  WITHDRAWN: { tone: 'neutral', glyph: 'square', word: 'Withdrawn' },
};

export const stageWord = (stage: Stage) => stages[stage].word;
export const outcomeWord = (outcome: Outcome) => outcomes[outcome].word;

/** A pilot's stage, or how it ended; and whether it is on hold. */
export function StageBadge({
  stage,
  outcome,
  onHold = false,
}: {
  readonly stage: Stage;
  readonly outcome?: Outcome | null;
  readonly onHold?: boolean;
}) {
  const look = outcome ? outcomes[outcome] : stages[stage];
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={look.tone} glyph={look.glyph}>
        {look.word}
      </Badge>
      {onHold && (
        <Badge tone="neutral" glyph="pause">
          On hold
        </Badge>
      )}
    </span>
  );
}
