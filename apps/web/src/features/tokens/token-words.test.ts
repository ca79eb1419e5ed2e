import { describe, expect, it } from 'vitest';
import { tokenState } from './token-words';

const now = Date.parse('2026-11-21T12:00:00Z');

describe('The state of a token', () => {
  it.each([
    ['2027-02-01T00:00:00Z', null, 'valid'],
    ['2026-12-05T12:00:00Z', null, 'expiring'],
    ['2026-11-21T12:00:00Z', null, 'expired'],
    ['2027-02-01T00:00:00Z', '2026-11-20T00:00:00Z', 'revoked'],
  ])('that ends on %s, revoked %s, is %s', (expiresAt, revokedAt, state) => {
    expect(tokenState({ expiresAt, revokedAt }, now)).toBe(state);
  });
});
