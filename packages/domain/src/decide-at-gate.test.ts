import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAtGate, type GateFacts, gateChoices, gateOf, mayBeInconclusive } from './decide-at-gate.js';
import type { DecisionInput } from './decision-input.js';
import type { Ask, Claim } from './evidence.js';
import { type Choice, choices, type Gate, gates } from './gates.js';
import type { PilotState } from './pilot.js';
import { move } from './pilot-life.js';
import { type ReadinessItem, readinessCodes, readinessWords } from './readiness.js';
import { refusalSentence } from './refusals.js';

const today = '2026-11-22';
const asks: readonly (Ask | null)[] = ['SUCCEED', 'KILL', 'CONTINUE', 'INCONCLUSIVE', null];

function items(lacking: readonly string[]): readonly ReadinessItem[] {
  return readinessCodes.map((code) => ({
    code,
    words: readinessWords[code],
    met: !lacking.includes(code),
    where: 'CHARTER',
    field: null,
    detail: null,
  }));
}

interface Told {
  readonly state?: PilotState;
  readonly lacking?: readonly string[];
  readonly ask?: Ask | null;
  readonly success?: Claim;
  readonly open?: readonly string[];
  readonly unanswered?: readonly string[];
}

const proposed: PilotState = { stage: 'PROPOSED', onHold: false, outcome: null };
const deciding: PilotState = { stage: 'DECIDING', onHold: false, outcome: null };

function facts({
  state = deciding,
  lacking = [],
  ask = null,
  success = 'OPEN',
  open = [],
  unanswered = [],
}: Told = {}): GateFacts {
  return {
    pilot: state,
    readiness: items(lacking),
    evidence: {
      recommendation: ask && { ask, sentence: `It says ${ask}.` },
      criteria: [{ criterion: { role: 'SUCCESS' }, evidence: { claim: success } }],
    },
    openConditions: open.map((text) => ({ text })),
    openLearnings: unanswered,
    today,
  };
}

function input(gate: Gate, choice: Choice, more: Partial<DecisionInput> = {}): DecisionInput {
  return {
    gate,
    choice,
    reason: 'x',
    affected: 'x',
    conditions: [],
    overrules: [],
    overruleReason: null,
    newDecisionDate: null,
    scaleOwnerId: null,
    closesAs: null,
    statusQuo: false,
    ...more,
  };
}

function code(told: Told, given: DecisionInput): string {
  const decided = decideAtGate(facts(told), given);
  return decided.ok ? 'YES' : decided.refusal.code;
}

describe('At the START gate', () => {
  it.each([
    ['GO', 'START_GO', true],
    ['CONDITIONAL_GO', 'START_CONDITIONAL_GO', true],
    ['HOLD', 'START_HOLD', false],
    ['KILL', 'START_KILL', false],
  ] as const)('%s is %s; criteria are locked: %s', (choice, event, locks) => {
    expect(decideAtGate(facts({ state: proposed }), input('START', choice))).toMatchObject({
      value: { event, locks, overrule: false, followUps: [] },
    });
  });

  it('names what is missing, and starts without it once each is overruled', () => {
    const lacking = ['SPONSOR', 'NOT_SANDBOX'];
    const refused = decideAtGate(facts({ state: proposed, lacking }), input('START', 'GO'));
    expect(!refused.ok && refused.refusal.facts.items).toBe('SPONSOR, NOT_SANDBOX');
    expect(!refused.ok && refusalSentence(refused.refusal)).toContain('Sponsor; More real than a sandbox');
    const one = { item: 'SPONSOR', reason: 'From May.' } as const;
    const both = [one, { item: 'NOT_SANDBOX', reason: 'Two weeks only.' } as const];
    expect(code({ state: proposed, lacking }, input('START', 'GO', { overrules: [one] }))).toBe('NOT_READY');
    expect(
      decideAtGate(
        facts({ state: proposed, lacking }),
        input('START', 'CONDITIONAL_GO', { overrules: [...both, { item: 'LEAD', reason: 'Not missing.' }] }),
      ),
    ).toMatchObject({ value: { overrules: both } });
  });

  it('asks for nothing that is missing when the pilot does not start', () => {
    for (const choice of ['HOLD', 'KILL'] as const)
      expect(code({ state: proposed, lacking: ['SPONSOR'] }, input('START', choice))).toBe('YES');
  });

  it('cannot be passed twice, nor by another gate', () => {
    expect(code({ state: deciding }, input('START', 'GO'))).toBe('ILLEGAL_STAGE');
    expect(code({ state: proposed }, input('SCALE', 'GO'))).toBe('ILLEGAL_STAGE');
    expect(code({ state: proposed }, input('START', 'RECYCLE'))).toBe('ILLEGAL_STAGE');
    expect(code({ state: { ...proposed, stage: 'RUNNING' } }, input('SCALE', 'KILL'))).toBe('ILLEGAL_STAGE');
  });
});

