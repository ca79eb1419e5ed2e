import { describe, expect, it } from 'vitest';
import { apartSentence, isApart, longestApartFirst } from './health-apart.js';
import type { PilotHealth } from './health-history.js';

const health = (declared: string | null, computed: string | null) =>
  ({ declared: declared && { state: declared }, computed: computed && { state: computed } }) as PilotHealth;

describe('Declared and computed health', () => {
  it.each([
    ['ON_TRACK', 'OFF_TRACK', true],
    ['ON_TRACK', 'ON_TRACK', false],
    [null, 'OFF_TRACK', false],
    ['ON_TRACK', null, false],
  ])('%s beside %s are apart: %s', (declared, computed, apart) =>
    expect(isApart(health(declared, computed))).toBe(apart),
  );

  it('are listed by how long they have been apart', () => {
    const pilots = [3, null, 9, 0].map((daysInDisagreement) => ({ health: { daysInDisagreement } }));
    expect(longestApartFirst(pilots).map((one) => one.health.daysInDisagreement)).toEqual([9, 3, 0, null]);
  });

  it.each([
    [0, 0, [], 'Nobody has declared how an open pilot goes.'],
    [1, 1, [], 'Declared and computed health agree in the 1 open pilot with a declared health.'],
    [
      4,
      4,
      [9, 2],
      'Declared and computed health differ in 2 of the 4 open pilots with a declared health, the longest for 9 days.',
    ],
    [
      4,
      4,
      [0],
      'Declared and computed health differ in 1 of the 4 open pilots with a declared health, since today.',
    ],
    [
      90,
      60,
      [1],
      'Declared and computed health differ in 1 of the 60 open pilots with a declared health looked at, of 90, the longest for 1 day.',
    ],
  ])('of %i declared, %i looked at, are told', (declared, looked, days, sentence) =>
    expect(apartSentence({ declared, looked, days }).replaceAll('\u00a0', ' ')).toBe(sentence),
  );
});
