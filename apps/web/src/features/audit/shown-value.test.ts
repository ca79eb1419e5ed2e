import { describe, expect, it } from 'vitest';
import { idsIn, shownValue } from './shown-value';

const priya = '0190c2f4-0000-7000-8000-000000000001';
const names = new Map([[priya, 'Priya Rao']]);

describe('A value of the history', () => {
  it.each<[unknown, string | null]>([
    [null, null],
    ['', null],
    [[], null],
    ['PROPOSED', 'PROPOSED'],
    [true, 'Yes'],
    [false, 'No'],
    [0, '0'],
    [priya, 'Priya Rao'],
    [[{ systemId: priya, access: 'READ' }], 'Priya Rao: READ'],
    [['a', null], 'a; –'],
  ])('%j reads %j', (value, shown) => {
    expect(shownValue(value, names)).toBe(shown);
  });

  it('shows a day with its year', () => {
    expect(shownValue('2026-11-21', names)).toMatch(/21.*2026/);
  });

  it('shows money as money', () => {
    expect(shownValue({ minorUnits: 4_200_00, currency: 'EUR' }, names)).toContain('4,200.00');
  });

  it('keeps an id whose name is not known', () => {
    expect(shownValue(priya, new Map())).toBe(priya);
  });
});

describe('The ids among changes', () => {
  it('are found once each, however deep they stand', () => {
    const changes = [
      { field: 'ownerId', before: null, after: priya },
      { field: 'systemsTouched', before: [{ systemId: priya }], after: ['no id'] },
    ];
    expect(idsIn(changes)).toEqual([priya]);
  });
});
