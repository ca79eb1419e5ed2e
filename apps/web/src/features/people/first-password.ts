// No look-alikes (l and 1, O and 0): a first password is often read aloud or copied by hand.
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A random first password: four groups of four of 32 signs, joined by hyphens; 80 bits.
 * `random` fills an array with random bytes; the browser's own unless a test gives another.
 */
export function firstPassword(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  const signs = [...random(new Uint8Array(16))].map((byte) => letters[byte % letters.length]).join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}
