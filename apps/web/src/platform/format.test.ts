import { describe, expect, it } from 'vitest';
import {
  addDays,
  currencyDigits,
  formatCount,
  formatDay,
  formatDays,
  formatDue,
  formatMoment,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRelative,
  formatSigned,
} from './format';

const minus = '\u2212';
const now = Date.parse('2026-11-21T19:00:00Z');

describe('Numbers', () => {
  it('never leave the sign of hundreds alone on the next line', () => {
    expect(formatPercent(0.62)).toBe('62\u00a0%');
    expect(formatPercent(-0.025, 1)).toBe(`${minus}2.5\u00a0%`);
  });

  it('carry the true minus in every locale', () => {
    expect(formatNumber(-2133, 0, 'en-GB')).toBe(`${minus}2,133`);
    expect(formatNumber(-2.5, 1, 'sv')).toBe(`${minus}2,5`);
    expect(formatMoney({ minorUnits: -4200, currency: 'EUR' }, 'full', 'en-GB')).toBe(`${minus}€42.00`);
  });

  it.each([
    [3.3, '+3.3'],
    [-2.1, `${minus}2.1`],
    [0, '0.0'],
    [-0.04, '0.0'],
  ])('are signed when they are effects: %s', (value, words) => {
    expect(formatSigned(value, 1, 'en-GB')).toBe(words);
  });

  it('agree with their noun', () => {
    expect(formatCount(1, 'pilot', undefined, 'en-GB')).toBe('1 pilot');
    expect(formatCount(2133, 'pilot', undefined, 'en-GB')).toBe('2,133 pilots');
  });

  it('say that days are not known', () => {
    expect(formatDays(null)).toBe('–');
    expect(formatDays(0)).toBe('0 d');
  });
});

describe('Money', () => {
  it.each([
    ['JPY', 0],
    ['EUR', 2],
    ['BHD', 3],
  ])('has the digits of its currency: %s', (currency, digits) => {
    expect(currencyDigits(currency)).toBe(digits);
  });

  it('is compact in tiles', () => {
    expect(formatMoney({ minorUnits: 123_456_789, currency: 'EUR' }, 'compact', 'en-GB')).toBe('€1.2m');
  });
});

describe('Days', () => {
  it('leave out the year of today', () => {
    expect(formatDay('2026-11-21', '2026-01-01', 'en-GB')).toBe('21 Nov');
    expect(formatDay('2025-11-21', '2026-01-01', 'en-GB')).toBe('21 Nov 2025');
  });

  it('do not shift in far time zones', () => {
    expect(formatDay('2026-03-01', '2026-01-01', 'en-GB')).toBe('1 Mar');
  });

  it.each([
    [0, 'today'],
    [1, 'in 1 day'],
    [-3, '3 days overdue'],
  ])('say when a decision is due: %s', (days, words) => {
    expect(formatDue(days)).toBe(words);
  });

  it('are added over the end of February', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
});

describe('Moments', () => {
  it('name their time zone', () => {
    expect(formatMoment('2026-11-21T19:00:00Z', 'UTC', 'en-GB')).toBe('21 Nov 2026, 19:00 UTC');
  });

  it.each([
    ['2026-11-21T18:59:40Z', 'just now'],
    ['2026-11-21T17:00:00Z', '2 hours ago'],
    ['2026-11-20T18:00:00Z', 'yesterday'],
    ['2026-11-14T19:00:01Z', '6 days ago'],
  ])('are relative under seven days: %s', (iso, words) => {
    expect(formatRelative(iso, now, 'en-GB')).toBe(words);
  });

  it('are absolute from the seventh day on', () => {
    expect(formatRelative('2026-11-14T19:00:00Z', now)).toBeNull();
  });
});
