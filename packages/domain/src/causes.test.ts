import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causeChanges, causeInput } from './cause-input.js';
import { defaultCauses, suggestCauses } from './causes.js';
import { checked } from './problems.js';
import { wordStems } from './word-stems.js';

const named = (text: string) => suggestCauses(text, defaultCauses).map(({ cause }) => cause.name);

describe('The stems of words', () => {
  it.each([
    ['Invoices, invoiced; invoicing the invoice', ['invoic', 'invoic', 'invoic', 'the', 'invoic']],
    ['The vendor’s bills were billed', ['the', 'vendor', 'bill', 'wer', 'bill']],
    ['dropped drops dropping', ['drop', 'drop', 'drop']],
    ['Priorities and PRIORITY', ['priority', 'and', 'priority']],
    ['single sign-on, API v2', ['singl', 'sign', 'on', 'api', 'v2']],
    ['café status process sing', ['caf', 'status', 'process', 'sing']],
    ['', []],
  ])('of “%s” are the same for forms of one word', (text, stems) => {
    expect(wordStems(text)).toEqual(stems);
  });
});

describe('The causes a text hints at', () => {
  it.each([
    ['We were invoiced two months before go-live.', 'Terms, price or billing'],
    ['The chatbot invented refunds and its answers were wrong', 'The answers were wrong'],
    [
      'Response times of nine seconds at the evening peak, then a crash',
      'It was too slow or broke under load',
    ],
    ['Half of the addresses in the master data were outdated or duplicates', 'The data was not good enough'],
    ['Dispatchers kept overriding it and went back to the spreadsheet', 'People did not take it up'],
    ['SSO and the CRM connector could not be integrated', 'Systems did not fit together'],
    ['The privacy officer stopped it: no consent', 'Security, privacy or rules'],
    ['There was no baseline and no control group', 'We could not measure it'],
  ])('begin with the likeliest: %s', (text, name) => {
    expect(named(text)[0]).toBe(name);
  });

  it('are none when no word is known', () => {
    expect(named('zzz qqq')).toEqual([]);
    expect(named('')).toEqual([]);
  });

  it('say which words were found, as the list writes them', () => {
    const causes = [{ name: 'Billing', hints: ['invoice', 'invoices', 'before go-live'] }];
    expect(suggestCauses('Invoiced before go-live', causes)).toEqual([
      { cause: causes[0], score: 4, found: ['invoice', 'before go-live'] },
    ]);
  });

  it('share a word among the causes that have it, and stay in order when nothing tells them apart', () => {
    const causes = ['A', 'B', 'C'].map((name) => ({
      name,
      hints: name === 'C' ? ['noise', 'drift'] : ['noise'],
    }));
    const hints = suggestCauses('noise, noise and drift', causes);
    expect(hints.map(({ cause }) => cause.name)).toEqual(['C', 'A', 'B']);
    expect(hints[1]?.score).toBeCloseTo(1 / 3, 12);
  });

  it('are the same every time, at most as many as asked for, and not fewer for more text', () => {
    const word = fc.constantFrom('invoice', 'slow', 'data', 'vendor', 'scope', 'hello', 'consent', 'cost');
    const text = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 5 }), (one, more, limit) => {
        const hints = suggestCauses(one, defaultCauses, limit);
        expect(hints).toEqual(suggestCauses(one, defaultCauses, limit));
        expect(hints.length).toBeLessThanOrEqual(limit);
        const longer = suggestCauses(`${one} ${more}`, defaultCauses, 99);
        expect(longer.length).toBeGreaterThanOrEqual(hints.length);
      }),
    );
  });
});

describe('The list of causes', () => {
  it('begins with about twelve, each with words of its own', () => {
    expect(defaultCauses.length).toBeGreaterThanOrEqual(11);
    expect(defaultCauses.length).toBeLessThanOrEqual(14);
    expect(new Set(defaultCauses.map(({ name }) => name)).size).toBe(defaultCauses.length);
    for (const cause of defaultCauses) {
      const found = suggestCauses(cause.hints.join('; '), defaultCauses)[0];
      expect(found?.cause.name).toBe(cause.name);
      expect(checked(causeInput, cause).problems).toEqual([]);
    }
  });

  it('is changed by people, each word once and all of it bounded', () => {
    expect(checked(causeInput, { name: 'Weather', hints: ['snow', 'snow '] })).toMatchObject({
      value: { hints: ['snow'] },
    });
    expect(checked(causeInput, { name: '' }).problems).toMatchObject([{ path: 'name' }]);
    expect(checked(causeChanges, { hints: Array(101).fill('x') }).problems).toMatchObject([
      { path: 'hints' },
    ]);
  });
});
