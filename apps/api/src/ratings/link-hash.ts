import { readKey } from '../platform/auth/keys.js';

/** Of a reply link's token. Hashed before it is looked for: how long the search takes says nothing of the token. */
export function linkHash(token: string): string {
  return readKey(token, 'LINK')?.hash.toString('hex') ?? '';
}
