import type { TokenScope } from '@scrimmage/contract/generated/schema-types';

export const scopeWords: Record<TokenScope, string> = {
  READ: 'Reads',
  WRITE: 'Reads and changes',
};

export const scopeMeanings: Record<TokenScope, string> = {
  READ: 'Asks and listens, and changes nothing.',
  WRITE: 'Also changes what its owner’s role may change.',
};

export type TokenState = 'valid' | 'expiring' | 'expired' | 'revoked';

const soon = 14 * 86_400_000;

/** What a token is worth now; `expiring` within fourteen days. `now` in milliseconds. */
export function tokenState(
  token: { readonly expiresAt: string; readonly revokedAt: string | null },
  now: number,
): TokenState {
  if (token.revokedAt) return 'revoked';
  const left = Date.parse(token.expiresAt) - now;
  if (left <= 0) return 'expired';
  return left <= soon ? 'expiring' : 'valid';
}
