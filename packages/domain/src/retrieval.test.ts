import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25, inverseFrequency } from './bm25.js';
import { retrievalMetrics } from './retrieval-metrics.js';
import { rrf } from './rrf.js';

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
const word = fc.constantFrom('login', 'invoice', 'peak', 'load', 'crash', 'lock');
const words = fc.array(word, { minLength: 1, maxLength: 8 });

describe('Fusing rankings', () => {
  it('puts first what several rankings have', () => {
    const fused = rrf([{ ids: ['a', 'b', 'c'] }, { ids: ['b', 'd'] }]);
    expect(fused.map(([id]) => id)).toEqual(['b', 'a', 'd', 'c']);
    expect(fused[0]?.[1]).toBeCloseTo(1 / 62 + 1 / 61, 12);
  });

  it('decides ties by the id', () => {
    expect(rrf([{ ids: ['q', 'p'] }, { ids: ['p', 'q'] }]).map(([id]) => id)).toEqual(['p', 'q']);
  });

  it('counts a ranking by its weight', () => {
    const fused = rrf([{ ids: ['a', 'b'] }, { ids: ['b', 'a'], weight: 2 }]);
    expect(fused.map(([id]) => id)).toEqual(['b', 'a']);
  });

  it('takes the better place of an id that a ranking names twice', () => {
    expect(rrf([{ ids: ['a', 'b', 'a'] }])).toEqual(rrf([{ ids: ['a', 'b'] }]));
  });

  it('keeps the order of a single ranking', () => {
    fc.assert(
      fc.property(ids, (ranked) => {
        expect(rrf([{ ids: ranked }]).map(([id]) => id)).toEqual(ranked);
      }),
    );
  });

  it('does not mind in which order the rankings come', () => {
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const [there, back] = [rrf([{ ids: one }, { ids: other }]), rrf([{ ids: other }, { ids: one }])];
        expect(there).toEqual(back);
      }),
    );
  });

  it.each([
    [-1, 1],
    [Number.NaN, 1],
    [60, -1],
    [60, Number.POSITIVE_INFINITY],
  ])('refuses k = %d with weight %d', (k, weight) => {
    expect(() => rrf([{ ids: ['a'], weight }], k)).toThrow(RangeError);
  });
});

describe('The score of a text', () => {
  it('is nothing without a word of the query', () => {
    expect(bm25(['nothing'], [['login', 'lock'], ['invoice']])).toEqual([0, 0]);
    expect(bm25([], [['login']])).toEqual([0]);
    expect(bm25(['login'], [])).toEqual([]);
  });

  it('is never below nothing, and more when the word stands in a shorter text', () => {
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 6 }), (query, texts) => {
        for (const score of bm25(query, texts)) expect(score).toBeGreaterThanOrEqual(0);
        const [short, long] = bm25(query, [texts[0] ?? [], [...(texts[0] ?? []), 'filler'], ...texts]);
        expect(short).toBeGreaterThanOrEqual(long ?? 0);
      }),
    );
  });

  it('does not mind the order of words, and counts a word as often as the query says it', () => {
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 6 }), (query, texts) => {
        const turned = texts.map((text) => [...text].reverse());
        const repeated = bm25([...query, ...query].reverse(), turned);
        for (const [at, score] of bm25(query, texts).entries())
          expect(repeated[at]).toBeCloseTo(2 * score, 10);
      }),
    );
  });

  it('weighs a rare word more than a common one', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (one, other) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        expect(inverseFrequency(1000, few)).toBeGreaterThanOrEqual(inverseFrequency(1000, many));
      }),
    );
    expect(() => inverseFrequency(3, 4)).toThrow(RangeError);
  });
});

describe('Judging a ranking', () => {
  it('counts what is wanted among the first', () => {
    const judged = retrievalMetrics(['a', 'b', 'c', 'd'], ['b', 'd'], 3);
    expect(judged.recall).toBe(0.5);
    expect(judged.reciprocalRank).toBe(0.5);
    expect(judged.ndcg).toBeCloseTo(0.386853, 6);
  });

  it('is perfect for everything wanted in front, and nothing for none of it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 8 }),
        (wanted) => {
          const k = wanted.length;
          expect(retrievalMetrics([...wanted, 'x'], wanted, k)).toEqual({
            recall: 1,
            reciprocalRank: 1,
            ndcg: 1,
          });
          expect(retrievalMetrics(['x', 'y'], wanted, k)).toEqual({ recall: 0, reciprocalRank: 0, ndcg: 0 });
        },
      ),
    );
  });

  it('finds the first wanted id also beyond the first k', () => {
    expect(retrievalMetrics(['x', 'y', 'a'], ['a'], 2)).toEqual({
      recall: 0,
      reciprocalRank: 1 / 3,
      ndcg: 0,
    });
  });

  it('refuses a question without an answer', () => {
    expect(() => retrievalMetrics(['a'], [], 5)).toThrow(RangeError);
    expect(() => retrievalMetrics(['a'], ['a'], 0)).toThrow(RangeError);
  });
});
