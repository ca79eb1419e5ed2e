import type { Outcome, Stage } from '@scrimmage/contract/generated/schema-types';
import { Badge, type Glyph, type Tone } from '../../ui/badge';
import { outcomeWords, stageWords } from './words';

interface Look {
  readonly tone: Tone;
  readonly glyph: Glyph;
}

const stages: Record<Stage, Look> = {
  PROPOSED: { tone: 'neutral', glyph: 'ring' },
  RUNNING: { tone: 'accent', glyph: 'half' },
  DECIDING: { tone: 'watch', glyph: 'triangle' },
  CLOSED: { tone: 'neutral', glyph: 'square' },
};

const outcomes: Record<Outcome, Look> = {
  SCALED: { tone: 'good', glyph: 'disc' },
  // Not red: a pilot that was stopped has taught something.
  KILLED: { tone: 'learn', glyph: 'square' },
  INCONCLUSIVE: { tone: 'neutral', glyph: 'square' },
  WITHDRAWN: { tone: 'neutral', glyph: 'square' },
};

/** The word, tone and shape of an open pilot's stage, for drawings. */
export const stageTag = (stage: Stage) => ({ word: stageWords[stage], ...stages[stage] });

/** The tone a stage, or an outcome, has wherever it is drawn. */
export const stageTone = (stage: Stage, outcome?: Outcome | null): Tone =>
  (outcome ? outcomes[outcome] : stages[stage]).tone;

/** A pilot's stage, or how it ended; and whether it is on hold. */
export function StageBadge({
  stage,
  outcome,
  onHold = false,
  only,
  dense = false,
}: {
  readonly stage: Stage;
  readonly outcome?: Outcome | null;
  readonly onHold?: boolean;
  /** Where the stage itself is said already: only the outcome and the hold. */
  readonly only?: 'extra';
  /** In rows of one line: the hold is a sign whose word is its tip. */
  readonly dense?: boolean;
}) {
  const look = outcome ? outcomes[outcome] : stages[stage];
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {(outcome || only !== 'extra') && (
        <Badge tone={look.tone} glyph={look.glyph}>
          {outcome ? outcomeWords[outcome] : stageWords[stage]}
        </Badge>
      )}
      {onHold && (
        <span data-tip={dense ? 'On hold' : undefined} className="inline-flex">
          <Badge tone="neutral" glyph="pause">
            <span className={dense ? 'sr-only' : undefined}>On hold</span>
          </Badge>
        </span>
      )}
    </span>
  );
}
