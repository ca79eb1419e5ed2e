import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digest } from './digest.js';

it('never changes, since digests are stored', () => {
  expect(['', 'a', 'Crane planning', '🏗️'].map(digest)).toMatchInlineSnapshot(`
    [
      "1388a0fbede1521e6cc8e406ccbe4a01",
      "0b3ad32aee6b8e2f5a12fa35992452e9",
      "1d2d47a2809cba7401d0588c270753a5",
      "f9b1134983b50d3fb83f98f74a92ddf4",
    ]
  `);
});

it('differs between texts that hardly differ', () => {
  const digests = new Set<string>();
  for (let i = 0; i < 50_000; i++) digests.add(digest(`["harbours","piers","crane ${i}"]`));
  for (let length = 1; length < 1000; length++) digests.add(digest('\0'.repeat(length)));
  expect(digests.size).toBe(50_999);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(digest(a) === digest(b)).toBe(a === b);
    }),
  );
});

it('spreads one changed letter over every part', () => {
  const [a, b] = [digest('crane planning'), digest('drane planning')];
  for (let part = 0; part < 32; part += 8) expect(a.slice(part, part + 8)).not.toBe(b.slice(part, part + 8));
});
