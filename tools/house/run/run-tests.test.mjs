import { describe, expect, it } from 'vitest';
import { readArguments } from './run-tests.mjs';
import { summaryOf } from './summary.mjs';

describe('npm test', () => {
  it('runs every floor in order when none is named', () => {
    expect(readArguments([])).toEqual({
      floors: ['check', 'domain', 'feature', 'page', 'journey'],
      passWithNone: false,
    });
  });

  it('runs the floors that are named', () => {
    expect(readArguments(['page', 'domain', '--pass-with-none'])).toEqual({
      floors: ['domain', 'page'],
      passWithNone: true,
    });
  });

  it('refuses a floor or an option it does not know', () => {
    expect(() => readArguments(['pages'])).toThrow('no floor of tests called "pages"');
    expect(() => readArguments(['--pass-with-nothing'])).toThrow('--pass-with-nothing');
  });

  it('ends with the two numbers alone on the last line', () => {
    const text = summaryOf([
      { name: 'check', passed: 10, failed: 0, skipped: 0, seconds: 8.04 },
      { name: 'domain', passed: 155, failed: 2, skipped: 1, seconds: 13 },
    ]);
    expect(text.split('\n')).toEqual([
      'floor        passed   failed  skipped  seconds',
      'check            10        0        0      8.0',
      'domain          155        2        1     13.0',
      '',
      '165 passed, 2 failed',
    ]);
  });
});
