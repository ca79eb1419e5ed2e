import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Day,
  dayIn,
  daysBetween,
  daysWords,
  dayWords,
  isDay,
  isoWeekStart,
  mondayOf,
} from './calendar.js';

const day = fc
  .date({ min: new Date('0002-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date): Day => date.toISOString().slice(0, 10));

describe('A day in words', () => {
  it.each([
    ['2026-03-01', '1 March 2026'],
    ['2024-02-29', '29 February 2024'],
    ['0999-12-31', '31 December 999'],
  ])('%s is %s', (day, words) => {
    expect(dayWords(day)).toBe(words);
  });
});

describe('So many days in words', () => {
  it.each([
    [0, '0 days'],
    [0.6, '1 day'],
    [1, '1 day'],
    [1.5, '2 days'],
    [1_200, '1,200 days'],
  ])('%d is %s', (days, words) => {
    expect(daysWords(days)).toBe(words);
  });
});

describe('A day', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-12-31'])(
    'is %s',
    (text) => expect(isDay(text)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '20261121',
    '2026-11-21T00:00:00Z',
    ' 2026-11-21',
    '2026-11-21\n',
    '+12026-11-21',
    '२०२६-११-२१',
    '',
  ])('is not %j', (text) => expect(isDay(text)).toBe(false));

  it('is every day there was', () => {
    fc.assert(fc.property(day, (known) => void expect(isDay(known)).toBe(true)));
  });
});

describe('Counting days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('from %s by %i leads to %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  it('forth and back leads home', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (from, count) => {
        expect(addDays(addDays(from, count), -count)).toBe(from);
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it('agrees with the order of their texts', () => {
    fc.assert(fc.property(day, day, (a, b) => void expect(daysBetween(a, b) > 0).toBe(a < b)));
  });

  it('stops at the end of the calendar instead of giving a day that is none', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });
});

describe('A week', () => {
  it('begins on its Monday', () => {
    expect(['2026-11-22', '2026-11-23', '2026-01-01'].map(mondayOf)).toEqual([
      '2026-11-16',
      '2026-11-23',
      '2025-12-29',
    ]);
  });

  it('of ISO 8601 is counted from the one with the year’s first Thursday', () => {
    expect([isoWeekStart(2026, 1), isoWeekStart(2026, 53), isoWeekStart(2027, 1)]).toEqual([
      '2025-12-29',
      '2026-12-28',
      '2027-01-04',
    ]);
  });
});

describe('The day it is', () => {
  it.each([
    ['UTC', '2026-11-21T23:59:59.999Z', '2026-11-21'],
    ['Europe/Berlin', '2026-11-21T23:00:00.000Z', '2026-11-22'],
    ['America/New_York', '2026-11-22T04:59:59.999Z', '2026-11-21'],
    ['America/New_York', '2026-11-22T05:00:00.000Z', '2026-11-22'],
    // Clocks go forward at 01:00 UTC and back at 01:00 UTC: the day changes at 22:00, then at 23:00.
    ['Europe/Berlin', '2026-03-29T21:59:59.000Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['Europe/Berlin', '2026-10-25T22:59:59.000Z', '2026-10-25'],
    // In 2018 midnight itself was skipped in São Paulo: the day began at one o'clock.
    ['America/Sao_Paulo', '2018-11-04T02:59:59.000Z', '2018-11-03'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00.000Z', '2018-11-04'],
    ['America/Sao_Paulo', '2026-11-22T02:59:59.000Z', '2026-11-21'],
    // Samoa went without 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59.000Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
    ['Pacific/Apia', '2026-11-21T11:00:00.000Z', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-21T10:00:00.000Z', '2026-11-22'],
    ['Asia/Kathmandu', '2026-11-21T18:15:00.000Z', '2026-11-22'],
  ])('in %s at %s is %s', (zone, now, expected) => expect(dayIn(zone, now)).toBe(expected));

  it('is a day, in any zone and at any moment, at most one away from UTC', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const moments = fc.date({
      min: new Date('1970-01-02T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const there = dayIn(zone, moment.toISOString());
        expect(isDay(there)).toBe(true);
        expect(Math.abs(daysBetween(moment.toISOString().slice(0, 10), there))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('cannot be told in a zone that does not exist', () => {
    expect(() => dayIn('Europe/Atlantis', '2026-11-21T00:00:00.000Z')).toThrow(RangeError);
  });
});
