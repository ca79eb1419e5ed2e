import { describe, expect, it } from 'vitest';
import {
  curvePath,
  dayTicks,
  type ExposureField,
  exposureLayout,
  lossDomain,
  nearestDay,
} from './exposure-geometry';

const point = (at: number, ours: number, theirs: number) => ({
  at,
  ours,
  theirs,
  said: `day ${at}`,
  cells: [at, ours, theirs],
});
const points = [point(0, 0, 20), point(180, 50, 60), point(360, 114, 112)];
const field: ExposureField = {
  points,
  names: { ours: 'We lose', theirs: 'Halyard loses' },
  marks: [
    { id: 'worst', at: 360, label: 'Worst: €114', tone: 'bad', value: 114 },
    { id: 'today', at: 90, label: 'Today', tone: 'neutral' },
  ],
  domain: lossDomain([points]),
  tickText: String,
  dayText: (at) => `day ${at}`,
};

describe('The days of an exposure drawing', () => {
  it.each([
    [360, 4, [0, 180, 360]],
    [360, 5, [0, 90, 180, 270, 360]],
    [90, 4, [0, 30, 60, 90]],
    [10, 3, [0, 7]],
    [3650, 3, [0, 1800, 3600]],
  ])('names days of %i by at most %i ticks, a whole step apart', (last, most, wanted) => {
    expect(dayTicks(last, most)).toEqual(wanted);
  });
});

describe('The scale of losses', () => {
  it('holds zero, every value of every curve, and some room', () => {
    const [least, most] = lossDomain([points, [point(0, -40, 10)]]);
    expect(least).toBeCloseTo(-40 - 154 / 20);
    expect(most).toBeCloseTo(114 + 154 / 20);
  });

  it('is not empty when nothing is lost', () => {
    expect(lossDomain([[point(0, 0, 0)]])).toEqual([-1, 1]);
  });
});

describe('An exposure layout', () => {
  it('keeps names beside the ends of their lines, apart from each other', () => {
    const { ends, plot, y } = exposureLayout(field, 700);
    const [ours, theirs] = ends;
    expect(ours?.x).toBeGreaterThan(plot.right);
    expect(Math.abs((ours?.y ?? 0) - (theirs?.y ?? 0))).toBeGreaterThanOrEqual(15.9);
    expect(Math.abs((ours?.y ?? 0) - y(114))).toBeLessThan(12);
  });

  it('puts the names under a narrow drawing, and nothing beyond its width', () => {
    const { ends, plot, height, marks, narrow } = exposureLayout(field, 320);
    expect(narrow).toBe(true);
    expect(plot.right).toBeLessThanOrEqual(320);
    for (const end of ends) expect(end.y).toBeLessThan(height);
    for (const { flag } of marks) expect(flag.left).toBeGreaterThanOrEqual(0);
  });

  it('marks the worst day on the curve of ours, and today on the whole field', () => {
    const { marks, x, y } = exposureLayout(field, 700);
    expect(marks.map(({ id, x: at, y: height }) => [id, at, height])).toEqual([
      ['worst', x(360), y(114)],
      ['today', x(90), null],
    ]);
  });

  it('finds the day under the pointer and draws through every point', () => {
    const layout = exposureLayout(field, 700);
    expect(nearestDay(points, layout, layout.x(180) + 3)).toBe(1);
    expect(nearestDay(points, layout, -50)).toBe(0);
    expect(curvePath(points, 'ours', layout).split('L')).toHaveLength(3);
    expect(curvePath([], 'ours', layout)).toBe('');
  });
});