describe('At the SCALE gate', () => {
  it.each([
    ['SUCCEED', ['GO', 'CONDITIONAL_GO']],
    ['KILL', ['KILL']],
    ['CONTINUE', ['HOLD', 'RECYCLE']],
    ['INCONCLUSIVE', ['HOLD', 'RECYCLE', 'KILL']],
    [null, ['HOLD', 'RECYCLE', 'KILL']],
  ] as const)(
    'what follows %s is %j; anything else needs its sentence, and is an overrule',
    (ask, follows) => {
      for (const choice of choices) {
        const agrees = (follows as readonly Choice[]).includes(choice);
        expect(code({ ask }, input('SCALE', choice)), choice).toBe(agrees ? 'YES' : 'AGAINST_RECOMMENDATION');
        const said = decideAtGate(
          facts({ ask }),
          input('SCALE', choice, { overruleReason: 'We know more.' }),
        );
        expect(said).toMatchObject({ value: { overrule: !agrees } });
      }
    },
  );

  it('scales with two looks back, at 90 and at 180 days', () => {
    expect(decideAtGate(facts({ ask: 'SUCCEED' }), input('SCALE', 'GO'))).toMatchObject({
      value: {
        event: 'SCALE_GO',
        outcome: 'SCALED',
        followUps: [
          { days: 90, dueOn: '2027-02-20' },
          { days: 180, dueOn: '2027-05-21' },
        ],
      },
    });
  });

  it('does not scale while conditions are open, and does everything else', () => {
    const told = { ask: 'SUCCEED', open: ['Train the night shift'] } as const;
    const refused = decideAtGate(facts(told), input('SCALE', 'GO', { overruleReason: 'x' }));
    expect(!refused.ok && refusalSentence(refused.refusal)).toBe(
      'These conditions are still open: “Train the night shift”. Clear them before the pilot is scaled.',
    );
    for (const choice of ['CONDITIONAL_GO', 'HOLD', 'RECYCLE', 'KILL'] as const)
      expect(code(told, input('SCALE', choice, { overruleReason: 'x' }))).toBe('YES');
  });

  it.each([
    ['INCONCLUSIVE', 'OPEN', true],
    [null, 'OPEN', true],
    ['CONTINUE', 'OPEN', true],
    ['CONTINUE', 'PROVEN', false],
    ['SUCCEED', 'PROVEN', false],
    ['KILL', 'REFUTED', false],
  ] as const)('%s with success %s may end as inconclusive: %s', (ask, success, may) => {
    const given = input('SCALE', 'KILL', { closesAs: 'INCONCLUSIVE', overruleReason: 'x' });
    const decided = decideAtGate(facts({ ask, success }), given);
    expect(mayBeInconclusive(facts({ ask, success }).evidence)).toBe(may);
    expect(decided).toMatchObject(
      may ? { value: { outcome: 'INCONCLUSIVE' } } : { refusal: { code: 'NOT_INCONCLUSIVE' } },
    );
  });

  it('says that there is no recommendation when no criteria were locked', () => {
    const refused = decideAtGate(facts(), input('SCALE', 'GO'));
    expect(!refused.ok && refusalSentence(refused.refusal)).toContain('There is no recommendation');
  });
});

describe('The choices shown at a gate', () => {
  it('are five before SCALE, four before START and none elsewhere', () => {
    const shown = (state: PilotState) => gateChoices(facts({ state })).map(({ choice }) => choice);
    expect(shown(deciding)).toEqual([...choices]);
    expect(shown(proposed)).toEqual(['GO', 'CONDITIONAL_GO', 'HOLD', 'KILL']);
    expect(shown({ ...deciding, stage: 'RUNNING' })).toEqual([]);
    expect(shown({ stage: 'CLOSED', onHold: false, outcome: 'KILLED' })).toEqual([]);
  });

  it('say what each asks for, and why one cannot be', () => {
    const told = { ask: 'SUCCEED', open: ['Train'] } as const;
    const byChoice = Object.fromEntries(gateChoices(facts(told)).map((shown) => [shown.choice, shown]));
    expect(byChoice.GO).toMatchObject({
      stage: 'CLOSED',
      outcome: 'SCALED',
      overrule: false,
      needs: ['SCALE_OWNER'],
    });
    expect(byChoice.GO?.barred).toContain('“Train”');
    expect(byChoice.CONDITIONAL_GO).toMatchObject({ stage: 'DECIDING', needs: ['CONDITIONS'], barred: null });
    expect(byChoice.HOLD).toMatchObject({ onHold: true, needs: ['OVERRULE_REASON', 'NEW_DECISION_DATE'] });
    expect(byChoice.RECYCLE).toMatchObject({ stage: 'RUNNING', overrule: true });
    expect(byChoice.KILL).toMatchObject({ outcome: 'KILLED', needs: ['OVERRULE_REASON'] });
  });

  it('ask for overrules when something is missing', () => {
    const [go] = gateChoices(facts({ state: proposed, lacking: ['LEAD'] }));
    expect(go).toMatchObject({ choice: 'GO', needs: ['OVERRULES'] });
  });
});

