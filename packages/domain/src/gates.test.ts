import { describe, expect, it } from 'vitest';
import { isLate, isOpen, isOverdue, scaleOwnerOf } from './gates.js';
import type { MemberId } from './ids.js';

const me = '00000000-0000-7000-8000-000000000001' as MemberId;
const other = '00000000-0000-7000-8000-000000000002' as MemberId;

describe('The scale owner', () => {
  it('is the last one a decision named', () => {
    expect(scaleOwnerOf([])).toBeNull();
    expect(scaleOwnerOf([{ scaleOwnerId: null }])).toBeNull();
    expect(scaleOwnerOf([{ scaleOwnerId: other }, { scaleOwnerId: me }, { scaleOwnerId: null }])).toBe(me);
  });
});

describe('Days of grace', () => {
  const today = '2026-11-22';

  it('last until the day itself is over', () => {
    expect(isLate({ dueOn: '2026-11-21', clearedAt: null }, today)).toBe(true);
    expect(isLate({ dueOn: today, clearedAt: null }, today)).toBe(false);
    expect(isLate({ dueOn: '2026-11-21', clearedAt: '2026-11-22T08:00:00.000Z' }, today)).toBe(false);
    expect(isOverdue({ dueOn: '2026-11-21', recordedAt: null }, today)).toBe(true);
    expect(isOverdue({ dueOn: today, recordedAt: null }, today)).toBe(false);
    expect(isOverdue({ dueOn: '2026-11-21', recordedAt: '2026-11-22T08:00:00.000Z' }, today)).toBe(false);
  });

  it('are over for a closed pilot, whose conditions nobody clears any more', () => {
    expect(isOpen({ clearedAt: null }, { stage: 'DECIDING' })).toBe(true);
    expect(isOpen({ clearedAt: null }, { stage: 'CLOSED' })).toBe(false);
    expect(isOpen({ clearedAt: '2026-11-22T08:00:00.000Z' }, { stage: 'RUNNING' })).toBe(false);
  });
});
