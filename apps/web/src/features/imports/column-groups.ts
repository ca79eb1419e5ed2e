import type { ImportTarget } from '@scrimmage/contract/generated/schema-types';

interface Guessed {
  readonly name: string;
  readonly target: ImportTarget;
  readonly confidence: number;
}

/** Below this a person should look. */
const sure = 0.8;

/** How sure a guess is, in a word; 1 is what somebody chose, now or before. */
export function surenessWord(confidence: number): string {
  if (confidence >= 1) return 'Chosen or exact';
  if (confidence >= sure) return 'Sure';
  return confidence >= 0.5 ? 'Likely' : 'A guess';
}

export interface ColumnGroups<C> {
  /** What a person should look at, the least sure first. */
  readonly doubtful: readonly C[];
  readonly mapped: readonly C[];
  readonly kept: readonly C[];
}

/** Sorts columns by how much they need a person: by the guesses alone, so that no row moves while somebody chooses. */
export function groupColumns<C extends Guessed>(columns: readonly C[]): ColumnGroups<C> {
  const isSure = ({ confidence }: Guessed) => confidence >= sure;
  return {
    doubtful: columns.filter((c) => !isSure(c)).sort((a, b) => a.confidence - b.confidence),
    mapped: columns.filter((c) => isSure(c) && c.target !== 'KEEP'),
    kept: columns.filter((c) => isSure(c) && c.target === 'KEEP'),
  };
}
