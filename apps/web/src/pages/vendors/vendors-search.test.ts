import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { comparedIds, vendorFilter, vendorsSearch } from './vendors-search';

const read = (address: Record<string, unknown>) => v.parse(vendorsSearch, address);

describe('The address of the vendors page', () => {
  it('asks for every vendor when it narrows nothing', () => {
    expect(vendorFilter(read({ sort: 'SPEND', q: '  ' }))).toBeNull();
  });

  it('narrows by words, stance, flag and part in pilots', () => {
    const search = read({ q: 'hal', stance: 'RISK_SHIRKER', pretender: 'true', engaged: 'true' });
    expect(vendorFilter(search)).toEqual({
      search: 'hal',
      stance: 'RISK_SHIRKER',
      pretender: true,
      engaged: true,
    });
  });

  it('drops what it does not know', () => {
    expect(read({ stance: 'SAINT', sort: 'LUCK' })).toMatchObject({ stance: undefined, sort: undefined });
  });

  it('compares two to four, each once', () => {
    expect(comparedIds('a,b,a,c')).toEqual(['a', 'b', 'c']);
    expect(comparedIds('a,b,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    expect(comparedIds('a')).toEqual([]);
    expect(comparedIds(undefined)).toEqual([]);
  });
});
