import type { Health } from '@scrimmage/contract/generated/schema-types';
import { Badge, type Glyph, type Tone } from '../../ui/badge';
import { healthWords } from './health-words';

const looks: Readonly<Record<Health, readonly [Tone, Glyph]>> = {
  ON_TRACK: ['good', 'disc'],
  AT_RISK: ['watch', 'triangle'],
  OFF_TRACK: ['bad', 'square'],
};

/** How a pilot goes, in tone, shape and word. */
export function HealthBadge({ state }: { readonly state: Health }) {
  const [tone, glyph] = looks[state];
  return (
    <Badge tone={tone} glyph={glyph}>
      {healthWords[state]}
    </Badge>
  );
}
