import { type Answer, no, yes } from './answer.js';
import { addDays, type Day } from './calendar.js';
import type { DecisionInput } from './decision-input.js';
import type { Ask, PilotEvidence } from './evidence.js';
import {
  type Choice,
  type ChoiceNeed,
  type Condition,
  choices,
  followUpDays,
  type Gate,
  type Overrule,
} from './gates.js';
import type { Outcome, Pilot, Stage } from './pilot.js';
import { illegal, move, type PilotEvent } from './pilot-life.js';
import { missing, type ReadinessItem } from './readiness.js';
import { type RefusalCode, refusalSentence } from './refusals.js';

/** Everything a decision at a gate depends on. */
export interface GateFacts {
  readonly pilot: Pick<Pilot, 'stage' | 'onHold' | 'outcome'>;
  readonly readiness: readonly ReadinessItem[];
  readonly evidence: {
    readonly recommendation: { readonly ask: Ask; readonly sentence: string } | null;
    readonly criteria: readonly {
      readonly criterion: Pick<PilotEvidence['criteria'][number]['criterion'], 'role'>;
      readonly evidence: Pick<PilotEvidence['criteria'][number]['evidence'], 'claim'>;
    }[];
  };
  readonly openConditions: readonly Pick<Condition, 'text'>[];
  /** The keys of the nearest learnings that nobody has answered for it at this gate. */
  readonly openLearnings: readonly string[];
  readonly today: Day;
}

/** What a decision does, besides being kept. */
export interface GateDecision {
  readonly event: PilotEvent;
  /** How it closes the pilot; null: the pilot stays open. */
  readonly outcome: Outcome | null;
  /** It goes against the recommendation. */
  readonly overrule: boolean;
  /** Those of the given overrules that stand for something missing. */
  readonly overrules: readonly Overrule[];
  /** The criteria become promises. */
  readonly locks: boolean;
  readonly followUps: readonly { readonly days: number; readonly dueOn: Day }[];
}

type GateRefusal = Extract<
  RefusalCode,
  | 'ILLEGAL_STAGE'
  | 'NOT_READY'
  | 'CONDITIONS_OPEN'
  | 'LEARNINGS_UNANSWERED'
  | 'NOT_INCONCLUSIVE'
  | 'AGAINST_RECOMMENDATION'
>;

/** A pilot that has not run cannot run again: at START that event is refused by the machine. */
const events: Readonly<Record<Gate, Readonly<Record<Choice, PilotEvent>>>> = {
  START: {
    GO: 'START_GO',
    CONDITIONAL_GO: 'START_CONDITIONAL_GO',
    HOLD: 'START_HOLD',
    RECYCLE: 'SCALE_RECYCLE',
    KILL: 'START_KILL',
  },
  SCALE: {
    GO: 'SCALE_GO',
    CONDITIONAL_GO: 'SCALE_CONDITIONAL_GO',
    HOLD: 'SCALE_HOLD',
    RECYCLE: 'SCALE_RECYCLE',
    KILL: 'SCALE_KILL',
  },
};

/** The choices at SCALE that follow each recommendation. Without one, nothing speaks for scaling. */
const following: Readonly<Record<Ask | 'NONE', readonly Choice[]>> = {
  SUCCEED: ['GO', 'CONDITIONAL_GO'],
  KILL: ['KILL'],
  CONTINUE: ['HOLD', 'RECYCLE'],
  INCONCLUSIVE: ['HOLD', 'RECYCLE', 'KILL'],
  NONE: ['HOLD', 'RECYCLE', 'KILL'],
};

/** The gate a pilot stands before; null when it runs or is closed. */
export function gateOf({ stage }: { readonly stage: Stage }): Gate | null {
  if (stage === 'PROPOSED') return 'START';
  return stage === 'DECIDING' ? 'SCALE' : null;
}

/** The event a choice is. A kill at SCALE may close a pilot as inconclusive. */
export function eventOf(gate: Gate, choice: Choice, closesAs: Outcome | null = null): PilotEvent {
  const event = events[gate][choice];
  return event === 'SCALE_KILL' && closesAs === 'INCONCLUSIVE' ? 'SCALE_INCONCLUSIVE' : event;
}

function starts(gate: Gate, choice: Choice): boolean {
  return gate === 'START' && (choice === 'GO' || choice === 'CONDITIONAL_GO');
}

/** Tells whether a choice goes against what the evidence asks for. At START there is no evidence yet. */
export function goesAgainst(gate: Gate, choice: Choice, { recommendation }: GateFacts['evidence']): boolean {
  return gate === 'SCALE' && !following[recommendation?.ask ?? 'NONE'].includes(choice);
}

const spoken = ({ recommendation }: GateFacts['evidence']) =>
  recommendation?.sentence ?? 'There is no recommendation, because no criteria were locked.';

/** Tells whether a kill may close the pilot as inconclusive: nothing asks to kill, and success is not proven. */
export function mayBeInconclusive({ recommendation, criteria }: GateFacts['evidence']): boolean {
  if (recommendation?.ask === 'SUCCEED' || recommendation?.ask === 'KILL') return false;
  const success = criteria.filter(({ criterion }) => criterion.role === 'SUCCESS');
  return success.length === 0 || success.some(({ evidence }) => evidence.claim !== 'PROVEN');
}

