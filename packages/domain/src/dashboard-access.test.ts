import { describe, expect, it } from 'vitest';
import { changesDashboard, linkStands, seesDashboard } from './dashboard-access.js';
import type { MemberId } from './ids.js';
import { roles } from './people.js';

const me = '00000000-0000-7000-8000-000000000001' as MemberId;
const other = '00000000-0000-7000-8000-000000000002' as MemberId;
const reader = { memberId: me, scope: 'READ' } as const;
const gone = '2026-11-22T12:00:00.000Z';

describe('a dashboard', () => {
  it.each([
    ['mine', { ownerId: me, sharing: 'PRIVATE', deletedAt: null }, false, true],
    ['mine, deleted', { ownerId: me, sharing: 'PRIVATE', deletedAt: gone }, false, true],
    ['another’s', { ownerId: other, sharing: 'PRIVATE', deletedAt: null }, false, false],
    ['another’s, by a link', { ownerId: other, sharing: 'PRIVATE', deletedAt: null }, true, true],
    ['shared', { ownerId: other, sharing: 'WORKSPACE', deletedAt: null }, false, true],
    ['shared, deleted', { ownerId: other, sharing: 'WORKSPACE', deletedAt: gone }, false, false],
    ['deleted, by a link', { ownerId: other, sharing: 'PRIVATE', deletedAt: gone }, true, false],
  ] as const)('that is %s is seen or not', (_, dashboard, byLink, seen) => {
    expect(seesDashboard(reader, dashboard, byLink)).toBe(seen);
  });

  it('is nothing for whoever holds a link to a rating', () => {
    const shared = { ownerId: me, sharing: 'WORKSPACE', deletedAt: null } as const;
    expect(seesDashboard({ memberId: me, scope: 'LINK' }, shared, true)).toBe(false);
  });

  it.each(roles)('is changed by its owner and no other %s, and not with a token that reads', (role) => {
    expect(changesDashboard({ memberId: me, role, scope: 'WRITE' }, { ownerId: me })).toBe(true);
    expect(changesDashboard({ memberId: me, role, scope: 'WRITE' }, { ownerId: other })).toBe(false);
    expect(changesDashboard({ memberId: me, role, scope: 'READ' }, { ownerId: me })).toBe(false);
  });
});

describe('a link to a dashboard', () => {
  const until = '2026-11-22T12:00:00.000Z';

  it('stands until its moment, and not at it', () => {
    expect(linkStands({ until, endedAt: null }, '2026-11-22T11:59:59.999Z')).toBe(true);
    expect(linkStands({ until, endedAt: null }, until)).toBe(false);
  });

  it('does not stand once it was ended', () => {
    expect(linkStands({ until, endedAt: '2026-11-20T00:00:00.000Z' }, '2026-11-21T00:00:00.000Z')).toBe(
      false,
    );
  });
});
