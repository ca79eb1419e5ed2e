import { describe, expect, it } from 'vitest';
import type { PilotDecisions_pilotFragment } from '../../../generated/operations';
import { decisionMoments } from './decision-moments';

const person = { id: 'ana', name: 'Ana Roth' };
const decision = {
  id: 'd1',
  gate: 'START',
  choice: 'GO',
  at: '2026-09-03T23:30:00.000Z',
  by: person,
  reason: 'Worth an answer.',
  overrule: false,
  outcome: null,
};
const pilot = (changes: object) =>
  ({
    proposedOn: null,
    decisionDate: null,
    closedOn: null,
    evidencePlan: { lock: null, amendments: [] },
    decisions: [],
    conditions: [],
    followUps: [],
    ...changes,
  }) as unknown as PilotDecisions_pilotFragment;
const place = { today: '2026-11-22', timeZone: 'Europe/Berlin' };
const told = (changes: object) =>
  decisionMoments(pilot(changes), place).map(({ day, label, tone }) => `${day} ${label} (${tone})`);

describe('What happened at the gates of a pilot', () => {
  it('names the gate, the choice and who decided, on the day of the workspace', () => {
    expect(told({ decisions: [decision] })).toEqual(['2026-09-04 START gate: Go, by Ana Roth (accent)']);
  });

  it.each([
    ['SCALED', 'GO', 'SCALE gate: Go', 'good'],
    ['KILLED', 'KILL', 'SCALE gate: Kill', 'learn'],
    ['INCONCLUSIVE', 'KILL', 'SCALE gate: Close as inconclusive', 'neutral'],
  ])('is coloured by how it ended: %s', (outcome, choice, label, tone) => {
    const closing = { ...decision, gate: 'SCALE', choice, outcome };
    expect(told({ decisions: [closing] })).toEqual([`2026-09-04 ${label}, by Ana Roth (${tone})`]);
  });

  it('marks an overrule', () => {
    const [moment] = decisionMoments(pilot({ decisions: [{ ...decision, overrule: true }] }), place);
    expect(moment).toMatchObject({ tone: 'watch', glyph: 'triangle' });
    expect(moment?.words).toMatch(/START gate: Go, by Ana Roth, against the recommendation$/);
    expect(moment?.cells.at(-1)).toBe('Worth an answer.');
  });

  it('tells the lock only where no decision locked', () => {
    const evidencePlan = { lock: { version: 1, lockedAt: '2026-09-03T10:00:00.000Z' }, amendments: [] };
    expect(told({ evidencePlan })).toEqual(['2026-09-03 Criteria locked (neutral)']);
    expect(told({ evidencePlan, decisions: [decision] })).toHaveLength(1);
  });

  it('tells what became of promises, and what is still to come', () => {
    const conditions = [
      { id: 'c1', text: 'Train the night shift', clearedAt: '2026-10-01T10:00:00.000Z', note: 'Done.' },
      { id: 'c2', text: 'Tell the desk', clearedAt: null, note: null },
    ];
    const followUps = [
      { id: 'f1', days: 90, dueOn: '2026-11-01', recordedAt: null, late: true, note: null },
      { id: 'f2', days: 180, dueOn: '2027-02-01', recordedAt: '2026-11-20T10:00:00.000Z', late: false },
    ];
    expect(told({ conditions, followUps })).toEqual([
      '2026-10-01 Cleared: Train the night shift (good)',
      '2026-11-01 Looked at again after 90 days (bad)',
      '2026-11-20 Effect after 180 days recorded (neutral)',
    ]);
  });

  it('has its decision date ahead until it is closed', () => {
    const dates = { proposedOn: '2026-08-01', decisionDate: '2026-12-05' };
    expect(told(dates)).toEqual(['2026-08-01 Proposed (neutral)', '2026-12-05 Decision date (watch)']);
    expect(told({ ...dates, closedOn: '2026-11-01' })).toHaveLength(1);
  });
});
