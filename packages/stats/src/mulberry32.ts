/**
 * A seeded stream of pseudo-random numbers, uniform on [0, 1) in steps of 2^-32.
 * Source: Tommy Ettinger's mulberry32 (public domain), one 32-bit word of state, period 2^32.
 * The same seed (taken modulo 2^32) gives the same stream on every machine. Not for secrets.
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296;
  };
}
