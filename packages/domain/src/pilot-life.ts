import { type Answer, no, yes } from './answer.js';
import type { Day } from './calendar.js';
import type { Outcome, Pilot, PilotState, Stage } from './pilot.js';

/** Everything that can happen to a pilot's stage. Gates are START and SCALE; the rest happens between them. */
export type PilotEvent =
  | 'START_GO'
  | 'START_CONDITIONAL_GO'
  | 'START_HOLD'
  | 'START_KILL'
  | 'WITHDRAW'
  | 'CALL_FOR_DECISION'
  | 'SCALE_GO'
  | 'SCALE_CONDITIONAL_GO'
  | 'SCALE_HOLD'
  | 'SCALE_RECYCLE'
  | 'SCALE_KILL'
  | 'SCALE_INCONCLUSIVE'
  | 'HOLD'
  | 'RESUME';

interface Transition {
  readonly from: readonly Stage[];
  readonly onHold: boolean | 'EITHER';
  readonly to: Stage | 'SAME';
  readonly hold: boolean | 'SAME';
  readonly outcome?: Outcome;
}

const open: readonly Stage[] = ['PROPOSED', 'RUNNING', 'DECIDING'];

/**
 * The life of a pilot as one table. RUNNING is reached through the START gate alone, a closed RUNNING or DECIDING
 * pilot through the SCALE gate alone; WITHDRAW only ends what never started.
 */
export const transitions: Readonly<Record<PilotEvent, Transition>> = {
  START_GO: { from: ['PROPOSED'], onHold: 'EITHER', to: 'RUNNING', hold: false },
  START_CONDITIONAL_GO: { from: ['PROPOSED'], onHold: 'EITHER', to: 'RUNNING', hold: false },
  START_HOLD: { from: ['PROPOSED'], onHold: 'EITHER', to: 'SAME', hold: true },
  START_KILL: { from: ['PROPOSED'], onHold: 'EITHER', to: 'CLOSED', hold: false, outcome: 'WITHDRAWN' },
  WITHDRAW: { from: ['PROPOSED'], onHold: 'EITHER', to: 'CLOSED', hold: false, outcome: 'WITHDRAWN' },
  CALL_FOR_DECISION: { from: ['RUNNING'], onHold: 'EITHER', to: 'DECIDING', hold: false },
  SCALE_GO: { from: ['DECIDING'], onHold: 'EITHER', to: 'CLOSED', hold: false, outcome: 'SCALED' },
  SCALE_CONDITIONAL_GO: { from: ['DECIDING'], onHold: 'EITHER', to: 'SAME', hold: 'SAME' },
  SCALE_HOLD: { from: ['DECIDING'], onHold: 'EITHER', to: 'SAME', hold: true },
  SCALE_RECYCLE: { from: ['DECIDING'], onHold: 'EITHER', to: 'RUNNING', hold: false },
  SCALE_KILL: { from: ['DECIDING'], onHold: 'EITHER', to: 'CLOSED', hold: false, outcome: 'KILLED' },
  SCALE_INCONCLUSIVE: {
    from: ['DECIDING'],
    onHold: 'EITHER',
    to: 'CLOSED',
    hold: false,
    outcome: 'INCONCLUSIVE',
  },
  HOLD: { from: open, onHold: false, to: 'SAME', hold: true },
  RESUME: { from: open, onHold: true, to: 'SAME', hold: false },
};

export const pilotEvents = Object.keys(transitions) as readonly PilotEvent[];

function allows({ from, onHold }: Transition, state: PilotState): boolean {
  return from.includes(state.stage) && (onHold === 'EITHER' || onHold === state.onHold);
}

/** The events that are legal in a state, in the table's order. */
export function legalEvents(state: PilotState): readonly PilotEvent[] {
  return pilotEvents.filter((event) => allows(transitions[event], state));
}

/** The refusal of an event, whose facts name the stage and the legal events. */
export function illegal(state: PilotState, event: PilotEvent) {
  return no('ILLEGAL_STAGE', {
    event,
    stage: state.stage,
    onHold: String(state.onHold),
    legal: legalEvents(state).join(', '),
  });
}

/** Where an event leads, or a refusal `ILLEGAL_STAGE` whose facts name the stage and the legal events. */
export function move(state: PilotState, event: PilotEvent): Answer<PilotState, 'ILLEGAL_STAGE'> {
  const transition = transitions[event];
  if (!allows(transition, state)) return illegal(state, event);
  return yes({
    stage: transition.to === 'SAME' ? state.stage : transition.to,
    onHold: transition.hold === 'SAME' ? state.onHold : transition.hold,
    outcome: transition.outcome ?? state.outcome,
  });
}

/** What a pilot's row becomes by an event: its state, and the days it started and closed on. */
export type LifeChange = PilotState & Pick<Pilot, 'startedOn' | 'closedOn'>;

/**
 * What an event on a day makes of a pilot, or a refusal `ILLEGAL_STAGE`. It starts on the day it first runs and closes
 * on the day it is closed; running again does not make it younger.
 */
export function live(
  pilot: PilotState & Pick<Pilot, 'startedOn'>,
  event: PilotEvent,
  today: Day,
): Answer<LifeChange, 'ILLEGAL_STAGE'> {
  const moved = move(pilot, event);
  if (!moved.ok) return moved;
  const { stage } = moved.value;
  return yes({
    ...moved.value,
    startedOn: stage === 'RUNNING' ? (pilot.startedOn ?? today) : pilot.startedOn,
    closedOn: stage === 'CLOSED' ? today : null,
  });
}
