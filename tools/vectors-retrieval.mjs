// Finding similar failures and learnings: the names of the vectors → the packages' functions.
import { bm25 } from '@scrimmage/domain/bm25';
import { retrievalMetrics } from '@scrimmage/domain/retrieval-metrics';
import { rrf } from '@scrimmage/domain/rrf';

export const retrievalVectors = {
  rrf: ({ rankings, k, weights = [] }) =>
    rrf(
      rankings.map((ids, at) => ({ ids, weight: weights[at] ?? 1 })),
      k,
    ),
  bm25: ({ query, docs }) => bm25(query, docs),
  retrievalMetrics: ({ ranked, relevant, k }) => {
    const { reciprocalRank, ...it } = retrievalMetrics(ranked, relevant, k);
    return { ...it, rr: reciprocalRank };
  },
};
