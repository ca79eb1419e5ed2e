import { describe, expect, it } from 'vitest';
import { inOrder, type Moment, momentDays, momentsLayout } from './moments-layout';
import { textWidth } from './text-width';

const aMoment = (day: string, label = 'Target amended by Ada Obi', id = `${day} ${label}`): Moment => ({
  id,
  day,
  label,
  tone: 'neutral',
  glyph: 'disc',
  words: label,
  cells: [],
});
const layout = (moments: readonly Moment[], width: number) =>
  momentsLayout(
    moments,
    moments.map(({ day }) => day.slice(5)),
    '2026-11-21',
    width,
  );

describe('Moments along time', () => {
  const crowd = [
    aMoment('2026-09-01', 'Proposed'),
    aMoment('2026-09-20', 'Start gate: conditional go'),
    aMoment('2026-09-20', 'Criteria locked'),
    aMoment('2026-09-21', 'On hold'),
    aMoment('2026-11-19', 'Called for decision'),
    aMoment('2026-11-21', 'Scale gate: go, by Ada Obi, against the recommendation'),
  ];

  it('come in the order of their days, and on one day in the order given', () => {
    const mixed = [crowd[4], crowd[1], crowd[2], crowd[0]].filter((it) => it !== undefined);
    expect(inOrder(mixed).map(({ label }) => label)).toEqual([
      'Proposed',
      'Start gate: conditional go',
      'Criteria locked',
      'Called for decision',
    ]);
  });

  it('reach from the first of them to today, or to the last', () => {
    expect(momentDays(crowd, '2026-11-25')).toEqual(['2026-09-01', '2026-11-25']);
    expect(momentDays(crowd, '2026-10-01')).toEqual(['2026-09-01', '2026-11-21']);
    expect(momentDays([], '2026-10-01')).toEqual(['2026-10-01', '2026-10-01']);
  });

  it.each([600, 900, 1_100])(
    'keep their marks apart and inside, and their labels readable, at %i pixels',
    (width) => {
      const { placed, height } = layout(crowd, width);
      for (const [index, one] of placed.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x).toBeLessThanOrEqual(width);
        expect(one.top).toBeLessThan(height);
        for (const other of placed.slice(index + 1)) {
          expect(other.x - one.x).toBeGreaterThanOrEqual(14 - 1e-9);
          if (one.top !== other.top) continue;
          const [first, next] = one.left < other.left ? [one, other] : [other, one];
          expect(first.left + textWidth(first.lines[0] ?? '', 12)).toBeLessThanOrEqual(next.left);
        }
      }
    },
  );

  it('become a list down a line where it is narrow, with all of the label', () => {
    const { narrow, placed, height } = layout(crowd, 300);
    expect(narrow).toBe(true);
    const tops = placed.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(placed.at(-1)?.lines.length).toBeGreaterThan(1);
    expect(placed.at(-1)?.lines.join(' ')).toBe(crowd.at(-1)?.label);
    expect(height).toBeGreaterThan((placed.at(-1)?.top ?? 0) + 32);
  });

  it('leave an empty line where nothing has happened', () => {
    expect(layout([], 800).placed).toEqual([]);
    expect(layout([], 300).height).toBeGreaterThan(0);
  });
});
