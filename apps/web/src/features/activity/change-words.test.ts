import { describe, expect, it } from 'vitest';
import { changeTitle, idsIn, valueWords } from './change-words';

const id = '01936f1e-0000-7000-8000-00000000000a';
const known = { names: new Map([[id, 'Priya Rao']]), today: '2026-11-21' };

describe('A change in words', () => {
  it.each([
    [null, null],
    ['', null],
    ['Nine days', 'Nine days'],
    [true, 'yes'],
    [id, 'Priya Rao'],
    ['01936f1e-0000-7000-8000-00000000000b', '…'],
    ['RUNNING', 'Running'],
    ['MODE_1', 'Mode 1'],
    [[{ systemId: id, access: 'WRITE' }], 'Priya Rao: Write'],
    [[], null],
    [14, '14'],
  ])('says %j as %j', (value, words) => expect(valueWords(value, known)).toBe(words));

  it('says days and money as everywhere else', () => {
    expect(valueWords('2027-01-16', known)).toContain('2027');
    expect(valueWords({ minorUnits: 4_200_000, currency: 'EUR' }, known)).toMatch(/42[,.\s]000/);
  });

  it('names the field', () => {
    expect(changeTitle('decisionDate')).toBe('Decision date');
    expect(changeTitle('leadId')).toBe('Lead');
  });

  it('knows which ids need a name', () => {
    const changes = [
      { field: 'leadId', before: null, after: id },
      { field: 'systemsTouched', before: [{ systemId: id, access: 'READ' }], after: 'x' },
    ];
    expect(idsIn([{ changes }])).toEqual([id, id]);
  });
});
