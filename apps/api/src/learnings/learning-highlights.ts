import type { Learning } from '@scrimmage/domain/learning';
import { matchedWords, soughtStems } from '@scrimmage/domain/matched-words';
import type { Connection } from '../platform/graphql/connection.js';
import { wordsOf } from '../platform/graphql/search-words.js';

/** A page of learnings, each with where the words that were looked for stand in it; without a search nothing is marked. */
export function withHighlights(page: Connection<Learning>, search: string | null | undefined) {
  const words = wordsOf(search);
  if (words === null) return page;
  const stems = soughtStems(words);
  const edges = page.edges.map(({ node, cursor }) => ({
    node,
    cursor,
    highlights: {
      event: matchedWords(node.event, stems),
      lesson: matchedWords(node.lesson, stems),
      recommendation: matchedWords(node.recommendation ?? '', stems),
    },
  }));
  return { ...page, edges };
}
