import { describe, expect, it } from 'vitest';
import { isAnswerPath, valueAt } from './answer-path.js';

describe('a path into an answer', () => {
  it.each(['pilots', 'pilots.edges.node', '_a.b1', Array(12).fill('a').join('.')])('is %s', (text) => {
    expect(isAnswerPath(text)).toBe(true);
  });

  it.each(['', '.', 'a.', '.a', 'a..b', '1a', 'a b', 'a[0]', 'ä', Array(13).fill('a').join('.')])(
    'is not %j',
    (text) => {
      expect(isAnswerPath(text)).toBe(false);
    },
  );
});

describe('what stands at a path', () => {
  const answer = {
    count: 3,
    nothing: null,
    pilots: {
      edges: [{ node: { key: 'SC-101', tags: ['a', 'b'] } }, { node: { key: 'SC-102', tags: ['c'] } }],
    },
  };

  it('is the value under the names', () => {
    expect(valueAt(answer, 'count')).toBe(3);
    expect(valueAt(answer, 'pilots.edges')).toHaveLength(2);
  });

  it('is found in each item of a list on the way', () => {
    expect(valueAt(answer, 'pilots.edges.node.key')).toEqual(['SC-101', 'SC-102']);
  });

  it('is one list when lists stand in lists', () => {
    expect(valueAt(answer, 'pilots.edges.node.tags')).toEqual(['a', 'b', 'c']);
  });

  it.each(['missing', 'count.more', 'nothing.more', 'toString', '__proto__.x', 'constructor.name'])(
    'is nothing at %s',
    (path) => {
      expect(valueAt(answer, path)).toBeNull();
    },
  );

  it('keeps the place of an item that lacks it', () => {
    expect(valueAt([{ a: 1 }, {}, null], 'a')).toEqual([1, null, null]);
  });
});
