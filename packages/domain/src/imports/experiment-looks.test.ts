import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceLooks, looksLikeShare } from './difference-looks.js';
import { type ExperimentSeries, type LookColumns, LookGatherer, lookColumns } from './experiment-looks.js';

const header =
  'experiment_id,variant_id,metric_id,time_since_start,count_c,count_t,mean_c,mean_t,variance_c,variance_t';

function gathered(...rows: readonly string[]): LookGatherer {
  const gatherer = new LookGatherer(lookColumns(header.split(',')) as LookColumns);
  for (const [at, row] of rows.entries()) gatherer.add({ row: at + 2, cells: row.split(',') });
  return gatherer;
}

function oneOf(...rows: readonly string[]): ExperimentSeries {
  const [series] = gathered(...rows).all();
  if (!series) throw new Error('There is no series.');
  return series;
}

describe('A file of cumulative looks', () => {
  it('is known by its columns, in any order and spelling', () => {
    expect(lookColumns(header.toUpperCase().split(',').reverse())).toMatchObject({
      experiment: 9,
      variancePilot: 0,
    });
    expect(
      lookColumns(['Experiment', 'Time since start', 'count c', 'count t', 'mean c', 'mean t']),
    ).toMatchObject({
      experiment: 0,
      variant: -1,
      varianceControl: -1,
    });
    expect(lookColumns(['from', 'n', 'successes'])).toBeNull();
  });

  it('is gathered by experiment, variant and metric, whatever the order of its rows', () => {
    const all = gathered(
      'b,1,10,2,9,9,1,1,,',
      'b,1,2,2,9,9,1,1,,',
      'b,1,2,1.5,5,5,1,1,,',
      'a,1,1,1,9,9,1,1,,',
    ).all();
    expect(
      all.map(({ experiment, metric, looks }) => [experiment, metric, looks.map(({ time }) => time)]),
    ).toEqual([
      ['a', '1', [1]],
      ['b', '2', [1.5, 2]],
      ['b', '10', [2]],
    ]);
  });

  it('leaves out rows without numbers, keeps the later of two of the same time, and says so', () => {
    const gatherer = gathered(
      'a,1,1,1,x,5,1,1,,',
      'a,1,1,2,5,5,1,1,,',
      'a,1,1,2.0000000001,6,6,1,1,,',
      'a,1,1,3,5',
      '',
      'a,1,1,-1,5,5,1,1,,',
    );
    expect(gatherer.remarks.map(({ code, row }) => [code, row])).toEqual([
      ['NOT_A_NUMBER', 2],
      ['SAME_TIME_TWICE', 4],
      ['NOT_A_NUMBER', 5],
      ['NOT_A_NUMBER', 6],
      ['BEFORE_START', 7],
    ]);
    expect(gatherer.all()[0]?.looks).toMatchObject([{ time: 2, control: { count: 6, variance: null } }]);
  });
});

describe('Looks as periods', () => {
  it('are what came in between whole days; half days belong to their day', () => {
    const series = oneOf(
      'a,1,1,0.5,100,100,0.1,0.2,0.09,0.16',
      'a,1,1,1.0,200,210,0.1,0.2,0.09,0.16',
      'a,1,1,1.5,300,310,0.1,0.2,0.09,0.16',
      'a,1,1,3.5,500,520,0.11,0.2,0.098,0.16',
    );
    const { periods, remarks } = differenceLooks(series, 'PROPORTION');
    expect(periods).toEqual([
      {
        fromDay: 0,
        toDay: 0,
        control: { n: 100, sum: 10, sumOfSquares: null },
        pilot: { n: 100, sum: 20, sumOfSquares: null },
      },
      {
        fromDay: 1,
        toDay: 1,
        control: { n: 200, sum: 20, sumOfSquares: null },
        pilot: { n: 210, sum: 42, sumOfSquares: null },
      },
      {
        fromDay: 2,
        toDay: 3,
        control: { n: 200, sum: 25, sumOfSquares: null },
        pilot: { n: 210, sum: 42, sumOfSquares: null },
      },
    ]);
    expect(remarks).toEqual({ wentBack: 0, sameDay: 1, noVariance: 0 });
  });

  it('put a day on which a count went back together with the next one', () => {
    const series = oneOf('a,1,1,1,100,100,2,2,,1', 'a,1,1,2,90,120,2,2,1,1', 'a,1,1,3,150,150,2,2,1,1');
    const { periods, remarks } = differenceLooks(series, 'MEAN');
    expect(periods.map(({ fromDay, toDay, control }) => [fromDay, toDay, control.n])).toEqual([
      [0, 1, 100],
      [2, 3, 50],
    ]);
    expect(remarks).toEqual({ wentBack: 1, sameDay: 0, noVariance: 1 });
    expect(periods.map(({ control, pilot }) => [control.sumOfSquares, pilot.sumOfSquares])).toEqual([
      [null, 499],
      [null, 250],
    ]);
  });

  it('put what went back at the end together with the day before', () => {
    const series = oneOf('a,1,1,1,100,100,2,2,1,1', 'a,1,1,2,150,150,2,2,1,1', 'a,1,1,3,140,160,2,2,1,1');
    expect(
      differenceLooks(series, 'MEAN').periods.map(({ fromDay, toDay, control }) => [
        fromDay,
        toDay,
        control.n,
      ]),
    ).toEqual([
      [0, 1, 100],
      [2, 3, 40],
    ]);
  });

  it('are none of nothing', () => {
    expect(differenceLooks(oneOf('a,1,1,1,0,0,0,0,,'), 'MEAN').periods).toEqual([]);
  });

  it('always grow, and add up to the last look when it is the largest', () => {
    const look = fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 500 }),
    );
    fc.assert(
      fc.property(fc.array(look, { minLength: 1, maxLength: 30 }), (looks) => {
        const rows = looks.map(([half, c, t]) => `a,1,1,${half / 2},${c},${t},0.25,0.5,,`);
        const { periods } = differenceLooks(oneOf(...rows, 'a,1,1,40,1000,1000,0.25,0.5,,'), 'PROPORTION');
        for (const { control, pilot } of periods)
          for (const { n, sum } of [control, pilot]) {
            expect(n).toBeGreaterThan(0);
            expect(sum).toBeGreaterThanOrEqual(0);
            expect(sum).toBeLessThanOrEqual(n);
          }
        expect(periods.reduce((n, { control }) => n + control.n, 0)).toBe(1000);
        expect(periods.at(-1)?.toDay).toBe(40);
      }),
    );
  });
});

describe('A metric', () => {
  it('is a share when every variance is that of zeros and ones', () => {
    expect(looksLikeShare([oneOf('a,1,1,1,1000,1000,0.1,0.2,0.09009,0.16016')])).toBe(true);
    expect(looksLikeShare([oneOf('a,1,1,1,1000,1000,0.1,0.2,0.09009,0.4')])).toBe(false);
    expect(looksLikeShare([oneOf('a,1,1,1,1000,1000,2,2,1,1')])).toBe(false);
    expect(looksLikeShare([oneOf('a,1,1,1,1000,1000,0.1,0.2,,')])).toBe(false);
  });
});
