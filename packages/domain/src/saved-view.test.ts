import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.js';
import type { MemberId } from './ids.js';
import { checked } from './problems.js';
import { changesView, seesView, viewLabel } from './saved-view.js';
import { savedViewInput } from './saved-view-input.js';

const owner = 'o' as MemberId;
const as = (role: Actor['role'], memberId = 'm' as MemberId, scope: Actor['scope'] = 'WRITE') => ({
  role,
  memberId,
  scope,
});
const view = (sharing: 'PRIVATE' | 'WORKSPACE', deletedAt: string | null = null) => ({
  ownerId: owner,
  sharing,
  deletedAt,
});

describe('A saved view', () => {
  it('is seen by its owner, and by all while it is shared', () => {
    expect(seesView(as('LEAD', owner), view('PRIVATE', '2026-11-22T10:00:00Z'))).toBe(true);
    expect(seesView(as('ADMIN'), view('PRIVATE'))).toBe(false);
    expect(seesView(as('CONTRIBUTOR'), view('WORKSPACE'))).toBe(true);
    expect(seesView(as('CONTRIBUTOR'), view('WORKSPACE', '2026-11-22T10:00:00Z'))).toBe(false);
    expect(seesView(as('ADMIN'), view('WORKSPACE', '2026-11-22T10:00:00Z'))).toBe(true);
    expect(seesView(as('LEAD', owner, 'LINK'), view('WORKSPACE'))).toBe(false);
  });

  it('is changed by its owner, and by administrators when it is shared', () => {
    expect(changesView(as('CONTRIBUTOR', owner), view('PRIVATE'))).toBe(true);
    expect(changesView(as('LEAD'), view('WORKSPACE'))).toBe(false);
    expect(changesView(as('ADMIN'), view('WORKSPACE'))).toBe(true);
    expect(changesView(as('ADMIN'), view('PRIVATE'))).toBe(false);
    expect(changesView(as('LEAD', owner, 'READ'), view('PRIVATE'))).toBe(false);
  });

  it('is named in the history only while it is shared', () => {
    expect(viewLabel({ name: 'Mine', sharing: 'PRIVATE', list: 'PILOTS' })).toBe('a view of the pilots');
    expect(viewLabel({ name: 'Late', sharing: 'WORKSPACE', list: 'LEARNINGS' })).toBe(
      'the view Late of the library',
    );
  });

  it('is saved clean, and says what its list does not know', () => {
    const given = { list: 'PILOTS', name: ' Late  ones ', sharing: 'PRIVATE' };
    const params = [{ name: 'due', values: ['OVERDUE'] }];
    expect(checked(savedViewInput, { ...given, params })).toMatchObject({
      value: { id: null, name: 'Late ones', params: { due: ['OVERDUE'] } },
    });
    const wrong = checked(savedViewInput, { ...given, params: [{ name: 'killLine', values: ['up'] }] });
    expect(wrong.problems).toMatchObject([
      { path: 'params', message: 'The list does not know this: kill line.' },
    ]);
    expect(checked(savedViewInput, { ...given, name: '', params }).problems).toMatchObject([
      { path: 'name' },
    ]);
  });
});
