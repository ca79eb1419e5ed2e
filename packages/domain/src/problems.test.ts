import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { apiTokenInput } from './api-tokens.js';
import { commentInput } from './comments.js';
import { checked } from './problems.js';

const schema = v.object({
  name: v.pipe(v.string(), v.minLength(3, 'Too short.'), v.regex(/^[a-z]+$/, 'Small letters.')),
  days: v.array(v.object({ day: v.pipe(v.string(), v.isoDate('No day.')) })),
});

describe('Checking an input', () => {
  it('gives the cleaned value and drops what was not asked for', () => {
    expect(checked(schema, { name: 'abc', days: [], extra: 1 })).toEqual({
      value: { name: 'abc', days: [] },
      problems: [],
    });
  });

  it('names each field that is wrong once, by its path', () => {
    const { problems } = checked(schema, { name: 'A', days: [{ day: '2026-11-21' }, { day: 'x' }] });
    expect(problems).toEqual([
      { path: 'name', code: 'MIN_LENGTH', message: 'Too short.' },
      { path: 'days.1.day', code: 'ISO_DATE', message: 'No day.' },
    ]);
  });
});

describe('A token', () => {
  it.each([1, 90, 365])('may last %i days', (expiresInDays) => {
    expect(checked(apiTokenInput, { name: 'x', scope: 'READ', expiresInDays }).problems).toEqual([]);
  });

  it.each([0, 366, 1.5])('may not last %d days', (expiresInDays) => {
    const { problems } = checked(apiTokenInput, { name: 'x', scope: 'READ', expiresInDays });
    expect(problems.map(({ path }) => path)).toEqual(['expiresInDays']);
    expect(problems[0]?.message).not.toMatch(/Invalid/);
  });
});

describe('A comment', () => {
  it('keeps its lines and needs something to say', () => {
    expect(checked(commentInput, { text: ' a\n\nb ' })).toMatchObject({ value: { text: 'a\n\nb' } });
    expect(checked(commentInput, { text: '\n\u200B' }).problems).toMatchObject([
      { path: 'text', message: 'The comment is needed.' },
    ]);
  });
});
