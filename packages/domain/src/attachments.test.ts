import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.js';
import { mayAttach, mayRemove } from './attachments.js';
import type { MemberId } from './ids.js';
import type { Role } from './people.js';

const me = '00000000-0000-7000-8000-000000000001' as MemberId;
const other = '00000000-0000-7000-8000-000000000002' as MemberId;
const as = (role: Role) => ({ role, scope: 'WRITE', memberId: me }) as Actor;

describe('Whoever attaches a document', () => {
  it.each([
    ['CONTRIBUTOR', 'PILOT', other, true],
    ['LEAD', 'ENGAGEMENT', me, true],
    ['LEAD', 'ENGAGEMENT', other, false],
    ['LEAD', 'VENDOR', null, false],
    ['PROCUREMENT', 'VENDOR', null, true],
  ] as const)('as %s to a %s that %s leads: %s', (role, kind, leadId, allowed) => {
    expect(mayAttach(as(role), kind, leadId)).toBe(allowed);
  });

  it('may remove it again, and so may the lead, procurement and administrators', () => {
    expect(mayRemove(as('CONTRIBUTOR'), { addedBy: me }, other)).toBe(true);
    expect(mayRemove(as('LEAD'), { addedBy: other }, me)).toBe(true);
    expect(mayRemove(as('PROCUREMENT'), { addedBy: other }, other)).toBe(true);
    expect(mayRemove(as('EXECUTIVE'), { addedBy: other }, other)).toBe(false);
    expect(mayRemove({ ...as('ADMIN'), scope: 'READ' } as Actor, { addedBy: me }, me)).toBe(false);
  });
});
