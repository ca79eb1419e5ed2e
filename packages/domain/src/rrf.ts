/** One ranking to fuse: ids, best first, and how much it counts beside the others. */
export interface Ranking {
  readonly ids: readonly string[];
  /** 1 when left out; 0 takes the ranking out. */
  readonly weight?: number;
}

/** How far the first places stand out: the larger, the flatter. The constant of the source. */
const usualK = 60;

/**
 * Fuses rankings by reciprocal rank: the score of an id is the sum of weight / (k + rank) over the rankings that have it, ranks
 * counted from 1. Best first, equal scores in the order of their ids (code units). An id that a ranking names twice counts at its
 * better rank. Throws a RangeError for k below 0 or a weight below 0. Source: Cormack, Clarke, Büttcher, Reciprocal Rank Fusion
 * Outperforms Condorcet and Individual Rank Learning Methods, SIGIR 2009.
 */
export function rrf(rankings: readonly Ranking[], k = usualK): readonly (readonly [string, number])[] {
  if (!(k >= 0)) throw new RangeError('k is 0 or more.');
  const scores = new Map<string, number>();
  for (const { ids, weight = 1 } of rankings) {
    if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError('A weight is 0 or more.');
    for (const [at, id] of [...new Set(ids)].entries())
      scores.set(id, (scores.get(id) ?? 0) + weight / (k + at + 1));
  }
  return [...scores].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}
