import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedWords, soughtStems, tellingWords } from './matched-words.js';

const marked = (text: string, search: string) =>
  matchedWords(text, soughtStems(search)).map(({ from, to }) => text.slice(from, to));

describe('Words that say what a text is about', () => {
  it('are those with a meaning, as they are written and in their order', () => {
    const words = [
      'Addresses',
      'would',
      'The',
      'every',
      'stale',
      'ONE',
      '40',
      'x',
      'register',
      'without',
      'days',
    ];
    expect(tellingWords(words)).toEqual(['Addresses', 'stale', 'register']);
    expect(tellingWords(['may', 'still', '2026', 'ten'])).toEqual([]);
    expect(tellingWords(['letters', 'insulation', 'Letter'])).toEqual(['letters', 'insulation']);
    expect(tellingWords(['Zähler', 'ERP'])).toEqual(['Zähler', 'ERP']);
  });
});

describe('Words that were looked for', () => {
  it('are marked in every form of theirs, as they are written', () => {
    expect(marked('Invoices were invoiced twice; each INVOICE came late.', 'invoicing')).toEqual([
      'Invoices',
      'invoiced',
      'INVOICE',
    ]);
  });

  it('are any of the words, never all of them', () => {
    expect(marked('Frost stops turbines before noon.', 'humming turbines in the frost')).toEqual([
      'Frost',
      'turbines',
    ]);
  });

  it('say something: small words are not looked for', () => {
    expect(marked('The end of the export.', 'the export of it')).toEqual(['export']);
    expect(marked('It is what it is.', 'what it is')).toEqual([]);
  });

  it('are whole words, and found behind quotation marks, accents and picture signs', () => {
    expect(marked('“Exporter” exports the vendor’s café 🚚 exports', 'export vendor cafe')).toEqual([
      'exports',
      'vendor',
      'café',
      'exports',
    ]);
    expect(marked('cafe\u0301 closed', 'café')).toEqual(['cafe\u0301']);
  });

  it('stand in order, inside the text, and apart from each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, search) => {
        const ranges = matchedWords(text, soughtStems(`${search} ${text}`));
        const ends = [0, ...ranges.map(({ to }) => to)];
        expect(ranges.every(({ from, to }, at) => from >= (ends[at] ?? 0) && to > from)).toBe(true);
        expect(ends.at(-1)).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['billing', 'meters', 'Zähler', 'refunds', 'dispatched'])('are found by themselves: %s', (word) => {
    expect(marked(`It had ${word}, then none.`, word)).toEqual([word]);
  });
});
