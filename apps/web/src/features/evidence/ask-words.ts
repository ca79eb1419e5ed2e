import type { Ask } from '@scrimmage/contract/generated/schema-types';
import type { Glyph, Tone } from '../../ui/badge';

interface Look {
  /** One word, for columns and badges. */
  readonly word: string;
  readonly tone: Tone;
  readonly glyph: Glyph;
  /** Beside the dates of a pilot. */
  readonly sentence: string;
}

/** What the evidence asks for. A person decides. */
export const askLooks: Readonly<Record<Ask, Look>> = {
  SUCCEED: { word: 'Succeed', tone: 'good', glyph: 'disc', sentence: 'The evidence asks to scale it.' },
  KILL: { word: 'Kill', tone: 'bad', glyph: 'square', sentence: 'The evidence asks to kill it.' },
  CONTINUE: { word: 'Continue', tone: 'neutral', glyph: 'half', sentence: 'The evidence asks to go on.' },
  INCONCLUSIVE: {
    word: 'Inconclusive',
    tone: 'watch',
    glyph: 'triangle',
    sentence: 'The evidence settles nothing.',
  },
};
