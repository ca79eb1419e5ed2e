/** How soon repeating a word stops counting, and how much a long text is held back: the usual values of the source. */
const k1 = 1.2;
const b = 0.75;

/**
 * How much a word tells, by how few texts have it: ln(1 + (n − df + ½) / (df + ½)). `texts` is how many there are, `having` how
 * many of them have the word, 0 to `texts`; otherwise a RangeError. Never below 0.
 */
export function inverseFrequency(texts: number, having: number): number {
  if (!(having >= 0 && having <= texts)) throw new RangeError('A word is in none to all of the texts.');
  return Math.log(1 + (texts - having + 0.5) / (having + 0.5));
}

/**
 * How well each text answers a query by Okapi BM25, k1 = 1.2, b = 0.75; 0 for a text without any of the query's words. Texts and query
 * are lists of words as they are compared (stems, lower case). A text is as long as its words, repeated ones counted; a word counts
 * as often as the query says it. Source: Robertson, Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond,
 * Foundations and Trends in Information Retrieval 3(4), 2009, with the inverse frequency kept above 0 as in Lucene.
 */
export function bm25(query: readonly string[], texts: readonly (readonly string[])[]): readonly number[] {
  const average = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
  const counted = texts.map((words) => counts(words));
  const tells = [...counts(query)].map(([word, said]) => {
    const having = counted.filter((of) => of.has(word)).length;
    return { word, weight: said * inverseFrequency(texts.length, having) };
  });
  return texts.map(({ length }, at) => {
    const held = k1 * (1 - b + (b * length) / average);
    return tells.reduce((score, { word, weight }) => {
      const times = counted[at]?.get(word) ?? 0;
      return times === 0 ? score : score + (weight * times * (k1 + 1)) / (times + held);
    }, 0);
  });
}

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const of = new Map<string, number>();
  for (const word of words) of.set(word, (of.get(word) ?? 0) + 1);
  return of;
}
