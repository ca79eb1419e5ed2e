import type { ImportState } from '@scrimmage/contract/generated/schema-types';
import { Badge, type Glyph, type Tone } from '../../ui/badge';

const looks: Record<ImportState, { readonly tone: Tone; readonly glyph: Glyph; readonly word: string }> = {
  DRAFT: { tone: 'neutral', glyph: 'ring', word: 'To be matched' },
  CHECKED: { tone: 'watch', glyph: 'triangle', word: 'Checked, not imported' },
  APPLYING: { tone: 'accent', glyph: 'half', word: 'Importing' },
  APPLIED: { tone: 'good', glyph: 'disc', word: 'Imported' },
  UNDONE: { tone: 'neutral', glyph: 'square', word: 'Undone' },
  FAILED: { tone: 'bad', glyph: 'square', word: 'Failed' },
};

/** How far an import has come. */
export function ImportStateBadge({ state }: { readonly state: ImportState }) {
  const { tone, glyph, word } = looks[state];
  return (
    <Badge tone={tone} glyph={glyph}>
      {word}
    </Badge>
  );
}
