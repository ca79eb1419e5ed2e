import { describe, expect, it } from 'vitest';
import {
  bandPaths,
  daysOf,
  linePath,
  makePlot,
  nearestPoint,
  type SequencePoint,
  stretches,
  valueDomain,
  valueTicks,
} from './sequence-geometry';

const aPoint = (day: string, estimate: number, half: number | null = null): SequencePoint => ({
  day,
  estimate,
  low: half === null ? null : estimate - half,
  high: half === null ? null : estimate + half,
  said: '',
  cells: [],
});
const level = (value: number) => ({ value, name: 'Limit', text: '' });
const inside = ([from, to]: readonly [number, number], value: number) => value >= from && value <= to;

describe('The values a field shows', () => {
  it('holds every estimate, the latest interval and every line in full', () => {
    const points = [aPoint('2026-11-01', -6), aPoint('2026-11-02', 2, 1)];
    const domain = valueDomain(points, [level(-8), level(5)]);
    for (const value of [-8, -6, 1, 3, 5]) expect(inside(domain, value)).toBe(true);
    expect(domain[0]).toBeCloseTo(-8 - 13 / 20);
    expect(domain[1]).toBeCloseTo(5 + 13 / 20);
  });

  it('clips early intervals at ten times the width of the latest', () => {
    const points = [aPoint('2026-11-01', 0, 500), aPoint('2026-11-02', 0, 3), aPoint('2026-11-03', 1, 1)];
    const [from, to] = valueDomain(points, []);
    expect(from).toBeCloseTo(-9 - 1);
    expect(to).toBeCloseTo(11 + 1);
  });

  it('takes early intervals in full when they are no wider than that', () => {
    const [from, to] = valueDomain([aPoint('2026-11-01', 0, 4), aPoint('2026-11-02', 0, 2)], []);
    expect([from, to]).toEqual([-4.4, 4.4]);
  });

  it('does without intervals, with a single value, and with nothing', () => {
    expect(valueDomain([aPoint('2026-11-01', 0), aPoint('2026-11-02', 20)], [])).toEqual([-1, 21]);
    const [from, to] = valueDomain([aPoint('2026-11-01', 3)], []);
    expect(from).toBeLessThan(3);
    expect(to).toBeGreaterThan(3);
    expect(valueDomain([], [])).toEqual([0, 1]);
  });

  it('is numbered at most five times', () => {
    const domains = [
      [0, 1],
      [-0.07, 0.31],
      [0, 10],
      [-3, 7],
      [99_000, 101_000],
    ] as const;
    for (const domain of domains) {
      const ticks = valueTicks(domain, 5);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.every((tick) => inside(domain, tick))).toBe(true);
    }
  });
});

describe('Days without data', () => {
  it('part the line, and shorter pauses do not', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-04', '2026-11-08', '2026-11-09'].map((day) => ({
      day,
    }));
    expect(stretches(days, 2).map((stretch) => stretch.length)).toEqual([3, 2]);
    expect(stretches(days, 7)).toHaveLength(1);
    expect(stretches([], 2)).toEqual([]);
  });

  it('are covered by the field when something else stands there', () => {
    expect(daysOf([{ day: '2026-11-05' }], ['2026-12-01', '2026-10-30'])).toEqual([
      '2026-10-30',
      '2026-12-01',
    ]);
  });
});

describe('The lines of a field', () => {
  const plot = makePlot({ left: 0, right: 100, top: 0, bottom: 100 }, ['2026-11-01', '2026-11-11'], [0, 10]);

  it('run from estimate to estimate', () => {
    expect(linePath([aPoint('2026-11-01', 0), aPoint('2026-11-11', 10)], plot)).toBe('M0 100L100 0');
  });

  it('close a band around the intervals, cut off where the field ends', () => {
    const points = [aPoint('2026-11-01', 5, 50), aPoint('2026-11-11', 5, 1)];
    expect(bandPaths(points, plot)).toEqual(['M0 0L100 40L100 60L0 100Z']);
  });

  it('leave the band open where there is no interval yet', () => {
    const points = [
      aPoint('2026-11-01', 5, 1),
      aPoint('2026-11-02', 5, 1),
      aPoint('2026-11-03', 5),
      aPoint('2026-11-04', 5, 1),
      aPoint('2026-11-05', 5, 1),
    ];
    expect(bandPaths(points, plot)).toHaveLength(2);
    expect(bandPaths([aPoint('2026-11-01', 5)], plot)).toEqual([]);
  });

  it('know the point nearest to a place', () => {
    const days = ['2026-11-01', '2026-11-06', '2026-11-11'];
    expect(nearestPoint(days, plot.x, -20)).toBe(0);
    expect(nearestPoint(days, plot.x, 60)).toBe(1);
    expect(nearestPoint(days, plot.x, 75)).toBe(2);
    expect(nearestPoint([], plot.x, 75)).toBe(0);
  });
});
