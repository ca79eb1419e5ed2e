/** How good one ranking is for one question. */
export interface RetrievalMetrics {
  /** The share of what is wanted that is among the first k, 0 to 1. */
  readonly recall: number;
  /** 1 / the place of the first that is wanted, in the whole ranking; 0 when none is there. */
  readonly reciprocalRank: number;
  /** Discounted gain of the first k beside the best that could be, 0 to 1. */
  readonly ndcg: number;
}

/**
 * Judges a ranking, best first, by the ids that were wanted: recall and normalised discounted cumulative gain of the first `k`, and
 * the reciprocal rank. A ranking names an id once. Throws a RangeError when nothing is wanted or k is not a whole number above 0.
 * Source: Järvelin, Kekäläinen, Cumulated Gain-Based Evaluation of IR Techniques, ACM TOIS 20(4), 2002, each gain 1.
 */
export function retrievalMetrics(
  ranked: readonly string[],
  wanted: readonly string[],
  k: number,
): RetrievalMetrics {
  const relevant = new Set(wanted);
  if (relevant.size === 0) throw new RangeError('Nothing is wanted, so nothing can be found.');
  if (!(Number.isInteger(k) && k > 0)) throw new RangeError('k is a whole number above 0.');
  const places = ranked.flatMap((id, at) => (relevant.has(id) ? [at + 1] : []));
  const within = places.filter((place) => place <= k);
  const best = Array.from({ length: Math.min(relevant.size, k) }, (_, at) => at + 1);
  return {
    recall: within.length / relevant.size,
    reciprocalRank: places[0] === undefined ? 0 : 1 / places[0],
    ndcg: gain(within) / gain(best),
  };
}

function gain(places: readonly number[]): number {
  return places.reduce((sum, place) => sum + 1 / Math.log2(place + 1), 0);
}
