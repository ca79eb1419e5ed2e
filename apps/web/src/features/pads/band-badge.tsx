import type { PadsBand } from '@scrimmage/domain/pads-score';
import { Badge, type Glyph, type Tone } from '../../ui/badge';
import { bandWords } from './pads-words';

const looks: Readonly<Record<PadsBand, readonly [Tone, Glyph]>> = {
  SANDBOX: ['watch', 'triangle'],
  WALK_THROUGH: ['neutral', 'ring'],
  SHELLS: ['accent', 'half'],
  FULL_PADS: ['good', 'disc'],
};

/** How close to production a pilot is, in one word. */
export function BandBadge({ band }: { readonly band: PadsBand }) {
  const [tone, glyph] = looks[band];
  return (
    <Badge tone={tone} glyph={glyph}>
      {bandWords[band]}
    </Badge>
  );
}
