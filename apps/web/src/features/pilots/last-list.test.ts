import { describe, expect, it } from 'vitest';
import { lastList, neighbours, rememberList } from './last-list';

describe('The list somebody came from', () => {
  it('keeps its address when it is left for a pilot', () => {
    const list = { keys: ['SC-101', 'SC-102'], href: '/pilots?stage=RUNNING' };
    rememberList(list);
    rememberList({ ...list, href: '/pilots/SC-102' });
    expect(lastList.get()).toEqual(list);
    rememberList({ keys: ['SC-102'], href: '/pilots' });
    expect(lastList.get().href).toBe('/pilots');
  });

  it('knows the pilots before and behind one, and none at its ends', () => {
    const keys = ['SC-101', 'SC-102', 'SC-103'];
    expect(neighbours(keys, 'SC-102')).toEqual({ before: 'SC-101', after: 'SC-103' });
    expect(neighbours(keys, 'SC-101').before).toBeNull();
    expect(neighbours(keys, 'SC-999')).toEqual({ before: null, after: null });
  });
});
