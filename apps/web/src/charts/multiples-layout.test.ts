import { describe, expect, it } from 'vitest';
import { multiplesLayout, type Panel, panelDomains, stepDays } from './multiples-layout';

const aPanel = (id: string, from: number, days: readonly string[]): Panel => ({
  id,
  title: `Measure ${id}`,
  points: days.map((day, index) => ({
    day,
    estimate: from + index,
    low: from + index - 1,
    high: from + index + 1,
    said: '',
    cells: [],
  })),
  levels: {
    limit: { value: from + 5, name: 'limit', text: String(from + 5) },
    goal: null,
    reference: null,
    better: 'lower',
  },
  last: '',
  note: '',
  tickText: String,
});
const panels = [
  aPanel('a', 0, ['2026-11-01', '2026-11-02']),
  aPanel('b', 100_000, ['2026-11-02', '2026-11-05']),
];
const field = { panels, today: '2026-11-08', gapDays: 3, sharedScale: false };

describe('Several sequences along the same days', () => {
  it('are stepped through by every day of any of them, each once', () => {
    expect(stepDays(panels)).toEqual(['2026-11-01', '2026-11-02', '2026-11-05']);
    expect(stepDays([])).toEqual([]);
  });

  it('have each their own scale, or one for all', () => {
    const [a, b] = panelDomains(field);
    expect(a?.[1]).toBeLessThan(10);
    expect(b?.[0]).toBeGreaterThan(99_000);
    const shared = panelDomains({ panels, sharedScale: true });
    expect(shared).toEqual([shared[0], shared[0]]);
    expect(shared[0]?.[0]).toBe(a?.[0]);
    expect(shared[0]?.[1]).toBe(b?.[1]);
  });

  it.each([320, 700, 1_100])('put a day at one place in all of them at %i pixels', (width) => {
    const [a, b] = multiplesLayout(field, width).panels;
    for (const day of ['2026-11-01', '2026-11-04', '2026-11-08']) expect(a?.plot.x(day)).toBe(b?.plot.x(day));
    expect(a?.plot.left).toBeGreaterThan(40);
  });

  it('stand one below the other without touching, inside the drawing', () => {
    const { panels: placed, height } = multiplesLayout(field, 700);
    expect(placed[1]?.plot.top).toBeGreaterThan(placed[0]?.plot.bottom ?? 0);
    expect(height).toBeGreaterThan((placed[1]?.plot.bottom ?? 0) + 16);
  });

  it('name their lines beside them, and only by value where it is narrow', () => {
    expect(multiplesLayout(field, 700).panels[0]?.labels.map(({ text }) => text)).toEqual(['limit 5']);
    const narrow = multiplesLayout(field, 340);
    expect(narrow.panels[0]?.labels.map(({ text }) => text)).toEqual(['5']);
    expect(narrow.aside).toBe(0);
  });

  it('take colour where the latest interval clears a line', () => {
    const past = aPanel('c', 0, ['2026-11-01']);
    const bad = { ...past, points: past.points.map((point) => ({ ...point, low: 6, high: 8 })) };
    const verdicts = multiplesLayout({ ...field, panels: [past, bad] }, 700).panels.map((it) => it.verdict);
    expect(verdicts).toEqual(['neutral', 'bad']);
  });
});
