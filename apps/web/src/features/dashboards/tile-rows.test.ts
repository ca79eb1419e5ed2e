import { readTile } from '@scrimmage/domain/read-tile';
import { describe, expect, it } from 'vitest';
import {
  cellText,
  columnWords,
  dumbbellRows,
  forestRows,
  linePoints,
  numberText,
  pathWords,
  type Rows,
} from './tile-rows';

const read = (
  mark: 'LINE_WITH_BAND' | 'FOREST' | 'DUMBBELL',
  rows: readonly object[],
  roles: object,
): Rows => {
  const fields = Object.entries(roles).map(([role, path]) => ({ role: role as 'VALUE', path: String(path) }));
  const reading = readTile({ rows }, { path: 'rows', mark, fields });
  if (reading.kind !== 'ROWS') throw new Error(JSON.stringify(reading));
  return reading;
};

describe('Words of a tile', () => {
  it('are short, and honest about what is missing', () => {
    expect([1234, 0.5, 0.333333, -2.5, 0, 12.3456].map(numberText)).toEqual([
      '1,234',
      '0.50',
      '0.33',
      '−2.5',
      '0',
      '12.35',
    ]);
    expect([null, undefined, '', true, false, 'x', 3].map(cellText)).toEqual([
      '–',
      '–',
      '–',
      'Yes',
      'No',
      'x',
      '3',
    ]);
    expect(pathWords('node.openSpend.total')).toBe('node open spend total');
  });
});

describe('A line', () => {
  const roles = { X: 'day', VALUE: 'v', LOW: 'l', HIGH: 'h' };
  it('goes along its days, however they are ordered, and is broken where nothing is known', () => {
    const points = linePoints(
      read(
        'LINE_WITH_BAND',
        [
          { day: '2026-11-22', v: 3, l: 1, h: 5 },
          { day: '2026-11-01', v: 1, l: null, h: 2 },
          { day: '2026-11-08', v: null },
        ],
        roles,
      ),
    );
    expect(points.map(({ said }) => said)).toEqual([
      '2026-11-01: 1',
      '2026-11-08: –',
      '2026-11-22: 3, 1 to 5',
    ]);
    expect((points[2]?.at ?? 0) - (points[0]?.at ?? 0)).toBe(21 * 86_400_000);
  });

  it('takes words one after the other', () => {
    const rows = [
      { day: 'b', v: 1 },
      { day: 'a', v: 2 },
    ];
    expect(
      linePoints(read('LINE_WITH_BAND', rows, { X: 'day', VALUE: 'v' })).map(({ name }) => name),
    ).toEqual(['b', 'a']);
  });
});

describe('Rows on one scale', () => {
  it('keep their order and their distances, within the drawing', () => {
    const { rows, ticks } = forestRows(
      read(
        'FOREST',
        [
          { n: 'One', v: 10, l: 0, h: 20 },
          { n: 'Two', v: 40, l: null, h: null },
        ],
        { LABEL: 'n', VALUE: 'v', LOW: 'l', HIGH: 'h' },
      ),
    );
    const [one, two] = rows;
    expect(one?.words).toBe('One: 10, 0 to 20');
    expect(two?.words).toBe('Two: 40, no interval');
    expect(one?.range?.low).toBeGreaterThan(0);
    expect(two?.to).toBeLessThan(1);
    expect((two?.to ?? 0) - (one?.to ?? 0)).toBeCloseTo(
      1.5 * ((one?.range?.high ?? 0) - (one?.range?.low ?? 0)),
    );
    expect(ticks.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40']);
  });

  it('join two values, and say so where one is missing', () => {
    const { rows } = dumbbellRows(
      read(
        'DUMBBELL',
        [
          { n: 'One', a: 0.6, b: 0.2 },
          { n: 'Two', a: null, b: 0.5 },
        ],
        { LABEL: 'n', FROM: 'a', TO: 'b' },
      ),
    );
    expect(rows.map(({ words, from }) => [words, from === null])).toEqual([
      ['One: 0.60 to 0.20', false],
      ['Two: – to 0.50', true],
    ]);
  });
});

describe('Money', () => {
  const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
  const reading = read(
    'DUMBBELL',
    [
      { name: 'Coach', planned: eur(4_000_000), spent: eur(8_100_050) },
      { name: 'Flock', planned: eur(0), spent: null },
    ],
    { LABEL: 'name', FROM: 'planned', TO: 'spent.minorUnits' },
  );

  it('is said with its currency, in full beside its row and short along the scale', () => {
    const { rows, ticks } = dumbbellRows(reading);
    expect(rows.map(({ note }) => note)).toEqual(['€40,000.00 to €81,000.50', '€0.00 to –']);
    expect(ticks.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^€40(\.0)?K$/));
    expect(rows[0]?.to).toBeGreaterThan(rows[0]?.from ?? 1);
  });

  it('is called by what it is of', () => {
    expect(columnWords('budget.openSpend.minorUnits', [null, eur(1)])).toBe('budget open spend');
    expect(columnWords('minorUnits', [3])).toBe('minor units');
    expect(cellText(eur(-120))).toBe('−€1.20');
  });
});
