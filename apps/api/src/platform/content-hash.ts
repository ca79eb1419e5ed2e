import { createHash } from 'node:crypto';

/** SHA-256 over a text, hexadecimal. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