const anAsk = fc.constantFrom(...asks);
const anInput = fc
  .record({
    gate: fc.constantFrom(...gates),
    choice: fc.constantFrom(...choices),
    said: fc.boolean(),
    inconclusive: fc.boolean(),
  })
  .map(({ gate, choice, said, inconclusive }) =>
    input(gate, choice, {
      overruleReason: said ? 'x' : null,
      closesAs: inconclusive ? 'INCONCLUSIVE' : null,
    }),
  );
const between = fc.constantFrom('CALL_FOR_DECISION', 'HOLD', 'RESUME', 'WITHDRAW');
const something = fc.oneof(
  fc.record({ decided: anInput, ask: anAsk, ready: fc.boolean(), open: fc.boolean() }),
  fc.record({ event: between }),
);

describe('Whatever is decided and whatever happens between', () => {
  it('a pilot runs only by the START gate, ready or overruled, and ends only by the SCALE gate', () => {
    fc.assert(
      fc.property(fc.array(something, { maxLength: 40 }), (road) => {
        let state = proposed;
        let passed: Gate | null = null;
        for (const step of road) {
          const before = state;
          if ('event' in step) {
            const moved = move(state, step.event);
            state = moved.ok ? moved.value : state;
            if (before.stage !== state.stage)
              expect([
                ['RUNNING', 'DECIDING'],
                ['PROPOSED', 'CLOSED'],
              ]).toContainEqual([before.stage, state.stage]);
            continue;
          }
          const told = {
            state,
            ask: step.ask,
            lacking: step.ready ? [] : ['LEAD'],
            open: step.open ? ['Train'] : [],
          };
          const decided = decideAtGate(facts(told), step.decided);
          if (!decided.ok) continue;
          expect(step.decided.gate).toBe(gateOf(state));
          const moved = move(state, decided.value.event);
          state = moved.ok ? moved.value : state;
          if (state.stage === 'RUNNING' && before.stage === 'PROPOSED') {
            expect(step.ready).toBe(true);
            passed = 'START';
          }
          if (state.outcome === 'SCALED') {
            expect(step.open).toBe(false);
            expect(step.ask === 'SUCCEED' || decided.value.overrule).toBe(true);
          }
          if (state.stage === 'CLOSED' && before.stage === 'DECIDING') passed = 'SCALE';
        }
        if (state.stage === 'RUNNING' || state.stage === 'DECIDING') expect(passed).toBe('START');
        if (state.stage === 'CLOSED') expect(state.outcome === 'WITHDRAWN').toBe(passed === null);
      }),
      { numRuns: 500 },
    );
  });

  it('shows as a choice exactly what can be decided with everything it asks for', () => {
    fc.assert(
      fc.property(anAsk, fc.boolean(), fc.constantFrom(proposed, deciding), (ask, open, state) => {
        const told = facts({ ask, state, open: open ? ['Train'] : [] });
        for (const gate of gates)
          for (const choice of choices) {
            const decided = decideAtGate(told, input(gate, choice, { overruleReason: 'x' }));
            const shown = gateOf(state) === gate && gateChoices(told).find((one) => one.choice === choice);
            expect(decided.ok).toBe(Boolean(shown && shown.barred === null));
          }
      }),
    );
  });
});

describe('Learnings that nobody has answered', () => {
  it('bar every choice at the SCALE gate but waiting, and name themselves', () => {
    const asked = facts({ unanswered: ['LN-3', 'LN-7'] });
    const barred = gateChoices(asked).filter((choice) => choice.barred !== null);
    expect(barred.map(({ choice }) => choice)).not.toContain('HOLD');
    expect(barred.length).toBe(gateChoices(asked).length - 1);
    expect(barred[0]?.barred).toMatch(/LN-3 and LN-7/);
    expect(decideAtGate(asked, input('SCALE', 'KILL'))).toMatchObject({
      ok: false,
      refusal: { code: 'LEARNINGS_UNANSWERED' },
    });
  });
});
