import type { Stance } from '@scrimmage/contract/generated/schema-types';
import { restsOn } from '@scrimmage/domain/vendor-stance';
import { formatNumber } from '../../platform/format';
import type { Glyph, Tone } from '../../ui/badge';

export const stanceWords: Readonly<Record<Stance, string>> = {
  RISK_SHARER: 'Sharer',
  PARTIAL: 'Partial',
  RISK_SHIRKER: 'Shirker',
  UNDETERMINED: 'Undetermined',
};

export const stanceMeanings: Readonly<Record<Stance, string>> = {
  RISK_SHARER: 'It bears a good part of what goes wrong.',
  PARTIAL: 'It bears some of what goes wrong, not enough to be called a sharer.',
  RISK_SHIRKER: 'What goes wrong is ours to pay.',
  UNDETERMINED: 'Too little has failed or succeeded in part to tell.',
};

export const stanceLooks: Readonly<Record<Stance, { readonly tone: Tone; readonly glyph: Glyph }>> = {
  RISK_SHARER: { tone: 'good', glyph: 'disc' },
  PARTIAL: { tone: 'accent', glyph: 'half' },
  RISK_SHIRKER: { tone: 'bad', glyph: 'square' },
  UNDETERMINED: { tone: 'neutral', glyph: 'ring' },
};

interface Believed {
  readonly stance: Stance;
  readonly leaning: Stance | null;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** A share on the scale from 0 to 1: "0.51". */
export const onScale = (share: number) => formatNumber(share, 2);

/** A share with its interval: "0.51, 0.38–0.63". */
export function intervalWords({ mean, low, high }: Pick<Believed, 'mean' | 'low' | 'high'>): string {
  return `${onScale(mean)}, ${onScale(low)}–${onScale(high)}`;
}

/** What stands behind a stance's word: "0.51, 0.38–0.63 (n = 5)" once it is named, else "leaning sharer (few: n = 2)". */
export function stanceDetail(stance: Believed): string {
  const n = restsOn(stance.n);
  if (stance.stance !== 'UNDETERMINED') return `${intervalWords(stance)} (${n})`;
  if (stance.n === 0) return `nothing settled (${n})`;
  if (stance.leaning === null || stance.leaning === 'UNDETERMINED') return `(${n})`;
  return `leaning ${stanceWords[stance.leaning].toLowerCase()} (${n})`;
}

/** "sharer 0.51, 0.38–0.63 (n = 5)" once it may be named, else "undetermined, leaning sharer (few: n = 2)". */
export function stanceLine(stance: Believed): string {
  const detail = stanceDetail(stance);
  const comma = /^(leaning|nothing)/.test(detail) ? ',' : '';
  return `${stanceWords[stance.stance].toLowerCase()}${comma} ${detail}`;
}
