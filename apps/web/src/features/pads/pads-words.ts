import { type PadsCriterion, padsAnchors, type RepStep } from '@scrimmage/domain/pads';
import type { PadsBand } from '@scrimmage/domain/pads-score';

export const bandWords: Readonly<Record<PadsBand, string>> = {
  SANDBOX: 'Sandbox',
  WALK_THROUGH: 'Walk-through',
  SHELLS: 'Shells',
  FULL_PADS: 'Full pads',
};

/** What a band says of a pilot, in one line. */
export const bandMeanings: Readonly<Record<PadsBand, string>> = {
  SANDBOX: 'An essential criterion is at 0: what it shows says little about production.',
  WALK_THROUGH: 'Every essential criterion is begun, the weakest is at 1.',
  SHELLS: 'Half real: an essential criterion is at 2, or another is below 2.',
  FULL_PADS: 'Every essential criterion is at 3 or above, and nothing is below 2.',
};

/** “Real staff”. */
export function criterionName(criterion: PadsCriterion): string {
  return padsAnchors[criterion].name;
}

/** What a level means; of none, that it does not apply. */
export function anchorWords(criterion: PadsCriterion, level: number | null): string {
  return level === null ? 'Does not apply.' : (padsAnchors[criterion].anchors[level] ?? '');
}

/** “raise Real staff from 1 to 3 and attach an artefact”. */
export function stepWords({ criterion, from, to, needsArtefact }: RepStep): string {
  const name = criterionName(criterion);
  if (from === to) return `attach an artefact to ${name}`;
  return `raise ${name} from ${from} to ${to}${needsArtefact ? ' and attach an artefact' : ''}`;
}

/** “3”; “–” where a criterion does not apply. */
export function levelWords(level: number | null): string {
  return level === null ? '–' : String(level);
}
