import { describe, expect, it } from 'vitest';
import { lastList, neighbours, rememberList } from './last-list';

describe('The list somebody came from', () => {
  it('knows the pilots before and behind one', () => {
    expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ before: 'a', after: 'c' });
    expect(neighbours(['a', 'b'], 'a')).toEqual({ before: null, after: 'b' });
    expect(neighbours(['a', 'b'], 'b')).toEqual({ before: 'a', after: null });
    expect(neighbours(['a', 'b'], 'z')).toEqual({ before: null, after: null });
  });

  it('survives a reload', () => {
    rememberList({ keys: ['SC-1', 'SC-2'], href: '/pilots?q=refund' });
    expect(lastList.get().href).toBe('/pilots?q=refund');
    expect(sessionStorage.getItem('scrimmage.last-list')).toContain('SC-2');
  });
});
