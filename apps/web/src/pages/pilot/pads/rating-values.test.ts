import { padsCriteria } from '@scrimmage/domain/pads';
import { describe, expect, it } from 'vitest';
import { previewOf, rowsOf, startValues, unrated } from './rating-values';

const link = { title: 'Run book', url: 'https://example.org/run-book' };
const given = (level: number | null, artefact: typeof link | null = null) =>
  padsCriteria.map((criterion) => ({ criterion, level, note: null, artefact }));

describe('The rating form', () => {
  it('begins empty, with every criterion to be rated', () => {
    const values = startValues([]);
    expect(unrated(values)).toEqual(padsCriteria);
    expect(rowsOf(values)).toEqual([]);
    expect(previewOf(values)).toBeNull();
  });

  it('begins with what was given before, and says the same again', () => {
    const before = given(3, link).map((level, at) =>
      at === 9 ? { ...level, level: null, note: 'No.' } : level,
    );
    expect(rowsOf(startValues(before))).toEqual(before);
  });

  it('leaves open what is to be settled, with its artefact', () => {
    const values = startValues(given(3, link), ['REAL_DATA']);
    expect(unrated(values)).toEqual(['REAL_DATA']);
    expect(values['REAL_DATA.url']).toBe(link.url);
  });

  it('takes blanks for nothing', () => {
    const values = { ...startValues(given(2)), 'REAL_DATA.note': '  ', 'REAL_DATA.title': ' ' };
    expect(rowsOf(values)[1]).toEqual({ criterion: 'REAL_DATA', level: 2, note: null, artefact: null });
  });

  it('counts a level above 2 only with an artefact that is one', () => {
    expect(previewOf(startValues(given(3, link)))).toMatchObject({ band: 'FULL_PADS', nextRep: null });
    const asserted = previewOf(startValues(given(3)));
    expect(asserted).toMatchObject({ band: 'SHELLS', nextRep: { band: 'FULL_PADS' } });
    expect(asserted?.nextRep?.steps).toHaveLength(4);
    expect(previewOf(startValues(given(3, { ...link, url: 'run book' })))).toMatchObject({ band: 'SHELLS' });
  });
});
