import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  flagParam,
  idsParam,
  manyOfParam,
  oneOfParam,
  parseSearch,
  stringifySearch,
  textParam,
} from './search-params';

const schema = v.object({
  q: textParam,
  view: oneOfParam(['list', 'board']),
  stage: manyOfParam(['RUNNING', 'DECIDING']),
  program: idsParam,
  hold: flagParam,
});

describe('An address', () => {
  it('comes back as it was written', () => {
    const search = { q: 'refund, fast & 5', stage: ['RUNNING', 'DECIDING'], hold: true };
    const text = stringifySearch(search);
    expect(text).toBe('?q=refund,+fast+%26+5&stage=RUNNING&stage=DECIDING&hold=true');
    expect(v.parse(schema, parseSearch(text))).toEqual(search);
  });

  it('leaves out what is not set', () => {
    expect(stringifySearch({ q: '', stage: [], hold: false, view: undefined })).toBe('');
  });

  it('keeps a number that was searched for as text', () => {
    expect(v.parse(schema, parseSearch('?q=42')).q).toBe('42');
  });

  it('is read as far as it makes sense', () => {
    const search = v.parse(schema, parseSearch('?view=cloud&stage=RUNNING&stage=LOST&program=p1'));
    expect(search).toEqual({ view: undefined, stage: ['RUNNING'], program: ['p1'] });
  });
});
