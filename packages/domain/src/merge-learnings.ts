import { type Answer, no, yes } from './answer.js';
import { type BackedLearning, isSupported, learningKey } from './learning.js';

type Mergeable = Pick<
  BackedLearning,
  | 'id'
  | 'number'
  | 'state'
  | 'recommendation'
  | 'supporting'
  | 'contradicting'
  | 'causeIds'
  | 'evidence'
  | 'mergedInto'
>;

/** What the learning that stays becomes; the other is retired and says where it went, and its reuses and follow-ups go along. */
export type MergedLearning = Pick<
  BackedLearning,
  'state' | 'supporting' | 'contradicting' | 'causeIds' | 'evidence'
>;

const each = <T>(...lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())];
const stands = ({ state, mergedInto }: Mergeable) =>
  mergedInto === null && (state === 'DRAFT' || state === 'VALIDATED');

/**
 * Two learnings that say the same made into one: the words of `survivor` stay, tags and pilots of both count, and one that both
 * supports and contradicts contradicts. It is validated when either was, something still supports it and it recommends something. Refused with `LEARNINGS_NOT_MERGED` for a learning and itself, and
 * when one of them is contradicted, retired or merged already: a merge must not hide that.
 */
export function mergeLearnings(
  survivor: Mergeable,
  merged: Mergeable,
): Answer<MergedLearning, 'LEARNINGS_NOT_MERGED'> {
  const fallen = [survivor, merged].find((one) => !stands(one));
  if (survivor.id === merged.id) return no('LEARNINGS_NOT_MERGED', { key: learningKey(survivor.number) });
  if (fallen) return no('LEARNINGS_NOT_MERGED', { key: learningKey(fallen.number), state: fallen.state });
  const contradicting = each(survivor.contradicting, merged.contradicting);
  const supporting = each(survivor.supporting, merged.supporting).filter((id) => !contradicting.includes(id));
  const evidence = bothEvidence(survivor.evidence, merged.evidence);
  const validated =
    [survivor.state, merged.state].includes('VALIDATED') &&
    survivor.recommendation !== null &&
    isSupported({ supporting, evidence });
  return yes({
    state: validated ? 'VALIDATED' : 'DRAFT',
    supporting,
    contradicting,
    causeIds: each(survivor.causeIds, merged.causeIds),
    evidence,
  });
}

function bothEvidence(kept: string | null, other: string | null): string | null {
  if (kept === null || other === null || kept === other) return kept ?? other;
  return `${kept}\n${other}`;
}
