import { describe, expect, it } from 'vitest';
import { packQuery, unpackQuery } from './packed-query';

describe('A query in an address', () => {
  it.each([
    [{ text: '{ pilots { totalCount } }', variables: {} }],
    [
      {
        text: `query ($n: Int!) { pilots(first: $n) { totalCount } } # ${'naïve 🏈 '.repeat(4_000)}`,
        variables: { n: 5, of: ['a', null] },
      },
    ],
  ])('comes back as it was', async (query) => {
    const packed = await packQuery(query);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(await unpackQuery(packed)).toEqual(query);
  });

  it('is shorter than its text', async () => {
    const text = 'query Pilots { pilots { edges { node { key name } } } }'.repeat(20);
    expect((await packQuery({ text, variables: {} })).length).toBeLessThan(text.length / 4);
  });

  it.each(['', 'content', '!!!', 'eyJhIjoxfQ'])('is none in %j', async (text) => {
    expect(await unpackQuery(text)).toBeNull();
  });
});
