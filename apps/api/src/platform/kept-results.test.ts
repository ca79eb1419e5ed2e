import { describe, expect, it, vi } from 'vitest';
import { KeptResults } from './kept-results.js';

describe('Results that are kept', () => {
  it('are computed once for each key', async () => {
    const kept = new KeptResults<{ readonly n: number }>(2);
    const compute = vi.fn(() => ({ n: 1 }));
    const first = await kept.of('a', compute);
    expect(await kept.of('a', compute)).toBe(first);
    expect(await kept.of('b', async () => ({ n: 2 }))).toEqual({ n: 2 });
    expect(compute).toHaveBeenCalledOnce();
  });

  it('are no more than was said: the oldest goes first', async () => {
    const kept = new KeptResults<{ readonly n: number }>(2);
    for (const n of [1, 2, 3]) await kept.of(String(n), () => ({ n }));
    const again = vi.fn((n: number) => ({ n }));
    await kept.of('3', () => again(3));
    await kept.of('2', () => again(2));
    expect(again).not.toHaveBeenCalled();
    await kept.of('1', () => again(1));
    expect(again.mock.calls).toEqual([[1]]);
  });

  it('are not kept when they could not be computed', async () => {
    const kept = new KeptResults<object>(2);
    const broken = () => Promise.reject(new Error('broken'));
    await expect(kept.of('a', broken)).rejects.toThrow('broken');
    expect(await kept.of('a', () => ({ n: 1 }))).toEqual({ n: 1 });
  });
});
