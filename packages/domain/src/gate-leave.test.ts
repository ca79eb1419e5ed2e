import { describe, expect, it } from 'vitest';
import { mayCallForDecision, mayClear, mayDecide, mayRecord } from './gate-leave.js';
import type { Condition } from './gates.js';
import type { MemberId } from './ids.js';
import { type Role, roles } from './people.js';

const me = '00000000-0000-7000-8000-000000000001' as MemberId;
const other = '00000000-0000-7000-8000-000000000002' as MemberId;

const actor = (role: Role) => ({ role, scope: 'WRITE', memberId: me }) as const;
const overAll = (role: Role) => role === 'ADMIN' || role === 'EXECUTIVE';
const nobodys = { leadId: other, deciderId: other };

describe('At a gate, beside executives and administrators,', () => {
  it.each(roles)('%s may what they are named for and nothing else', (role) => {
    const by = actor(role);
    const owned = (ownerId: MemberId) => ({ ownerId }) as Condition;
    expect(mayDecide(by, nobodys)).toBe(overAll(role));
    expect(mayDecide(by, { ...nobodys, leadId: me })).toBe(overAll(role));
    expect(mayDecide(by, { ...nobodys, deciderId: me })).toBe(true);
    expect(mayCallForDecision(by, { ...nobodys, deciderId: me })).toBe(overAll(role));
    expect(mayCallForDecision(by, { ...nobodys, leadId: me })).toBe(true);
    expect(mayClear(by, nobodys, owned(other))).toBe(overAll(role));
    expect(mayClear(by, nobodys, owned(me))).toBe(true);
    expect(mayClear(by, { ...nobodys, leadId: me }, owned(other))).toBe(true);
    expect(mayClear(by, { ...nobodys, deciderId: me }, owned(other))).toBe(true);
    expect(mayRecord(by, { ...nobodys, deciderId: me }, other)).toBe(overAll(role));
    expect(mayRecord(by, nobodys, me)).toBe(true);
    expect(mayRecord(by, { ...nobodys, leadId: me }, null)).toBe(true);
  });

  it('nobody may anything by a token that only reads', () => {
    const reader = { role: 'ADMIN', scope: 'READ', memberId: me } as const;
    expect(mayDecide(reader, { leadId: me, deciderId: me })).toBe(false);
    expect(mayClear(reader, { leadId: me, deciderId: me }, { ownerId: me } as Condition)).toBe(false);
  });
});