const quoted = (texts: readonly string[]) =>
  new Intl.ListFormat('en').format(texts.map((text) => `“${text.replace(/\.$/, '')}”`));

function notReady(
  { readiness }: GateFacts,
  { gate, choice, overrules }: DecisionInput,
): readonly ReadinessItem[] {
  if (!starts(gate, choice)) return [];
  return missing(readiness).filter(({ code }) => !overrules.some(({ item }) => item === code));
}

/** Conditions of both gates are cleared before a pilot is scaled; what others learned is answered before anything but waiting. */
function barring({ openConditions, openLearnings }: GateFacts, gate: Gate, choice: Choice) {
  if (gate !== 'SCALE' || choice === 'HOLD') return null;
  if (choice === 'GO' && openConditions.length > 0)
    return no<'CONDITIONS_OPEN'>('CONDITIONS_OPEN', {
      conditions: quoted(openConditions.map(({ text }) => text)),
    });
  if (openLearnings.length === 0) return null;
  return no<'LEARNINGS_UNANSWERED'>('LEARNINGS_UNANSWERED', {
    keys: new Intl.ListFormat('en').format(openLearnings),
  });
}

function refused(facts: GateFacts, input: DecisionInput) {
  const { gate, choice, closesAs, overruleReason } = input;
  const lacking = notReady(facts, input);
  if (lacking.length) {
    const words = lacking.map((item) => item.words);
    return no('NOT_READY', { missing: words.join('; '), items: lacking.map(({ code }) => code).join(', ') });
  }
  const barred = barring(facts, gate, choice);
  if (barred) return barred;
  if (closesAs === 'INCONCLUSIVE' && !mayBeInconclusive(facts.evidence))
    return no('NOT_INCONCLUSIVE', { sentence: spoken(facts.evidence) });
  if (goesAgainst(gate, choice, facts.evidence) && overruleReason === null)
    return no('AGAINST_RECOMMENDATION', { sentence: spoken(facts.evidence) });
  return null;
}

/**
 * Decides at a gate, or says why that cannot be: the stage is another (ILLEGAL_STAGE), something is missing and not
 * overruled (NOT_READY), conditions are open (CONDITIONS_OPEN), the nearest learnings are not answered
 * (LEARNINGS_UNANSWERED), the evidence is not inconclusive (NOT_INCONCLUSIVE), or
 * the choice goes against the recommendation and no sentence says why (AGAINST_RECOMMENDATION).
 */
export function decideAtGate(facts: GateFacts, input: DecisionInput): Answer<GateDecision, GateRefusal> {
  const { gate, choice } = input;
  const event = eventOf(gate, choice, input.closesAs);
  if (gateOf(facts.pilot) !== gate) return illegal(facts.pilot, event);
  const moved = move(facts.pilot, event);
  if (!moved.ok) return moved;
  const refusal = refused(facts, input);
  if (refusal) return refusal;
  const lacking = new Set(missing(facts.readiness).map(({ code }) => code));
  return yes({
    event,
    outcome: moved.value.outcome,
    overrule: goesAgainst(gate, choice, facts.evidence),
    overrules: input.overrules.filter(({ item }) => lacking.has(item)),
    locks: starts(gate, choice),
    followUps:
      event === 'SCALE_GO' ? followUpDays.map((days) => ({ days, dueOn: addDays(facts.today, days) })) : [],
  });
}

/** A choice at the gate a pilot stands before: where it leads, what it asks for, and why it cannot be, if so. */
export interface GateChoice {
  readonly choice: Choice;
  readonly stage: Stage;
  readonly onHold: boolean;
  readonly outcome: Outcome | null;
  readonly overrule: boolean;
  readonly needs: readonly ChoiceNeed[];
  readonly barred: string | null;
}

function needsOf(facts: GateFacts, gate: Gate, choice: Choice): readonly ChoiceNeed[] {
  const postponed = gate === 'SCALE' && (choice === 'HOLD' || choice === 'RECYCLE');
  const needed: readonly (readonly [ChoiceNeed, boolean])[] = [
    ['CONDITIONS', choice === 'CONDITIONAL_GO'],
    ['OVERRULES', starts(gate, choice) && missing(facts.readiness).length > 0],
    ['OVERRULE_REASON', goesAgainst(gate, choice, facts.evidence)],
    ['NEW_DECISION_DATE', postponed],
    ['SCALE_OWNER', gate === 'SCALE' && choice === 'GO'],
  ];
  return needed.filter(([, asked]) => asked).map(([need]) => need);
}

/** The choices at the gate a pilot stands before; none when it stands before no gate. */
export function gateChoices(facts: GateFacts): readonly GateChoice[] {
  const gate = gateOf(facts.pilot);
  if (gate === null) return [];
  return choices.flatMap((choice) => {
    const moved = move(facts.pilot, eventOf(gate, choice));
    if (!moved.ok) return [];
    const barred = barring(facts, gate, choice);
    return [
      {
        choice,
        ...moved.value,
        overrule: goesAgainst(gate, choice, facts.evidence),
        needs: needsOf(facts, gate, choice),
        barred: barred && refusalSentence(barred.refusal),
      },
    ];
  });
}
