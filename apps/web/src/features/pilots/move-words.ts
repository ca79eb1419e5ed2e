export type PilotMove = 'hold' | 'resume' | 'withdraw' | 'callForDecision';

interface Words {
  readonly title: string;
  readonly description: string;
  readonly reason: string;
  readonly reasonNeeded: boolean;
  readonly button: string;
  /** What is said afterwards: "SC-101 is on hold." */
  readonly done: string;
}

/** What each move asks and says. */
export const moveWords: Readonly<Record<PilotMove, Words>> = {
  hold: {
    title: 'Set on hold',
    description: 'It keeps its stage and its decision date, and says that it rests.',
    reason: 'Why does it rest?',
    reasonNeeded: true,
    button: 'Set on hold',
    done: 'is on hold.',
  },
  resume: {
    title: 'Take off hold',
    description: 'It goes on from the stage it was in.',
    reason: 'What has changed?',
    reasonNeeded: false,
    button: 'Take off hold',
    done: 'is off hold.',
  },
  withdraw: {
    title: 'Withdraw',
    description: 'It closes without having run. This cannot be undone; it can be proposed anew.',
    reason: 'Why will it not start?',
    reasonNeeded: true,
    button: 'Withdraw',
    done: 'is withdrawn.',
  },
  callForDecision: {
    title: 'Call for decision',
    description: 'It stops running and waits for the SCALE gate. Its readings and criteria stay as they are.',
    reason: 'Why now?',
    reasonNeeded: true,
    button: 'Call for decision',
    done: 'waits for its decision.',
  },
};
