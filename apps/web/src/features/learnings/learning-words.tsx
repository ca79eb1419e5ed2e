import type {
  LearningState,
  ReuseAnswer,
  ReuseMoment,
  ReuseOutcome,
} from '@scrimmage/contract/generated/schema-types';
import { Badge, type Glyph, type Tone } from '../../ui/badge';

export const learningStateWords: Readonly<Record<LearningState, string>> = {
  DRAFT: 'Draft',
  VALIDATED: 'Validated',
  CONTRADICTED: 'Contradicted',
  RETIRED: 'Retired',
};

const looks: Readonly<Record<LearningState, { readonly tone: Tone; readonly glyph: Glyph }>> = {
  DRAFT: { tone: 'neutral', glyph: 'ring' },
  VALIDATED: { tone: 'learn', glyph: 'disc' },
  CONTRADICTED: { tone: 'watch', glyph: 'triangle' },
  RETIRED: { tone: 'neutral', glyph: 'square' },
};

/** How far a learning is borne out, as tone, shape and word. */
export function LearningBadge({ state }: { readonly state: LearningState }) {
  return <Badge {...looks[state]}>{learningStateWords[state]}</Badge>;
}

export const answerWords: Readonly<Record<ReuseAnswer, string>> = {
  APPLIED: 'Applied',
  NOT_APPLICABLE: 'Not applicable',
  CONTRADICTED: 'Contradicted',
};

export const momentWords: Readonly<Record<ReuseMoment, string>> = {
  CHARTER: 'At the charter',
  START: 'At the START gate',
  SCALE: 'At the SCALE gate',
};

export const outcomeOfReuse: Readonly<Record<ReuseOutcome, string>> = {
  HELD: 'It held',
  DID_NOT_HOLD: 'It did not hold',
  CANNOT_TELL: 'Cannot be told',
};
