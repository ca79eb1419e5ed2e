import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes, type PilotState, type Stage, stages } from './pilot.js';
import { legalEvents, live, move, type PilotEvent, pilotEvents } from './pilot-life.js';

const open = stages.filter((stage) => stage !== 'CLOSED');

const anyState: fc.Arbitrary<PilotState> = fc.oneof(
  fc.record({ stage: fc.constantFrom(...open), onHold: fc.boolean(), outcome: fc.constant(null) }),
  fc.record({
    stage: fc.constant('CLOSED' as const),
    onHold: fc.constant(false),
    outcome: fc.constantFrom(...outcomes),
  }),
);
const anyEvent = fc.constantFrom(...pilotEvents);

function state(stage: Stage, onHold = false): PilotState {
  return { stage, onHold, outcome: stage === 'CLOSED' ? 'KILLED' : null };
}

function after(from: PilotState, event: PilotEvent): PilotState {
  const moved = move(from, event);
  if (!moved.ok) throw new Error(`${event} was refused`);
  return moved.value;
}

describe('The life of a pilot', () => {
  it.each<[PilotEvent, Stage, string]>([
    ['START_GO', 'PROPOSED', 'RUNNING'],
    ['START_CONDITIONAL_GO', 'PROPOSED', 'RUNNING'],
    ['START_HOLD', 'PROPOSED', 'PROPOSED on hold'],
    ['START_KILL', 'PROPOSED', 'CLOSED WITHDRAWN'],
    ['WITHDRAW', 'PROPOSED', 'CLOSED WITHDRAWN'],
    ['CALL_FOR_DECISION', 'RUNNING', 'DECIDING'],
    ['SCALE_GO', 'DECIDING', 'CLOSED SCALED'],
    ['SCALE_CONDITIONAL_GO', 'DECIDING', 'DECIDING'],
    ['SCALE_HOLD', 'DECIDING', 'DECIDING on hold'],
    ['SCALE_RECYCLE', 'DECIDING', 'RUNNING'],
    ['SCALE_KILL', 'DECIDING', 'CLOSED KILLED'],
    ['SCALE_INCONCLUSIVE', 'DECIDING', 'CLOSED INCONCLUSIVE'],
    ['HOLD', 'RUNNING', 'RUNNING on hold'],
  ])('leads by %s from %s to %s', (event, from, to) => {
    const { stage, onHold, outcome } = after(state(from), event);
    expect([stage, outcome, onHold && 'on hold'].filter(Boolean).join(' ')).toBe(to);
  });

  it.each(open)('resumes a held %s pilot where it stood', (stage) => {
    expect(after(state(stage, true), 'RESUME')).toEqual(state(stage));
  });

  it.each<[PilotEvent, Stage, boolean]>([
    ['HOLD', 'PROPOSED', true],
    ['RESUME', 'PROPOSED', false],
    ['WITHDRAW', 'RUNNING', false],
    ['WITHDRAW', 'DECIDING', false],
    ['WITHDRAW', 'CLOSED', false],
    ['START_GO', 'RUNNING', false],
    ['SCALE_GO', 'PROPOSED', false],
    ['SCALE_KILL', 'RUNNING', false],
    ['CALL_FOR_DECISION', 'PROPOSED', false],
  ])('refuses %s of a %s pilot (on hold: %s)', (event, stage, onHold) => {
    expect(move(state(stage, onHold), event).ok).toBe(false);
  });
});

describe('No pilot, whatever happens to it,', () => {
  it('comes to run but through the START gate', () => {
    fc.assert(
      fc.property(anyState, anyEvent, (from, event) => {
        const moved = move(from, event);
        const begins = moved.ok && moved.value.stage === 'RUNNING' && from.stage === 'PROPOSED';
        if (begins) expect(['START_GO', 'START_CONDITIONAL_GO']).toContain(event);
      }),
    );
  });

  it('closes once it runs but through the SCALE gate', () => {
    fc.assert(
      fc.property(anyState, anyEvent, (from, event) => {
        const moved = move(from, event);
        const ends = moved.ok && moved.value.stage === 'CLOSED' && from.stage !== 'PROPOSED';
        if (ends) expect(event).toMatch(/^SCALE_/);
      }),
    );
  });

  it('reaches a stage by another road than the gates, however long the road', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        let now = state('PROPOSED');
        const taken: PilotEvent[] = [];
        for (const event of events) {
          const moved = move(now, event);
          if (!moved.ok) continue;
          now = moved.value;
          taken.push(event);
        }
        const started = taken.some((event) => event === 'START_GO' || event === 'START_CONDITIONAL_GO');
        if (now.stage === 'RUNNING' || now.stage === 'DECIDING') expect(started).toBe(true);
        if (['SCALED', 'KILLED', 'INCONCLUSIVE'].includes(now.outcome ?? ''))
          expect(taken.at(-1)).toMatch(/^SCALE_/);
        if (now.outcome === 'WITHDRAWN') expect(started).toBe(false);
      }),
    );
  });

  it('moves once it is closed', () => {
    for (const event of pilotEvents) expect(move(state('CLOSED'), event).ok).toBe(false);
    expect(legalEvents(state('CLOSED'))).toEqual([]);
  });

  it('has an outcome before it is closed, is on hold after, or is closed without an outcome', () => {
    fc.assert(
      fc.property(anyState, anyEvent, (from, event) => {
        const moved = move(from, event);
        if (!moved.ok) return;
        expect(moved.value.outcome !== null).toBe(moved.value.stage === 'CLOSED');
        if (moved.value.stage === 'CLOSED') expect(moved.value.onHold).toBe(false);
      }),
    );
  });
});

describe('The days of a life', () => {
  const proposed = { ...state('PROPOSED'), startedOn: null };
  const running = { ...state('RUNNING'), startedOn: '2026-03-01' };

  it('begin when the pilot first runs, not when it runs again', () => {
    expect(live(proposed, 'START_GO', '2026-03-01')).toMatchObject({
      value: { stage: 'RUNNING', startedOn: '2026-03-01', closedOn: null },
    });
    const recycled = live({ ...running, stage: 'DECIDING' }, 'SCALE_RECYCLE', '2026-05-01');
    expect(recycled).toMatchObject({ value: { stage: 'RUNNING', startedOn: '2026-03-01', closedOn: null } });
  });

  it('end when it is closed, and only then', () => {
    expect(live(running, 'HOLD', '2026-05-01')).toMatchObject({ value: { closedOn: null } });
    expect(live(proposed, 'WITHDRAW', '2026-05-01')).toMatchObject({
      value: { outcome: 'WITHDRAWN', startedOn: null, closedOn: '2026-05-01' },
    });
  });

  it('are those before when the event is refused', () => {
    expect(live(running, 'START_GO', '2026-05-01')).toEqual(move(running, 'START_GO'));
  });
});

describe('A refused event', () => {
  it('names every legal one and none besides', () => {
    fc.assert(
      fc.property(anyState, anyEvent, (from, event) => {
        const moved = move(from, event);
        expect(moved.ok).toBe(legalEvents(from).includes(event));
        if (moved.ok) return;
        const named = (moved.refusal.facts.legal ?? '').split(', ').filter(Boolean);
        expect(named).toEqual(pilotEvents.filter((other) => move(from, other).ok));
      }),
    );
  });
});
