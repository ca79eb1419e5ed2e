import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.js';
import {
  computeHealth,
  type HealthCriterion,
  type HealthFacts,
  type HealthReasonCode,
  healthRules,
} from './health.js';
import { healthInput } from './health-input.js';
import { checked } from './problems.js';

const today = '2026-11-21';

const criterion = (changes: Partial<HealthCriterion> = {}): HealthCriterion => ({
  role: 'SUCCESS',
  metric: 'Refunds in a day',
  claim: 'OPEN',
  read: true,
  stale: false,
  staleDays: 1,
  period: 'DAY',
  sampleRatioAlarm: false,
  ...changes,
});

interface Changes extends Partial<Omit<HealthFacts, 'pilot'>> {
  readonly pilot?: Partial<HealthFacts['pilot']>;
}
function facts({ pilot = {}, ...rest }: Changes = {}): HealthFacts {
  return {
    pilot: { stage: 'RUNNING', onHold: false, decisionDate: addDays(today, 60), ...pilot },
    locked: true,
    criteria: [criterion()],
    conditions: [],
    today,
    ...rest,
  };
}
const dueIn = (days: number, rest: Changes = {}) =>
  facts({ ...rest, pilot: { decisionDate: addDays(today, days), ...rest.pilot } });

describe('Health by the rules', () => {
  it('is on track when no rule applies', () => {
    expect(computeHealth(facts())).toEqual({ state: 'ON_TRACK', reasons: [] });
  });

  it('is none once the pilot is closed', () => {
    expect(computeHealth(dueIn(-30, { pilot: { stage: 'CLOSED' } }))).toBeNull();
  });

  const cases: readonly (readonly [HealthReasonCode, HealthFacts, string])[] = [
    [
      'KILL_PROVEN',
      facts({ criteria: [criterion({ role: 'KILL', claim: 'PROVEN' })] }),
      'The kill criterion on Refunds in a day is proven.',
    ],
    [
      'GUARDRAIL_REFUTED',
      facts({ criteria: [criterion({ role: 'GUARDRAIL', claim: 'REFUTED' })] }),
      'The guardrail on Refunds in a day does not hold.',
    ],
    [
      'SUCCESS_REFUTED',
      facts({ criteria: [criterion({ claim: 'REFUTED' })] }),
      'The success criterion on Refunds in a day is refuted.',
    ],
    ['DECISION_LONG_OVERDUE', dueIn(-8), 'The decision is 8 days overdue.'],
    ['DECISION_OVERDUE', dueIn(-7), 'The decision is 7 days overdue.'],
    ['DECISION_OVERDUE', dueIn(-1), 'The decision is 1 day overdue.'],
    [
      'DUE_WITHOUT_EVIDENCE',
      dueIn(14, { criteria: [criterion({ read: false })] }),
      'The decision is due in 14 days, and nothing can be read from the evidence yet.',
    ],
    [
      'DUE_WITHOUT_EVIDENCE',
      dueIn(0, { criteria: [] }),
      'The decision is due today, and nothing can be read from the evidence yet.',
    ],
    ['NOT_LOCKED', facts({ locked: false }), 'It runs without locked criteria.'],
    [
      'READINGS_STALE',
      facts({ criteria: [criterion({ stale: true, staleDays: 12 })] }),
      'The last reading of Refunds in a day is 12 days old. Daily readings are expected.',
    ],
    [
      'READINGS_STALE',
      facts({ criteria: [criterion({ stale: true, staleDays: null, period: 'WEEK' })] }),
      'Refunds in a day has no readings yet. Weekly readings are expected.',
    ],
    [
      'SAMPLE_RATIO',
      facts({ criteria: [criterion({ sampleRatioAlarm: true })] }),
      'The cases of Refunds in a day do not fall into the arms as planned.',
    ],
    [
      'CONDITION_LATE',
      facts({ conditions: [{ text: 'Train the night desk', dueOn: '2026-11-17' }] }),
      'The condition “Train the night desk” is 4 days late.',
    ],
    ['ON_HOLD', facts({ pilot: { onHold: true } }), 'It is on hold.'],
  ];

  it.each(cases)('says %s in words', (code, given, sentence) => {
    expect(computeHealth(given)).toEqual({
      state: healthRules[code].state,
      reasons: [{ code, sentence }],
    });
  });

  it('has an example of every rule here', () => {
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(Object.keys(healthRules)));
  });

  it.each([
    ['a success criterion that is proven', facts({ criteria: [criterion({ claim: 'PROVEN' })] })],
    [
      'a kill criterion that is refuted',
      facts({ criteria: [criterion({ role: 'KILL', claim: 'REFUTED' })] }),
    ],
    ['a guardrail that is proven', facts({ criteria: [criterion({ role: 'GUARDRAIL', claim: 'PROVEN' })] })],
    ['a decision due in 15 days without evidence', dueIn(15, { criteria: [] })],
    ['a decision due today, with something to read', dueIn(0)],
    [
      'a proposed pilot whose criteria are drafts',
      dueIn(3, { locked: false, criteria: [], pilot: { stage: 'PROPOSED' } }),
    ],
    ['a pilot without a decision date', facts({ pilot: { decisionDate: null } })],
    ['a condition due today', facts({ conditions: [{ text: 'x', dueOn: today }] })],
  ])('does not mind %s', (_, given) => expect(computeHealth(given)?.state).toBe('ON_TRACK'));

  it('says of two criteria on one metric once that readings are missing', () => {
    const stale = criterion({ stale: true, staleDays: 9 });
    const health = computeHealth(facts({ criteria: [stale, { ...stale, role: 'KILL' }] }));
    expect(health?.reasons).toHaveLength(1);
  });

  it('is as bad as the worst rule that applies, and names them all', () => {
    const some = fc.record({
      onHold: fc.boolean(),
      days: fc.integer({ min: -30, max: 60 }),
      locked: fc.boolean(),
      claim: fc.constantFrom('PROVEN' as const, 'REFUTED' as const, 'OPEN' as const),
      role: fc.constantFrom('SUCCESS' as const, 'KILL' as const, 'GUARDRAIL' as const),
      stale: fc.boolean(),
    });
    fc.assert(
      fc.property(some, ({ onHold, days, locked, claim, role, stale }) => {
        const given = dueIn(days, {
          locked,
          criteria: [criterion({ claim, role, stale })],
          pilot: { onHold },
        });
        const health = computeHealth(given);
        const worst = health?.reasons.map(({ code }) => healthRules[code].state) ?? [];
        expect(health?.state).toBe(worst.includes('OFF_TRACK') ? 'OFF_TRACK' : (worst[0] ?? 'ON_TRACK'));
        expect(worst).toEqual([...worst].sort().reverse());
        expect(worst.length > 0 || (!onHold && locked && !stale && days >= 0)).toBe(true);
      }),
    );
  });
});

describe('A declaration', () => {
  it('that it is on track needs no words', () => {
    expect(checked(healthInput, { state: 'ON_TRACK' })).toMatchObject({
      value: { state: 'ON_TRACK', sentence: null },
    });
  });

  it.each(['AT_RISK', 'OFF_TRACK'])('that it is %s needs a sentence', (state) => {
    expect(checked(healthInput, { state, sentence: '  ' }).problems).toEqual([
      { path: 'sentence', code: 'CHECK', message: 'Say in a sentence why.' },
    ]);
    expect(checked(healthInput, { state, sentence: 'The vendor waits.' }).problems).toEqual([]);
  });
});
