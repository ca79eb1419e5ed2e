import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricId, WorkspaceId } from './ids.js';
import type { Metric, MetricKind } from './metrics.js';
import type { ReadingInput } from './readings.js';
import { type ReadingDesk, readingKey, type StandingReading, sortReadings } from './sort-readings.js';

const share = '00000000-0000-7000-8000-00000000000a' as MetricId;
const minutes = '00000000-0000-7000-8000-00000000000b' as MetricId;

function metric(id: MetricId, kind: MetricKind): readonly [MetricId, Metric] {
  const rest = {
    direction: 'HIGHER_IS_BETTER',
    purpose: 'PERFORMANCE',
    cap: null,
    description: null,
  } as const;
  return [
    id,
    { workspaceId: '' as WorkspaceId, id, name: kind.toLowerCase(), kind, unit: 'x', version: 1, ...rest },
  ];
}

const desk = (
  standing: readonly StandingReading[] = [],
  correctionReason: string | null = null,
): ReadingDesk => ({
  today: '2026-11-21',
  metrics: new Map([metric(share, 'PROPORTION'), metric(minutes, 'MEAN')]),
  standing,
  correctionReason,
});

const given = (more: Partial<ReadingInput> = {}): ReadingInput => ({
  metricId: share,
  arm: 'PILOT',
  from: '2026-11-02',
  to: '2026-11-02',
  n: 40,
  successes: 24,
  sum: null,
  sumOfSquares: null,
  struck: null,
  ...more,
});

const stands = (more: Partial<StandingReading> = {}): StandingReading => ({
  metricId: share,
  arm: 'PILOT',
  from: '2026-11-02',
  to: '2026-11-02',
  n: 40,
  sum: 24,
  sumOfSquares: null,
  struck: false,
  revision: 1,
  ...more,
});

function taken(list: readonly ReadingInput[], at = desk()) {
  const sorted = sortReadings(list, at);
  if ('problems' in sorted || !sorted.ok) throw new Error(JSON.stringify(sorted));
  return sorted.value;
}

function pathsOf(list: readonly ReadingInput[], at = desk()) {
  const sorted = sortReadings(list, at);
  return 'problems' in sorted ? sorted.problems.map(({ path }) => path) : [];
}

describe('A list of readings', () => {
  it('adds what is new, knows what it knows, and corrects with a reason', () => {
    const list = [given(), given({ from: '2026-11-03', to: '2026-11-03', successes: 0 })];
    expect(taken(list)).toMatchObject({ added: [{ sum: 24 }, { sum: 0 }], corrected: [], unchanged: 0 });
    expect(taken(list, desk([stands()]))).toMatchObject({ added: [{ sum: 0 }], unchanged: 1 });
    const other = taken([given({ successes: 25 })], desk([stands()], 'Counted twice.'));
    expect(other.corrected).toEqual([stands({ sum: 25, revision: 2 })]);
  });

  it('refuses other figures for a known period without a reason, and names them', () => {
    const sorted = sortReadings([given({ successes: 25 })], desk([stands()]));
    expect(sorted).toEqual({
      ok: false,
      refusal: { code: 'READING_KNOWN', facts: { known: 'proportion, pilot, 2026-11-02' } },
    });
  });

  it('takes a reading back, and gives it back', () => {
    expect(taken([given({ struck: true })], desk([stands()], 'Wrong arm.')).corrected).toEqual([
      stands({ struck: true, revision: 2 }),
    ]);
    const struck = stands({ struck: true, revision: 2 });
    expect(taken([given()], desk([struck], 'Right after all.')).corrected[0]?.revision).toBe(3);
    expect(pathsOf([given({ struck: true })])).toEqual(['readings.0.struck']);
  });

  it.each([
    ['more successes than cases', { successes: 41 }, 'successes'],
    ['no successes at all', { successes: null }, 'successes'],
    ['a day that is not over', { from: '2026-11-22', to: '2026-11-22' }, 'to'],
    ['a metric no criterion rests on', { metricId: '00000000-0000-7000-8000-00000000000c' }, 'metricId'],
    ['a mean without its sum', { metricId: minutes }, 'sum'],
    ['a sum of no cases', { metricId: minutes, n: 0, sum: 3 }, 'sum'],
    ['squares that are too few', { metricId: minutes, n: 2, sum: 10, sumOfSquares: 49 }, 'sumOfSquares'],
  ])('says what is wrong with %s', (_what, more, field) => {
    expect(pathsOf([given({ from: '2026-11-01', to: '2026-11-01' }), given(more)])).toEqual([
      `readings.1.${field}`,
    ]);
  });

  it('takes no days twice, whether of this list or of what stands', () => {
    const week = given({ from: '2026-11-02', to: '2026-11-08' });
    expect(pathsOf([week, given({ from: '2026-11-08', to: '2026-11-08' })])).toEqual(['readings.1.from']);
    expect(pathsOf([week], desk([stands({ from: '2026-11-05', to: '2026-11-05' })]))).toEqual([
      'readings.0.from',
    ]);
    expect(pathsOf([week], desk([stands({ from: '2026-11-05', to: '2026-11-05', struck: true })]))).toEqual(
      [],
    );
    expect(pathsOf([week, given({ arm: 'CONTROL' })])).toEqual([]);
    expect(pathsOf([given(), given()])).toEqual(['readings.1.from']);
  });

  it('comes to the same whatever the order and however it is cut', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 20 }), (order, cut) => {
        const list = order.map((day) => {
          const date = `2026-11-${String(day).padStart(2, '0')}`;
          return given({ from: date, to: date, n: day, successes: day % 3 });
        });
        const after = (lists: readonly (readonly ReadingInput[])[]) => {
          const known: StandingReading[] = [];
          for (const part of lists) if (part.length) known.push(...taken(part, desk(known)).added);
          return known;
        };
        const sorted = (readings: readonly StandingReading[]) =>
          readings.toSorted((a, b) => (readingKey(a) < readingKey(b) ? -1 : 1));
        const once = after([list.toSorted((a, b) => (a.from < b.from ? -1 : 1))]);
        expect(sorted(after([list.slice(0, cut), list.slice(cut)]))).toEqual(sorted(once));
      }),
    );
  });
});
