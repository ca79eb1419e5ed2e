import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { filterOf, orderOf, pilotsSearch, rowsSearch, sortedBy } from './pilots-search';

const nothing = {
  stages: null,
  outcomes: null,
  programIds: null,
  unitIds: null,
  modes: null,
  modeKnown: null,
  ambitions: null,
  due: null,
  ages: null,
  onHold: null,
  pastKillLine: null,
  waits: null,
  closedFrom: null,
  closedTo: null,
};

describe('The address of the pilots', () => {
  it('is the question the server is asked', () => {
    const search = v.parse(pilotsSearch, {
      q: ' refund ',
      stage: ['RUNNING', 'DECIDING'],
      program: 'p1',
      due: 'OVERDUE',
      hold: 'no',
    });
    expect(filterOf(search)).toEqual({
      search: 'refund',
      stages: ['RUNNING', 'DECIDING'],
      programIds: ['p1'],
      due: ['OVERDUE'],
      onHold: false,
    });
  });

  it('means every pilot when it says nothing, or nothing that is known', () => {
    expect(filterOf(v.parse(pilotsSearch, {}))).toBeNull();
    expect(filterOf(v.parse(pilotsSearch, { stage: 'LOST', q: '  ', view: 'globe' }))).toBeNull();
  });

  it('puts the newest first until somebody sorts', () => {
    expect(orderOf({})).toEqual({ field: 'KEY', direction: 'DESC' });
    expect(orderOf({ sort: 'NAME' })).toEqual({ field: 'NAME', direction: 'ASC' });
    expect(orderOf({ sort: 'AGE', dir: 'DESC' })).toEqual({ field: 'AGE', direction: 'DESC' });
  });

  it('sorts upwards first, then the other way round', () => {
    expect(sortedBy({}, 'NAME')).toEqual({ sort: 'NAME', dir: 'ASC' });
    expect(sortedBy({ sort: 'NAME', dir: 'ASC' }, 'NAME')).toEqual({ sort: 'NAME', dir: 'DESC' });
    expect(sortedBy({ sort: 'NAME', dir: 'DESC' }, 'NAME')).toEqual({ sort: 'NAME', dir: 'ASC' });
    expect(sortedBy({}, 'KEY')).toEqual({ sort: 'KEY', dir: 'ASC' });
  });

  it('opens exactly the rows a figure counts', () => {
    const rows = {
      ...nothing,
      stages: ['CLOSED'],
      outcomes: ['KILLED'],
      modes: ['MODE_1'],
      onHold: false,
    } as const;
    const search = rowsSearch({ ...rows, stages: [...rows.stages], outcomes: [...rows.outcomes] });
    expect(filterOf(search)).toEqual({
      stages: ['CLOSED'],
      outcomes: ['KILLED'],
      modes: ['MODE_1'],
      onHold: false,
    });
    expect(rowsSearch(nothing)).toEqual({});
    const closed = { closedFrom: '2026-07-01', closedTo: '2026-09-30' };
    expect(filterOf(rowsSearch({ ...nothing, ...closed }))).toEqual(closed);
    for (const pastKillLine of [true, false])
      expect(filterOf(rowsSearch({ ...nothing, pastKillLine }))).toEqual({ pastKillLine });
    for (const waits of [true, false]) expect(filterOf(rowsSearch({ ...nothing, waits }))).toEqual({ waits });
  });
});
