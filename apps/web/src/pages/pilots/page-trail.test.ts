import { describe, expect, it } from 'vitest';
import { nextPage, pageNumber, previousPage } from './page-trail';

const start = { after: undefined, page: undefined };

describe('Turning pages', () => {
  it('finds the way back page by page', () => {
    const second = nextPage(start, 'c50');
    const third = nextPage(second, 'c100');
    expect(third).toEqual({ after: 'c100', page: '3' });
    expect(previousPage(third)).toEqual(second);
    expect(previousPage(second)).toEqual(start);
    expect(previousPage(start)).toBeNull();
  });

  it('leads to the first page when the way is not known', () => {
    expect(previousPage({ after: 'from-a-mail', page: '7' })).toEqual(start);
  });

  it('numbers a page by what its address says, and the first by having none', () => {
    expect(pageNumber({ after: 'c50', page: '2' })).toBe(2);
    expect(pageNumber({ after: undefined, page: '9' })).toBe(1);
    expect(pageNumber({ after: 'c50', page: 'many' })).toBe(1);
  });
});
