import type { Stance } from '@scrimmage/contract/generated/schema-types';
import { Badge } from '../../ui/badge';
import { stanceLooks, stanceWords } from './stance-words';

/** What a vendor is by what it bore; undetermined is one of the answers. */
export function StanceBadge({ stance }: { readonly stance: Stance }) {
  return <Badge {...stanceLooks[stance]}>{stanceWords[stance]}</Badge>;
}

/** Says it shares, and does not: a flag beside the stance, never instead of it. */
export function PretenderBadge() {
  return (
    <Badge tone="watch" glyph="triangle">
      Pretender
    </Badge>
  );
}
