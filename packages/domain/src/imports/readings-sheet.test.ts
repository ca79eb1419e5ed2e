import { describe, expect, it } from 'vitest';
import type { MetricId } from '../ids.js';
import { readReadingsSheet, type SheetMetric, splitPaste } from './readings-sheet.js';

const share: SheetMetric = { id: 'a' as MetricId, name: 'Refund share', kind: 'PROPORTION', period: 'DAY' };
const wait: SheetMetric = { id: 'b' as MetricId, name: 'Wait', kind: 'MEAN', period: 'WEEK' };

const read = (text: string, metrics = [share, wait]) => readReadingsSheet(splitPaste(text), metrics);

describe('A sheet of readings', () => {
  it('is read by the names of its columns, in any order', () => {
    const { readings, rows, problems } = read(
      'Metric\tArm\tFrom\tTo\tn\tSuccesses\nRefund share\tPilot\t2026-11-02\t2026-11-02\t1,040\t24\nrefund SHARE\tcontrol\t2026-11-02\t\t40\t20',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([2, 3]);
    expect(readings).toEqual([
      {
        metricId: 'a',
        arm: 'PILOT',
        from: '2026-11-02',
        to: '2026-11-02',
        n: 1040,
        successes: 24,
        sum: null,
        sumOfSquares: null,
        struck: null,
      },
      {
        metricId: 'a',
        arm: 'CONTROL',
        from: '2026-11-02',
        to: '2026-11-02',
        n: 40,
        successes: 20,
        sum: null,
        sumOfSquares: null,
        struck: null,
      },
    ]);
  });

  it('needs no header for day, cases and value of an only metric', () => {
    expect(read('2/11/2026;40;24\n13/11/2026;40;22', [share]).readings).toMatchObject([
      { from: '2026-11-02', n: 40, successes: 24 },
      { from: '2026-11-13', n: 40, successes: 22 },
    ]);
    expect(read('2026-11-02,control,40,24', [share]).readings).toMatchObject([{ arm: 'CONTROL', n: 40 }]);
  });

  it('takes weeks as weeks, and periods with an end', () => {
    const text =
      'period,n,sum,sum of squares\n2026-11-02,40,480,5900\n2026-W46,40,470,\n2026-11-16 to 2026-11-18,9,90,';
    expect(read(text, [wait]).readings.map(({ from, to, sumOfSquares }) => [from, to, sumOfSquares])).toEqual(
      [
        ['2026-11-02', '2026-11-08', 5900],
        ['2026-11-09', '2026-11-15', null],
        ['2026-11-16', '2026-11-18', null],
      ],
    );
  });

  it('says of each row it cannot read why', () => {
    const { problems, readings } = read(
      'from,metric,arm,n,value,sum\nsoon,Wait,,4,,1\n2026-11-02,Wiat,,4,,1\n2026-11-02,,,4,,1\n2026-11-02,Wait,left,4,,1\n2026-11-02,Wait,,many,,1\n2026-11-02,Wait,,,,1\n2026-W77,Wait,,4,,1\n,,,,,',
    );
    expect(readings).toEqual([]);
    expect(problems.map(({ row, message }) => `${row} ${message}`)).toEqual([
      '2 “soon” is not a day.',
      '3 No criterion of this pilot rests on a metric called “Wiat”.',
      '4 Say which metric this is: the pilot has several.',
      '5 “left” is neither pilot nor control.',
      '6 “many” is not a number.',
      '7 The number of cases is missing.',
      '8 “2026-W77” is not a day.',
    ]);
  });

  it('that is none says what it needs', () => {
    for (const text of ['', 'hello', 'a,b,c\n1,2,3', 'from,n\n2026-11-02,4'])
      expect(read(text)).toMatchObject({ readings: [], problems: [{ row: 1 }] });
  });
});
