import { describe, expect, it } from 'vitest';
import { addDays } from '../platform/format';
import { dayAt, flagAt, type RoadField, type RoadFlag, roadDays, roadLayout } from './road-geometry';

const flag = (id: string, changes: Partial<RoadFlag> = {}): RoadFlag => ({
  id,
  lane: 'Nobody waits',
  name: id,
  wantedOn: '2027-02-01',
  reachedOn: null,
  p50: '2027-01-20',
  p85: '2027-02-20',
  p95: '2027-03-20',
  feeds: ['2026-11-01'],
  aside: '60 %',
  said: id,
  cells: [id],
  ...changes,
});

const field: RoadField = {
  lanes: ['Nobody waits', 'Nobody calls'],
  flags: [flag('a'), flag('b', { lane: 'Nobody calls', wantedOn: null, p50: null, p85: null, p95: null })],
  yards: [
    { day: '2026-11-15', kind: 'past' },
    ...[1, 2, 3, 4].map((ahead) => ({
      day: addDays('2026-11-15', ahead * 28),
      kind: 'ahead' as const,
      ahead,
    })),
  ],
  today: '2026-11-22',
};

describe('The road', () => {
  it('spans every day it knows, and a month on either side of today', () => {
    expect(roadDays(field)).toEqual(['2026-10-18', '2027-03-25']);
    expect(roadDays({ ...field, flags: [], yards: [] })).toEqual(['2026-10-20', '2027-01-24']);
  });

  it('is not pressed together by a date far off', () => {
    const far = { ...field, flags: [flag('a', { p95: '2036-01-01' })] };
    expect(roadDays(far)[1] < '2027-05-01').toBe(true);
    expect(roadLayout(far, 800).flags[0]?.range?.open).toBe(true);
  });

  it('puts lane under lane, each flag between its edges, its range in the order of its chances', () => {
    const layout = roadLayout(field, 800);
    const [one, other] = layout.lanes;
    expect(one && other && other.top >= one.top + one.height).toBe(true);
    const [a, b] = layout.flags;
    expect(a?.range && a.range.from < a.range.mid && a.range.mid < a.range.to).toBe(true);
    expect(a?.x).toBeGreaterThan(layout.todayX);
    expect(b).toMatchObject({ x: null, range: null });
    for (const { labelX } of layout.flags) expect(labelX).toBeGreaterThanOrEqual(layout.left);
  });

  it('gives the day of every place back, and the flag of every height', () => {
    const layout = roadLayout(field, 800);
    expect(dayAt(layout, layout.left - 50)).toBe(layout.from);
    expect(dayAt(layout, layout.right + 50)).toBe(layout.to);
    expect(dayAt(layout, layout.flags[0]?.x ?? 0)).toBe('2027-02-01');
    expect(flagAt(layout, (layout.flags[1]?.top ?? 0) + 10)).toBe(1);
  });
});
