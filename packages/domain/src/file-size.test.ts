import { describe, expect, it } from 'vitest';
import { bytesWords } from './file-size.js';

describe('A number of bytes in words', () => {
  it.each([
    [1, '1 byte'],
    [900, '900 bytes'],
    [1_025, '2 kB'],
    [1_048_575, '1,024 kB'],
    [1_048_577, '1.1 MB'],
    [10_485_760, '10 MB'],
    [1_073_741_824, '1,024 MB'],
  ])('of %i is %s', (bytes, words) => {
    expect(bytesWords(bytes)).toBe(words);
  });
});
