import { describe, expect, it } from 'vitest';
import { mulberry32 } from './mulberry32.js';

function take(seed: number, count: number): number[] {
  const next = mulberry32(seed);
  return Array.from({ length: count }, next);
}

describe('The seeded stream', () => {
  it('gives the published first numbers of seed 42 and seed 1', () => {
    expect(take(42, 5)).toEqual([
      0.6011037519201636, 0.44829055899754167, 0.8524657934904099, 0.6697340414393693, 0.17481389874592423,
    ]);
    expect(take(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('takes a seed modulo 2^32', () => {
    expect(take(2 ** 32 + 7, 3)).toEqual(take(7, 3));
  });
});
