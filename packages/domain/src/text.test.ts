import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { graphemes, isStorable, longText, nameText, optionalText, utf8Length } from './text.js';

const name = nameText('The name');
const family = '👩🏽‍👩🏻‍👧🏿‍👦🏾';

function refusalOf(schema: v.GenericSchema, text: unknown): string | undefined {
  return v.safeParse(schema, text).issues?.[0].message;
}

describe('Counting characters', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['👍🏽', 1],
    [family, 1],
    ['🇩🇪🇫🇷', 2],
    ['שלום', 4],
    ['\r\n', 1],
    ['नमस्ते', 3],
  ])('in %j gives %i, as a person counts', (text, count) => expect(graphemes(text)).toBe(count));

  it('agrees with the segmenter where a long text is taken in pieces', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const part of [family, '🇩🇪', 'e\u0301', 'a', '\r\n'])
      for (let shift = 0; shift < 12; shift++) {
        const text = 'x'.repeat(shift) + part.repeat(700);
        expect(graphemes(text)).toBe([...segmenter.segment(text)].length);
      }
  });
});

describe('Counting bytes', () => {
  it('agrees with what is written to a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
  });
});

describe('A text that can be stored', () => {
  it.each(['', 'abc', '👍', '\u{10FFFF}', 'שלום', '\u202Eabc', 'a\u200Bb'])('is %j', (text) => {
    expect(isStorable(text)).toBe(true);
  });

  it.each(['\0', 'a\0b', '\uD83D', 'x\uDE00', '\uDE00\uD83D'])('is not %j', (text) => {
    expect(isStorable(text)).toBe(false);
    expect(refusalOf(name, text)).toBe('The name contains characters that cannot be stored.');
    expect(refusalOf(longText('The text'), text)).toBe('The text contains characters that cannot be stored.');
  });
});

describe('A name', () => {
  it.each([
    ['  Proactive   refund ', 'Proactive refund'],
    ['two\nlines\tand more', 'two lines and more'],
    ['שלום עולם', 'שלום עולם'],
    [family, family],
    ['a\u00A0b', 'a b'],
    [`a${' '.repeat(500)}b`, 'a b'],
  ])('%j is kept as %j', (given, kept) => expect(v.parse(name, given)).toBe(kept));

  it.each(['', '   ', '\n', '\u200B', '\u200B\u200D\u2060', '\uFEFF', '\u202E\u202C', '\u00AD'])(
    'is needed: %j shows nothing',
    (given) => expect(refusalOf(name, given)).toBe('The name is needed.'),
  );

  it('says that it is needed when there is none at all', () => {
    expect([refusalOf(name, null), refusalOf(name, 7)]).toEqual([
      'The name is needed.',
      'The name is needed.',
    ]);
  });

  it('can have 200 characters, however many code units each takes', () => {
    expect(refusalOf(name, 'x'.repeat(200))).toBeUndefined();
    expect(refusalOf(name, '👍'.repeat(200))).toBeUndefined();
    expect(refusalOf(name, 'x'.repeat(201))).toBe('The name can have at most 200 characters.');
    expect(refusalOf(name, '👍'.repeat(201))).toBe('The name can have at most 200 characters.');
  });

  it('cannot hide a book behind one character', () => {
    expect(refusalOf(name, `a${'\u0301'.repeat(5_000)}`)).toBe('The name takes too much room. Shorten it.');
  });

  it('is the same when it is checked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (given) => {
        const first = v.safeParse(name, given);
        if (first.success) expect(v.parse(name, first.output)).toBe(first.output);
      }),
    );
  });
});

describe('A long text', () => {
  it('keeps its lines and loses the blanks around it', () => {
    expect(v.parse(longText('The problem'), ' \n one\n\n two \n')).toBe('one\n\n two');
  });

  it('has the limit it was given, with thousands set apart in its sentence', () => {
    expect(refusalOf(longText('The problem'), 'x'.repeat(10_000))).toBeUndefined();
    expect(refusalOf(longText('The problem'), 'x'.repeat(10_001))).toBe(
      'The problem can have at most 10,000 characters.',
    );
    expect(refusalOf(longText('The purpose', 5), 'sechs!')).toBe(
      'The purpose can have at most 5 characters.',
    );
  });
});

describe('A text that may be left empty', () => {
  const schema = optionalText('The hypothesis');

  it.each([
    ['', null],
    ['  \n ', null],
    ['\u200B', null],
    [null, null],
    [' We think… ', 'We think…'],
  ])('%j becomes %j', (given, kept) => expect(v.parse(schema, given)).toBe(kept));
});
