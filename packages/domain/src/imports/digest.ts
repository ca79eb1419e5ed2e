/** The constants of the four lanes: start, rotation, odd multiplier. Any with well spread bits would do. */
const lanes = [
  [0x243f6a88, 15, 0x9e3779b1],
  [0x85a308d3, 13, 0x85ebca6b],
  [0x13198a2e, 11, 0xc2b2ae35],
  [0x03707344, 17, 0x27d4eb2f],
] as const;

/** Lets every bit of a lane reach every other: the last step of MurmurHash3 (A. Appleby, 2011, public domain). */
function settle(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function lane(text: string, start: number, rotation: number, multiplier: number): string {
  let hash = start ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const mixed = hash ^ text.charCodeAt(i);
    hash = Math.imul((mixed << rotation) | (mixed >>> (32 - rotation)), multiplier);
  }
  return settle(hash).toString(16).padStart(8, '0');
}

/**
 * Tells texts apart: 32 hexadecimal digits, equal for equal texts on every machine and in every release, since they
 * are stored. Two of a million texts share one by chance with a probability of about 10^-27. Not for secrets: somebody
 * could construct two texts that share one.
 */
export function digest(text: string): string {
  return lanes.map(([start, rotation, multiplier]) => lane(text, start, rotation, multiplier)).join('');
}
