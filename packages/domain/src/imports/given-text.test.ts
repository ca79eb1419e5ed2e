import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningless, nameKey, quoted, saysNothing, tidyLine, tidyText } from './given-text.js';

describe('A cell', () => {
  it('becomes one line, or a text that keeps its lines', () => {
    const given = '\ufeff  Crane\u00a0planning \r\nfor\tharbours\u200b \u0007 ';
    expect(tidyLine(given)).toBe('Crane planning for harbours');
    expect(tidyText(given)).toBe('Crane planning\nfor\tharbours');
    expect(tidyText('a\r\rb\u2028c')).toBe('a\n\nb\nc');
  });

  it('stays as it is when it was tidy', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        expect(tidyLine(tidyLine(given))).toBe(tidyLine(given));
        expect(tidyText(tidyText(given))).toBe(tidyText(given));
      }),
    );
  });

  it('keeps what joins an emoji family together', () => {
    expect(tidyLine(' 👩‍👧 ')).toBe('👩‍👧');
  });

  it.each([
    '',
    ' ',
    'N/A',
    'n.a.',
    'NA',
    'None',
    'none.',
    '--',
    'TBD',
    'Not Applicable',
    'Unknown',
    'nil',
    'No',
  ])('%j says nothing', (given) => {
    expect(saysNothing(given)).toBe(true);
    expect(meaningless(given)).toBe(true);
  });

  it.each([
    'Withheld',
    'Withheld - Cybersecurity',
    'Redacted for security',
    'N/A – developed in house',
    'Data not reported by submitter and will be updated',
    'Not Reported (yet)',
  ])('%j names nothing, and says why', (given) => {
    expect(meaningless(given)).toBe(true);
    expect(saysNothing(given)).toBe(false);
  });

  it.each([
    'Nathan & Sons',
    'NASA',
    'None of Your Business Ltd',
    'Redacted Systems',
    'N/Axis',
    '0',
    '日本',
    '🏗️',
  ])('%j is a name', (given) => {
    expect(meaningless(given)).toBe(false);
  });
});

describe('Two names', () => {
  it('are the same whatever their case, white space, dashes and quotation marks', () => {
    expect(nameKey('Crane – “fast”  planning’s')).toBe(nameKey(' crane - "FAST" planning\'s\n'));
    expect(nameKey('Crane planning')).not.toBe(nameKey('Crane plannings'));
  });
});

it('A value in a sentence is shortened between characters', () => {
  expect(quoted(' a\nb ')).toBe('“a b”');
  expect(quoted('🏗️'.repeat(40))).toMatch(/^“[^\ufffd]+…”$/u);
});
