import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOrder, detectDateOrder } from './date-order.js';
import { parseGivenDate } from './given-date.js';

const day = (text: string, order: DateOrder | null = null) => parseGivenDate(text, order).day;
const remark = (text: string, order: DateOrder | null = null) => parseGivenDate(text, order).remark;

describe('A day as files write it', () => {
  it.each<[string, DateOrder | null, string]>([
    ['2022-04-12', null, '2022-04-12'],
    ['2022/4/2', null, '2022-04-02'],
    ['20220412', null, '2022-04-12'],
    ['2022-04-12T23:59:59.123Z', null, '2022-04-12'],
    ['2022-04-12 00:30:00+13:00', null, '2022-04-12'],
    ['4/12/2022', 'MDY', '2022-04-12'],
    ['4/12/2022', 'DMY', '2022-12-04'],
    ['04.12.2022', 'DMY', '2022-12-04'],
    ['4-12-2022', 'MDY', '2022-04-12'],
    ['13/4/2022', null, '2022-04-13'],
    ['4/13/2022', null, '2022-04-13'],
    ['5/5/2022', null, '2022-05-05'],
    ['3/14/24', 'MDY', '2024-03-14'],
    ['3/14/69', 'MDY', '2069-03-14'],
    ['3/14/70', 'MDY', '1970-03-14'],
    ['01/19/2024 00:00:00', 'MDY', '2024-01-19'],
    ['07/25/2024 12:00:00 AM', 'MDY', '2024-07-25'],
    ['12-Apr-22', null, '2022-04-12'],
    ['12-apr-2022', null, '2022-04-12'],
    ['12 April 2022', null, '2022-04-12'],
    ['1st of May 2022', null, '2022-05-01'],
    ['April 12, 2022', null, '2022-04-12'],
    ['Sept. 3rd, 2021', null, '2021-09-03'],
    ['Tuesday, April 12, 2022', null, '2022-04-12'],
    ['Tue 12 Apr 2022', null, '2022-04-12'],
    ['\u00a0 2/29/2024 ', 'MDY', '2024-02-29'],
    ['1/1/1994', 'MDY', '1994-01-01'],
  ])('%j with order %s is %s', (text, order, expected) => {
    expect(parseGivenDate(text, order)).toEqual({ day: expected, remark: null });
  });

  it.each(['', '   ', 'N/A', 'n/a ', 'NA', 'TBD', 'To Be Determined', 'Unknown', '-', 'TODO', 'None'])(
    '%j says nothing',
    (text) => {
      expect(parseGivenDate(text, 'MDY')).toEqual({ day: null, remark: null });
    },
  );

  it.each<[string, DateOrder | null, string]>([
    ['7/16/1905', 'MDY', 'is the number 2024 shown as a day by a spreadsheet'],
    ['7/14/1905', 'MDY', 'is the number 2022 shown as a day by a spreadsheet'],
    ['24-Nov', null, 'names a month, and 24 may be its day or its year'],
    ['Nov-24', null, 'names a month, and 24 may be its day or its year'],
    ['Apr 25', null, 'names a month, and 25 may be its day or its year'],
    ['2022-08', null, 'names a month but no day'],
    ['8/2022', null, 'names a month but no day'],
    ['August 2022', null, 'names a month but no day'],
    ['2021', null, 'names a year but no day'],
    ['45292', null, 'may be the number a spreadsheet keeps for a day'],
    ['3/4/2024', null, 'may be 4 March or 3 April'],
    ['25/12/2024', 'MDY', 'cannot be read as month/day/year'],
    ['12/25/2024', 'DMY', 'cannot be read as day/month/year'],
    ['2/30/2024', 'MDY', 'is no day of the calendar'],
    ['2023-02-29', null, 'is no day of the calendar'],
    ['Monday, April 12, 2022', null, 'was a Tuesday'],
    ['10/12023', 'MDY', 'is not a day'],
    ['Q4FY25', 'MDY', 'is not a day'],
    ['Scheduled for FY2025', 'MDY', 'is not a day'],
    ['2015-2022', 'MDY', 'is not a day'],
    ['2022-11-16 (first formal action)', 'MDY', 'is not a day'],
    ['N/A -Consolidated into another case.', 'MDY', 'is not a day'],
  ])('%j with order %s is left as text, because it %s', (text, order, why) => {
    expect(parseGivenDate(text, order)).toEqual({
      day: null,
      remark: expect.stringContaining(`${why}; it was left as text.`),
    });
    expect(remark(text, order)).toContain('“');
  });

  it('never answers with both a day and a remark, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('MDY', 'DMY', null), (text, order) => {
        const read = parseGivenDate(text, order);
        expect(read.day === null || read.remark === null).toBe(true);
      }),
    );
  });

  it('reads every day back from each shape it was written in', () => {
    const days = fc.date({ min: new Date('1911-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        const long = date.toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' });
        expect(day(iso)).toBe(iso);
        expect(day(date.toISOString())).toBe(iso);
        expect(day(`${month}/${dayOfMonth}/${year}`, 'MDY')).toBe(iso);
        expect(day(`${dayOfMonth}/${month}/${year}`, 'DMY')).toBe(iso);
        expect(day(long)).toBe(iso);
      }),
    );
  });
});

describe('The order of day and month in a file', () => {
  it.each<[string, readonly string[], DateOrder | null]>([
    ['one number over twelve tells', ['3/4/2024', '3/25/2024', 'N/A', ''], 'MDY'],
    ['the day may come first', ['25/3/24', '1.2.2024'], 'DMY'],
    ['nothing tells', ['3/4/2024', '5/6/2024'], null],
    ['ISO days tell nothing', ['2024-03-25'], null],
    ['the orders are mixed', ['3/25/2024', '25/3/2024'], null],
    ['one slip among many is outvoted', [...Array<string>(21).fill('3/25/2024'), '25/3/2024'], 'MDY'],
  ])('%s', (_, values, expected) => {
    expect(detectDateOrder(values)).toBe(expected);
  });
});
