import { describe, expect, it } from 'vitest';
import { Tail } from './tail.js';

/** A history that grows, and counts how often it is read. */
function aHistory(length: number) {
  const history = {
    length,
    reads: 0,
    read: async (after: number, limit: number) => {
      history.reads++;
      const seen = history.length;
      await Promise.resolve();
      return Array.from({ length: Math.max(0, Math.min(limit, seen - after)) }, (_, i) => ({
        seq: after + i + 1,
      }));
    },
  };
  return history;
}

const seqs = (entries: readonly { seq: number }[] | null) => entries?.map(({ seq }) => seq) ?? null;

describe('The tail of a history', () => {
  it('is read once or twice for a hundred who ask at the same moment', async () => {
    const history = aHistory(5);
    const tail = new Tail(100);
    await tail.after(5, history.read);
    history.reads = 0;
    history.length = 7;
    const answers = await Promise.all(Array.from({ length: 100 }, () => tail.after(5, history.read)));
    expect(answers.map(seqs)).toEqual(Array.from({ length: 100 }, () => [6, 7]));
    expect(history.reads).toBeLessThanOrEqual(2);
  });

  it('sees what came while somebody was looking already', async () => {
    const history = aHistory(1);
    const tail = new Tail(100);
    const early = tail.after(1, history.read);
    history.length = 2;
    expect(seqs(await tail.after(1, history.read))).toEqual([2]);
    await early;
  });

  it('gives each what they have not seen, and nothing to those who have seen all', async () => {
    const history = aHistory(3);
    const tail = new Tail(100);
    expect(seqs(await tail.after(3, history.read))).toEqual([]);
    history.length = 6;
    expect(seqs(await tail.after(4, history.read))).toEqual([5, 6]);
    expect(seqs(await tail.after(3, history.read))).toEqual([4, 5, 6]);
    expect(seqs(await tail.after(6, history.read))).toEqual([]);
  });

  it('knows that it does not reach back far enough', async () => {
    const history = aHistory(50);
    const tail = new Tail(10);
    expect(seqs(await tail.after(45, history.read))).toEqual([46, 47, 48, 49, 50]);
    expect(await tail.after(20, history.read)).toBeNull();
    history.length = 80;
    expect(await tail.after(50, history.read)).toBeNull();
    expect(seqs(await tail.after(78, history.read))).toEqual([79, 80]);
    history.length = 82;
    expect(seqs(await tail.after(80, history.read))).toEqual([81, 82]);
  });

  it('keeps no more than it is told', async () => {
    const history = aHistory(0);
    const tail = new Tail(10);
    await tail.after(0, history.read);
    while (history.length < 40) await tail.after(history.length++, history.read);
    expect(seqs(await tail.after(30, history.read))).toHaveLength(10);
    expect(await tail.after(29, history.read)).toBeNull();
  });

  it('goes on after a look that failed', async () => {
    const history = aHistory(2);
    const tail = new Tail(10);
    const failing = () => Promise.reject(new Error('away'));
    await expect(tail.after(1, failing)).rejects.toThrow('away');
    expect(seqs(await tail.after(1, history.read))).toEqual([2]);
  });
});
