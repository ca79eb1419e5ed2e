import { describe, expect, it } from 'vitest';
import { budgetCounts, type CountedPilot, isUndecided } from './budget-counts.js';
import type { PilotId } from './ids.js';

const today = '2026-11-22';
const window = { from: '2026-10-01', until: '2026-12-31' };

const pilot = (id: string, parts: Partial<CountedPilot> = {}): CountedPilot => ({
  id: id as PilotId,
  stage: 'RUNNING',
  outcome: null,
  decisionDate: '2027-01-31',
  closedOn: null,
  ...parts,
});
const closed = (id: string, outcome: CountedPilot['outcome'], closedOn: string) =>
  pilot(id, { stage: 'CLOSED', outcome, closedOn, decisionDate: '2026-01-01' });
const counts = (pilots: readonly CountedPilot[]) => budgetCounts(pilots, { window, today });

describe('What counts in a window of a failure budget', () => {
  it('are the pilots closed in it, failed or not, but none that never started', () => {
    const answer = counts([
      closed('scaled', 'SCALED', '2026-10-01'),
      closed('killed', 'KILLED', '2026-12-31'),
      closed('open', 'INCONCLUSIVE', '2026-11-01'),
      closed('withdrawn', 'WITHDRAWN', '2026-11-01'),
      closed('before', 'KILLED', '2026-09-30'),
      pilot('running'),
    ]);
    expect(answer).toEqual({
      concluded: ['scaled', 'killed', 'open'],
      failed: ['killed', 'open'],
      undecided: [],
    });
  });

  it('is silence as well: undecided past its date counts as failed until somebody decides', () => {
    const late = pilot('late', { decisionDate: '2026-11-21' });
    const longLate = pilot('long', { stage: 'DECIDING', decisionDate: '2025-01-01' });
    expect(counts([late, longLate])).toMatchObject({
      concluded: ['late', 'long'],
      failed: ['late', 'long'],
      undecided: ['late', 'long'],
    });
    expect(counts([{ ...late, stage: 'CLOSED', outcome: 'SCALED', closedOn: today }])).toMatchObject({
      concluded: ['late'],
      failed: [],
    });
  });

  it('leaves the undecided to the window of today', () => {
    const late = [pilot('late', { decisionDate: '2026-08-01' })];
    const past = budgetCounts(late, { window: { from: '2026-07-01', until: '2026-09-30' }, today });
    expect(past).toEqual({ concluded: [], failed: [], undecided: [] });
  });
});

describe('An undecided pilot', () => {
  it('is one that started and whose day is over', () => {
    expect(isUndecided(pilot('a', { decisionDate: today }), today)).toBe(false);
    expect(isUndecided(pilot('a', { decisionDate: '2026-11-21' }), today)).toBe(true);
    expect(isUndecided(pilot('a', { decisionDate: null }), today)).toBe(false);
    expect(isUndecided(pilot('a', { stage: 'PROPOSED', decisionDate: '2026-11-21' }), today)).toBe(false);
  });
});
