import { describe, expect, it } from 'vitest';
import { type DigestTime, digestDue, isMorningCome, nextDigestOn } from './digest-time.js';

const monday: DigestTime = { weekday: 'MONDAY', hour: 7, since: '2026-01-01T00:00:00.000Z' };
const due = (now: string, zone = 'UTC', time = monday) => digestDue(time, zone, now);

describe('The digest of a week', () => {
  it('is due from its hour on', () => {
    expect(due('2026-11-16T06:59:59.000Z')).toBeNull();
    expect(due('2026-11-16T07:00:00.000Z')).toBe('2026-11-16');
    expect(due('2026-11-16T23:59:59.000Z')).toBe('2026-11-16');
  });

  it('goes by the hours of the workspace, in summer and in winter', () => {
    expect(due('2026-07-06T05:00:00.000Z', 'Europe/Berlin')).toBe('2026-07-06');
    expect(due('2026-11-16T05:00:00.000Z', 'Europe/Berlin')).toBeNull();
    expect(due('2026-11-15T18:00:00.000Z', 'Pacific/Auckland')).toBe('2026-11-16');
  });

  it('is made up for by a machine that was off, for three days', () => {
    expect(due('2026-11-19T23:00:00.000Z')).toBe('2026-11-16');
    expect(due('2026-11-20T00:00:00.000Z')).toBeNull();
  });

  it('is not made up for from before it was wanted', () => {
    const since = { ...monday, since: '2026-11-16T07:00:00.000Z' };
    expect(due('2026-11-16T08:00:00.000Z', 'UTC', since)).toBeNull();
    expect(due('2026-11-16T08:00:00.000Z', 'UTC', { ...monday, since: '2026-11-16T06:30:00.000Z' })).toBe(
      '2026-11-16',
    );
    expect(due('2026-11-23T08:00:00.000Z', 'UTC', since)).toBe('2026-11-23');
  });

  it('comes next within a week', () => {
    expect(nextDigestOn(monday, 'UTC', '2026-11-16T06:00:00.000Z')).toBe('2026-11-16');
    expect(nextDigestOn(monday, 'UTC', '2026-11-16T07:00:00.000Z')).toBe('2026-11-23');
    expect(nextDigestOn({ weekday: 'SUNDAY', hour: 0 }, 'UTC', '2026-11-16T07:00:00.000Z')).toBe(
      '2026-11-22',
    );
  });
});

describe('A morning', () => {
  it('has come from six o’clock on, where people are', () => {
    expect(isMorningCome('UTC', '2026-11-16T05:59:00.000Z')).toBe(false);
    expect(isMorningCome('UTC', '2026-11-16T06:00:00.000Z')).toBe(true);
    expect(isMorningCome('Asia/Tokyo', '2026-11-15T21:00:00.000Z')).toBe(true);
  });
});
