import { describe, expect, it } from 'vitest';
import { waiting } from './waiting.js';

const today = '2026-11-22';
const burn = { minorUnits: 420_000, currency: 'EUR' };

describe('What waiting for a decision costs', () => {
  it('is counted from the decision date at what the pilot burns a week', () => {
    expect(waiting({ stage: 'DECIDING', decisionDate: '2026-11-10' }, burn, today)).toEqual({
      daysLate: 12,
      costPerWeek: burn,
      total: { minorUnits: 720_000, currency: 'EUR' },
      sentence: '12 days late. Waiting costs €4,200 a week, €7,200 so far.',
    });
  });

  it.each([
    [
      { stage: 'DECIDING', decisionDate: '2026-12-01' },
      'Waits for its decision. Waiting costs €4,200 a week.',
    ],
    [{ stage: 'DECIDING', decisionDate: null }, 'Waits for its decision. Waiting costs €4,200 a week.'],
    [{ stage: 'DECIDING', decisionDate: today }, 'Waits for its decision. Waiting costs €4,200 a week.'],
    [
      { stage: 'RUNNING', decisionDate: '2026-11-21' },
      '1 day late. Waiting costs €4,200 a week, €600 so far.',
    ],
    [
      { stage: 'PROPOSED', decisionDate: '2023-11-21' },
      '1,097 days late. Waiting costs €4,200 a week, €658,200 so far.',
    ],
  ] as const)('of %o is “%s”', (pilot, sentence) => {
    expect(waiting(pilot, burn, today)?.sentence).toBe(sentence);
  });

  it('is said to be unknown when it is, not taken for nothing', () => {
    expect(waiting({ stage: 'DECIDING', decisionDate: '2026-11-10' }, null, today)).toMatchObject({
      costPerWeek: null,
      total: null,
      sentence: '12 days late. What waiting costs is not known.',
    });
  });

  it.each([
    { stage: 'RUNNING', decisionDate: today },
    { stage: 'RUNNING', decisionDate: null },
    { stage: 'PROPOSED', decisionDate: '2026-11-23' },
    { stage: 'CLOSED', decisionDate: '2026-11-10' },
  ] as const)('is no question for %o', (pilot) => {
    expect(waiting(pilot, burn, today)).toBeNull();
  });
});
