import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUuid } from './ids.js';
import { pilotKey, pilotNumber } from './pilot.js';

describe('An id', () => {
  it('is any UUID, in either case', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(isUuid(id)).toBe(true);
        expect(isUuid(id.toUpperCase())).toBe(true);
      }),
    );
  });

  it.each([
    '',
    'SC-101',
    '00000000-0000-0000-0000-00000000000',
    '00000000-0000-0000-0000-000000000000 ',
    ' 00000000-0000-0000-0000-000000000000',
    '00000000-0000-0000-0000-000000000000\n',
    '{00000000-0000-0000-0000-000000000000}',
    '000000000000000000000000000000000000',
    "00000000-0000-0000-0000-00000000000'",
  ])('is not %j', (text) => expect(isUuid(text)).toBe(false));
});

describe('A pilot’s key', () => {
  it('leads back to its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
        expect(pilotNumber(pilotKey(number))).toBe(number);
        expect(pilotNumber(` ${pilotKey(number).toLowerCase()} `)).toBe(number);
      }),
    );
  });

  it.each(['SC-0', 'SC-007', 'SC-', 'SC-1000000000', 'SC101', 'XX-101', 'SC-101x', 'SC--1', ''])(
    'is not %j',
    (text) => expect(pilotNumber(text)).toBeNull(),
  );
});
