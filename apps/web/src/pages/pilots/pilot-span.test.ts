import { describe, expect, it } from 'vitest';
import { pilotSpan } from './pilot-span';

const today = '2026-11-21';
const pilot = {
  __typename: 'Pilot',
  id: 'x1',
  key: 'SC-101',
  name: 'Proactive refund',
  stage: 'RUNNING',
  onHold: false,
  outcome: null,
  proposedOn: '2026-08-01',
  startedOn: '2026-09-01',
  decisionDate: '2026-12-01',
  closedOn: null,
  daysToDecision: 10,
} as const;

describe('A pilot as a bar', () => {
  it('runs from its start to its decision date', () => {
    expect(pilotSpan(pilot, today)).toMatchObject({
      from: '2026-09-01',
      to: '2026-12-01',
      open: false,
      late: false,
      tone: 'accent',
    });
  });

  it('runs from its proposal when it has not started', () => {
    expect(pilotSpan({ ...pilot, startedOn: null, stage: 'PROPOSED' }, today)).toMatchObject({
      from: '2026-08-01',
      hollow: true,
    });
  });

  it('is marked when the decision date has passed', () => {
    const late = pilotSpan({ ...pilot, decisionDate: '2026-11-09', daysToDecision: -12 }, today);
    expect(late?.late).toBe(true);
    expect(late?.words).toContain('12 days overdue');
  });

  it('stays open at today without a decision date', () => {
    const undated = pilotSpan({ ...pilot, decisionDate: null, daysToDecision: null }, today);
    expect(undated).toMatchObject({ open: true, to: today });
    expect(undated?.words).toContain('no decision date');
  });

  it('ends where it was closed, whatever was planned', () => {
    const closed = {
      ...pilot,
      stage: 'CLOSED',
      outcome: 'SCALED',
      closedOn: '2026-10-05',
      daysToDecision: null,
    } as const;
    expect(pilotSpan(closed, today)).toMatchObject({ to: '2026-10-05', late: false, tone: 'good' });
  });

  it('cannot be drawn without any date, nor when it is over and nobody wrote down when', () => {
    const dateless = {
      ...pilot,
      proposedOn: null,
      startedOn: null,
      decisionDate: null,
      daysToDecision: null,
    };
    expect(pilotSpan(dateless, today)).toBeNull();
    expect(pilotSpan({ ...pilot, stage: 'CLOSED', outcome: 'KILLED', decisionDate: null }, today)).toBeNull();
  });

  it('never ends before it begins', () => {
    const turned = pilotSpan({ ...pilot, startedOn: '2026-12-20' }, today);
    expect(turned).toMatchObject({ from: '2026-12-01', to: '2026-12-20' });
  });
});
