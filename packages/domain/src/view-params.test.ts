import { describe, expect, it } from 'vitest';
import {
  paramList,
  readViewParams,
  referredIds,
  sameParams,
  viewLists,
  viewParamNames,
  viewParamWords,
} from './view-params.js';

const id = '01936f1e-0000-7000-8000-00000000000a';
const other = '01936f1e-0000-7000-8000-00000000000b';

describe('What a list’s address says', () => {
  it('has one form, in whatever order it was given', () => {
    const one = readViewParams('PILOTS', [
      { name: 'stage', values: ['RUNNING', 'DECIDING', 'RUNNING'] },
      { name: 'q', values: ['refund'] },
    ]);
    const two = readViewParams('PILOTS', [
      { name: 'q', values: ['refund'] },
      { name: 'stage', values: ['DECIDING'] },
      { name: 'stage', values: ['RUNNING'] },
    ]);
    expect(one).toEqual({ params: { q: ['refund'], stage: ['DECIDING', 'RUNNING'] }, left: [] });
    expect(sameParams(one.params, two.params)).toBe(true);
    expect(paramList(one.params)).toEqual([
      { name: 'q', values: ['refund'] },
      { name: 'stage', values: ['DECIDING', 'RUNNING'] },
    ]);
  });

  it('keeps what is understood, and names what is not', () => {
    const { params, left } = readViewParams('FAILURES', [
      { name: 'kind', values: ['INTELLIGENT', 'UNLUCKY'] },
      { name: 'from', values: ['2026-02-30'] },
      { name: 'after', values: ['abc'] },
      { name: 'constructor', values: ['x'] },
    ]);
    expect(params).toEqual({ kind: ['INTELLIGENT'] });
    expect(left).toEqual(['after', 'constructor', 'kind', 'from']);
  });

  it('holds the period of the portfolio, either end of it', () => {
    const given = (from: string, to: string) => [
      { name: 'from', values: [from] },
      { name: 'to', values: [to] },
    ];
    expect(readViewParams('PORTFOLIO', given('2026-07-01', '2026-09-30'))).toEqual({
      params: { from: ['2026-07-01'], to: ['2026-09-30'] },
      left: [],
    });
    expect(readViewParams('PORTFOLIO', given('2026-07-01', 'soon'))).toEqual({
      params: { from: ['2026-07-01'] },
      left: ['to'],
    });
  });

  it('takes one value where the list takes one', () => {
    const { params, left } = readViewParams('VENDORS', [{ name: 'sort', values: ['NAME', 'GAP'] }]);
    expect([params, left]).toEqual([{ sort: ['GAP'] }, ['sort']]);
  });

  it('leaves out things that are gone', () => {
    const given = [{ name: 'program', values: [id, other] }];
    expect(referredIds('LEARNINGS', { program: [id, other], q: ['x'] })).toEqual([id, other]);
    expect(readViewParams('LEARNINGS', given, (found) => found === other)).toEqual({
      params: { program: [other] },
      left: ['program'],
    });
    expect(readViewParams('ROAD', [{ name: 'program', values: [id] }], () => false)).toEqual({
      params: {},
      left: ['program'],
    });
  });

  it('never keeps a page, an empty text or one that cannot be stored', () => {
    const given = [
      { name: 'page', values: ['2'] },
      { name: 'q', values: [' '] },
    ];
    expect(readViewParams('PILOTS', given).params).toEqual({});
    expect(readViewParams('AUDIT', [{ name: 'verb', values: ['a\0'] }]).left).toEqual(['verb']);
    for (const list of viewLists) expect(viewParamNames(list)).not.toContain('after');
  });

  it('says its parts in words', () => {
    expect(['killLine', 'q', 'decisionDate'].map(viewParamWords)).toEqual([
      'kill line',
      'words searched for',
      'decision date',
    ]);
  });
});
