import type { Stage } from '@scrimmage/contract/generated/schema-types';
import { legalEvents, type PilotEvent, transitions } from '@scrimmage/domain/pilot-life';

interface Standing {
  readonly key: string;
  readonly stage: Stage;
  readonly onHold: boolean;
}

/** What a wish to move a pilot to another stage comes to. */
export type Move =
  | { readonly kind: 'withdraw' }
  /** Its gate decides that, and `sentence` says so to those who do not decide there. */
  | { readonly kind: 'decide'; readonly sentence: string }
  | { readonly kind: 'callForDecision'; readonly sentence: string }
  | { readonly kind: 'no'; readonly sentence: string };

const gateOf = (event: PilotEvent): 'START' | 'SCALE' | null => {
  if (event.startsWith('START_')) return 'START';
  return event.startsWith('SCALE_') ? 'SCALE' : null;
};

/** Which gate decides that a pilot goes there; null when none does. */
function gateSentence(key: string, to: Stage, events: readonly PilotEvent[]): string | null {
  const gate = events.map(gateOf).find((found) => found !== null);
  if (gate === 'START') return `The START gate decides whether ${key} runs.`;
  if (gate === 'SCALE' && to === 'CLOSED') return `The SCALE gate decides how ${key} ends.`;
  return gate === 'SCALE' ? `The SCALE gate decides whether ${key} goes back to running.` : null;
}

/** Why the way does not exist. */
function refusal({ key, stage, onHold }: Standing, to: Stage): string {
  if (stage === 'CLOSED') return `${key} is closed. How it ended stays as it was decided.`;
  const next = legalEvents({ stage, onHold, outcome: null }).map(gateOf);
  if (next.includes('START')) return `${key} has to run first: the START gate decides that.`;
  if (to === 'CLOSED')
    return `${key} has to be called for decision first; then the SCALE gate decides how it ends.`;
  return `${key} has started. A pilot that has started is not proposed again.`;
}

/** What happens when somebody moves a pilot to a stage: the life of a pilot has one table, and this asks it. */
export function moveTo(pilot: Standing, to: Stage): Move {
  const { key, stage, onHold } = pilot;
  const events = legalEvents({ stage, onHold, outcome: null }).filter(
    (event) => transitions[event].to === to,
  );
  if (events.includes('WITHDRAW')) return { kind: 'withdraw' };
  const decided = stage === 'CLOSED' ? null : gateSentence(key, to, events);
  if (decided !== null) return { kind: 'decide', sentence: decided };
  if (events.includes('CALL_FOR_DECISION'))
    return {
      kind: 'callForDecision',
      sentence: `${key} waits for a decision once it is called for one, or once its decision date has passed.`,
    };
  return { kind: 'no', sentence: refusal(pilot, to) };
}
