import { describe, expect, it } from 'vitest';
import { type CountWindow, windowAt, windowLayout } from './window-geometry';

const window = (changes: Partial<CountWindow>): CountWindow => ({
  id: changes.from ?? '',
  name: 'Q1 2026',
  from: '2026-01-01',
  until: '2026-03-31',
  filled: 2,
  hollow: 1,
  count: 3,
  tooMany: 9,
  tooFew: 0,
  said: '',
  cells: [],
  ...changes,
});
const four = [
  window({ from: '2026-01-01', until: '2026-03-31' }),
  window({ from: '2026-04-01', until: '2026-06-30' }),
  window({ from: '2026-07-01', until: '2026-09-30' }),
  window({ from: '2026-10-01', until: '2026-12-31' }),
];

describe('Windows over time', () => {
  it('stand one after the other over the whole width, and each is found by a place in it', () => {
    const layout = windowLayout({ windows: four, dots: [], keys: [] }, 640);
    for (const [index, { left, right, middle }] of layout.placed.entries()) {
      expect(right).toBeGreaterThan(left);
      expect(layout.placed[index + 1]?.left ?? right).toBe(right);
      expect(windowAt(layout, middle)).toBe(index);
    }
    expect(layout.placed.at(-1)?.right).toBe(636);
    expect(windowAt(layout, 10_000)).toBe(3);
  });

  it('leave room for the highest limit and begin at nothing', () => {
    const { y, plot, ticks } = windowLayout({ windows: four, dots: [], keys: [] }, 640);
    expect(y(0)).toBe(plot.bottom);
    expect(y(9)).toBe(plot.top);
    expect(ticks.every(Number.isInteger)).toBe(true);
  });

  it('name the newest always, and leave out names that would meet', () => {
    const wide = windowLayout({ windows: four, dots: [], keys: [] }, 640);
    expect(wide.placed.map(({ named }) => named)).toEqual([true, true, true, true]);
    const narrow = windowLayout({ windows: four, dots: [], keys: [] }, 150);
    expect(narrow.placed.map(({ named }) => named)).toEqual([false, true, false, true]);
  });

  it('put dots of one day above each other, never over each other', () => {
    const dots = ['a', 'b', 'c'].map((id) => ({ id, day: '2026-05-04', filled: id === 'a' }));
    const layout = windowLayout({ windows: four, dots, keys: [] }, 640);
    expect(new Set(layout.dots.map(({ y }) => y)).size).toBe(3);
    expect(layout.strip.bottom).toBeLessThan(layout.height);
  });
});
