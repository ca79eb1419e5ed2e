import { describe, expect, it } from 'vitest';
import { askedLearnings } from './asked-learnings.js';

const near = ['a', 'b', 'c'].map((id) => ({ learning: { id }, why: `near ${id}` }));
const answered = (id: string, reuse: string) => ({ ofId: id, learning: { id }, reuse });

describe('The learnings a pilot is asked', () => {
  it('are the nearest, in their order, each with its newest answer', () => {
    const asked = askedLearnings(near, [answered('b', 'newer'), answered('b', 'older')]);
    expect(asked.map(({ learning, reuse }) => [learning.id, reuse])).toEqual([
      ['a', null],
      ['b', 'newer'],
      ['c', null],
    ]);
  });

  it('keep what was answered when others have come nearer', () => {
    const asked = askedLearnings(near, [answered('z', 'applied')]);
    expect(asked).toHaveLength(4);
    expect(asked.at(-1)).toEqual({ learning: { id: 'z' }, why: 'It was asked before.', reuse: 'applied' });
  });

  it('are none where nothing is near, and leave out what cannot be seen any more', () => {
    expect(askedLearnings([], [])).toEqual([]);
    expect(askedLearnings([], [{ ofId: 'x', learning: null, reuse: 'applied' }])).toEqual([]);
  });
});
