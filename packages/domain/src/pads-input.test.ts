import { describe, expect, it } from 'vitest';
import { padsAnchors, padsCriteria } from './pads.js';
import { padsRatingInput } from './pads-input.js';
import { checked } from './problems.js';

const levels = padsCriteria.map((criterion) => ({ criterion, level: 2 }));
const withFirst = (changes: object) =>
  levels.map((level, at) => (at === 0 ? { ...level, ...changes } : level));
const problemsOf = (given: object) => checked(padsRatingInput, given).problems;

describe('The ten criteria', () => {
  it('have a name and five anchors each, one line each, none said twice', () => {
    const lines = padsCriteria.flatMap((criterion) => [...padsAnchors[criterion].anchors]);
    expect(padsCriteria).toHaveLength(10);
    expect(lines).toHaveLength(50);
    for (const line of lines) expect(line).toMatch(/^[A-Z].{3,80}\.$/);
    for (const { anchors } of Object.values(padsAnchors)) expect(new Set(anchors).size).toBe(5);
  });
});

describe('A rating', () => {
  it('needs no more than a level for each criterion', () => {
    const input = checked(padsRatingInput, { levels });
    expect('value' in input && input.value.levels[0]).toEqual({
      criterion: 'REAL_CUSTOMERS',
      level: 2,
      note: null,
      artefact: null,
    });
  });

  it('is put into the order of the criteria', () => {
    const input = checked(padsRatingInput, { levels: [...levels].reverse() });
    expect('value' in input && input.value.levels.map(({ criterion }) => criterion)).toEqual(padsCriteria);
  });

  it('names the criteria that are missing', () => {
    expect(problemsOf({ levels: levels.slice(2) })).toMatchObject([
      { path: 'levels', message: 'Rate all ten criteria. Missing: Real customers and Real data.' },
    ]);
  });

  it.each([
    ['twice', [...levels.slice(1), { criterion: 'REAL_DATA', level: 1 }]],
    ['eleven times', [...levels, { criterion: 'REAL_DATA', level: 1 }]],
  ])('takes no criterion %s', (_, given) => {
    expect(problemsOf({ levels: given })).toMatchObject([
      { path: 'levels', message: 'Rate each criterion once.' },
    ]);
  });

  it.each([5, -1, 2.5, '2', Number.NaN])('takes no level %s', (level) => {
    expect(problemsOf({ levels: withFirst({ level }) })).toMatchObject([
      { path: 'levels.0.level', message: 'Choose a level from 0 to 4.' },
    ]);
  });

  it('lets only the essential criteria always apply', () => {
    const given = levels.map((level, at) => (at === 3 || at === 4 ? { ...level, level: null } : level));
    expect(problemsOf({ levels: given })).toMatchObject([
      { path: 'levels.3.level', message: 'This criterion is essential: it always applies.' },
    ]);
  });

  it.each(['https://example.org', 'http://wiki/x?y=1#z', 'HTTPS://EXAMPLE.ORG/a%20b', 'https://例え.jp/ü'])(
    'takes %s for an artefact',
    (url) => expect(problemsOf({ levels: withFirst({ artefact: { title: 'x', url } }) })).toEqual([]),
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'example.org/x',
    'https://',
    'https:///x',
    'https://me:secret@example.org/',
    'https://example.org/a b',
    'https://example.org\\@evil.example',
    ' java\nscript:alert(1)',
    'https://example.org/\u202etxt.exe',
    `https://example.org/${'x'.repeat(2_000)}`,
    '',
  ])('takes no %j for an artefact', (url) => {
    const problems = problemsOf({ levels: withFirst({ artefact: { title: 'x', url } }) });
    expect(problems).toMatchObject([{ path: 'levels.0.artefact.url' }]);
  });

  it('needs words where it settles a disagreement', () => {
    expect(problemsOf({ levels, reconciles: { sentence: ' ', ratings: ['x'] } })).toMatchObject([
      { path: 'reconciles.sentence' },
      { path: 'reconciles.ratings.0' },
    ]);
  });
});
