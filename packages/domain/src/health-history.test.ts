import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Health, healths } from './health.js';
import { apartSince, healthHistory } from './health-history.js';
import type { MemberId } from './ids.js';

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`;
const now = on(30);
const declared = (day: number, state: Health, sentence: string | null = null) => ({
  state,
  sentence,
  declaredBy: 'priya' as MemberId,
  declaredAt: on(day),
});
const computed = (day: number, state: Health) => ({ state, since: on(day) });

describe('The history of health', () => {
  it('puts side by side what stood at each moment, the newest first', () => {
    const history = healthHistory(
      [declared(3, 'AT_RISK', 'The vendor waits.'), declared(1, 'ON_TRACK')],
      [computed(2, 'AT_RISK'), computed(1, 'ON_TRACK')],
    );
    expect(history).toEqual([
      { at: on(3), declared: 'AT_RISK', computed: 'AT_RISK', sentence: 'The vendor waits.', by: 'priya' },
      { at: on(2), declared: 'ON_TRACK', computed: 'AT_RISK', sentence: null, by: null },
      { at: on(1), declared: 'ON_TRACK', computed: 'ON_TRACK', sentence: null, by: 'priya' },
    ]);
  });
});

describe('Disagreement', () => {
  const since = (
    declarations: readonly ReturnType<typeof declared>[],
    states: readonly ReturnType<typeof computed>[],
    live: Health | null = states.at(-1)?.state ?? null,
  ) => apartSince(healthHistory(declarations, states), live, now);

  it('is none before anything was declared, or when nothing is computed', () => {
    expect(since([], [computed(1, 'AT_RISK')])).toBeNull();
    expect(since([declared(1, 'AT_RISK')], [], null)).toBeNull();
  });

  it('is none while both agree', () => {
    expect(since([declared(2, 'AT_RISK')], [computed(1, 'ON_TRACK'), computed(3, 'AT_RISK')])).toBeNull();
  });

  it('begins with the declaration when they never agreed', () => {
    expect(since([declared(5, 'ON_TRACK')], [computed(2, 'AT_RISK')])).toBe(on(5));
  });

  it('begins when they last agreed, and goes on while both change', () => {
    const states = [computed(1, 'ON_TRACK'), computed(4, 'AT_RISK'), computed(9, 'OFF_TRACK')];
    expect(since([declared(2, 'ON_TRACK'), declared(12, 'AT_RISK')], states)).toBe(on(4));
  });

  it('begins anew after they agreed for a while', () => {
    const states = [computed(1, 'AT_RISK'), computed(6, 'ON_TRACK'), computed(8, 'OFF_TRACK')];
    expect(since([declared(2, 'ON_TRACK')], states)).toBe(on(8));
  });

  it('begins now when the rules say something the history has not noted yet', () => {
    expect(since([declared(2, 'ON_TRACK')], [computed(1, 'ON_TRACK')], 'OFF_TRACK')).toBe(now);
    expect(since([declared(2, 'ON_TRACK')], [computed(1, 'AT_RISK')], 'OFF_TRACK')).toBe(on(2));
  });

  it('is there exactly when what is declared last differs from what the rules say now', () => {
    const state = fc.constantFrom(...healths);
    const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), state), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, fc.option(state, { nil: null }), (said, seen, live) => {
        const history = healthHistory(
          said.map(([day, one]) => declared(day, one)),
          seen.map(([day, one]) => computed(day, one)),
        );
        const last = history[0]?.declared ?? null;
        const apart = apartSince(history, live, now);
        expect(apart !== null).toBe(last !== null && live !== null && last !== live);
        if (apart !== null) expect(apart <= now).toBe(true);
      }),
    );
  });
});
